package app.entregent.model.agenda;

import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing to look at on Friday.
 *
 * @param key tells it from the others of the week
 * @param who the account or person it is about; may be empty
 * @param said what is so, with its reason
 */
public record ReviewLine(
    Section section,
    String key,
    String who,
    Message said,
    Optional<Long> actionId,
    Optional<Long> accountId) {
  /** The parts of the review, from top to bottom. */
  public enum Section {
    LOOSE_ENDS,
    MOVED,
    STUCK,
    DROPPED,
    NUMBERS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
