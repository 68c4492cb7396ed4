package app.entregent.model.brand;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Judges an item of the catalogue by what the archive shows of the profile: enough from the
 * threshold on. An address counts as the seller's own when it does not end in the string of letters
 * and digits that the network hands out by itself. The thresholds are ours; the seller may change
 * them.
 */
public final class FactJudge {
  /** The end of an address that the network made up: {@code -1a2b3c45}, {@code -04a1b39}. */
  private static final Pattern GIVEN_ADDRESS =
      Pattern.compile(".*-(?=[a-z]*[0-9])[0-9a-z]{6,10}|ACoAA.*", Pattern.CASE_INSENSITIVE);

  private FactJudge() {}

  public static Judgement judge(
      CatalogueItem item, OptionalInt ownThreshold, Map<FactKind, ProfileFact> facts) {
    if (item.judgedBy().isEmpty()) {
      return new Judgement.Unjudged();
    }
    FactKind kind = item.judgedBy().get();
    int needed = ownThreshold.orElse(item.threshold());
    return Optional.ofNullable(facts.get(kind))
        .<Judgement>map(fact -> new Judgement.Seen(fact, needed, enough(fact, needed)))
        .orElseGet(() -> new Judgement.NotSeen(kind));
  }

  private static boolean enough(ProfileFact fact, int needed) {
    return switch (fact.kind()) {
      case ADDRESS -> !fact.text().isEmpty() && !GIVEN_ADDRESS.matcher(fact.text()).matches();
      case HEADLINE, ABOUT, POSITIONS, SKILLS, RECOMMENDATIONS, ENDORSEMENTS, CONNECTIONS ->
          fact.number() >= needed;
    };
  }
}
