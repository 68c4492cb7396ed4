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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
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

  /** What stands in the fields: it is what is written, whatever is chosen in the list by then. */
  private Optional<ActionLine> shown = Optional.empty();

  private final ReadOnlyObjectWrapper<ActionOwner> owner =
      new ReadOnlyObjectWrapper<>(ActionOwner.ME);
  private final ReadOnlyObjectWrapper<Message> dueTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);

  ActionDetails(Controls controls, NextActionsViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("action-details");
    words = EditableText.keptLines(3, typed -> plan(plan -> plan.withWords(typed.strip())));
    words.field().setId("action-words");
    due = EditableText.keptLine(this::setDue);
    due.field().setId("action-due");
    due.field().promptTextProperty().bind(texts.text("ui.day.prompt"));
    colleague = EditableText.keptLine(typed -> own(ActionOwner.COLLEAGUE, typed));
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
    if (shown.filter(before -> before.action().id() == action.id()).isEmpty()) {
      words.leave();
      due.leave();
      colleague.leave();
      repeat.leave();
    }
    shown = Optional.of(line);
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
            controls.button("action.act.open", () -> shown.ifPresent(model::open)),
            controls.button("today.log", () -> shown.ifPresent(model::log)),
            controls.quiet("action.act.delete", () -> shown.ifPresent(model::delete)));
    buttons.getStyleClass().add("action-buttons");
    return buttons;
  }

  private CompletionStage<?> plan(UnaryOperator<ActionPlan> change) {
    return written(action -> model.plan(action, change));
  }

  private CompletionStage<?> own(ActionOwner wanted, String name) {
    return written(action -> model.setOwner(action, wanted, name));
  }

  private CompletionStage<?> written(Function<NextAction, CompletionStage<?>> write) {
    return shown.isPresent()
        ? write.apply(shown.get().action())
        : CompletableFuture.completedStage(true);
  }

  private CompletionStage<?> setDue(String typed) {
    Optional<LocalDate> day = model.day(typed);
    boolean clear = typed.isBlank() || day.isPresent();
    dueTrouble.set(clear ? Message.NOTHING : Message.of("ui.day.unclear"));
    return clear
        ? plan(plan -> plan.withDue(typed.isBlank() ? Optional.empty() : day))
        : CompletableFuture.completedStage(false);
  }
}
