package app.entregent.model.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a goal counts. */
public enum GoalMetric {
  /** Accounts on the ladder at prospect or above. */
  PROSPECTS(false, Optional.empty()),
  CLIENTS(false, Optional.empty()),
  /** The newest typed reading. */
  FOLLOWERS(false, Optional.empty()),
  VIEWS(false, Optional.empty()),
  SEARCHES(false, Optional.empty()),
  /** Pieces published or given, and questions answered, since the goal began. */
  PIECES(true, Optional.of(Step.EXCHANGE)),
  /** Two-way talks with target accounts since the goal began. */
  TALKS(true, Optional.of(Step.RELATIONSHIPS)),
  /** Anything else; the seller says what, and types where it stands. */
  OWN(false, Optional.empty());

  private final boolean counted;
  private final Optional<Step> plan;

  GoalMetric(boolean counted, Optional<Step> plan) {
    this.counted = counted;
    this.plan = plan;
  }

  /** Whether it is counted from the goal's first day on, and so begins at nothing. */
  public boolean counted() {
    return counted;
  }

  /** The step of the weekly plan that makes it, if one does. */
  public Optional<Step> plan() {
    return plan;
  }

  /** The kinds of acts that are counted for it. */
  Set<RingSource> sources() {
    return switch (this) {
      case PIECES -> Set.of(RingSource.PIECES, RingSource.QUESTIONS);
      case TALKS -> Set.of(RingSource.TALKS);
      case PROSPECTS, CLIENTS, FOLLOWERS, VIEWS, SEARCHES, OWN -> Set.of();
    };
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
