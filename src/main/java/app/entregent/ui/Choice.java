package app.entregent.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** A choice of one among many, whose names follow the language. */
public final class Choice<T> extends ComboBox<T> {
  private final ObservableValue<T> value;
  private final Consumer<T> choose;

  /**
   * @param value what is chosen now
   * @param choose is told when the user chooses another
   */
  public Choice(
      ObservableValue<? extends List<T>> choices,
      Function<T, ObservableValue<String>> name,
      ObservableValue<T> value,
      Consumer<T> choose) {
    this.value = value;
    this.choose = choose;
    getStyleClass().add("choice");
    setMaxWidth(Double.MAX_VALUE);
    setButtonCell(new NameCell<>(name));
    setCellFactory(list -> new NameCell<>(name));
    choices.subscribe(
        list -> {
          setItems(FXCollections.observableArrayList(list));
          setValue(value.getValue());
        });
    value.subscribe(this::setValue);
    setOnAction(event -> chosen());
  }

  /** A choice among things that never change. */
  public static <T> Choice<T> of(
      List<T> choices,
      Function<T, ObservableValue<String>> name,
      ObservableValue<T> value,
      Consumer<T> choose) {
    return new Choice<>(new SimpleObjectProperty<>(choices), name, value, choose);
  }

  private void chosen() {
    T wanted = getValue();
    if (wanted != null && !wanted.equals(value.getValue())) {
      choose.accept(wanted);
    }
  }

  private static final class NameCell<T> extends ListCell<T> {
    private final Function<T, ObservableValue<String>> name;

    NameCell(Function<T, ObservableValue<String>> name) {
      this.name = name;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      textProperty().unbind();
      if (empty || item == null) {
        setText(null);
      } else {
        textProperty().bind(name.apply(item));
      }
    }
  }
}
