package app.entregent.model.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A need to add; at least an account or a person has it.
 *
 * @param theirWords how they put it; may be empty
 */
public record NewNeed(
    Optional<Long> accountId,
    Optional<Long> personId,
    Optional<Long> conversationId,
    NeedKind kind,
    String words,
    LocalDate heardOn,
    String theirWords) {
  /** One of which only the seller's own words are known. */
  public NewNeed(
      Optional<Long> accountId,
      Optional<Long> personId,
      Optional<Long> conversationId,
      NeedKind kind,
      String words,
      LocalDate heardOn) {
    this(accountId, personId, conversationId, kind, words, heardOn, "");
  }
}
