package app.entregent.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons of Material Design 2. Their size and colour come from the style sheet: {@code icon} is as
 * high as a line of text, {@code icon-large} stands on a button of the rail, {@code icon-hero} in
 * an empty place. An icon never stands without a text or an accessible name beside it.
 */
public final class Icons {
  private Icons() {}

  /** An icon of the usual size. */
  public static FontIcon of(Ikon ikon) {
    return styled(ikon, "icon");
  }

  /** An icon of another size or meaning, named by its style class. */
  public static FontIcon styled(Ikon ikon, String styleClass) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().addAll(styleClass, "glyph");
    return icon;
  }
}
