package app.entregent.ui;

import app.entregent.text.Language;
import app.entregent.text.Message;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A figure of others where its rule applies: what it says, whose it is, on how many answers it
 * rests and what to keep in mind. A small sample wears a badge.
 */
public final class EvidenceNote extends VBox {
  /** The card in one language. */
  public record Words(String figure, String claim, String source, String caveat) {}

  /**
   * @param words the card in a language
   * @param year when it was published; empty if nobody says
   * @param sample on how many answers it rests; empty if nobody says
   * @param small whether that is a small sample
   */
  public EvidenceNote(
      Controls controls,
      Function<Language, Words> words,
      OptionalInt year,
      OptionalInt sample,
      boolean small) {
    LiveTexts texts = controls.texts();
    var card = texts.languageProperty().map(words);
    getStyleClass().add("evidence-note");
    Label figure = controls.label(card.map(Words::figure), "evidence-figure");
    var head = Controls.row(figure);
    if (small) {
      head.getChildren().add(controls.label("ui.evidence.small", "evidence-badge"));
    }
    getChildren()
        .addAll(
            head,
            controls.prose(card.map(Words::claim)),
            controls.prose(
                texts.text(
                    card.map(
                        said ->
                            Message.of(
                                "ui.evidence.source", said.source(), year(year), sample(sample)))),
                "small",
                "muted"),
            controls.prose(card.map(Words::caveat), "small", "muted"));
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
