package app.entregent.ui;

import app.entregent.text.Evidence;
import app.entregent.text.Message;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A figure of others where its rule applies: what it says, whose it is, on how many answers it
 * rests and what to keep in mind. A small sample wears a badge.
 */
public final class EvidenceNote extends VBox {
  public EvidenceNote(Controls controls, Evidence evidence) {
    LiveTexts texts = controls.texts();
    var card = texts.languageProperty().map(evidence::in);
    getStyleClass().add("evidence-note");
    Label figure = controls.label(card.map(Evidence.Words::figure), "evidence-figure");
    var head = Controls.row(figure);
    if (evidence.isSmall()) {
      head.getChildren().add(controls.label("ui.evidence.small", "evidence-badge"));
    }
    getChildren()
        .addAll(
            head,
            controls.prose(card.map(Evidence.Words::claim)),
            controls.prose(
                texts.text(
                    card.map(
                        said ->
                            Message.of(
                                "ui.evidence.source",
                                said.source(),
                                year(evidence.year()),
                                sample(evidence.sample())))),
                "small",
                "muted"),
            controls.prose(card.map(Evidence.Words::caveat), "small", "muted"));
    setFocusTraversable(false);
  }

  private static Message year(OptionalInt year) {
    return year.isPresent()
        ? Message.of("ui.evidence.year", Integer.toString(year.getAsInt()))
        : Message.of("ui.evidence.year.none");
  }

  private static Message sample(OptionalInt sample) {
    return sample.isPresent()
        ? Message.of("ui.evidence.sample", sample.getAsInt())
        : Message.of("ui.evidence.sample.none");
  }
}
