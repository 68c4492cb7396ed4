package app.entregent.screen.workshop;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who does what by when, and the line for the next action. */
final class ActionsPart extends VBox {
  private static final int SHORT = 9;

  private final LiveTexts texts;
  private final CloseViewModel model;
  private final FittedList<NextAction> list;
  private final TextField words = new TextField();
  private final ProposalField<Guest> who;
  private final TextField day = new TextField();
  private final ReadOnlyObjectWrapper<Message> count = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> trouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ListKeys keys;
  private Optional<WorkshopNote> madeOf = Optional.empty();
  private Optional<Guest> guest = Optional.empty();
  private Optional<Ending> shown = Optional.empty();

  ActionsPart(Controls controls, Em em, CloseViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("prepare-part");
    list = new FittedList<>(em, NextAction::id, this::said);
    list.setId("close-actions");
    list.accessibleTextProperty().bind(texts.text(count));
    list.setPlaceholder(controls.prose("prepare.actions.none", "muted"));
    keys =
        new ListKeys(list, CloseView.GROUP)
            .on("Enter", "prepare.action.open", () -> list.chosen().ifPresent(model::open))
            .on("Delete", "prepare.action.leave", () -> list.chosen().ifPresent(model::leaveOut));
    who =
        new ProposalField<>(
            controls,
            "close-who",
            "prepare.action.who",
            model::called,
            true,
            (typed, found) -> found.accept(model.guests(typed)),
            this::named);
    field(words, "close-words", "prepare.action.what");
    field(day, "close-day", "prepare.action.when");
    day.setPrefColumnCount(SHORT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words, who, day, controls.button("prepare.keep", this::keep));
    line.getStyleClass().add("prepare-line");
    Label wrong = controls.prose(texts.text(trouble), "caution", "small");
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    getChildren().addAll(controls.label(texts.text(count), "heading"), list, line, wrong);
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.promptTextProperty().bind(texts.text(key));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.setOnAction(event -> keep());
  }

  ListKeys listKeys() {
    return keys;
  }

  void goTo() {
    list.requestFocus();
    if (list.chosen().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** Goes to the line for a new action. */
  void add() {
    words.requestFocus();
  }

  /** A parked point or a commitment becomes an action: its words stand in the line. */
  void add(WorkshopNote note) {
    madeOf = Optional.of(note);
    words.setText(note.words());
    guest =
        shown.flatMap(
            one ->
                one.guests().stream()
                    .filter(other -> note.guestId().equals(Optional.of(other.id())))
                    .findFirst());
    who.fill(guest.map(model::called).orElse(""));
    words.requestFocus();
    words.end();
  }

  void show(Ending ending) {
    shown = Optional.of(ending);
    count.set(Message.of("prepare.actions", ending.actions().size(), Ending.ACTIONS));
    list.show(ending.actions());
    list.refresh();
  }

  private String said(NextAction action) {
    Message by = shown.flatMap(one -> one.owner(action)).orElse(Message.of("prepare.owner.nobody"));
    Message when =
        action
            .due()
            .map(due -> Message.of("prepare.action.by", due))
            .orElse(Message.of("prepare.action.never"));
    String line = texts.now(Message.of("prepare.action", action.words(), by, when));
    return action.doneOn().isPresent() ? texts.now(Message.of("prepare.action.done", line)) : line;
  }

  /** The name stands in the field; the day comes next, or it is kept at once where that is said. */
  private void named(String typed, Optional<Guest> chosen) {
    guest = chosen;
    chosen.ifPresent(one -> who.fill(model.called(one)));
    if (day.getText().isBlank()) {
      day.requestFocus();
    } else {
      keep();
    }
  }

  private void keep() {
    trouble.set(model.trouble(words.getText(), day.getText()));
    if (!trouble.get().equals(Message.NOTHING)) {
      TextField wrong = words.getText().isBlank() ? words : day;
      wrong.requestFocus();
      wrong.selectAll();
      return;
    }
    String name = who.field().getText();
    Optional<Guest> owner = guest.filter(one -> model.called(one).equals(name.strip()));
    model
        .agree(words.getText(), name, owner, day.getText(), madeOf)
        .thenRun(
            () -> {
              madeOf = Optional.empty();
              guest = Optional.empty();
              words.clear();
              who.fill("");
              day.clear();
              words.requestFocus();
            });
  }
}
