package app.entregent.model.relationship.way;

import app.entregent.model.decision.IntroductionRoutes;
import app.entregent.model.decision.KnownTies;
import app.entregent.model.decision.KnownTies.Known;
import app.entregent.model.relationship.Reciprocity;
import app.entregent.model.relationship.way.WayTo.Between;
import app.entregent.model.relationship.way.WayTo.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the ways to anybody over known ties only: the seller's own bond of two or more, an
 * acquaintance that somebody stated, a reporting line. A shared employer is no tie. At most two
 * people stand between. For each person whom one could ask there is the shortest way.
 *
 * <p>First comes the way with fewer people between; then the one on which more is stated and less
 * is only a reporting line; then the firmer bond with whom one asks; then whoever owes the seller
 * more, or is owed less; then the name. Without any way, whom one knows at the same account can be
 * asked. Source: the rule for routes is that of {@link IntroductionRoutes}; the order is ours.
 */
public final class WaysTo {
  /** So many ways are offered. */
  public static final int OFFERED = 5;

  private static final Comparator<WayTo> BEST =
      Comparator.comparingInt((WayTo way) -> way.between().size())
          .thenComparingInt(WayTo::weakLines)
          .thenComparing(way -> -way.first().bond())
          .thenComparing(way -> way.owed().owed())
          .thenComparing(way -> way.first().name())
          .thenComparing(way -> way.first().personId());

  private final KnownTies known;
  private final Map<Long, Reciprocity> owed;
  private final Map<Long, Map<Long, Link>> links = new HashMap<>();

  private WaysTo(KnownTies known, Map<Long, Reciprocity> owed) {
    this.known = known;
    this.owed = owed;
    for (Known tie : known.ties()) {
      Link link = tie.stated() ? Link.STATED : Link.REPORTS;
      link(tie.one(), tie.other(), link);
      link(tie.other(), tie.one(), link);
    }
  }

  /**
   * The ways to a person, the best first; at most {@link #OFFERED}.
   *
   * @param known all ties and everybody in them; who is gone is not named there
   * @param owed what stands open with each person; nothing if a person is not there
   */
  public static List<WayTo> of(long goal, KnownTies known, Map<Long, Reciprocity> owed) {
    return new WaysTo(known, owed).find(goal);
  }

  private void link(long from, long to, Link link) {
    if (from != to && known.names().containsKey(from) && known.names().containsKey(to)) {
      links
          .computeIfAbsent(from, id -> new HashMap<>())
          .merge(to, link, (one, other) -> one == Link.STATED ? one : other);
    }
  }

  private List<WayTo> find(long goal) {
    List<WayTo> ways = new ArrayList<>();
    for (Map.Entry<Long, Integer> one : known.bonds().entrySet()) {
      if (one.getValue() >= IntroductionRoutes.BOND
          && one.getKey() != goal
          && known.names().containsKey(one.getKey())) {
        way(one.getKey(), goal).ifPresent(ways::add);
      }
    }
    if (ways.isEmpty()) {
      questions(goal, ways);
    }
    return ways.stream().sorted(BEST).limit(OFFERED).toList();
  }

  private Optional<WayTo> way(long first, long goal) {
    Map<Long, Link> near = links.getOrDefault(first, Map.of());
    if (near.containsKey(goal)) {
      return Optional.of(way(List.of(between(first, near.get(goal)))));
    }
    return near.entrySet().stream()
        .filter(next -> links.getOrDefault(next.getKey(), Map.of()).containsKey(goal))
        .map(
            next ->
                way(
                    List.of(
                        between(first, next.getValue()),
                        between(
                            next.getKey(),
                            links
                                .getOrDefault(next.getKey(), Map.of())
                                .getOrDefault(goal, Link.REPORTS)))))
        .min(BEST.thenComparing(way -> way.between().getLast().name()));
  }

  private void questions(long goal, List<WayTo> ways) {
    for (long person : known.atAccount()) {
      if (person != goal && known.bonds().getOrDefault(person, 0) >= IntroductionRoutes.BOND) {
        ways.add(new WayTo(List.of(between(person, Link.SAME_ACCOUNT)), true, owed(person)));
      }
    }
  }

  private WayTo way(List<Between> between) {
    return new WayTo(between, false, owed(between.getFirst().personId()));
  }

  private Reciprocity owed(long person) {
    return owed.getOrDefault(person, Reciprocity.EVEN);
  }

  private Between between(long person, Link link) {
    return new Between(
        person,
        known.names().getOrDefault(person, ""),
        known.bonds().getOrDefault(person, 0),
        link);
  }
}
