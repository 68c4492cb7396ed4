package app.entregent.screen.action;

import app.entregent.model.agenda.ActionLine;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextAction;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The chosen next action, edited in place. */
final class ActionDetails extends VBox {
  private final LiveTexts texts;
  private final NextActionsViewModel model;
  private final EditableText words;
  private final EditableText due;
  private final EditableText colleague;
  private final FieldRow colleagueRow;
  private final CheckBox promised = new CheckBox();
  private final RepeatFields repeat;
  private final ReadOnlyObjectWrapper<ActionOwner> owner =
      new ReadOnlyObjectWrapper<>(ActionOwner.ME);
  private final ReadOnlyObjectWrapper<Message> dueTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);

  ActionDetails(Controls controls, NextActionsViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("action-details");
    words = EditableText.lines(3, typed -> plan(plan -> plan.withWords(typed.strip())));
    words.field().setId("action-words");
    due = EditableText.line(this::setDue);
    due.field().setId("action-due");
    due.field().promptTextProperty().bind(texts.text("ui.day.prompt"));
    colleague = EditableText.line(typed -> own(ActionOwner.COLLEAGUE, typed));
    colleague.field().setId("action-colleague");
    Segments<ActionOwner> owners =
        new Segments<>(
            List.of(ActionOwner.values()),
            each -> texts.text("action.owner." + each.code()),
            owner,
            wanted -> own(wanted, colleague.field().getText()));
    owners.setId("action-owner");
    promised.textProperty().bind(texts.text("action.promised.ask"));
    promised.setOnAction(event -> plan(plan -> plan.withPromised(promised.isSelected())));
    promised.disableProperty().bind(owner.isNotEqualTo(ActionOwner.ME));
    repeat = new RepeatFields(controls, wanted -> plan(plan -> plan.withRepetition(wanted)));
    colleagueRow = FieldRow.editing(controls, "action.field.colleague", colleague);
    colleagueRow.visibleProperty().bind(owner.isEqualTo(ActionOwner.COLLEAGUE));
    colleagueRow.managedProperty().bind(colleagueRow.visibleProperty());
    getChildren()
        .addAll(
            FieldRow.editing(controls, "action.field.words", words),
            FieldRow.editing(controls, "action.field.due", due).error(texts.text(dueTrouble)),
            new FieldRow(controls, "action.field.owner", owners),
            colleagueRow,
            promised,
            new FieldRow(controls, "action.field.repeat", repeat)
                .hint(texts.text("action.repeat.hint")),
            buttons(controls));
  }

  /** Where one begins to edit. */
  Node first() {
    return words.field();
  }

  void show(ActionLine line) {
    NextAction action = line.action();
    words.show(action.words());
    due.show(action.due().map(texts.language()::date).orElse(""));
    dueTrouble.set(Message.NOTHING);
    owner.set(action.owner());
    colleague.show(line.colleague());
    promised.setSelected(action.promised());
    repeat.show(action.repetition());
  }

  private Node buttons(Controls controls) {
    FlowPane buttons =
        new FlowPane(
            controls.button("action.act.open", () -> chosen().ifPresent(model::open)),
            controls.button("today.log", () -> chosen().ifPresent(model::log)),
            controls.quiet("action.act.delete", () -> chosen().ifPresent(model::delete)));
    buttons.getStyleClass().add("action-buttons");
    return buttons;
  }

  private Optional<ActionLine> chosen() {
    return model.chosenProperty().get();
  }

  private void plan(UnaryOperator<ActionPlan> change) {
    chosen()
        .map(ActionLine::action)
        .ifPresent(action -> model.plan(action, change.apply(action.plan())));
  }

  private void own(ActionOwner wanted, String name) {
    chosen().map(ActionLine::action).ifPresent(action -> model.setOwner(action, wanted, name));
  }

  private void setDue(String typed) {
    if (typed.isBlank()) {
      dueTrouble.set(Message.NOTHING);
      plan(plan -> plan.withDue(Optional.empty()));
    } else {
      var day = model.day(typed);
      dueTrouble.set(day.isPresent() ? Message.NOTHING : Message.of("ui.day.unclear"));
      day.ifPresent(found -> plan(plan -> plan.withDue(Optional.of(found))));
    }
  }
}
