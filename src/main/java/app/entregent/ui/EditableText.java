package app.entregent.ui;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A text edited in place and saved by itself: when the focus leaves it, and in one line by Enter.
 * Escape brings the saved text back. While it has the focus, Ctrl+Z belongs to it.
 */
public final class EditableText extends StackPane {
  private final TextInputControl field;
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper(this, "saved", "");
  private final Consumer<String> save;

  private EditableText(TextInputControl field, Consumer<String> save) {
    this.field = field;
    this.save = save;
    getStyleClass().add("editable-text");
    getChildren().add(field);
    field.focusedProperty().subscribe(focused -> leaveIf(!focused));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** A text of one line. */
  public static EditableText line(Consumer<String> save) {
    return new EditableText(new TextField(), save);
  }

  /** A text of several lines. */
  public static EditableText lines(int rows, Consumer<String> save) {
    TextArea area = new TextArea();
    Wrapping.of(area);
    area.setPrefRowCount(rows);
    return new EditableText(area, save);
  }

  /** The control itself, for its name, its prompt and the focus. */
  public TextInputControl field() {
    return field;
  }

  public ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Shows what is stored. What the user is typing at the moment is left alone. */
  public void show(String stored) {
    boolean untouched = field.getText().equals(saved.get());
    saved.set(stored);
    if (untouched || !field.isFocused()) {
      field.setText(stored);
    }
  }

  private void leaveIf(boolean left) {
    if (left) {
      saveNow();
    }
  }

  private void saveNow() {
    String typed = field.getText();
    if (!typed.equals(saved.get())) {
      saved.set(typed);
      save.accept(typed);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(saved.get())) {
      field.setText(saved.get());
      field.end();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && field instanceof TextField) {
      saveNow();
    }
  }
}
