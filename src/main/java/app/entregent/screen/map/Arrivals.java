package app.entregent.screen.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/**
 * Cards on their way into the scene. A few are there at once; a crowd comes in slices, one with
 * each frame: to find the style of a thousand cards in one go would hold up the window for seconds.
 */
final class Arrivals extends AnimationTimer {
  /** So many cards come at once. */
  private static final int FEW = 60;

  /** So many of a crowd come with a frame. */
  private static final int SLICE = 40;

  private final List<Node> scene;
  private final Set<SeatCardView> waiting = new LinkedHashSet<>();

  /**
   * @param scene where the cards go, the first of them first
   */
  Arrivals(List<Node> scene) {
    this.scene = scene;
  }

  /** These cards come as soon as may be. */
  void expect(Collection<SeatCardView> cards) {
    waiting.addAll(cards);
    if (waiting.size() <= FEW) {
      take(waiting.size());
    } else {
      take(SLICE);
      start();
    }
  }

  /** This card is needed now. */
  void hurry(SeatCardView card) {
    if (waiting.remove(card)) {
      card.appear();
      scene.add(card);
    }
  }

  /** These cards are not wanted any more, whether they came or not. */
  void dismiss(Collection<SeatCardView> cards) {
    cards.forEach(waiting::remove);
    scene.removeAll(cards);
  }

  @Override
  public void handle(long now) {
    take(SLICE);
    if (waiting.isEmpty()) {
      stop();
    }
  }

  private void take(int most) {
    List<SeatCardView> slice = new ArrayList<>();
    for (Iterator<SeatCardView> next = waiting.iterator();
        next.hasNext() && slice.size() < most; ) {
      SeatCardView card = next.next();
      next.remove();
      card.appear();
      slice.add(card);
    }
    scene.addAll(slice);
  }
}
