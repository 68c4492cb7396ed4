package app.entregent.screen.workshop;

import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was said out loud, and what was parked and is still open. */
final class SaidPart extends VBox {
  private final LiveTexts texts;
  private final CloseViewModel model;
  private final FittedList<WorkshopNote> promises;
  private final FittedList<WorkshopNote> parked;
  private final ProposalField<Guest> who;
  private final TextField words = new TextField();
  private final ReadOnlyObjectWrapper<Message> promised =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> open = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final List<ListKeys> keys;
  private Optional<Guest> guest = Optional.empty();
  private Optional<Ending> shown = Optional.empty();

  /**
   * @param makeAction makes a next action of a point or a commitment
   */
  SaidPart(Controls controls, Em em, CloseViewModel model, Consumer<WorkshopNote> makeAction) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("prepare-parts");
    promises = list(controls, em, "close-promises", "prepare.promises.none", promised);
    parked = list(controls, em, "close-parked", "prepare.parked.none", open);
    keys =
        List.of(
            new ListKeys(promises, CloseView.GROUP)
                .on("A", "prepare.note.action", () -> promises.chosen().ifPresent(makeAction))
                .on(
                    "Delete",
                    "prepare.note.delete",
                    () -> promises.chosen().ifPresent(model::delete)),
            new ListKeys(parked, CloseView.GROUP)
                .on("A", "prepare.note.action", () -> parked.chosen().ifPresent(makeAction))
                .on("S", "prepare.note.settle", () -> parked.chosen().ifPresent(model::settle)));
    who =
        new ProposalField<>(
            controls,
            "close-speaker",
            "prepare.promise.who",
            model::called,
            true,
            (typed, found) -> found.accept(model.guests(typed)),
            this::named);
    VBox said = new VBox(controls.label(texts.text(promised), "heading"), promises, line(controls));
    VBox left =
        new VBox(
            controls.label(texts.text(open), "heading"),
            controls.prose("prepare.parked.how", "muted", "small"),
            parked);
    said.getStyleClass().add("prepare-part");
    left.getStyleClass().add("prepare-part");
    getChildren().addAll(said, left);
  }

  private HBox line(Controls controls) {
    words.setId("close-promise");
    words.promptTextProperty().bind(texts.text("prepare.promise.what"));
    words.accessibleTextProperty().bind(words.promptTextProperty());
    words.setOnAction(event -> keep());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(who, words, controls.button("prepare.keep", this::keep));
    line.getStyleClass().add("prepare-line");
    return line;
  }

  private FittedList<WorkshopNote> list(
      Controls controls, Em em, String id, String none, ReadOnlyObjectWrapper<Message> name) {
    FittedList<WorkshopNote> list = new FittedList<>(em, WorkshopNote::id, this::said);
    list.setId(id);
    list.accessibleTextProperty().bind(texts.text(name));
    list.setPlaceholder(controls.prose(none, "muted"));
    return list;
  }

  List<ListKeys> listKeys() {
    return keys;
  }

  void goToPromises() {
    goTo(promises);
  }

  void goToParked() {
    goTo(parked);
  }

  private static void goTo(FittedList<WorkshopNote> list) {
    list.requestFocus();
    if (list.chosen().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** Goes to the line for what somebody promises. */
  void add() {
    who.field().requestFocus();
  }

  void show(Ending ending) {
    shown = Optional.of(ending);
    promised.set(Message.of("prepare.promises", ending.commitments().size()));
    open.set(Message.of("prepare.parked", ending.parked().size()));
    promises.show(ending.commitments());
    parked.show(ending.parked());
    promises.refresh();
    parked.refresh();
  }

  private String said(WorkshopNote note) {
    Optional<String> by = shown.flatMap(one -> one.saidBy(note));
    String line =
        by.map(name -> texts.now(Message.of("prepare.note.by", name, note.words())))
            .orElse(note.words());
    return note.nextActionId().isPresent()
        ? texts.now(Message.of("prepare.note.made", line))
        : line;
  }

  private void named(String typed, Optional<Guest> chosen) {
    guest = chosen;
    chosen.ifPresent(one -> who.fill(model.called(one)));
    words.requestFocus();
  }

  private void keep() {
    if (words.getText().isBlank()) {
      words.requestFocus();
      return;
    }
    String name = who.field().getText();
    Optional<Guest> speaker = guest.filter(one -> model.called(one).equals(name.strip()));
    model
        .promise(words.getText(), name, speaker)
        .thenRun(
            () -> {
              guest = Optional.empty();
              who.fill("");
              words.clear();
              who.field().requestFocus();
            });
  }
}
