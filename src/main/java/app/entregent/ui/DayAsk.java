package app.entregent.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * Asks for a day in words ("fri", "in 2 weeks", "12/12") in a line that is out of sight until it is
 * needed. Enter takes the day, Escape leaves it; the focus goes back to where it was.
 */
public final class DayAsk extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  private final TextField field = new TextField();
  private final Label trouble;
  private final Function<String, Optional<LocalDate>> read;
  private final Node back;
  private Consumer<LocalDate> take = day -> {};

  /**
   * @param nameKey what the day is for
   * @param read reads the words
   * @param back where the focus goes afterwards
   */
  public DayAsk(
      Controls controls, String nameKey, Function<String, Optional<LocalDate>> read, Node back) {
    this.read = read;
    this.back = back;
    getStyleClass().addAll("row", "day-ask");
    Label name = controls.label(nameKey, "strong");
    name.setLabelFor(field);
    field.setId("day-ask");
    field.accessibleTextProperty().bind(name.textProperty());
    field.promptTextProperty().bind(controls.texts().text("ui.day.prompt"));
    field.setOnAction(event -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    trouble = controls.label("ui.day.unclear", "caution", "small");
    getChildren().addAll(name, field, trouble);
    show(false);
  }

  /** Asks for a day. */
  public void ask(Consumer<LocalDate> wanted) {
    take = wanted;
    field.clear();
    wrong(false);
    show(true);
    field.requestFocus();
  }

  private void typed() {
    Optional<LocalDate> day = read.apply(field.getText());
    wrong(day.isEmpty());
    day.ifPresent(
        found -> {
          leave();
          take.accept(found);
        });
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void leave() {
    show(false);
    back.requestFocus();
  }

  private void wrong(boolean unclear) {
    trouble.setVisible(unclear);
    field.pseudoClassStateChanged(WRONG, unclear);
  }

  private void show(boolean asking) {
    setVisible(asking);
    setManaged(asking);
  }
}
