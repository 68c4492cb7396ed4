package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.SatisfactionElement;
import app.entregent.model.account.worth.SatisfactionElement.Standing;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One thing that satisfies an account, edited in place. */
final class ElementLine {
  private final Controls controls;
  private final long id;
  private final ReadOnlyObjectWrapper<OptionalInt> importance =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<OptionalInt> rating =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<Message> standing =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final EditableText name;
  private final VBox box;

  ElementLine(Controls controls, WorthViewModel model, long id) {
    this.controls = controls;
    this.id = id;
    LiveTexts texts = controls.texts();
    name =
        EditableText.keptLine(
            typed ->
                model.setElement(
                    new SatisfactionElement(id, typed, importance.get(), rating.get())));
    Named.as(name.field(), "worth-element-" + id);
    name.field().accessibleTextProperty().bind(texts.text("worth.element.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    ReflowLine scales =
        new ReflowLine(
            scale(
                "importance",
                importance,
                wish ->
                    model.setElement(
                        new SatisfactionElement(
                            id, name.savedProperty().get(), wish, rating.get()))),
            scale(
                "rating",
                rating,
                wish ->
                    model.setElement(
                        new SatisfactionElement(
                            id, name.savedProperty().get(), importance.get(), wish))));
    scales.getStyleClass().add("worth-line");
    box =
        new VBox(
            Controls.row(
                name,
                controls.label(texts.text(standing), "muted"),
                controls.icon(
                    Material2OutlinedAL.DELETE,
                    "worth.element.delete",
                    () ->
                        model.deleteElement(
                            new SatisfactionElement(
                                id, name.savedProperty().get(), importance.get(), rating.get())))),
            scales);
    box.getStyleClass().add("worth-row");
  }

  long id() {
    return id;
  }

  Node node() {
    return box;
  }

  void show(SatisfactionElement element) {
    name.show(element.name());
    importance.set(element.importance());
    rating.set(element.rating());
    standing.set(
        element.standing().map(Standing::word).orElse(Message.of("worth.standing.unknown")));
  }

  private Node scale(
      String what, ReadOnlyObjectWrapper<OptionalInt> value, Consumer<OptionalInt> wish) {
    Node scale = LevelRow.scale(controls, SatisfactionElement.HIGHEST, value, wish);
    Named.as(scale, "worth-element-" + id + "-" + what);
    return new FieldRow(controls, "worth.element." + what, scale);
  }
}
