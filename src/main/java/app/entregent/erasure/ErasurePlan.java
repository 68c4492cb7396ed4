package app.entregent.erasure;

import app.entregent.text.Message;
import java.util.List;
import java.util.Map;

/**
 * What an erasure takes away and what it leaves.
 *
 * @param whose of whom
 * @param name what the client or the person is called; empty if there is nothing to erase
 * @param erased how many rows of each kind go
 * @param kept how many people who are known through the client stay, and why
 * @param keptNames who they are
 * @param mentions the texts that stay and in which the name is written
 */
public record ErasurePlan(
    Whose whose,
    long id,
    String name,
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

  /** What so many of a kind are called; the number stands before it. */
  public Message word(ErasedKind kind) {
    return whose == Whose.PERSON && kind == ErasedKind.PEOPLE
        ? Message.of("erasure.person.kind.people", of(kind))
        : kind.word(of(kind));
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
