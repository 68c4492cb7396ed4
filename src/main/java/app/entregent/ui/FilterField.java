package app.entregent.ui;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * A field that narrows a list. {@link #wordsProperty} follows what is typed after a short rest, so
 * that a long list is not searched for each letter; Enter asks at once and Escape clears.
 */
public final class FilterField extends CustomTextField {
  private static final Duration REST = Duration.millis(150);

  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
  private final PauseTransition rest = new PauseTransition(REST);
  private boolean atOnce;

  public FilterField(Controls controls, String promptKey) {
    getStyleClass().add("filter-field");
    promptTextProperty().bind(controls.texts().text(promptKey));
    accessibleTextProperty().bind(promptTextProperty());
    setLeft(Icons.of(Material2MZ.SEARCH));
    Button clear = controls.icon(Material2AL.CLOSE, "ui.filter.clear", this::clear);
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(clear);
    rest.setOnFinished(event -> ask());
    textProperty().subscribe(this::typed);
    setOnAction(event -> ask());
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** What to look for, without blanks around it. */
  public ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Follows each letter without a rest, for a list that is narrowed in no time. */
  public FilterField atOnce() {
    atOnce = true;
    return this;
  }

  private void typed(String text) {
    if (atOnce || text.isBlank()) {
      ask();
    } else {
      rest.playFromStart();
    }
  }

  private void ask() {
    rest.stop();
    words.set(getText().strip());
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      clear();
      event.consume();
    }
  }
}
