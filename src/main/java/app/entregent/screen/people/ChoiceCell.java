package app.entregent.screen.people;

import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice of a box, in words that follow the language. */
final class ChoiceCell<T> extends ListCell<T> {
  private final LiveTexts texts;
  private final Function<T, Message> name;

  private ChoiceCell(LiveTexts texts, Function<T, Message> name) {
    this.texts = texts;
    this.name = name;
  }

  /** Names the choices of a box, the chosen one too. */
  static <T> void dress(ComboBox<T> box, LiveTexts texts, Function<T, Message> name) {
    box.setCellFactory(list -> new ChoiceCell<>(texts, name));
    box.setButtonCell(new ChoiceCell<>(texts, name));
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    textProperty().unbind();
    if (empty || item == null) {
      setText("");
    } else {
      textProperty().bind(texts.text(name.apply(item)));
    }
  }
}
