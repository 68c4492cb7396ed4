package app.entregent.screen.relationship;

import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.model.relationship.counterpart.NextMatch;
import app.entregent.model.relationship.counterpart.Ours;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Our people against theirs: who should meet whom next, the matrix, what ours know best. */
final class CounterpartPane extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final RelationshipViewModel model;
  private final CounterpartMatrix matrix;
  private Optional<Counterparts> shown = Optional.empty();

  CounterpartPane(Controls controls, RelationshipViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    matrix = new CounterpartMatrix(controls, model);
    getStyleClass().add("relationship-pane");
    controls.onLanguage(this, () -> shown.ifPresent(this::show));
  }

  void show(Counterparts now) {
    shown = Optional.of(now);
    List<Node> parts = new ArrayList<>();
    parts.add(controls.heading("relationship.counterpart.next"));
    if (now.next().isEmpty()) {
      parts.add(
          controls.prose(
              now.ours().isEmpty()
                  ? "relationship.counterpart.nobody"
                  : "relationship.counterpart.all_held",
              "muted"));
    }
    now.next().forEach(match -> parts.add(next(match)));
    parts.add(controls.heading("map.matrix.title"));
    parts.addAll(matrix.lines(now));
    parts.add(controls.prose("relationship.counterpart.hint", "muted", "small"));
    parts.add(controls.heading("relationship.counterpart.expertise"));
    now.ours().forEach(one -> parts.add(expertise(one)));
    Rebuilding.of(this, () -> getChildren().setAll(parts));
  }

  private Node next(NextMatch match) {
    Label who =
        controls.prose(
            texts.text(
                Message.of(
                    "relationship.counterpart.meet", match.ours().name(), match.theirs().name())),
            "strong");
    Label why =
        controls.prose(
            texts.text(
                Message.of(
                    "relationship.counterpart.why." + match.why().name().toLowerCase(Locale.ROOT),
                    match.ours().name(),
                    match.theirs().name(),
                    match.word(),
                    match.hold().strength(),
                    match.hold().desired())),
            "small");
    return new VBox(who, why);
  }

  private Node expertise(Ours one) {
    EditableText field = EditableText.keptLine(typed -> model.acts().setExpertise(one.id(), typed));
    Named.as(field.field(), "expertise-" + one.id());
    field.field().promptTextProperty().bind(texts.text("relationship.counterpart.knows"));
    field
        .field()
        .accessibleTextProperty()
        .bind(texts.text("relationship.counterpart.knows_of", one.name()));
    field.show(one.expertise());
    Label name = new Label(one.name());
    return new VBox(name, field);
  }
}
