package app.entregent.model.relationship.counterpart;

import app.entregent.model.people.SearchWords;
import app.entregent.model.relationship.counterpart.Theirs.Hold;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who of ours should meet whom of theirs next. A relationship that is weaker than it ought to be
 * asks for the one of ours who is furthest behind; somebody whom nobody of ours holds asks for the
 * one whose expertise names a word of what the person does, else for the one who holds most in the
 * account. First come those of higher influence. Source: two interacting networks, the buying team
 * and the team of the account (row 28 of the digest); the order is ours.
 *
 * @param word the word of the expertise that fits; empty without one
 */
public record NextMatch(Ours ours, Theirs theirs, Why why, String word, Hold hold) {
  /** So many are told at once. */
  public static final int TOLD = 5;

  /** A word of an expertise is at least so long. */
  private static final int WORD = 3;

  /** Why the two should meet. */
  public enum Why {
    LACKING,
    EXPERTISE,
    HOLDS_MOST
  }

  /** The next meetings, the most important first. */
  public static List<NextMatch> of(List<Ours> ours, List<Theirs> theirs) {
    return theirs.stream()
        .sorted(
            Comparator.comparingInt((Theirs one) -> -one.influence().weight())
                .thenComparing(one -> !one.bare())
                .thenComparing(Theirs::name))
        .flatMap(one -> next(ours, theirs, one).stream())
        .limit(TOLD)
        .toList();
  }

  private static Optional<NextMatch> next(List<Ours> ours, List<Theirs> all, Theirs theirs) {
    Optional<NextMatch> lacking =
        ours.stream()
            .flatMap(
                one ->
                    Stream.ofNullable(theirs.held().get(one.id()))
                        .map(hold -> lacking(one, theirs, hold)))
            .filter(match -> gap(match.hold()) > 0)
            .max(Comparator.comparingInt(match -> gap(match.hold())));
    if (lacking.isPresent() || !theirs.bare()) {
      return lacking;
    }
    return ours.stream()
        .flatMap(
            one ->
                word(one, theirs).stream()
                    .map(word -> new NextMatch(one, theirs, Why.EXPERTISE, word, new Hold(0, 0))))
        .findFirst()
        .or(
            () ->
                ours.stream()
                    .max(Comparator.comparingLong(one -> holds(one, all)))
                    .map(one -> new NextMatch(one, theirs, Why.HOLDS_MOST, "", new Hold(0, 0))));
  }

  private static NextMatch lacking(Ours ours, Theirs theirs, Hold hold) {
    return new NextMatch(ours, theirs, Why.LACKING, "", hold);
  }

  private static int gap(Hold hold) {
    return hold.desired() - hold.strength();
  }

  private static long holds(Ours ours, List<Theirs> all) {
    return all.stream()
        .map(one -> Optional.ofNullable(one.held().get(ours.id())))
        .filter(hold -> hold.filter(known -> known.strength() > 0).isPresent())
        .count();
  }

  /** The first word of the expertise that is also one of what the person does. */
  private static Optional<String> word(Ours ours, Theirs theirs) {
    List<String> does = List.of(SearchWords.key(theirs.about()).strip().split(" +"));
    return Stream.of(ours.expertise().split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= WORD)
        .filter(word -> does.contains(SearchWords.key(word).strip()))
        .findFirst();
  }

  /** By the id of ours. */
  static Map<Long, Hold> merged(Map<Long, Hold> one, Map<Long, Hold> other) {
    Map<Long, Hold> both = new HashMap<>(one);
    other.forEach((id, hold) -> both.merge(id, hold, Hold::and));
    return both;
  }
}
