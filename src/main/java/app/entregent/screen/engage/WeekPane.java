package app.entregent.screen.engage;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Shortcut;
import java.util.Optional;
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
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The week: its objective, its days with their pieces, and what waits for an answer in groups. */
final class WeekPane extends VBox {
  private static final Message GROUP = Message.of("engage.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final EngageViewModel model;
  private final ListView<EngageRow> list = new ListView<>();
  private final TextField add = new TextField();
  private final EditableText objective;

  /** The week whose objective stands in its field. */
  private IsoWeek shownWeek;

  private final PieceDetails details;
  private final PieceViewModel piece;
  private final ListKeys listKeys;

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
    prepareAdd();
    getStyleClass().add("engage-week-page");
    getChildren().setAll(objective(), listPane(), add, clues);
    listKeys =
        new ListKeys(list, GROUP)
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

  Node list() {
    return list;
  }

  TextField add() {
    return add;
  }

  /** What is being typed is saved, in the week to which it belongs, before one leaves it. */
  private void leave(Runnable go) {
    list.requestFocus();
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

  private Node listPane() {
    list.setItems(model.rows());
    list.setId("engage-list");
    list.getStyleClass().add("engage-list");
    list.accessibleTextProperty().bind(texts.text("engage.list.name"));
    list.setCellFactory(view -> new EngageCell(controls, model));
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.setContextMenu(
        new ContextMenu(
            item("engage.key.edit", details::focusFirst),
            item("engage.key.done", model::toggleDone),
            item("engage.key.copy", details::copy),
            item("engage.key.dayBefore", () -> model.moveBy(-1)),
            item("engage.key.dayAfter", () -> model.moveBy(1)),
            item("engage.key.hourBefore", () -> model.moveHour(-1)),
            item("engage.key.hourAfter", () -> model.moveHour(1)),
            item("engage.detail.reuse", () -> details.whenShown(piece::reuse)),
            item("engage.key.drop", () -> details.whenShown(piece::toggleDropped)),
            item("engage.key.delete", model::delete)));
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
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
                () ->
                    texts
                        .texts()
                        .say(
                            "engage.add.prompt",
                            texts.language().weekday(model.dayProperty().get())),
                model.dayProperty(),
                texts.languageProperty()));
    add.accessibleTextProperty().bind(texts.text("engage.add"));
    add.setOnAction(
        event -> {
          model.add(add.getText());
          add.clear();
        });
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
