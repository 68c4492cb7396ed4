package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.kpi.BeforeAfter;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiCell;
import app.entregent.model.measure.kpi.KpiSheet;
import app.entregent.model.measure.kpi.TrialPlan.Span;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The sheet: kinds below each other, weeks side by side. One walks in it with the arrows, types at
 * once, and goes on with Enter and Tab; the whole is one stop of the keyboard.
 */
final class KpiGrid extends StackPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
  private static final PseudoClass BASELINE = PseudoClass.getPseudoClass("baseline");
  private static final PseudoClass TRIAL = PseudoClass.getPseudoClass("trial");
  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

  private final LiveTexts texts;
  private final KpiViewModel model;
  private final GridPane grid = new GridPane();
  private final Pane above = new Pane();
  private final TextField editor = new TextField();
  private final Label wrong = new Label();
  private final Map<KpiSheet.Place, Label> cells = new HashMap<>();
  private List<Kpi> rows = List.of();

  /** The cell for which the field was opened. */
  private Optional<KpiViewModel.Spot> opened = Optional.empty();

  KpiGrid(Controls controls, KpiViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    setId("kpi-sheet");
    getStyleClass().add("kpi-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    grid.getStyleClass().add("kpi-grid");
    grid.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    above.setPickOnBounds(false);
    above.getStyleClass().add("kpi-above");
    editor.setId("kpi-editor");
    editor.getStyleClass().add("kpi-editor");
    editor.setManaged(false);
    editor.setVisible(false);
    wrong.getStyleClass().addAll("kpi-wrong");
    wrong.setId("kpi-wrong");
    wrong.setManaged(false);
    wrong.setVisible(false);
    above.getChildren().addAll(editor, wrong);
    getChildren().addAll(grid, above);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    addEventHandler(KeyEvent.KEY_TYPED, this::begin);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::edit);
    model.sheetProperty().subscribe(this::build);
    model.weeksProperty().subscribe(this::build);
    editor.focusedProperty().subscribe(this::leaveIf);
    model.spotProperty().subscribe(this::moved);
    model.errorProperty().subscribe(this::complain);
    controls.onLanguage(this, this::build);
  }

  private void build() {
    KpiSheet sheet = model.sheetProperty().get();
    rows = sheet.rows();
    List<IsoWeek> weeks = model.weeksProperty().get();
    cells.clear();
    List<Label> all = new ArrayList<>();
    for (int column = 0; column < weeks.size(); column++) {
      all.add(at(head(weeks.get(column)), column + 1, 0));
    }
    all.add(at(label(Message.of("measure.kpi.difference"), "kpi-head"), weeks.size() + 1, 0));
    for (int row = 0; row < rows.size(); row++) {
      all.add(at(label(rows.get(row).title(), "kpi-name"), 0, row + 1));
      for (int column = 0; column < weeks.size(); column++) {
        all.add(at(cell(sheet, row, weeks.get(column)), column + 1, row + 1));
      }
      all.add(at(difference(sheet, rows.get(row)), weeks.size() + 1, row + 1));
    }
    grid.getChildren().setAll(all);
    place();
  }

  private static Label at(Label label, int column, int row) {
    GridPane.setConstraints(label, column, row);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }

  private Label label(Message words, String... styles) {
    Label label = new Label(texts.now(words));
    label.getStyleClass().addAll(styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Label head(IsoWeek week) {
    Label head =
        label(
            Message.of(
                "measure.kpi.week", week.number(), texts.language().dayAndMonth(week.monday())),
            "kpi-head");
    model
        .sheetProperty()
        .get()
        .plan()
        .baseline()
        .ifPresent(span -> head.pseudoClassStateChanged(BASELINE, span.contains(week)));
    model
        .sheetProperty()
        .get()
        .plan()
        .trial()
        .ifPresent(span -> head.pseudoClassStateChanged(TRIAL, span.contains(week)));
    return head;
  }

  private Label cell(KpiSheet sheet, int row, IsoWeek week) {
    KpiCell cell = sheet.cell(rows.get(row), week);
    Label label =
        label(
            cell.amount()
                .map(amount -> Message.of("measure.figure", amount))
                .orElse(Message.of("measure.figure.none")),
            "kpi-cell");
    label.pseudoClassStateChanged(COMPUTED, cell.isComputed());
    label.pseudoClassStateChanged(UNKNOWN, cell.amount().isEmpty());
    for (Span span : Span.values()) {
      label.pseudoClassStateChanged(
          span == Span.BASELINE ? BASELINE : TRIAL,
          sheet.plan().of(span).filter(weeks -> weeks.contains(week)).isPresent());
    }
    label.setOnMouseClicked(
        event -> {
          if (!settle()) {
            editor.requestFocus();
            return;
          }
          if (event.isShiftDown()) {
            model.markTo(week);
          } else {
            model.goTo(row, week);
          }
          requestFocus();
          if (event.getClickCount() == 2) {
            open(Optional.empty());
          }
        });
    cells.put(new KpiSheet.Place(rows.get(row).key(), week), label);
    return label;
  }

  private Label difference(KpiSheet sheet, Kpi kpi) {
    return label(
        switch (sheet.compare(kpi, model.running())) {
          case BeforeAfter.Known known -> KpiWords.difference(known);
          case BeforeAfter.NotChosen _ -> Message.NOTHING;
          case BeforeAfter.Missing _, BeforeAfter.NoReading _ -> Message.of("measure.unknown");
        },
        "kpi-difference");
  }

  /** A field that is left writes down what stands in it. */
  private void leaveIf(boolean focused) {
    if (!focused) {
      settle();
    }
  }

  /** Writes down what stands in the open field; one that is refused stays open. */
  private boolean settle() {
    if (editor.isVisible() && model.type(editor.getText())) {
      editor.setVisible(false);
      wrong.setVisible(false);
    }
    return !editor.isVisible();
  }

  /** What was refused belongs to its cell alone. */
  private void moved(KpiViewModel.Spot spot) {
    if (opened.filter(at -> at.row() != spot.row() || !at.week().equals(spot.week())).isPresent()) {
      opened = Optional.empty();
      editor.setVisible(false);
      wrong.setVisible(false);
    }
    place();
  }

  private void place() {
    KpiViewModel.Spot spot = model.spotProperty().get();
    Optional<Kpi> kpi = model.kpi();
    cells.forEach(
        (place, label) -> {
          boolean row = kpi.map(Kpi::key).equals(Optional.of(place.kpi()));
          label.pseudoClassStateChanged(CURRENT, row && place.week().equals(spot.week()));
          label.pseudoClassStateChanged(
              MARKED, row && spot.span().size() > 1 && spot.span().contains(place.week()));
        });
    kpi.ifPresent(
        here ->
            setAccessibleText(
                texts.now(
                    KpiWords.told(
                        here, spot.week(), model.sheetProperty().get().cell(here, spot.week())))));
  }

  private void walk(KeyEvent event) {
    if (editor.isVisible() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case LEFT -> leftOrRight(-1, shift);
      case RIGHT -> leftOrRight(1, shift);
      case UP -> model.move(-1, 0);
      case DOWN -> model.move(1, 0);
      case PAGE_UP -> model.page(-1);
      case PAGE_DOWN -> model.page(1);
      case HOME -> model.goTo(model.spotProperty().get().row(), model.running());
      case ENTER, F2 -> open(Optional.empty());
      case DELETE, BACK_SPACE -> model.type("");
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void leftOrRight(int by, boolean shift) {
    if (shift) {
      model.mark(by);
    } else {
      model.move(0, by);
    }
  }

  /** A digit or a minus begins a figure at once. */
  private void begin(KeyEvent event) {
    String letter = event.getCharacter();
    if (!editor.isVisible()
        && !event.isAltDown()
        && !event.isShortcutDown()
        && letter.length() == 1
        && letter.charAt(0) > ' '
        && letter.charAt(0) != '\u007f') {
      open(Optional.of(letter));
      event.consume();
    }
  }

  /** Puts the field where the cell is. */
  private void open(Optional<String> first) {
    model
        .kpi()
        .map(kpi -> cells.get(new KpiSheet.Place(kpi.key(), model.spotProperty().get().week())))
        .ifPresent(
            cell -> {
              Bounds bounds = above.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
              editor.resizeRelocate(
                  bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
              editor.setText(first.orElse(typed()));
              opened = Optional.of(model.spotProperty().get());
              editor.setVisible(true);
              editor.requestFocus();
              if (first.isPresent()) {
                editor.end();
              } else {
                editor.selectAll();
              }
            });
  }

  private String typed() {
    return model
        .kpi()
        .flatMap(
            kpi -> model.sheetProperty().get().cell(kpi, model.spotProperty().get().week()).typed())
        .map(amount -> amount.toPlainString())
        .orElse("");
  }

  private void edit(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean back = event.isShiftDown();
    switch (key) {
      case ENTER -> commit(back ? -1 : 1, 0);
      case DOWN -> commit(1, 0);
      case UP -> commit(-1, 0);
      case TAB -> commit(0, back ? -1 : 1);
      case ESCAPE -> close();
      case PAGE_UP, PAGE_DOWN -> {
        // these turn the pages of the sheet, which the field must not do
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void commit(int rows, int weeks) {
    if (model.type(editor.getText())) {
      close();
      model.move(rows, weeks);
    }
  }

  private void close() {
    editor.setVisible(false);
    wrong.setVisible(false);
    requestFocus();
  }

  /** Says what is wrong beside the cell. */
  private void complain(Optional<Message> error) {
    wrong.setVisible(error.isPresent() && editor.isVisible());
    error.ifPresent(
        sentence -> {
          wrong.setText(texts.now(sentence));
          wrong.applyCss();
          double width = wrong.prefWidth(Region.USE_COMPUTED_SIZE);
          double x = Math.min(editor.getLayoutX(), Math.max(0, above.getWidth() - width));
          wrong.resizeRelocate(
              x,
              editor.getLayoutY() + editor.getHeight(),
              width,
              wrong.prefHeight(Region.USE_COMPUTED_SIZE));
          editor.setAccessibleHelp(texts.now(sentence));
        });
  }
}
