package app.entregent.screen.relationship;

import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Plans an introduction: to whom, and through whom. */
final class NewIntroductionForm extends VBox {
  private final Controls controls;
  private final RelationshipViewModel model;
  private final PersonPicker to;
  private final PersonPicker through;
  private final StringProperty toTrouble = new SimpleStringProperty("");
  private final StringProperty throughTrouble = new SimpleStringProperty("");

  NewIntroductionForm(Controls controls, RelationshipViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("relationship-form");
    to = picker("introduction-to", "to");
    through = picker("introduction-through", "through");
    Button save = controls.button("relationship.introduction.save", this::save);
    save.setId("introduction-save");
    Button close = controls.quiet("relationship.form.close", () -> model.setAdding(false));
    getChildren()
        .addAll(
            controls.heading("relationship.introduction.new"),
            controls.prose("relationship.introduction.figure", "muted", "small"),
            new FieldRow(controls, "relationship.introduction.to", to).error(toTrouble),
            new FieldRow(controls, "relationship.introduction.through", through)
                .error(throughTrouble),
            Controls.row(save, close));
  }

  void begin() {
    to.clear();
    through.clear();
    toTrouble.set("");
    throughTrouble.set("");
    to.field().requestFocus();
  }

  private PersonPicker picker(String id, String question) {
    return new PersonPicker(
        controls,
        id,
        "relationship.picker.prompt",
        (typed, shown) -> model.propose(question, typed, shown));
  }

  private void save() {
    Optional<PersonChoice> goal = to.chosenProperty().get();
    Optional<PersonChoice> between = through.chosenProperty().get();
    toTrouble.set(goal.isEmpty() ? say("relationship.form.person_missing") : "");
    throughTrouble.set(
        between.isEmpty()
            ? say("relationship.form.person_missing")
            : goal.equals(between) ? say("relationship.form.same_person") : "");
    if (!toTrouble.get().isEmpty()) {
      to.field().requestFocus();
    } else if (!throughTrouble.get().isEmpty()) {
      through.field().requestFocus();
    } else {
      model.acts().addIntroduction(goal.orElseThrow(), between.orElseThrow());
      model.setAdding(false);
    }
  }

  private String say(String key) {
    return controls.texts().texts().say(key);
  }
}
