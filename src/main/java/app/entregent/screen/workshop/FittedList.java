package app.entregent.screen.workshop;

import app.entregent.ui.Em;
import app.entregent.ui.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A list on a page, as high as its rows up to some; then it scrolls. */
final class FittedList<T> extends ListView<T> {
  private static final double ROW = 2.3;
  private static final int MOST = 9;

  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final Function<T, Object> identity;

  /**
   * @param em the size of the type where the list stands
   * @param identity what stays of a row when it changes
   * @param words a row in words
   */
  FittedList(Em em, Function<T, Object> identity, Function<T, String> words) {
    this.identity = identity;
    getStyleClass().add("prepare-list");
    setItems(rows);
    setCellFactory(list -> new RowCell<>(words));
    prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> em.size().get() * (ROW * Math.clamp(rows.size(), 1, MOST) + 0.5),
                em.size(),
                rows));
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows these rows; the chosen one stays chosen, or the one that takes its place is. */
  void show(List<T> wanted) {
    Optional<Object> chosen = chosen().map(identity);
    int at = getSelectionModel().getSelectedIndex();
    Rows.update(rows, wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (chosen.equals(Optional.of(identity.apply(wanted.get(i))))) {
        getSelectionModel().clearAndSelect(i);
        return;
      }
    }
    if (at >= 0 && !wanted.isEmpty()) {
      getSelectionModel().clearAndSelect(Math.min(at, wanted.size() - 1));
    }
  }

  Optional<T> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  private static final class RowCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    RowCell(Function<T, String> words) {
      this.words = words;
      setPrefWidth(0); // as wide as the list, so that a long line is cut and not scrolled
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : words.apply(item));
    }
  }
}
