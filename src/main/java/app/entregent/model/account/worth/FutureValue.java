package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an account may bring one day, by its size and by what its sector promises. Source: digest
 * row 53: four classes of size by 36 sectors; here the seller says of the sectors he works in what
 * each promises. Size counts 0 to 3 and the sector 0 to 2 (our points).
 */
public enum FutureValue {
  LOW,
  MEDIUM,
  HIGH;

  private static final int HIGH_FROM = 4;
  private static final int MEDIUM_FROM = 2;

  /**
   * @param promise of the sector, 1 (shrinks) to 3 (grows)
   * @return empty while either is unknown
   */
  public static Optional<FutureValue> of(Optional<SizeClass> size, OptionalInt promise) {
    if (size.isEmpty() || promise.isEmpty()) {
      return Optional.empty();
    }
    int points = size.get().ordinal() + promise.getAsInt() - 1;
    if (points >= HIGH_FROM) {
      return Optional.of(HIGH);
    }
    return Optional.of(points >= MEDIUM_FROM ? MEDIUM : LOW);
  }

  public Message word() {
    return Message.of("worth.future." + name().toLowerCase(Locale.ROOT));
  }
}
