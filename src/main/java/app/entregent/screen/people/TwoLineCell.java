package app.entregent.screen.people;

import app.entregent.ui.Chip;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell with a name, what tells it from others below it, and a mark behind the name. */
final class TwoLineCell<T> extends TableCell<T, T> {
  private final Label name = new Label();
  private final Label detail = new Label();
  private final Chip mark;
  private final VBox box;
  private final Function<T, String> nameOf;
  private final Function<T, String> detailOf;
  private final Function<T, Boolean> marked;

  TwoLineCell(
      Function<T, String> nameOf,
      Function<T, String> detailOf,
      Function<T, Boolean> marked,
      ObservableValue<String> markWord) {
    this.nameOf = nameOf;
    this.detailOf = detailOf;
    this.marked = marked;
    mark = new Chip(markWord);
    name.getStyleClass().add("line-name");
    name.setMinWidth(0);
    detail.getStyleClass().addAll("line-detail", "muted", "small");
    HBox first = new HBox(name, mark);
    first.getStyleClass().add("line-first");
    box = new VBox(first, detail);
    box.getStyleClass().add("two-lines");
    detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    mark.managedProperty().bind(mark.visibleProperty());
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      name.setText("");
      detail.setText("");
      setGraphic(null);
      return;
    }
    name.setText(nameOf.apply(item));
    detail.setText(detailOf.apply(item));
    mark.setVisible(marked.apply(item));
    setGraphic(box);
  }
}
