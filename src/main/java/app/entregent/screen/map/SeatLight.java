package app.entregent.screen.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;

/** Lets some seats stand out while the others fade, and their lines with them. */
final class SeatLight {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass UNLIT = PseudoClass.getPseudoClass("unlit");

  private SeatLight() {}

  /**
   * @param lit the seats that stand out; if empty, all are as usual
   */
  static void fall(MapCanvas canvas, Optional<Set<Long>> lit) {
    Set<Long> unlit = new HashSet<>();
    for (SeatCardView view : canvas.views()) {
      long id = view.card().id();
      boolean in = lit.isPresent() && lit.get().contains(id);
      boolean out = lit.isPresent() && !in;
      if (out) {
        unlit.add(id);
      }
      view.pseudoClassStateChanged(LIT, in);
      view.pseudoClassStateChanged(UNLIT, out);
    }
    canvas.lines().shade(unlit);
  }
}
