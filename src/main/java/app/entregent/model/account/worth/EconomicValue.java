package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an account brought in a year for each unit of money that the work on it cost. Source: digest
 * row 53: revenue, the costs of ten activities, "a true indicator of efficiency" for their ratio.
 * From 2 on it pays, below 1 it costs more than it brings; these borders are ours.
 *
 * @param revenue of the year, if it is known; 0 or more
 * @param cost the sum of the costs that are known; 0 if none is
 */
public record EconomicValue(Optional<BigDecimal> revenue, BigDecimal cost) {
  /** Nothing is known. */
  public static final EconomicValue UNKNOWN = new EconomicValue(Optional.empty(), BigDecimal.ZERO);

  private static final BigDecimal PAYS_FROM = BigDecimal.valueOf(2);

  /** What the ratio says. */
  public enum Level {
    LOSS,
    THIN,
    PAYS;

    public Message word() {
      return Message.of("worth.economic." + name().toLowerCase(Locale.ROOT));
    }
  }

  public static EconomicValue of(Map<AmountKind, BigDecimal> amounts) {
    BigDecimal cost = BigDecimal.ZERO;
    for (AmountKind kind : AmountKind.COSTS) {
      cost = cost.add(amounts.getOrDefault(kind, BigDecimal.ZERO));
    }
    return new EconomicValue(Optional.ofNullable(amounts.get(AmountKind.REVENUE)), cost);
  }

  /** Revenue over cost, to a hundredth; empty without revenue or without any cost. */
  public Optional<BigDecimal> ratio() {
    return cost.signum() <= 0
        ? Optional.empty()
        : revenue.map(brought -> brought.divide(cost, 2, RoundingMode.HALF_UP));
  }

  /** Revenue less cost; empty while either is unknown. */
  public Optional<BigDecimal> margin() {
    return cost.signum() <= 0 ? Optional.empty() : revenue.map(brought -> brought.subtract(cost));
  }

  public Optional<Level> level() {
    return ratio()
        .map(
            ratio -> {
              if (ratio.compareTo(BigDecimal.ONE) < 0) {
                return Level.LOSS;
              }
              return ratio.compareTo(PAYS_FROM) < 0 ? Level.THIN : Level.PAYS;
            });
  }
}
