package app.entregent.model.brand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What changed of one fact since an earlier archive showed something else.
 *
 * @param metBefore whether the earlier one was enough by today's threshold
 * @param metNow whether the newest one is
 */
public record FactChange(ProfileFact before, ProfileFact now, boolean metBefore, boolean metNow) {
  /** How the change tells on the item. */
  public enum Outcome {
    NOW_MET,
    STILL_MET,
    STILL_SHORT,
    NO_LONGER_MET
  }

  public Outcome outcome() {
    if (metNow) {
      return metBefore ? Outcome.STILL_MET : Outcome.NOW_MET;
    }
    return metBefore ? Outcome.NO_LONGER_MET : Outcome.STILL_SHORT;
  }

  /**
   * The newest fact against the last one that showed something else. Nothing while all archives
   * showed the same.
   *
   * @param earlier what archives showed before, the newest first
   */
  static Optional<FactChange> of(
      CatalogueItem item, Judgement judgement, List<ProfileFact> earlier) {
    if (!(judgement instanceof Judgement.Seen(ProfileFact now, int needed, boolean enough))) {
      return Optional.empty();
    }
    return earlier.stream()
        .filter(past -> past.number() != now.number() || !past.text().equals(now.text()))
        .findFirst()
        .map(past -> new FactChange(past, now, enough(item, needed, past), enough));
  }

  private static boolean enough(CatalogueItem item, int needed, ProfileFact past) {
    return FactJudge.judge(item, OptionalInt.of(needed), Map.of(past.kind(), past))
            instanceof Judgement.Seen seen
        && seen.enough();
  }
}
