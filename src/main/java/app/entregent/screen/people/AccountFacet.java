package app.entregent.screen.people;

import app.entregent.model.account.worth.AccountValue;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.account.worth.RelationIntensity;
import app.entregent.model.account.worth.Segmentation;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** By what the list of accounts can be narrowed. */
enum AccountFacet {
  SEGMENT,
  RANK,
  VALUE,
  QUADRANT,
  INTENSITY,
  BUYING;

  /** The code of what is not known. */
  static final String NONE = "NONE";

  private static final String HIGH = "HIGH";
  private static final String MIDDLE = "MIDDLE";
  private static final String LOW = "LOW";
  private static final int HIGH_FROM = 70;
  private static final int MIDDLE_FROM = 40;

  /** The codes of a line, at least one. */
  Collection<String> codes(AccountLine line) {
    AccountTraits traits = line.traits();
    return switch (this) {
      case SEGMENT ->
          traits.segments().names().isEmpty()
              ? List.of(NONE)
              : traits.segments().names().stream().map(AccountFacet::code).toList();
      case RANK -> List.of(band(traits.rank()));
      case VALUE -> List.of(code(traits.advice()));
      case QUADRANT -> List.of(code(traits.quadrant()));
      case INTENSITY -> List.of(code(traits.intensity()));
      case BUYING -> List.of(traits.buying() == BuyingWay.UNKNOWN ? NONE : traits.buying().name());
    };
  }

  /** The codes that are the same in every workspace, in their order. */
  List<String> fixedCodes() {
    return switch (this) {
      case SEGMENT -> List.of(NONE);
      case RANK -> List.of(HIGH, MIDDLE, LOW, NONE);
      case VALUE -> orNone(AccountValue.Advice.values());
      case QUADRANT -> orNone(LoyaltyQuadrant.values());
      case INTENSITY -> orNone(RelationIntensity.Kind.values());
      case BUYING ->
          List.of(
              BuyingWay.DIRECT.name(),
              BuyingWay.THROUGH.name(),
              BuyingWay.DISTRIBUTOR.name(),
              NONE);
    };
  }

  /** The code of a segment: what is spelled alike is one, and no code holds a comma. */
  static String code(String segment) {
    return "S" + Segmentation.key(segment).strip();
  }

  Message word() {
    return Message.of("people.worth." + name().toLowerCase(Locale.ROOT));
  }

  /** A fixed code in words. */
  Message word(String code) {
    if (code.equals(NONE)) {
      return Message.of("people.worth.none");
    }
    return switch (this) {
      case VALUE -> AccountValue.Advice.valueOf(code).word();
      case QUADRANT -> LoyaltyQuadrant.valueOf(code).word();
      case INTENSITY -> RelationIntensity.Kind.valueOf(code).word();
      case BUYING -> BuyingWay.valueOf(code).word();
      case SEGMENT, RANK -> Message.of("people.worth.rank." + code.toLowerCase(Locale.ROOT));
    };
  }

  private static String band(OptionalInt rank) {
    if (rank.isEmpty()) {
      return NONE;
    }
    if (rank.getAsInt() >= HIGH_FROM) {
      return HIGH;
    }
    return rank.getAsInt() >= MIDDLE_FROM ? MIDDLE : LOW;
  }

  private static String code(Optional<? extends Enum<?>> value) {
    return value.<String>map(Enum::name).orElse(NONE);
  }

  private static List<String> orNone(Enum<?>[] values) {
    List<String> codes = new ArrayList<>(Arrays.stream(values).map(Enum::name).toList());
    codes.add(NONE);
    return codes;
  }
}
