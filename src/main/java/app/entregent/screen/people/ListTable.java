package app.entregent.screen.people;

import app.entregent.ui.Controls;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A long list of lines as a table: only what is in sight has cells, and the order is made by
 * whoever gives the lines. Which columns stand there, how wide and in which order, is the layout's
 * to say; what the user drags becomes a new layout.
 */
final class ListTable<T, C extends Enum<C>> {
  private static final double SCROLL_BAR_EMS = 1.3;

  /** What the wide columns need together; a column that may leave does so when they have less. */
  private static final double WIDE_EMS = 24;

  /** So little is left of a wide column where there are many. */
  private static final double LEAST_EMS = 7.5;

  /** And so little of that with the names. */
  private static final double LEAST_NAMES_EMS = 11;

  /** A column is dragged pixel by pixel; it is kept when it stands still. */
  private static final Duration REST = Duration.millis(400);

  private final Controls controls;
  private final DoubleExpression em;
  private final ObservableValue<ListLayout<C>> layout;
  private final Consumer<ListLayout<C>> wish;
  private final Map<C, Column<T>> columns;
  private final TableView<T> table = new TableView<>();
  private final LineActs<T> acts;
  private final PauseTransition rest = new PauseTransition(REST);
  private final List<C> usual;
  private boolean arranging;

  /**
   * A column as it is made.
   *
   * @param share of the width that the short columns leave; 0 for a short one
   * @param ems how wide a short one is, in the size of the type
   * @param mayLeave whether it leaves, as long as nobody chose columns, when there is little room
   */
  private record Column<T>(TableColumn<T, T> shown, double share, double ems, boolean mayLeave) {}

  /**
   * @param em the size of the type, in pixels
   * @param usual how the list is shown as long as nobody chose
   * @param wish is told the layout that the user made by mouse
   */
  ListTable(
      Controls controls,
      DoubleExpression em,
      ObservableList<T> lines,
      ObservableValue<ListLayout<C>> layout,
      ListLayout<C> usual,
      Consumer<ListLayout<C>> wish) {
    this.controls = controls;
    this.em = em;
    this.layout = layout;
    this.wish = wish;
    this.usual = usual.shown();
    columns = new EnumMap<>(usual.order().column().getDeclaringClass());
    table.getStyleClass().add("line-table");
    table.setItems(lines);
    table.setPlaceholder(new Label());
    acts = new LineActs<>(controls, table);
    table.setSortPolicy(sorted -> order());
    table.setRowFactory(this::row);
    controls.onLanguage(table, table::refresh);
    table.getColumns().addListener((ListChangeListener<Object>) change -> dragged());
    table.widthProperty().subscribe(this::layOut);
    em.subscribe(this::layOut);
    rest.setOnFinished(event -> widened());
  }

  TableView<T> node() {
    return table;
  }

  LineActs<T> acts() {
    return acts;
  }

  /** Lets several lines be chosen at once. */
  void chooseMany() {
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
  }

  /** Follows the layout, once all columns are made. */
  void follow() {
    layout.subscribe(this::arrange);
  }

  /**
   * The column that names the lines.
   *
   * @param share of the width that the short columns leave, 0 to 1
   */
  void addNames(String key, C by, double share, Supplier<TwoLineCell<T>> cell) {
    TableColumn<T, T> column = column(key, by, "names-column");
    column.setCellFactory(made -> cell.get());
    columns.put(by, new Column<>(column, share, 0, false));
  }

  /**
   * A column of texts of any length.
   *
   * @param share of the width that the short columns leave, 0 to 1
   */
  void addTexts(String key, C by, String styleClass, double share, Function<T, String> text) {
    columns.put(by, new Column<>(texts(key, by, styleClass, text), share, 0, false));
  }

  /**
   * A column of texts that are all about as long, such as days; they are never cut.
   *
   * @param ems how wide it is, in the size of the type
   */
  void addShort(String key, C by, String styleClass, double ems, Function<T, String> text) {
    columns.put(by, new Column<>(texts(key, by, styleClass, text), 0, ems, false));
  }

  /** A column of short texts that leaves when the others have too little room. */
  void addIfRoom(String key, C by, String styleClass, double ems, Function<T, String> text) {
    columns.put(by, new Column<>(texts(key, by, styleClass, text), 0, ems, true));
  }

