package app.entregent.screen.people;

import app.entregent.ui.Controls;
import app.entregent.ui.ListKeys;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What can be done with the lines of a table: each act has a key and stands in the menu. */
final class LineActs<T> {
  private final Controls controls;
  private final TableView<T> table;
  private final ContextMenu menu = new ContextMenu();

  LineActs(Controls controls, TableView<T> table) {
    this.controls = controls;
    this.table = table;
    table.setContextMenu(menu);
  }

  /** The line that has the focus of the list. */
  Optional<T> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** All lines that are chosen, from the top. */
  List<T> allChosen() {
    return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  /** An act on the chosen line: by this key without Shift and the like, and in the menu. */
  void add(KeyCode key, String textKey, Consumer<T> act) {
    onKey(key, textKey, () -> chosen().ifPresent(act));
  }

  /** An act on all chosen lines. */
  void addForAll(KeyCode key, String textKey, Consumer<List<T>> act) {
    onKey(
        key,
        textKey,
        () -> {
          List<T> chosen = allChosen();
          if (!chosen.isEmpty()) {
            act.accept(chosen);
          }
        });
  }

  /** Does the act that comes first in the menu. */
  void first() {
    menu.getItems().getFirst().fire();
  }

  private void onKey(KeyCode key, String textKey, Runnable act) {
    MenuItem item = new MenuItem();
    item.textProperty()
        .bind(controls.texts().text("people.menu.item", controls.texts().text(textKey), name(key)));
    item.setOnAction(event -> act.run());
    menu.getItems().add(item);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == key && isPlain(event)) {
            event.consume();
            ListKeys.typeNothing(table.getScene());
            act.run();
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
}
