package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
 * @param unknownCosts the kinds of cost that are not known and not in the sum
 */
public record EconomicValue(
    Optional<BigDecimal> revenue, BigDecimal cost, List<AmountKind> unknownCosts) {
  /** Nothing is known. */
  public static final EconomicValue UNKNOWN = of(Map.of());

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
    List<AmountKind> unknown = new ArrayList<>();
    for (AmountKind kind : AmountKind.COSTS) {
      Optional<BigDecimal> known = Optional.ofNullable(amounts.get(kind));
      if (known.isPresent()) {
        cost = cost.add(known.get());
      } else {
        unknown.add(kind);
      }
    }
    return new EconomicValue(Optional.ofNullable(amounts.get(AmountKind.REVENUE)), cost, unknown);
  }

  public EconomicValue {
    unknownCosts = List.copyOf(unknownCosts);
  }

  /** Whether any cost is known, even one of 0. */
  public boolean isCostKnown() {
    return unknownCosts.size() < AmountKind.COSTS.size();
  }

  /**
   * Revenue over cost, down to a hundredth so that it never looks better than the level; empty
   * without revenue and where no cost above 0 is known.
   */
  public Optional<BigDecimal> ratio() {
    return cost.signum() <= 0
        ? Optional.empty()
        : revenue.map(brought -> brought.divide(cost, 2, RoundingMode.DOWN));
  }

  /** Revenue less cost; empty while either is unknown. */
  public Optional<BigDecimal> margin() {
    return isCostKnown() ? revenue.map(brought -> brought.subtract(cost)) : Optional.empty();
  }

  /** Judged on what was typed, not on the rounded ratio; empty where there is no ratio. */
  public Optional<Level> level() {
    return cost.signum() <= 0 ? Optional.empty() : revenue.map(this::level);
  }

  private Level level(BigDecimal brought) {
    if (brought.compareTo(cost) < 0) {
      return Level.LOSS;
    }
    return brought.compareTo(cost.multiply(PAYS_FROM)) < 0 ? Level.THIN : Level.PAYS;
  }
}