  private void arrange(ListLayout<C> wanted) {
    arranging = true;
    List<TableColumn<T, T>> shown =
        wanted.shown().stream()
            .flatMap(by -> Optional.ofNullable(columns.get(by)).stream())
            .map(Column::shown)
            .toList();
    if (!shown.equals(table.getColumns())) {
      table.getColumns().setAll(shown);
    }
    Optional.ofNullable(columns.get(wanted.order().column()))
        .map(Column::shown)
        .filter(shown::contains)
        .ifPresentOrElse(
            by -> {
              by.setSortType(
                  wanted.order().descending() ? SortType.DESCENDING : SortType.ASCENDING);
              table.getSortOrder().setAll(List.of(by));
            },
            table.getSortOrder()::clear);
    arranging = false;
    layOut();
  }

  private void layOut() {
    boolean before = arranging;
    arranging = true;
    ListLayout<C> wanted = layout.getValue();
    double size = Math.max(1, em.get());
    boolean chosen = !wanted.shown().equals(usual);
    double all = table.getWidth() - (SCROLL_BAR_EMS + taken(wanted, true)) * size;
    boolean room = chosen || all >= WIDE_EMS * size;
    double left = room ? all : table.getWidth() - (SCROLL_BAR_EMS + taken(wanted, false)) * size;
    double shares = 0;
    for (C by : wanted.shown()) {
      Column<T> column = columns.get(by);
      if (column != null && !wanted.widths().containsKey(by)) {
        shares += column.share();
      }
    }
    for (C by : wanted.shown()) {
      Column<T> column = columns.get(by);
      if (column != null) {
        column.shown().setVisible(room || !column.mayLeave());
        column.shown().setPrefWidth(width(by, column, size, left / Math.max(shares, 0.01)));
      }
    }
    arranging = before;
  }

  private double width(C by, Column<T> column, double size, double forAll) {
    Double own = layout.getValue().widths().get(by);
    if (own != null) {
      return own * size;
    }
    double least = by == usual.getFirst() ? LEAST_NAMES_EMS : LEAST_EMS;
    return column.share() == 0
        ? column.ems() * size
        : Math.max(least * size, forAll * column.share());
  }

  /** How wide those columns are whose width is known, with or without those that may leave. */
  private double taken(ListLayout<C> wanted, boolean withAll) {
    double ems = 0;
    for (C by : wanted.shown()) {
      Column<T> column = columns.get(by);
      if (column != null && (withAll || !column.mayLeave())) {
        Double own = wanted.widths().get(by);
        ems += own == null ? column.ems() : own;
      }
    }
    return ems;
  }

  /** The user moved a column. */
  private void dragged() {
    if (!arranging) {
      wish.accept(layout.getValue().showing(shown()));
    }
  }

  @SuppressWarnings("unchecked") // Every column is made with the value by which it orders.
  private List<C> shown() {
    return table.getColumns().stream().map(column -> (C) column.getUserData()).toList();
  }

  /** The user made a column wider or narrower. */
  private void widened() {
    ListLayout<C> now = layout.getValue();
    double size = Math.max(1, em.get());
    Map<C, Double> widths = new EnumMap<>(now.order().column().getDeclaringClass());
    widths.putAll(now.widths());
    for (C by : now.shown()) {
      Column<T> column = columns.get(by);
      if (column != null
          && Math.abs(column.shown().getWidth() - column.shown().getPrefWidth()) > 1) {
        widths.put(by, Math.round(column.shown().getWidth() / size * 10) / 10.0);
      }
    }
    if (!widths.equals(now.widths())) {
      wish.accept(now.wide(widths));
    }
  }

  private TableColumn<T, T> texts(String key, C by, String styleClass, Function<T, String> text) {
    TableColumn<T, T> column = column(key, by, styleClass);
    column.setCellFactory(
        made ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : text.apply(item));
              }
            });
    return column;
  }

  private TableColumn<T, T> column(String key, C by, String styleClass) {
    TableColumn<T, T> column = new TableColumn<>();
    column.textProperty().bind(controls.texts().text(key));
    column.setUserData(by);
    column.getStyleClass().add(styleClass);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column
        .widthProperty()
        .subscribe(
            width -> {
              if (!arranging) {
                rest.playFromStart();
              }
            });
    return column;
  }

  private Boolean order() {
    if (!arranging && !table.getSortOrder().isEmpty()) {
      TableColumn<T, ?> by = table.getSortOrder().getFirst();
      @SuppressWarnings("unchecked") // Every column is made with the value by which it orders.
      C wanted = (C) by.getUserData();
      ListOrder<C> order = new ListOrder<>(wanted, by.getSortType() == SortType.DESCENDING);
      if (!layout.getValue().order().equals(order)) {
        wish.accept(layout.getValue().ordered(order));
      }
    }
    return true;
  }

  private TableRow<T> row(TableView<T> owner) {
    TableRow<T> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2
              && event.getButton() == MouseButton.PRIMARY
              && !row.isEmpty()) {
            acts.first();
          }
        });
    return row;
  }
}
