package app.entregent.model.relationship;

import java.util.Optional;

/** How far an introduction is. */
public enum IntroductionState {
  /** A good idea; nobody was asked. */
  WANTED,
  /** The person between was asked. */
  ASKED,
  /** The person between agreed. */
  PROMISED,
  /** The two were brought together. */
  MADE,
  /** The person between was thanked. The end. */
  THANKED,
  /** The person between would rather not. The end. */
  DECLINED;

  /** The step that follows if all goes well; none at the end. */
  public Optional<IntroductionState> next() {
    return switch (this) {
      case WANTED -> Optional.of(ASKED);
      case ASKED -> Optional.of(PROMISED);
      case PROMISED -> Optional.of(MADE);
      case MADE -> Optional.of(THANKED);
      case THANKED, DECLINED -> Optional.empty();
    };
  }

  /** Whether something is still to be done. */
  public boolean open() {
    return this != THANKED && this != DECLINED;
  }

  /** Whether the two were brought together. */
  public boolean made() {
    return this == MADE || this == THANKED;
  }
}
