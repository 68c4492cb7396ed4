package app.entregent.model.relationship;

import app.entregent.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * To whom the seller wants to be introduced, and through whom.
 *
 * @param toPersonId whom the seller wants to meet
 * @param throughPersonId who knows both
 * @param since the day from which it is in this state
 * @param words the English message that asks, as the seller changed it; empty for the usual one
 * @param wordsFr the same in French
 * @param note what else the seller keeps in mind
 * @param purpose what the seller would like to talk about; may be empty
 * @param actionId the next action that stands for the next step; it may be gone since
 */
public record Introduction(
    long id,
    long toPersonId,
    long throughPersonId,
    IntroductionState state,
    LocalDate since,
    String words,
    String wordsFr,
    String note,
    String purpose,
    Optional<Long> actionId) {
  /** The message in this language as the seller changed it; empty for the usual one. */
  public String words(Language language) {
    return switch (language) {
      case EN -> words;
      case FR -> wordsFr;
    };
  }
}
