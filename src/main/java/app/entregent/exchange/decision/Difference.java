package app.entregent.exchange.decision;

import java.util.Optional;

/**
 * One difference between what stands here and what stands in a file.
 *
 * @param aspect in which respect a thing differs that is on both sides; empty if it is on one only
 * @param mine the thing as it is here; empty if it is not
 * @param theirs the thing as it is in the file; empty if it is not
 * @param changed who changed it since both sides last had the same
 */
public record Difference(
    Part part,
    String id,
    Optional<Aspect> aspect,
    Optional<Thing> mine,
    Optional<Thing> theirs,
    Changed changed) {
  /** Who changed it. */
  public enum Changed {
    HERE,
    THERE,
    /** Both, each in another way; or nobody knows who. */
    BOTH
  }

  /** What is taken. */
  public enum Choice {
    MINE,
    THEIRS,
    /** One after the other, or all of both. */
    BOTH
  }

  /** The same difference has the same key when it is worked out again. */
  public record Key(Part part, String id, Optional<Aspect> aspect) {}

  public Key key() {
    return new Key(part, id, aspect);
  }

  /** Whether the user has to choose. */
  public boolean conflict() {
    return changed == Changed.BOTH;
  }

  /** What is taken unless the user chooses: what the one who changed it says. */
  public Optional<Choice> proposed() {
    return switch (changed) {
      case HERE -> Optional.of(Choice.MINE);
      case THERE -> Optional.of(Choice.THEIRS);
      case BOTH -> Optional.empty();
    };
  }

  /** What one may choose. */
  public boolean allows(Choice choice) {
    return choice != Choice.BOTH || together().isPresent();
  }

  /** What both say as one; empty where that makes no sense or does not fit. */
  Optional<Thing> together() {
    return aspect.flatMap(
        one -> mine.flatMap(here -> theirs.flatMap(there -> Together.of(one, here, there))));
  }
}
