package app.entregent.screen.people;

import app.entregent.ui.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * A long list of lines as a table: only what is in sight has cells, the order is made by whoever
 * gives the lines, and each act on a line has a key of one letter and stands in the menu.
 */
final class ListTable<T, C extends Enum<C>> {
  private static final double SCROLL_BAR_EMS = 1.3;

  /** What the wide columns need together; a column that may leave does so when they have less. */
  private static final double WIDE_EMS = 24;

  private final Controls controls;
  private final DoubleExpression em;
  private final List<Wide<T>> wide = new ArrayList<>();
  private final List<Narrow<T>> narrow = new ArrayList<>();
  private final TableView<T> table = new TableView<>();
  private final ContextMenu menu = new ContextMenu();

  private record Wide<T>(TableColumn<T, T> column, double share) {}

  private record Narrow<T>(TableColumn<T, T> column, double ems, boolean mayLeave) {}

  /**
   * @param em the size of the type, in pixels
   */
  ListTable(
      Controls controls,
      DoubleExpression em,
      String nameKey,
      ObservableList<T> lines,
      ObservableValue<ListOrder<C>> order,
      BiConsumer<C, Boolean> wishOrder) {
    this.controls = controls;
    this.em = em;
    table.getStyleClass().add("line-table");
    table.accessibleTextProperty().bind(controls.texts().text(nameKey));
    table.setItems(lines);
    table.setPlaceholder(new Label());
    table.setContextMenu(menu);
    table.setSortPolicy(sorted -> wish(order.getValue(), wishOrder));
    table.setRowFactory(this::row);
    controls.texts().languageProperty().subscribe(language -> table.refresh());
    table.widthProperty().subscribe(this::layOut);
    em.subscribe(this::layOut);
  }

  TableView<T> node() {
    return table;
  }

  /** The line that has the focus of the list. */
  Optional<T> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /**
   * The column that names the lines.
   *
   * @param share of the width that the short columns leave, 0 to 1
   */
  void addNames(String key, C by, double share, Supplier<TwoLineCell<T>> cell) {
    TableColumn<T, T> column = column(key, by, "names-column");
    column.setCellFactory(made -> cell.get());
    addWide(column, share);
  }

  /**
   * A column of texts of any length.
   *
   * @param share of the width that the short columns leave, 0 to 1
   */
  void addTexts(String key, C by, String styleClass, double share, Function<T, String> text) {
    addWide(texts(key, by, styleClass, text), share);
  }

  /**
   * A column of texts that are all about as long, such as days; they are never cut.
   *
   * @param ems how wide it is, in the size of the type
   */
  void addShort(String key, C by, String styleClass, double ems, Function<T, String> text) {
    addNarrow(new Narrow<>(texts(key, by, styleClass, text), ems, false));
  }

  /** A column of short texts that leaves when the others have too little room. */
  void addIfRoom(String key, C by, String styleClass, double ems, Function<T, String> text) {
    addNarrow(new Narrow<>(texts(key, by, styleClass, text), ems, true));
  }

  private void addWide(TableColumn<T, T> column, double share) {
    wide.add(new Wide<>(column, share));
    table.getColumns().add(column);
    layOut();
  }

  private void addNarrow(Narrow<T> added) {
    narrow.add(added);
    table.getColumns().add(added.column());
    layOut();
  }

  private void layOut() {
    double size = Math.max(1, em.get());
    double all = table.getWidth() - (SCROLL_BAR_EMS + ems(true)) * size;
    boolean room = all >= WIDE_EMS * size;
    for (Narrow<T> column : narrow) {
      column.column().setPrefWidth(column.ems() * size);
      column.column().setVisible(room || !column.mayLeave());
    }
    double left = room ? all : table.getWidth() - (SCROLL_BAR_EMS + ems(false)) * size;
    wide.forEach(column -> column.column().setPrefWidth(left * column.share()));
  }

  /** How wide the narrow columns are together, with or without those that may leave. */
  private double ems(boolean withAll) {
    return narrow.stream()
        .filter(column -> withAll || !column.mayLeave())
        .mapToDouble(Narrow::ems)
        .sum();
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

  /** An act on the chosen line: by this key without Shift and the like, and in the menu. */
  void addAct(KeyCode key, String textKey, Consumer<T> act) {
    MenuItem item = new MenuItem();
    item.textProperty()
        .bind(controls.texts().text("people.menu.item", controls.texts().text(textKey), name(key)));
    item.setOnAction(event -> chosen().ifPresent(act));
    menu.getItems().add(item);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == key && isPlain(event)) {
            event.consume();
            chosen().ifPresent(act);
          }
        });
  }

  private ObservableValue<String> name(KeyCode key) {
    return key == KeyCode.ENTER
        ? controls.texts().text("ui.key.ENTER")
        : new ReadOnlyObjectWrapper<>(key.getName());
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShiftDown()
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown();
  }

  private TableColumn<T, T> column(String key, C by, String styleClass) {
    TableColumn<T, T> column = new TableColumn<>();
    column.textProperty().bind(controls.texts().text(key));
    column.setUserData(by);
    column.getStyleClass().add(styleClass);
    column.setReorderable(false);
    column.setResizable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    return column;
  }

  private Boolean wish(ListOrder<C> present, BiConsumer<C, Boolean> wishOrder) {
    if (table.getSortOrder().isEmpty()) {
      return true;
    }
    TableColumn<T, ?> by = table.getSortOrder().getFirst();
    @SuppressWarnings("unchecked") // Every column is made with the value by which it orders.
    C wanted = (C) by.getUserData();
    boolean descending = by.getSortType() == SortType.DESCENDING;
    if (!present.equals(new ListOrder<>(wanted, descending))) {
      wishOrder.accept(wanted, descending);
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
            menu.getItems().getFirst().fire();
          }
        });
    return row;
  }
}
