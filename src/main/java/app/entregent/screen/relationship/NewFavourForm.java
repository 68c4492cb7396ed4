package app.entregent.screen.relationship;

import app.entregent.model.relationship.FavourDirection;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Segments;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Records a favour: who, in which direction, what. */
final class NewFavourForm extends VBox {
  private final RelationshipViewModel model;
  private final PersonPicker person;
  private final TextField words = new TextField();
  private final SimpleObjectProperty<FavourDirection> direction =
      new SimpleObjectProperty<>(FavourDirection.RECEIVED);
  private boolean saving;
  private final StringProperty trouble = new SimpleStringProperty("");

  NewFavourForm(Controls controls, RelationshipViewModel model) {
    this.model = model;
    getStyleClass().add("relationship-form");
    person =
        new PersonPicker(
            controls,
            "favour-person",
            "relationship.picker.prompt",
            (typed, shown) -> model.propose("favour", typed, shown));
    words.setId("favour-words");
    words.promptTextProperty().bind(controls.texts().text("relationship.favour.prompt"));
    words.setOnAction(event -> save(controls));
    Button save = controls.button("relationship.favour.save", () -> save(controls));
    save.setId("favour-save");
    Button close = controls.quiet("relationship.form.close", () -> model.setAdding(false));
    getChildren()
        .addAll(
            controls.heading("relationship.favour.new"),
            new FieldRow(controls, "relationship.favour.person", person).error(trouble),
            new Segments<>(
                List.of(FavourDirection.values()),
                way -> controls.texts().text(RelationshipWords.direction(way)),
                direction,
                direction::set),
            new FieldRow(controls, "relationship.favour.what", words),
            Controls.row(save, close));
  }

  void begin() {
    person.clear();
    words.clear();
    trouble.set("");
    person.field().requestFocus();
  }

  private void save(Controls controls) {
    if (saving) {
      return;
    }
    person
        .chosenProperty()
        .get()
        .ifPresentOrElse(
            who -> {
              // What was typed stays until it is written down; pressed twice, it is written once.
              saving = true;
              model
                  .acts()
                  .addFavour(who, direction.get(), words.getText(), model.today())
                  .whenComplete((id, cause) -> saving = false)
                  .thenAccept(id -> model.setAdding(false));
            },
            () -> {
              trouble.set(controls.texts().texts().say("relationship.form.person_missing"));
              person.field().requestFocus();
            });
  }
}
