package app.entregent.screen.workshop;

import app.entregent.text.Message;
import java.util.Optional;

/**
 * What a new workshop may be about: a decision, a new decision of an account, or a new account.
 *
 * @param decisionId the decision, unless a new one is made
 * @param accountId the account, unless a new one is made
 * @param object what is decided; may be empty
 */
record Subject(Optional<Long> decisionId, Optional<Long> accountId, String account, String object) {
  /** The same without the account where only its own are shown: what differs is not cut. */
  Message word(Optional<Long> only) {
    if (accountId.isEmpty()
        || !accountId.equals(only)
        || decisionId.isPresent() && object.isBlank()) {
      return word();
    }
    return decisionId.isPresent()
        ? Message.of("prepare.subject.bare", object)
        : Message.of("prepare.subject.new");
  }

  Message word() {
    if (decisionId.isPresent()) {
      return object.isBlank()
          ? Message.of("prepare.subject.bare", account)
          : Message.of("prepare.subject", account, object);
    }
    return Message.of(
        accountId.isPresent() ? "prepare.subject.decision" : "prepare.subject.account", account);
  }
}
