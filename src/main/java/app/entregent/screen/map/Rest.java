package app.entregent.screen.map;

import javafx.animation.AnimationTimer;

/**
 * Tells when a movement has come to rest: some time after it, and not before two frames were drawn
 * without any. On a busy machine the time passes between two frames of one movement; to draw
 * everything sharp then would make each frame slower than the one before.
 */
final class Rest extends AnimationTimer {
  private static final long AFTER_NANOS = 160_000_000;
  private static final int FRAMES = 2;

  private final Runnable rested;
  private long last;
  private int still;
  private boolean moving;

  Rest(Runnable rested) {
    this.rested = rested;
  }

  /** Whether a movement goes on. */
  boolean moving() {
    return moving;
  }

  /** Something moved just now. */
  void moved() {
    still = 0;
    last = System.nanoTime();
    if (!moving) {
      moving = true;
      start();
    }
  }

  @Override
  public void handle(long now) {
    still++;
    if (still > FRAMES && System.nanoTime() - last >= AFTER_NANOS) {
      stop();
      moving = false;
      rested.run();
    }
  }
}
