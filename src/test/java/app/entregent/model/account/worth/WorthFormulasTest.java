package app.entregent.model.account.worth;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.worth.AccountValue.Advice;
import app.entregent.model.account.worth.KeyCriterion.Key;
import app.entregent.model.account.worth.KeyCriterion.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each formula of what an account is worth, with its corners. */
class WorthFormulasTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  /** Criteria as {@code weight/grade}, the grade as Y, P, N or ? for unknown. */
  @ParameterizedTest
  @CsvSource({
    "'5/Y 5/Y 5/Y 5/Y', 100, 0, ''",
    "'5/N 5/N 5/N 5/N', 0, 0, ''",
    "'5/P', 50, 0, ''",
    "'3/Y 1/N', 75, 0, ''",
    "'5/Y 5/?', 100, 1, ''",
    "'1/P 2/N', 17, 0, ''",
    "'0/N 5/Y', 100, 0, ''",
    "'0/? 5/Y', 100, 0, ''",
    "'5/? 5/?', -1, 2, ALL_UNKNOWN",
    "'0/Y 5/?', -1, 1, ALL_UNKNOWN",
    "'0/Y 0/N', -1, 0, NO_WEIGHT",
    "'', -1, 0, NO_CRITERIA",
  })
  void theRankIsTheWeightedShareOfWhatIsKnown(
      String given, int score, int unknown, String trouble) {
    List<KeyCriterion> criteria = new ArrayList<>();
    Map<Key, Grade> grades = new HashMap<>();
    for (String one : given.isEmpty() ? new String[0] : given.split(" ", -1)) {
      String[] parts = one.split("/", -1);
      Key key = Key.own(criteria.size());
      criteria.add(new KeyCriterion(key, "own", Integer.parseInt(parts[0])));
      switch (parts[1]) {
        case "Y" -> grades.put(key, Grade.YES);
        case "P" -> grades.put(key, Grade.PARTLY);
        case "N" -> grades.put(key, Grade.NO);
        default -> {}
      }
    }
    KeyRank rank = KeyRank.of(criteria, grades);
    assertThat(rank.score()).isEqualTo(score < 0 ? OptionalInt.empty() : OptionalInt.of(score));
    assertThat(rank.unknown()).hasSize(unknown);
    assertThat(rank.trouble().map(Enum::name).orElse("")).isEqualTo(trouble);
  }

  @Test
  void aGradeOfACriterionThatIsGoneCountsNothing() {
    Map<Key, Grade> grades = Map.of(Key.own(9), Grade.NO, Key.of(Kind.SALES), Grade.YES);
    KeyRank rank = KeyRank.of(List.of(new KeyCriterion(Key.of(Kind.SALES), "", 5)), grades);
    assertThat(rank.score()).hasValue(100);
  }

  @Test
  void equalsShareAPlace() {
    Map<Long, Integer> scores = Map.of(1L, 90, 2L, 70, 3L, 70, 4L, 0);
    assertThat(RankOrder.of(1, scores)).contains(new RankOrder(1, 4));
    assertThat(RankOrder.of(2, scores)).contains(new RankOrder(2, 4));
    assertThat(RankOrder.of(3, scores)).contains(new RankOrder(2, 4));
    assertThat(RankOrder.of(4, scores)).contains(new RankOrder(4, 4));
    assertThat(RankOrder.of(5, scores)).isEmpty();
  }

  /** Alternatives, complexity, importance, dynamism; 0 is unknown. */
  @ParameterizedTest
  @CsvSource({
    "3, 1, 1, 1, SIMPLE, SIMPLE, 0",
    "3, 2, 2, 1, SIMPLE, SIMPLE, 2",
    "3, 2, 2, 2, NO_INVESTMENT, NO_INVESTMENT, 3",
    "2, 2, 3, 2, NO_INVESTMENT, NO_INVESTMENT, 5",
    "1, 3, 3, 1, CLOSE, CLOSE, 6",
    "1, 3, 3, 3, CLOSE, CLOSE, 8",
    "0, 3, 3, 3, CLOSE, CLOSE, 6",
    "3, 1, 1, 0, SIMPLE, SIMPLE, 0",
    "0, 2, 2, 2, NO_INVESTMENT, NO_INVESTMENT, 3",
    "3, 1, 0, 0, SIMPLE, NO_INVESTMENT, 0",
    "0, 0, 0, 0, SIMPLE, CLOSE, 0",
  })
  void theRelationIsToldAsSoonAsNothingMissingCouldChangeIt(
      int alternatives,
      int complexity,
      int importance,
      int dynamism,
      RelationIntensity.Kind least,
      RelationIntensity.Kind most,
      int points) {
    RelationIntensity intensity =
        RelationIntensity.of(
            rated(
                Map.of(
                    Rated.ALTERNATIVES, alternatives,
                    Rated.COMPLEXITY, complexity,
                    Rated.IMPORTANCE, importance,
                    Rated.DYNAMISM, dynamism)));
    assertThat(intensity.least()).isEqualTo(least);
    assertThat(intensity.most()).isEqualTo(most);
    assertThat(intensity.points()).isEqualTo(points);
    assertThat(intensity.kind()).isEqualTo(least == most ? Optional.of(least) : Optional.empty());
    assertThat(intensity.isUnknown())
        .isEqualTo(alternatives + complexity + importance + dynamism == 0);
  }

  @Test
  void onlyWhatPressesHardIsAStrongForce() {
    MarketForces forces =
        MarketForces.of(rated(Map.of(Rated.RIVALRY, 3, Rated.ENTRANTS, 2, Rated.CLIENTS, 1)));
    assertThat(forces.strong()).containsExactly(Rated.RIVALRY);
    assertThat(forces.unknown()).containsExactly(Rated.SUBSTITUTES, Rated.SUPPLIERS);
    assertThat(MarketForces.of(Ratings.NONE).isUnknown()).isTrue();
  }

  /** Revenue and two costs; empty is unknown. */
  @ParameterizedTest
  @CsvSource({
    "1000, 300, 200, 2.00, PAYS, 500.00",
    "1000, 600, 200, 1.25, THIN, 200.00",
    "800, 600, 200, 1.00, THIN, 0.00",
    "799, 600, 200, 0.99, LOSS, -1.00",
    "799.99, 600, 200, 0.99, LOSS, -0.01",
    "1599, 600, 200, 1.99, THIN, 799.00",
    "1599.99, 600, 200, 1.99, THIN, 799.99",
    "1600, 600, 200, 2.00, PAYS, 800.00",
    "700, 600, 200, 0.87, LOSS, -100.00",
    "0, 600, , 0.00, LOSS, -600.00",
    "1000, 0, , , , 1000.00",
    "1000, , , , ,",
    ", 600, , , ,",
    ", , , , ,",
  })
  void theRatioNeedsRevenueAndACost(
      String revenue, String visits, String support, String ratio, String level, String margin) {
    Map<AmountKind, BigDecimal> amounts = new EnumMap<>(AmountKind.class);
    put(amounts, AmountKind.REVENUE, revenue);
    put(amounts, AmountKind.VISITS, visits);
    put(amounts, AmountKind.SUPPORT, support);
    EconomicValue value = EconomicValue.of(amounts);
    assertThat(value.ratio().map(BigDecimal::toPlainString)).isEqualTo(Optional.ofNullable(ratio));
    assertThat(value.level().map(Enum::name)).isEqualTo(Optional.ofNullable(level));
    assertThat(value.margin().map(amount -> amount.setScale(2).toPlainString()))
        .isEqualTo(Optional.ofNullable(margin));
    assertThat(value.unknownCosts().contains(AmountKind.VISITS)).isEqualTo(visits == null);
    assertThat(value.unknownCosts()).contains(AmountKind.CARE).doesNotContain(AmountKind.REVENUE);
    assertThat(value.isCostKnown()).isEqualTo(visits != null || support != null);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, SOLID, true",
    "4, 4, SOLID, true",
    "4, 3, OVER_SATISFIED, true",
    "5, 1, OVER_SATISFIED, true",
    "3, 4, OVER_LOYAL, false",
    "1, 5, OVER_LOYAL, false",
    "2, 3, DISSATISFIED, false",
    "3, 3, DISSATISFIED, false",
    "3, 1, DISLOYAL, false",
  })
  void satisfactionAndLoyaltyMeetInAQuadrant(
      int satisfaction, int loyalty, LoyaltyQuadrant quadrant, boolean holds) {
    assertThat(
            LoyaltyQuadrant.of(
                rated(Map.of(Rated.SATISFACTION, satisfaction, Rated.LOYALTY, loyalty))))
        .contains(quadrant);
    assertThat(quadrant.holds()).isEqualTo(holds);
    assertThat(LoyaltyQuadrant.of(rated(Map.of(Rated.SATISFACTION, satisfaction)))).isEmpty();
    assertThat(LoyaltyQuadrant.of(rated(Map.of(Rated.LOYALTY, loyalty)))).isEmpty();
  }

  /** Importance and rating, 0 for unknown. */
  @ParameterizedTest
  @CsvSource({
    "5, 5, STRONG",
    "4, 4, STRONG",
    "4, 3, TO_IMPROVE",
    "5, 1, TO_IMPROVE",
    "3, 5, SECONDARY",
    "1, 0, SECONDARY",
    "5, 0, ''",
    "0, 5, ''",
    "0, 0, ''",
  })
  void whatMattersIsStrongOrToImprove(int importance, int rating, String standing) {
    SatisfactionElement element =
        new SatisfactionElement(1, "Dates", known(importance), known(rating));
    assertThat(element.standing().map(Enum::name).orElse("")).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_10, 1, LOW",
    "UNDER_10, 2, LOW",
    "UNDER_10, 3, MEDIUM",
    "UNDER_50, 1, LOW",
    "UNDER_50, 2, MEDIUM",
    "UNDER_250, 2, MEDIUM",
    "UNDER_250, 3, HIGH",
    "LARGER, 1, MEDIUM",
    "LARGER, 2, HIGH",
    "LARGER, 3, HIGH",
  })
  void theFutureIsSizeBySector(SizeClass size, int promise, FutureValue future) {
    assertThat(FutureValue.of(Optional.of(size), OptionalInt.of(promise))).contains(future);
    assertThat(FutureValue.of(Optional.empty(), OptionalInt.of(promise))).isEmpty();
    assertThat(FutureValue.of(Optional.of(size), OptionalInt.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PAYS, SOLID, HIGH, GROW",
    "PAYS, OVER_SATISFIED, LOW, KEEP",
    "PAYS, OVER_LOYAL, MEDIUM, DEFEND",
    "PAYS, DISLOYAL, LOW, REPAIR",
    "THIN, SOLID, HIGH, INVEST",
    "LOSS, SOLID, LOW, SIMPLIFY",
    "LOSS, DISSATISFIED, HIGH, CHOOSE",
    "THIN, DISSATISFIED, LOW, LET_GO",
  })
  void theThreeValuesCross(
      EconomicValue.Level level, LoyaltyQuadrant quadrant, FutureValue future, Advice advice) {
    AccountValue value =
        new AccountValue(Optional.of(level), Optional.of(quadrant), Optional.of(future));
    assertThat(value.advice()).contains(advice);
    assertThat(value.unknown()).isEmpty();
    AccountValue half = new AccountValue(Optional.of(level), Optional.empty(), Optional.empty());
    assertThat(half.advice()).isEmpty();
    assertThat(half.unknown())
        .containsExactly(AccountValue.Part.COMPETITIVE, AccountValue.Part.FUTURE);
  }

  @ParameterizedTest
  @CsvSource({
    "'12 500,50', 12500.50, ''",
    "'12\u202f500', 12500.00, ''",
    "0, 0.00, ''",
    "'12,500', 12500.00, ''",
    "'0,500', , NO_NUMBER",
    "'0,50', 0.50, ''",
    "12.500, 12500.00, ''",
    "'12,500.5', 12500.50, ''",
    "'1.234.567,89', 1234567.89, ''",
    "1.0055, , NO_NUMBER",
    "'1,234,56', , NO_NUMBER",
    "9999999999999.99, 9999999999999.99, ''",
    "10000000000000, , TOO_LARGE",
    "-1, , NEGATIVE",
    "−1, , NEGATIVE",
    "-0, 0.00, ''",
    "a lot, , NO_NUMBER",
    "'1,2,3', , NO_NUMBER",
    "NaN, , NO_NUMBER",
    "' ', , ''",
  })
  void amountsAreReadAsTheyAreTyped(String typed, String amount, String trouble) {
    TypedAmount read = TypedAmount.of(typed);
    assertThat(read.amount().map(BigDecimal::toPlainString)).isEqualTo(Optional.ofNullable(amount));
    assertThat(read.trouble().map(Enum::name).orElse("")).isEqualTo(trouble);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, ''",
    "' 1900 ', 1900, ''",
    "1899, -1, LONG_AGO",
    "2027, -1, IN_FUTURE",
    "26, -1, NO_YEAR",
    "last, -1, NO_YEAR",
    "'', -1, NO_YEAR",
  })
  void yearsAreNotInTheFuture(String typed, int year, String trouble) {
    TypedYear read = TypedYear.of(typed, TODAY);
    assertThat(read.year()).isEqualTo(year < 0 ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(read.trouble().map(Enum::name).orElse("")).isEqualTo(trouble);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Luxury, Riads", " Luxury ;; Riads, luxury ", "Luxury,Riads,LUXURY"})
  void segmentsArePartedByCommasAndNamedOnce(String typed) {
    assertThat(Segmentation.of(typed).text()).isEqualTo("Luxury, Riads");
  }

  private static void put(
      Map<AmountKind, BigDecimal> amounts, AmountKind kind, @Nullable String amount) {
    if (amount != null) {
      amounts.put(kind, new BigDecimal(amount));
    }
  }

  private static OptionalInt known(int level) {
    return level == 0 ? OptionalInt.empty() : OptionalInt.of(level);
  }

  private static Ratings rated(Map<Rated, Integer> levels) {
    Map<Rated, AccountRating> given = new EnumMap<>(Rated.class);
    levels.forEach((rated, level) -> given.put(rated, new AccountRating(known(level), "", TODAY)));
    return new Ratings(given);
  }
}
