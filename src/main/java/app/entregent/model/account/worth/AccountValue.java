package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The three values of an account and what their crossing advises. Source: digest row 53 ("the
 * crossing of the three components of value: economic, competitive and future"); what each crossing
 * advises is ours.
 */
public record AccountValue(
    Optional<EconomicValue.Level> economic,
    Optional<LoyaltyQuadrant> competitive,
    Optional<FutureValue> future) {
  /** What to do with the account. */
  public enum Advice {
    GROW,
    KEEP,
    DEFEND,
    REPAIR,
    INVEST,
    SIMPLIFY,
    CHOOSE,
    LET_GO;

    public Message word() {
      return Message.of("worth.advice." + code());
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One of the three values. */
  public enum Part {
    ECONOMIC,
    COMPETITIVE,
    FUTURE;

    public Message word() {
      return Message.of("worth.part." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** What is not known yet. */
  public List<Part> unknown() {
    List<Part> unknown = new ArrayList<>();
    if (economic.isEmpty()) {
      unknown.add(Part.ECONOMIC);
    }
    if (competitive.isEmpty()) {
      unknown.add(Part.COMPETITIVE);
    }
    if (future.isEmpty()) {
      unknown.add(Part.FUTURE);
    }
    return unknown;
  }

  /** Empty until all three are known. */
  public Optional<Advice> advice() {
    return economic.flatMap(
        level -> competitive.flatMap(place -> future.map(later -> advice(level, place, later))));
  }

  private static Advice advice(
      EconomicValue.Level level, LoyaltyQuadrant place, FutureValue later) {
    boolean promises = later != FutureValue.LOW;
    if (level == EconomicValue.Level.PAYS) {
      return place.holds()
          ? promises ? Advice.GROW : Advice.KEEP
          : promises ? Advice.DEFEND : Advice.REPAIR;
    }
    return place.holds()
        ? promises ? Advice.INVEST : Advice.SIMPLIFY
        : promises ? Advice.CHOOSE : Advice.LET_GO;
  }
}
