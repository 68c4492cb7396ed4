package app.entregent.model.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the seller knows beyond one map: who knows whom on the other maps, and people at the account
 * who have no seat here.
 *
 * @param ties acquaintances and reporting lines of other maps, between people
 * @param names of all these people who are not on the map
 * @param bonds how firm the tie to each of them is, 0 to 4
 * @param atAccount those of them who work at the account
 */
public record KnownTies(
    List<Known> ties, Map<Long, String> names, Map<Long, Integer> bonds, Set<Long> atAccount) {
  /** Nothing is known beyond the map. */
  public static final KnownTies NONE = new KnownTies(List.of(), Map.of(), Map.of(), Set.of());

  /**
   * Two people who know each other.
   *
   * @param stated whether somebody said so; otherwise one reports to the other
   */
  public record Known(long one, long other, boolean stated) {}

  public KnownTies {
    ties = List.copyOf(ties);
    names = Map.copyOf(names);
    bonds = Map.copyOf(bonds);
    atAccount = Set.copyOf(atAccount);
  }
}
