package app.entregent.model.account.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as it was typed in either language: spaces, commas or points between the
 * thousands, a comma or a point before at most two decimals; nothing typed means that it is not
 * known.
 *
 * @param amount 0 to 9,999,999,999,999.99; empty if nothing was typed, or nothing that can be kept
 * @param trouble why it cannot be kept
 */
public record TypedAmount(Optional<BigDecimal> amount, Optional<Trouble> trouble) {
  /** What is wrong with an amount or its year. */
  public enum Trouble {
    NO_NUMBER,
    NEGATIVE,
    TOO_LARGE
  }

  /** Three digits behind a comma or point are thousands: an amount has no third decimal. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "-?[1-9][0-9]{0,2}(?<mark>[.,])[0-9]{3}(\\k<mark>[0-9]{3})*((?!\\k<mark>)[.,][0-9]{1,2})?");

  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,2})?");
  private static final int DECIMALS = 2;
  private static final BigDecimal LIMIT = new BigDecimal("10000000000000");

  public static TypedAmount of(String typed) {
    String bare = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-');
    if (bare.isEmpty()) {
      return new TypedAmount(Optional.empty(), Optional.empty());
    }
    Matcher grouped = GROUPED.matcher(bare);
    String digits = grouped.matches() ? bare.replace(grouped.group("mark"), "") : bare;
    if (!PLAIN.matcher(digits).matches()) {
      return refused(Trouble.NO_NUMBER);
    }
    BigDecimal amount =
        new BigDecimal(digits.replace(',', '.')).setScale(DECIMALS, RoundingMode.HALF_UP);
    if (amount.signum() < 0) {
      return refused(Trouble.NEGATIVE);
    }
    return amount.compareTo(LIMIT) >= 0
        ? refused(Trouble.TOO_LARGE)
        : new TypedAmount(Optional.of(amount), Optional.empty());
  }

  private static TypedAmount refused(Trouble trouble) {
    return new TypedAmount(Optional.empty(), Optional.of(trouble));
  }
}
