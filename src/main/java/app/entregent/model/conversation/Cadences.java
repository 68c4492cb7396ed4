package app.entregent.model.conversation;

import app.entregent.model.conversation.Cadence.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * All rhythms that the seller set, and which of them holds for a person. The nearest wins, that is
 * the one that stands for the fewest people:
 *
 * <ol>
 *   <li>the person's own;
 *   <li>a seat in a decision under way: its own, else that of all such seats (21 days unless set);
 *   <li>a tag of the person for which one is set;
 *   <li>the account where the person works: its own, else, for a client, that of all clients (60
 *       days unless set).
 * </ol>
 *
 * <p>Of several seats or tags the shortest rhythm holds. Nobody else has one, so that an import
 * makes nobody cold.
 *
 * <p>Source: the thesis asks to answer fast and to keep in touch; the two numbers of days are this
 * program's own.
 */
public record Cadences(
    Map<Long, Integer> persons,
    Map<Long, Integer> seats,
    Map<Long, Integer> tags,
    Map<Long, Integer> accounts,
    Optional<Integer> liveSeat,
    Optional<Integer> client) {
  public static final Cadences USUAL =
      new Cadences(Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

  /**
   * What is known of a person.
   *
   * @param liveSeats the seats in decisions under way
   * @param accountId the account where the person works, as far as one wishes to keep in touch
   * @param ofClient whether that is a client
   */
  public record Holder(
      long personId,
      Collection<Long> liveSeats,
      Collection<Long> tags,
      Optional<Long> accountId,
      boolean ofClient) {}

  /** The rhythm that holds for this person. */
  public Optional<Cadence> of(Holder holder) {
    return set(persons, Source.PERSON, holder.personId())
        .or(
            () ->
                holder.liveSeats().stream()
                    .map(seat -> set(seats, Source.SEAT, seat).orElse(usualSeat()))
                    .min(Comparator.comparing(Cadence::days)))
        .or(
            () ->
                holder.tags().stream()
                    .flatMap(tag -> set(tags, Source.TAG, tag).stream())
                    .min(Comparator.comparing(Cadence::days)))
        .or(() -> holder.accountId().flatMap(id -> set(accounts, Source.ACCOUNT, id)))
        .or(() -> holder.ofClient() ? Optional.of(usualClient()) : Optional.empty());
  }

  /** The days that are set for this, if they are. */
  public Optional<Integer> set(Source source, long subjectId) {
    return switch (source) {
      case PERSON -> Optional.ofNullable(persons.get(subjectId));
      case SEAT -> Optional.ofNullable(seats.get(subjectId));
      case TAG -> Optional.ofNullable(tags.get(subjectId));
      case ACCOUNT -> Optional.ofNullable(accounts.get(subjectId));
      case LIVE_SEAT -> liveSeat;
      case CLIENT -> client;
    };
  }

  /** The rhythm of seats in decisions under way. */
  public Cadence usualSeat() {
    return new Cadence(liveSeat.orElse(Cadence.LIVE_SEAT), Source.LIVE_SEAT, 0);
  }

  /** The rhythm of clients. */
  public Cadence usualClient() {
    return new Cadence(client.orElse(Cadence.CLIENT), Source.CLIENT, 0);
  }

  private static Optional<Cadence> set(Map<Long, Integer> days, Source source, long id) {
    return Optional.ofNullable(days.get(id)).map(number -> new Cadence(number, source, id));
  }
}
