package app.entregent.screen.map;

import app.entregent.model.decision.Spot;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Cards glide to their new places, and the lines come back when they are there. At once, if the
 * system asks for no motion. The cards have their new places from the beginning: only what is seen
 * lags behind.
 */
final class CardMotion extends Transition {
  private record Way(Node card, double dx, double dy) {}

  private final Node lines;
  private final Map<Long, Way> ways = new HashMap<>();

  CardMotion(Node lines) {
    this.lines = lines;
    setCycleDuration(Duration.millis(150));
    setInterpolator(Interpolator.EASE_BOTH);
  }

  /** Lets the cards that were elsewhere glide. */
  void move(Map<Long, ? extends Node> cards, Map<Long, Spot> from, Map<Long, Spot> to) {
    stop();
    interpolate(1);
    ways.clear();
    if (Platform.getPreferences().isReducedMotion()) {
      return;
    }
    from.forEach(
        (id, spot) -> {
          Node card = cards.get(id);
          Spot now = to.get(id);
          if (card != null && now != null && !now.equals(spot)) {
            ways.put(id, new Way(card, spot.x() - now.x(), spot.y() - now.y()));
          }
        });
    if (!ways.isEmpty()) {
      interpolate(0);
      playFromStart();
    }
  }

  @Override
  protected void interpolate(double share) {
    ways.values()
        .forEach(
            way -> {
              way.card().setTranslateX(way.dx() * (1 - share));
              way.card().setTranslateY(way.dy() * (1 - share));
            });
    lines.setOpacity(share);
  }
}
