package app.entregent.screen.action;

import app.entregent.model.conversation.Repetition;
import app.entregent.model.conversation.Repetition.From;
import app.entregent.model.conversation.Repetition.Unit;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** "Every [2] [weeks] [from the day it was done]"; without a number, once. */
final class RepeatFields extends FlowPane {
  private static final int USUAL_WIDTH = 4;

  private final EditableText every;
  private final ReadOnlyObjectWrapper<Unit> unit = new ReadOnlyObjectWrapper<>(Unit.WEEK);
  private final ReadOnlyObjectWrapper<From> from = new ReadOnlyObjectWrapper<>(From.DONE);
  private final Consumer<Optional<Repetition>> save;
  private Optional<Repetition> shown = Optional.empty();

  RepeatFields(Controls controls, Consumer<Optional<Repetition>> save) {
    this.save = save;
    LiveTexts texts = controls.texts();
    getStyleClass().add("repeat-fields");
    Label name = controls.label("action.repeat.every");
    every = EditableText.line(typed -> tell());
    every.field().setId("action-repeat");
    every.field().accessibleTextProperty().bind(texts.text("action.repeat.number"));
    if (every.field() instanceof TextField field) {
      field.setPrefColumnCount(USUAL_WIDTH);
    }
    Choice<Unit> units =
        Choice.of(
            List.of(Unit.values()),
            each -> texts.text("action.repeat.unit." + each.code()),
            unit,
            wanted -> {
              unit.set(wanted);
              tell();
            });
    units.setId("action-repeat-unit");
    units.accessibleTextProperty().bind(texts.text("action.repeat.unit"));
    Choice<From> froms =
        Choice.of(
            List.of(From.values()),
            each -> texts.text("action.repeat.from." + each.code()),
            from,
            wanted -> {
              from.set(wanted);
              tell();
            });
    froms.setId("action-repeat-from");
    froms.accessibleTextProperty().bind(texts.text("action.repeat.from"));
    getChildren().addAll(name, every, units, froms);
  }

  void show(Optional<Repetition> repetition) {
    shown = repetition;
    every.show(repetition.map(rule -> Integer.toString(rule.every())).orElse(""));
    repetition.ifPresent(
        rule -> {
          unit.set(rule.unit());
          from.set(rule.from());
        });
  }

  /** Another action is shown from now on. */
  void leave() {
    every.leave();
  }

  private void tell() {
    String digits = every.field().getText().strip();
    Optional<Repetition> typed =
        digits.matches("[1-9][0-9]{0,2}")
            ? Optional.of(new Repetition(Integer.parseInt(digits), unit.get(), from.get()))
            : Optional.empty();
    if (!typed.equals(shown)) {
      shown = typed;
      save.accept(typed);
    }
  }
}
