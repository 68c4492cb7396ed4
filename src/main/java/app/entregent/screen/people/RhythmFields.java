package app.entregent.screen.people;

import app.entregent.model.relationship.RhythmScope;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * "Every [21] days for [this person]": a rhythm for the person, the seat, a tag, the account, or
 * all of a kind. Nothing in the field leaves it to what is less near.
 */
final class RhythmFields extends VBox {
  private static final int WIDTH = 4;
  private static final String DAYS = "[1-9][0-9]{0,3}";

  private final PersonViewModel model;
  private final EditableText days;
  private final ReadOnlyObjectWrapper<List<RhythmScope>> scopes =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<RhythmScope> scope = new ReadOnlyObjectWrapper<>();

  RhythmFields(Controls controls, PersonViewModel model) {
    this.model = model;
    LiveTexts texts = controls.texts();
    getStyleClass().add("rhythm-fields");
    days = EditableText.line(this::set);
    days.field().setId("rhythm-days");
    days.field().accessibleTextProperty().bind(texts.text("people.rhythm.days"));
    if (days.field() instanceof TextField field) {
      field.setPrefColumnCount(WIDTH);
    }
    Choice<RhythmScope> whom =
        new Choice<>(scopes, each -> texts.text(each.word()), scope, this::choose);
    whom.setId("rhythm-scope");
    whom.accessibleTextProperty().bind(texts.text("people.rhythm.scope"));
    Label hint = controls.label("people.rhythm.hint", "muted", "small");
    Wrapping.of(hint);
    getChildren()
        .addAll(
            Controls.row(
                controls.label("people.rhythm.every"), days, controls.label("people.rhythm.unit")),
            whom,
            hint);
  }

  void show(List<RhythmScope> found) {
    RhythmScope before = scope.get();
    scopes.set(found);
    choose(
        found.stream()
            .filter(
                each ->
                    before != null
                        && each.source() == before.source()
                        && each.subjectId() == before.subjectId())
            .findFirst()
            .orElse(found.getFirst()));
  }

  private void choose(RhythmScope wanted) {
    scope.set(wanted);
    days.show(wanted.days().map(String::valueOf).orElse(""));
  }

  private void set(String typed) {
    String digits = typed.strip();
    if (digits.isEmpty()) {
      model.setRhythm(scope.get(), Optional.empty());
    } else if (digits.matches(DAYS)) {
      model.setRhythm(scope.get(), Optional.of(Integer.parseInt(digits)));
    } else {
      days.show(scope.get().days().map(String::valueOf).orElse(""));
    }
  }
}
