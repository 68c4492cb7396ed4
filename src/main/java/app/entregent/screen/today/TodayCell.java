package app.entregent.screen.today;

import app.entregent.model.agenda.TodayKind;
import app.entregent.model.agenda.TodayRow;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One row: a sign, whom it concerns, why, and what can be done. */
final class TodayCell extends ListCell<TodayRow> {
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

  private final Controls controls;
  private final LiveTexts texts;
  private final TodayViewModel model;
  private final Consumer<TodayRow> until;
  private final StackPane sign = new StackPane();
  private final Label kind = new Label();
  private final Label who = new Label();
  private final Label where = new Label();
  private final Label reason = new Label();
  private final Label archive;
  private final Button act;
  private final Button log;
  private final Button done;
  private final Button snooze;
  private final HBox row;

  /**
   * @param until asks until which day a row is to rest
   */
  TodayCell(Controls controls, TodayViewModel model, Consumer<TodayRow> until) {
    this.until = until;
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("today-cell");
    sign.getStyleClass().add("today-sign");
    kind.getStyleClass().add("today-kind");
    who.getStyleClass().add("today-who");
    where.getStyleClass().addAll("muted", "today-where");
    reason.getStyleClass().add("today-reason");
    Wrapping.of(reason);
    archive = new Chip(texts.text("today.archive"));
    FlowPane name = new FlowPane(who, where, kind, archive);
    name.getStyleClass().add("today-name");
    name.prefWrapLengthProperty().bind(widthProperty());
    VBox words = new VBox(name, reason);
    words.getStyleClass().add("today-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    act = controls.button("today.log", () -> model.act(getItem()));
    act.getStyleClass().add("today-act");
    log = controls.icon(Material2OutlinedAL.CHAT, "today.log", () -> model.log(getItem()));
    done = controls.icon(Material2OutlinedAL.CHECK, "today.done", () -> model.done(getItem()));
    snooze =
        controls.icon(Material2OutlinedMZ.SNOOZE, "today.snooze", () -> model.snooze(getItem()));
    row = Controls.row(sign, words, act, log, done, snooze);
    row.getStyleClass().add("today-row");
    for (Button button : new Button[] {act, log, done, snooze}) {
      button.setFocusTraversable(false);
    }
    setPrefWidth(0);
    setText(null);
  }

  @Override
  protected void updateItem(TodayRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      for (Label label : new Label[] {kind, who, reason}) {
        label.textProperty().unbind();
      }
      accessibleTextProperty().unbind();
      setAccessibleText(null);
      setGraphic(null);
      setContextMenu(null);
      return;
    }
    String code = item.kind().code();
    sign.getChildren().setAll(Icons.of(icon(item.kind())));
    kind.textProperty().bind(texts.text("today.kind." + code));
    if (item.who().isEmpty()) {
      who.textProperty().bind(texts.text("today.us"));
    } else {
      who.textProperty().unbind();
      who.setText(item.who());
    }
    where.setText(item.where());
    where.setManaged(!item.where().isEmpty());
    reason.textProperty().bind(texts.text(item.reason()));
    archive.setVisible(item.fromArchive());
    archive.setManaged(item.fromArchive());
    act.textProperty().bind(texts.text("today.act." + code));
    done.setVisible(model.canBeDone(item));
    pseudoClassStateChanged(LATE, model.isLate(item));
    accessibleTextProperty()
        .bind(
            Bindings.concat(
                who.textProperty(), ", ", kind.textProperty(), ". ", reason.textProperty()));
    setContextMenu(menu(item));
    setGraphic(row);
  }

  /** As high as the words need at the width of the list; a cell by itself asks without a width. */
  @Override
  protected double computePrefHeight(double width) {
    double wide = getWidth() > 0 || getListView() == null ? getWidth() : getListView().getWidth();
    double within = wide - snappedLeftInset() - snappedRightInset();
    if (getGraphic() == null || within <= 0) {
      return super.computePrefHeight(width);
    }
    return snappedTopInset() + row.prefHeight(within) + snappedBottomInset();
  }

  private ContextMenu menu(TodayRow item) {
    ContextMenu menu = new ContextMenu();
    add(menu, "today.act." + item.kind().code(), () -> model.act(item));
    add(menu, "today.log", () -> model.log(item));
    if (model.canBeDone(item)) {
      add(menu, item.fromArchive() ? "today.done.archive" : "today.done", () -> model.done(item));
    }
    add(menu, "today.snooze", () -> model.snooze(item));
    add(menu, "today.snooze.week", () -> model.snoozeWeek(item));
    add(menu, "today.snooze.until", () -> until.accept(item));
    return menu;
  }

  private void add(ContextMenu menu, String key, Runnable action) {
    MenuItem entry = new MenuItem();
    entry.textProperty().bind(controls.texts().text(key));
    entry.setOnAction(event -> action.run());
    menu.getItems().add(entry);
  }

  private static Ikon icon(TodayKind kind) {
    return switch (kind) {
      case MEETING_SOON, MEETING_UNPREPARED -> Material2OutlinedAL.EVENT;
      case MEETING_TO_LOG -> Material2OutlinedAL.EVENT_AVAILABLE;
      case QUESTION_WAITING -> Material2OutlinedAL.HELP_OUTLINE;
      case PROMISE_DUE -> Material2OutlinedMZ.THUMB_UP;
      case ACTION_DUE -> Material2OutlinedAL.FLAG;
      case DATE_NEAR -> Material2OutlinedAL.CAKE;
      case RIPE_GAP -> Material2OutlinedAL.ACCOUNT_TREE;
      case STAGE_STALL -> Material2OutlinedAL.HOURGLASS_EMPTY;
      case TIE_COLD -> Material2OutlinedAL.AC_UNIT;
      case WEEK_PIECE -> Material2OutlinedAL.CREATE;
    };
  }
}
