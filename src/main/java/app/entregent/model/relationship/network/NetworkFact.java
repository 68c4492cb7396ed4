package app.entregent.model.relationship.network;

import app.entregent.text.Message;

/**
 * Why somebody stands here, with what it is about, which can be opened.
 *
 * @param sentence the fact in words
 */
public record NetworkFact(Message sentence, About about) {
  /** Where a fact comes from. */
  public sealed interface About {}

  /** Nothing that could be opened. */
  public record Nothing() implements About {}

  public record OfPerson(long personId) implements About {}

  public record OfAccount(long accountId) implements About {}

  public record OfMap(long decisionId) implements About {}

  static NetworkFact plain(String key, Object... args) {
    return new NetworkFact(Message.of(key, args), new Nothing());
  }

  static NetworkFact person(long personId, String key, Object... args) {
    return new NetworkFact(Message.of(key, args), new OfPerson(personId));
  }

  static NetworkFact account(long accountId, String key, Object... args) {
    return new NetworkFact(Message.of(key, args), new OfAccount(accountId));
  }

  static NetworkFact map(long decisionId, String key, Object... args) {
    return new NetworkFact(Message.of(key, args), new OfMap(decisionId));
  }
}
