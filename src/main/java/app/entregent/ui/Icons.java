package app.entregent.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons of Material Design 2. Their size and colour come from the style sheet: {@code icon} is 16
 * pixels at the usual size of type, {@code icon-large} 20, {@code icon-hero} stands in an empty
 * place. An icon never stands without a text or an accessible name beside it.
 */
public final class Icons {
  private Icons() {}

  /** An icon of the usual size. */
  public static StackPane of(Ikon ikon) {
    return styled(ikon, "icon");
  }

  /**
   * An icon of another size or meaning, named by its style class. The glyph takes the width of its
   * box: its own size in em would be measured in its own font, and grow with each pass.
   */
  public static StackPane styled(Ikon ikon, String styleClass) {
    FontIcon glyph = new FontIcon(ikon);
    glyph.getStyleClass().setAll("glyph");
    StackPane box = new StackPane(glyph);
    box.getStyleClass().addAll("icon", styleClass);
    glyph
        .iconSizeProperty()
        .bind(
            Bindings.createIntegerBinding(
                () -> Math.max(1, (int) Math.round(box.getPrefWidth())), box.prefWidthProperty()));
    return box;
  }
}
