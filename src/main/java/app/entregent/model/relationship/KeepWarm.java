package app.entregent.model.relationship;

import app.entregent.model.conversation.Cadence;
import app.entregent.text.Message;
import java.util.Optional;

/**
 * A tie that is worth keeping warm.
 *
 * @param cadence in how many days one wishes to be in touch again, and what says so
 * @param accountId the account of the decision, or where the person works
 * @param account its name; empty if there is none
 * @param decisionId the newest decision under way in which the person sits
 * @param decision what is bought in it; may be empty
 * @param tag the name of the tag that says so; else empty
 */
public record KeepWarm(
    long personId,
    Cadence cadence,
    Optional<Long> accountId,
    String account,
    Optional<Long> decisionId,
    String decision,
    String tag) {
  public int cadenceDays() {
    return cadence.days();
  }

  /** What says so, in a few words that follow a number of days. */
  public Message why() {
    return switch (cadence.source()) {
      case PERSON -> Message.of("relationship.rhythm.person");
      case SEAT, LIVE_SEAT ->
          decision.isBlank()
              ? Message.of("relationship.rhythm.seat.bare", account)
              : Message.of("relationship.rhythm.seat", decision, account);
      case TAG -> Message.of("relationship.rhythm.tag", tag);
      case ACCOUNT -> Message.of("relationship.rhythm.account", account);
      case CLIENT -> Message.of("relationship.rhythm.client", account);
    };
  }
}
