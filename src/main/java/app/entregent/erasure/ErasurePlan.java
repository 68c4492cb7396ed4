package app.entregent.erasure;

import java.util.List;
import java.util.Map;

/**
 * What an erasure takes away and what it leaves.
 *
 * @param account the name of the account
 * @param erased how many rows of each kind go
 * @param kept how many people who are known through the client stay, and why
 * @param keptNames who they are
 * @param mentions the texts that stay and in which the name of the account is written
 */
public record ErasurePlan(
    long accountId,
    String account,
    Map<ErasedKind, Integer> erased,
    Map<KeptFor, Integer> kept,
    List<String> keptNames,
    List<Mention> mentions) {
  public ErasurePlan {
    erased = Map.copyOf(erased);
    kept = Map.copyOf(kept);
    keptNames = List.copyOf(keptNames);
    mentions = List.copyOf(mentions);
  }

  /** How many of this kind go. */
  public int of(ErasedKind kind) {
    return erased.getOrDefault(kind, 0);
  }

  /** How many people stay for this reason. */
  public int of(KeptFor reason) {
    return kept.getOrDefault(reason, 0);
  }
}
