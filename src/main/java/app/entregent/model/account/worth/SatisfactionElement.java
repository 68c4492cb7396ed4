package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that satisfies an account, such as reliable dates. Source: digest row 53: importance
 * times rating makes it strong, to improve, or secondary; high from 4 of 5 is ours.
 *
 * @param importance how much it matters to the account, 1 to 5
 * @param rating how well it is done in the account's eyes, 1 to 5
 */
public record SatisfactionElement(
    long id, String name, OptionalInt importance, OptionalInt rating) {
  public static final int NAME_LIMIT = 200;
  public static final int HIGHEST = 5;

  private static final int HIGH = 4;

  /** What to do about it. */
  public enum Standing {
    STRONG,
    TO_IMPROVE,
    SECONDARY;

    public Message word() {
      return Message.of("worth.standing." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** Empty while it is not known. What matters little is secondary however it is rated. */
  public Optional<Standing> standing() {
    if (importance.isEmpty()) {
      return Optional.empty();
    }
    if (importance.getAsInt() < HIGH) {
      return Optional.of(Standing.SECONDARY);
    }
    return rating.isEmpty()
        ? Optional.empty()
        : Optional.of(rating.getAsInt() >= HIGH ? Standing.STRONG : Standing.TO_IMPROVE);
  }
}
