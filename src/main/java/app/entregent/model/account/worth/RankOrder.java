package app.entregent.model.account.worth;

import java.util.Map;
import java.util.Optional;

/**
 * The place of an account among all that have a rank: 1 for the highest score; equals share a
 * place.
 *
 * @param among how many have a rank
 */
public record RankOrder(int place, int among) {
  /**
   * @param scores of all accounts that have one, by their id
   */
  public static Optional<RankOrder> of(long accountId, Map<Long, Integer> scores) {
    return Optional.ofNullable(scores.get(accountId))
        .map(
            own -> {
              long higher = scores.values().stream().filter(score -> score > own).count();
              return new RankOrder((int) higher + 1, scores.size());
            });
  }
}
