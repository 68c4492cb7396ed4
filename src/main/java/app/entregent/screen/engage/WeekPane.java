package app.entregent.screen.engage;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.Em;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Shortcut;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The week: its objective, its pieces, and what waits for an answer in groups. The pieces stand in
 * a calendar; where it would be too narrow to read, in a list by day and hour.
 */
final class WeekPane extends VBox {
  private static final Message GROUP = Message.of("engage.title");

  /** So wide, in the size of the type, are seven days and their hours at least. */
  private static final double ROOM_FOR_CALENDAR_EMS = 40;

  private final Controls controls;
  private final LiveTexts texts;
  private final EngageViewModel model;
  private final ListView<EngageRow> list = new ListView<>();
  private final TextField add = new TextField();
  private final PieceDrag drag = new PieceDrag();
  private final WeekCalendar calendar;
  private final StackPane days = new StackPane();
  private final Em em = new Em();
  private final EditableText objective;

  /** The week whose objective stands in its field. */
  private IsoWeek shownWeek;

  private final PieceDetails details;
  private final PieceViewModel piece;
  private final ListKeys listKeys;
  private final ContextMenu menu;

  WeekPane(
      Controls controls,
      EngageViewModel model,
      GroupCluesPane clues,
      PieceDetails details,
      PieceViewModel piece) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.details = details;
    this.piece = piece;
    shownWeek = model.weekProperty().get();
    objective = EditableText.keptLine(words -> model.setObjective(shownWeek, words));
    menu = menu();
    prepareAdd();
    getStyleClass().add("engage-week-page");
    calendar = new WeekCalendar(controls, model, drag, add::requestFocus);
    calendar.setOnContextMenuRequested(
        event -> {
          menu.show(calendar, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    prepareList();
    days.getStyleClass().add("week-days");
    VBox.setVgrow(days, Priority.ALWAYS);
    getChildren().setAll(objective(), days, add, clues, em);
    widthProperty().subscribe(this::choose);
    em.size().subscribe(size -> choose());
    choose();
    listKeys =
        new ListKeys(list, GROUP)
            .also(calendar)
            .on("N", "engage.add", add::requestFocus)
            .on("Enter", "engage.key.edit", details::focusFirst)
            .on("Space", "engage.key.done", model::toggleDone)
            .on("C", "engage.key.copy", details::copy)
            .on("G", "engage.key.ready", details::toggleReady)
            .on("W", "engage.key.received", details::focusReaders)
            .on("R", "engage.detail.reuse", () -> details.whenShown(piece::reuse))
            .on("X", "engage.key.drop", () -> details.whenShown(piece::toggleDropped))
            .on("O", "engage.key.objective", objective.field()::requestFocus)
            .on("A", "engage.key.clues", () -> clues.firstFocus().ifPresent(Node::requestFocus))
            .on("Alt+Up", "engage.key.dayBefore", () -> model.moveBy(-1))
            .on("Alt+Down", "engage.key.dayAfter", () -> model.moveBy(1))
            .on("Alt+Shift+Up", "engage.key.hourBefore", () -> model.moveHour(-1))
            .on("Alt+Shift+Down", "engage.key.hourAfter", () -> model.moveHour(1))
            .on("Alt+Shift+Left", "engage.key.dayBefore", () -> model.moveBy(-1))
            .on("Alt+Shift+Right", "engage.key.dayAfter", () -> model.moveBy(1))
            .on("Delete", "engage.key.delete", model::delete);
    model.selectedProperty().subscribe(this::follow);
    model.rows().subscribe(() -> follow(model.selectedProperty().get()));
  }

  Subscription keys(Keys keys) {
    return Subscription.combine(
        listKeys.show(keys),
        keys.add(
            key("Alt+Page Up", "engage.week.before", GROUP, () -> leave(model::previousWeek)),
            key("Alt+Page Down", "engage.week.after", GROUP, () -> leave(model::nextWeek)),
            key("Alt+Home", "engage.week.today", GROUP, () -> leave(model::thisWeek)),
            key("Alt+Shift+N", "engage.carry", GROUP, model::carryOver)));
  }

  private static Shortcut key(String key, String what, Message group, Runnable action) {
    return Shortcut.of(key, Message.of(what), group, action);
  }

  /** The calendar or the list, whichever is in sight. */
  Node list() {
    return days.getChildren().getFirst();
  }

  private void choose() {
    boolean narrow = getWidth() > 0 && getWidth() < ROOM_FOR_CALENDAR_EMS * em.size().get();
    Node wanted = narrow ? list : calendar;
    if (!days.getChildren().contains(wanted)) {
      boolean focused = days.isFocusWithin();
      days.getChildren().setAll(wanted);
      if (focused) {
        wanted.requestFocus();
      }
    }
  }

  TextField add() {
    return add;
  }

  /** What is being typed is saved, in the week to which it belongs, before one leaves it. */
  private void leave(Runnable go) {
    list().requestFocus();
    go.run();
  }

  /** Goes from week to week. */
  Node week() {
    ObservableValue<IsoWeek> week = model.weekProperty();
    Label name = controls.label(texts.text(week.map(model::weekName)), "heading");
    name.setId("engage-week");
    Label days =
        controls.label(
            Bindings.createStringBinding(
                () ->
                    texts
                        .texts()
                        .say(
                            "engage.week.days",
                            texts.language().dayAndMonth(week.getValue().monday()),
                            texts.language().date(week.getValue().sunday())),
                week,
                texts.languageProperty()),
            "muted");
    Button before =
        controls.icon(Material2AL.CHEVRON_LEFT, "engage.week.before", model::previousWeek);
    Button after = controls.icon(Material2AL.CHEVRON_RIGHT, "engage.week.after", model::nextWeek);
    before.setId("engage-before");
    after.setId("engage-after");
    Button today = controls.quiet("engage.week.today", model::thisWeek);
    today.visibleProperty().bind(week.map(shown -> !shown.equals(IsoWeek.of(model.today()))));
    today.managedProperty().bind(today.visibleProperty());
    HBox counts = Controls.row(days, count());
    counts.getStyleClass().add("engage-counts");
    HBox row = Controls.row(before, after, new VBox(name, counts), today);
    row.getStyleClass().add("engage-week");
    return row;
  }

  private Label count() {
    Label count = controls.label(texts.text(model.countProperty()), "muted");
    count.setId("engage-count");
    return count;
  }

  private Node objective() {
    objective.field().setId("engage-objective");
    objective.field().promptTextProperty().bind(texts.text("engage.objective.prompt"));
    model.objectiveProperty().subscribe(this::showObjective);
    FieldRow row = FieldRow.editing(controls, "engage.objective", objective);
    row.getStyleClass().add("engage-objective");
    return row;
  }

  private void showObjective(Objective read) {
    if (!read.week().equals(shownWeek)) {
      objective.leave();
    }
    shownWeek = read.week();
    objective.show(read.words());
  }

  private void prepareList() {
    list.setItems(model.rows());
    list.setId("engage-list");
    list.getStyleClass().add("engage-list");
    list.accessibleTextProperty().bind(texts.text("engage.list.name"));
    list.setCellFactory(view -> new EngageCell(controls, model, drag));
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.setContextMenu(menu);
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("engage.key.edit", details::focusFirst),
        item("engage.key.done", model::toggleDone),
        item("engage.key.copy", details::copy),
        item("engage.key.dayBefore", () -> model.moveBy(-1)),
        item("engage.key.dayAfter", () -> model.moveBy(1)),
        item("engage.key.hourBefore", () -> model.moveHour(-1)),
        item("engage.key.hourAfter", () -> model.moveHour(1)),
        item("engage.detail.reuse", () -> details.whenShown(piece::reuse)),
        item("engage.key.drop", () -> details.whenShown(piece::toggleDropped)),
        item("engage.key.delete", model::delete));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void prepareAdd() {
    add.setId("engage-add");
    add.promptTextProperty()
        .bind(
            Bindings.createStringBinding(
                this::prompt, model.dayProperty(), model.hourProperty(), texts.languageProperty()));
    add.accessibleTextProperty().bind(texts.text("engage.add"));
    add.setOnAction(
        event -> {
          model.add(add.getText());
          add.clear();
        });
  }

  private String prompt() {
    String day = texts.language().weekday(model.dayProperty().get());
    OptionalInt hour = model.hourProperty().get();
    return hour.isPresent()
        ? texts.texts().say("engage.add.promptAt", day, PieceWords.hour(hour))
        : texts.texts().say("engage.add.prompt", day);
  }

  private void selected(@Nullable EngageRow row) {
    switch (row) {
      case null -> {}
      case EngageRow.Day day -> model.selectDay(day.day());
      case EngageRow.Line line -> {
        long id = line.piece().id();
        if (model.selectedProperty().get().filter(piece -> piece.id() == id).isEmpty()) {
          model.select(id);
        }
      }
    }
  }

  private void follow(Optional<Piece> piece) {
    for (int i = 0; piece.isPresent() && i < model.rows().size(); i++) {
      if (model.rows().get(i) instanceof EngageRow.Line line
          && line.piece().id() == piece.get().id()) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().clearAndSelect(i);
          list.getFocusModel().focus(i);
          list.scrollTo(Math.max(0, i - 4));
        }
        return;
      }
    }
  }
}
