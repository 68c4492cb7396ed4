package app.entregent.screen.engage;

import app.entregent.model.engage.Piece;
import app.entregent.ui.Controls;
import app.entregent.ui.InSight;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The week as a calendar: days side by side, hours below each other, and in each place its pieces.
 * One walks in it with the arrows; the whole is one stop of the keyboard. A piece is dragged to
 * another day or hour. What did not change keeps its node.
 */
final class WeekCalendar extends StackPane {
  /** Rows of the grid above the hours: the names of the days. */
  private static final int HEAD = 1;

  /** The share of the height that is the edge, and how far the hours go at each move there. */
  private static final double EDGE = 0.08;

  private static final double STEP = 0.04;

  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Controls controls;
  private final LiveTexts texts;
  private final EngageViewModel model;
  private final PieceDrag drag;
  private final Runnable write;
  private final GridPane grid = new GridPane();
  private final ScrollPane page = new ScrollPane(grid);
  private final Map<WeekSlot, VBox> slots = new HashMap<>();
  private final Map<Long, PieceCard> cards = new HashMap<>();
  private final List<Node> heads = new ArrayList<>();
  private WeekGrid shown = WeekGrid.of(List.of());

  /**
   * @param write begins a new piece in the slot at hand
   */
  WeekCalendar(Controls controls, EngageViewModel model, PieceDrag drag, Runnable write) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.drag = drag;
    this.write = write;
    setId("engage-calendar");
    getStyleClass().add("week-calendar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    grid.getStyleClass().add("week-grid");
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setFocusTraversable(false);
    getChildren().add(page);
    grid.getColumnConstraints().setAll(columns());
    page.vvalueProperty().subscribe(this::keepHeads);
    page.viewportBoundsProperty().subscribe(this::keepHeads);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::scrollAtEdge);
    model.gridProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::mark);
    model.dayProperty().subscribe(this::mark);
    model.hourProperty().subscribe(this::mark);
  }

  private static List<ColumnConstraints> columns() {
    List<ColumnConstraints> columns = new ArrayList<>();
    columns.add(new ColumnConstraints());
    for (int day = 0; day < 7; day++) {
      ColumnConstraints column = new ColumnConstraints(0, 10, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      columns.add(column);
    }
    return columns;
  }

  private void show(WeekGrid now) {
    boolean same = now.days().equals(shown.days()) && now.hours().equals(shown.hours());
    shown = now;
    if (!same) {
      build();
    }
    fill();
    mark();
  }

  /** Another week, or other hours. */
  private void build() {
    slots.clear();
    heads.clear();
    List<Node> all = new ArrayList<>();
    for (int row = 0; row < shown.hours().size(); row++) {
      OptionalInt hour = shown.hours().get(row);
      Label name = controls.label(texts.text(PieceWords.hour(hour)), "week-hour", "muted");
      all.add(at(name, 0, row + HEAD));
      for (int column = 0; column < shown.days().size(); column++) {
        EngageRow.Day day = shown.days().get(column);
        all.add(at(slot(new WeekSlot(day.day(), hour), day.today()), column + 1, row + HEAD));
      }
    }
    heads.add(at(new Region(), 0, 0));
    for (int column = 0; column < shown.days().size(); column++) {
      heads.add(at(head(shown.days().get(column)), column + 1, 0));
    }
    heads.forEach(head -> head.getStyleClass().add("week-head"));
    all.addAll(heads);
    grid.getChildren().setAll(all);
    keepHeads();
  }

  private static <N extends Node> N at(N node, int column, int row) {
    GridPane.setConstraints(node, column, row);
    return node;
  }

  private Label head(EngageRow.Day day) {
    Label head =
        controls.label(
            texts.languageProperty().map(language -> inTwoLines(language.weekday(day.day()))),
            "week-day");
    head.accessibleTextProperty().bind(EngageCell.name(texts, day.day(), day.today()));
    head.setMaxWidth(Double.MAX_VALUE);
    head.pseudoClassStateChanged(TODAY, day.today());
    return head;
  }

  private static String inTwoLines(String day) {
    return day.replaceFirst(" ", "\n");
  }

  private VBox slot(WeekSlot slot, boolean today) {
    VBox place = new VBox();
    place.getStyleClass().add("week-slot");
    place.setMinWidth(0);
    place.pseudoClassStateChanged(TODAY, today);
    drag.onto(place, piece -> model.move(piece, slot.day(), Optional.of(slot.hour())));
    place.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(slot, event));
    slots.put(slot, place);
    return place;
  }

  private void pressed(WeekSlot slot, MouseEvent event) {
    requestFocus();
    model.selectSlot(slot);
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      write.run();
    }
    event.consume();
  }

  /** Each piece in its slot; a card moves there as it is. */
  private void fill() {
    cards.keySet().removeIf(id -> shown.line(id).isEmpty());
    slots.forEach(
        (slot, place) -> {
          List<Node> wanted = new ArrayList<>();
          shown.at(slot).forEach(line -> wanted.add(card(line)));
          if (!place.getChildren().equals(wanted)) {
            place.getChildren().setAll(wanted);
          }
        });
  }

  private PieceCard card(EngageRow.Line line) {
    long id = line.piece().id();
    PieceCard card = cards.computeIfAbsent(id, fresh -> newCard(line));
    card.show(line);
    return card;
  }

  private PieceCard newCard(EngageRow.Line line) {
    long id = line.piece().id();
    PieceCard card =
        new PieceCard(
            controls,
            line,
            drag,
            () -> {
              model.select(id);
              model.toggleDone();
            });
    card.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          requestFocus();
          model.select(id);
          event.consume();
        });
    return card;
  }

  /** Shows what is selected: a piece, or the slot for a new one. */
  private void mark() {
    Optional<Long> piece = model.selectedProperty().get().map(Piece::id);
    cards.forEach((id, card) -> card.select(piece.filter(id::equals).isPresent()));
    WeekSlot here = here().slot();
    slots.forEach(
        (slot, place) -> place.pseudoClassStateChanged(HERE, piece.isEmpty() && slot.equals(here)));
    accessibleTextProperty().bind(told(piece.flatMap(shown::line), here));
  }

  private ObservableValue<String> told(Optional<EngageRow.Line> line, WeekSlot slot) {
    return line.map(one -> PieceWords.told(texts, one))
        .orElseGet(
            () ->
                texts.text(
                    "engage.calendar.empty",
                    EngageCell.name(texts, slot.day(), slot.day().equals(model.today())),
                    texts.text(PieceWords.hour(slot.hour()))));
  }

  private WeekGrid.Spot here() {
    LocalDate day = model.dayProperty().get();
    return new WeekGrid.Spot(
        new WeekSlot(day, model.hourProperty().get()),
        model.selectedProperty().get().map(Piece::id));
  }

  private void walk(KeyEvent event) {
    if (!isFocused() || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(shown.sideways(here(), -1));
      case RIGHT -> go(shown.sideways(here(), 1));
      case UP -> go(shown.up(here()));
      case DOWN -> go(shown.down(here()));
      case HOME -> go(shown.sideways(here(), -6));
      case END -> go(shown.sideways(here(), 6));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(WeekGrid.Spot to) {
    to.piece().ifPresentOrElse(model::select, () -> model.selectSlot(to.slot()));
    Optional.ofNullable(slots.get(to.slot())).ifPresent(InSight::bring);
  }

  /** Hours out of sight come nearer while a piece is held at the edge. */
  private void scrollAtEdge(MouseDragEvent event) {
    double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    double edge = getHeight() * EDGE;
    if (y < edge) {
      page.setVvalue(Math.max(0, page.getVvalue() - STEP));
    } else if (y > getHeight() - edge) {
      page.setVvalue(Math.min(1, page.getVvalue() + STEP));
    }
  }

  /** The names of the days stay in sight while the hours scroll. */
  private void keepHeads() {
    double hidden =
        Math.max(0, grid.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight());
    heads.forEach(head -> head.setTranslateY(page.getVvalue() * hidden));
  }
}
