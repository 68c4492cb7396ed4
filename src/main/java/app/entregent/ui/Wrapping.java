package app.entregent.ui;

import java.text.Bidi;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/**
 * Lets texts take several lines, but not those with letters that run from right to left: JavaFX 26
 * fails to lay these out once they are broken. They stand in one line then, cut at its end.
 */
public final class Wrapping {
  private Wrapping() {}

  /** The text of this label or link takes several lines where it can. */
  public static void of(Labeled labeled) {
    labeled.textProperty().subscribe(text -> labeled.setWrapText(text == null || breaks(text)));
  }

  /** The text that is written here takes several lines where it can. */
  public static void of(TextArea area) {
    area.textProperty().subscribe(text -> area.setWrapText(breaks(text)));
  }

  private static boolean breaks(String text) {
    return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
