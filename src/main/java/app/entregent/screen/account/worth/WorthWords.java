package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.AccountValue;
import app.entregent.model.account.worth.AccountWorth;
import app.entregent.model.account.worth.AmountKind;
import app.entregent.model.account.worth.EconomicValue;
import app.entregent.model.account.worth.FutureValue;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.account.worth.MarketForces;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.RelationIntensity;
import app.entregent.model.relationship.signal.Signal;
import app.entregent.model.relationship.signal.SignalScore;
import app.entregent.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an account is worth, in sentences: what is unknown is always named. */
final class WorthWords {
  private WorthWords() {}

  static Message rank(WorthSheet sheet) {
    if (sheet.rank().trouble().isPresent()) {
      return Message.of("worth.rank.trouble." + code(sheet.rank().trouble().get()));
    }
    int score = sheet.rank().score().orElse(0);
    Message said =
        sheet
            .order()
            .map(order -> Message.of("worth.rank.order", score, order.place(), order.among()))
            .orElse(Message.of("worth.rank.score", score));
    List<KeyCriterion> unknown = sheet.rank().unknown();
    return unknown.isEmpty() ? said : and(said, missing(unknown, KeyCriterion::word));
  }

  static Message intensity(RelationIntensity intensity) {
    if (intensity.isUnknown()) {
      return Message.of("worth.intensity.none");
    }
    Message said =
        intensity
            .kind()
            .map(
                kind ->
                    Message.of(
                        "worth.intensity.said",
                        kind.word(),
                        Message.of("worth.intensity.means." + code(kind))))
            .orElse(
                Message.of(
                    "worth.intensity.between", intensity.least().word(), intensity.most().word()));
    return intensity.unknown().isEmpty()
        ? said
        : and(said, missing(intensity.unknown(), Rated::word));
  }

  static Message forces(MarketForces forces) {
    if (forces.isUnknown()) {
      return Message.of("worth.forces.none");
    }
    Message said =
        forces.strong().isEmpty()
            ? Message.of("worth.forces.quiet")
            : Message.of("worth.forces.strong", list(forces.strong(), Rated::word));
    return forces.unknown().isEmpty() ? said : and(said, missing(forces.unknown(), Rated::word));
  }

  /** The three values crossed in one sentence. */
  static Message value(AccountValue value) {
    List<AccountValue.Part> unknown = value.unknown();
    if (unknown.size() == AccountValue.Part.values().length) {
      return Message.of("worth.value.none");
    }
    return value
        .advice()
        .map(
            advice ->
                Message.of(
                    "worth.value.said",
                    advice.word(),
                    Message.of("worth.advice.why." + advice.code())))
        .orElse(Message.of("worth.value.partly", list(unknown, AccountValue.Part::word)));
  }

  static Message economic(AccountWorth worth) {
    Optional<Map.Entry<Integer, EconomicValue>> newest = worth.newestYear();
    if (newest.isPresent()) {
      EconomicValue value = newest.get().getValue();
      Message said =
          Message.of(
              "worth.economic.said",
              String.valueOf(newest.get().getKey()),
              value.ratio().orElseThrow(),
              value.level().orElseThrow().word());
      return value.unknownCosts().isEmpty()
          ? said
          : and(said, missing(value.unknownCosts(), AmountKind::word));
    }
    boolean revenue =
        worth.years().values().stream().anyMatch(value -> value.revenue().isPresent());
    boolean cost = worth.years().values().stream().anyMatch(EconomicValue::isCostKnown);
    if (revenue && cost) {
      boolean together =
          worth.years().values().stream()
              .anyMatch(value -> value.revenue().isPresent() && value.isCostKnown());
      return Message.of(together ? "worth.economic.free" : "worth.economic.apart");
    }
    return Message.of(
        revenue
            ? "worth.economic.no_cost"
            : cost ? "worth.economic.no_revenue" : "worth.economic.none");
  }

  static Message competitive(AccountWorth worth) {
    return LoyaltyQuadrant.of(worth.ratings())
        .map(
            place ->
                Message.of(
                    "worth.competitive.said",
                    place.word(),
                    Message.of("worth.quadrant.means." + place.code())))
        .orElse(missing(worth.ratings().unknown(Rated.Group.LOYALTY), Rated::word));
  }

  static Message future(AccountWorth worth) {
    Optional<FutureValue> future = FutureValue.of(worth.size(), worth.promise());
    if (future.isPresent()) {
      return Message.of("worth.future.said", future.get().word());
    }
    if (worth.sector().isBlank()) {
      return Message.of("worth.future.no_sector");
    }
    if (worth.size().isPresent()) {
      return Message.of("worth.future.no_promise", worth.sector());
    }
    return Message.of(
        worth.promise().isPresent() ? "worth.future.no_size" : "worth.future.neither");
  }

  /** Churn is asked of clients only. */
  static Message signal(SignalScore score, boolean client) {
    if (score.signal() == Signal.CHURN && !client) {
      return Message.of("worth.signal.no_client");
    }
    if (score.trouble().isPresent()) {
      return Message.of("worth.signal.trouble." + code(score.trouble().get()));
    }
    Message said = Message.of("worth.signal.said", score.points(), score.possible());
    return score.unknown().isEmpty()
        ? said
        : and(said, Message.of("worth.signal.unknown", score.unknown().size()));
  }

  static Message and(Message one, Message other) {
    return Message.of("worth.and", one, other);
  }

  private static <T> Message missing(List<T> unknown, Function<T, Message> word) {
    return Message.of("worth.missing", list(unknown, word));
  }

  /** The words one after the other. */
  private static <T> Message list(List<T> all, Function<T, Message> word) {
    return all.stream()
        .map(word)
        .reduce((one, other) -> Message.of("worth.list", one, other))
        .orElse(Message.NOTHING);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
