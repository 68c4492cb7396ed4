package app.entregent.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/**
 * A small word in a coloured pill, such as a role or a stance. The colour comes from a style class
 * ({@code role-buyer}, {@code stance-champion}); the word says the same without it.
 */
public final class Chip extends Label {
  public Chip(ObservableValue<String> word, String... styleClasses) {
    getStyleClass().add("chip");
    getStyleClass().addAll(styleClasses);
    textProperty().bind(word);
  }

  /** A chip that shows a sign and says its meaning aloud. */
  public Chip(
      ObservableValue<String> sign, ObservableValue<String> meaning, String... styleClasses) {
    this(sign, styleClasses);
    accessibleTextProperty().bind(meaning);
  }
}
