package app.entregent.screen.map;

import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;

/** Lets some seats stand out while the others fade. */
final class SeatLight {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass UNLIT = PseudoClass.getPseudoClass("unlit");

  private SeatLight() {}

  /**
   * @param lit the seats that stand out; if empty, all are as usual
   */
  static void fall(MapCanvas canvas, Optional<Set<Long>> lit) {
    canvas
        .views()
        .forEach(
            view -> {
              Optional<Boolean> in = lit.map(seats -> seats.contains(view.card().id()));
              view.pseudoClassStateChanged(LIT, in.orElse(false));
              view.pseudoClassStateChanged(UNLIT, !in.orElse(true));
            });
  }
}
