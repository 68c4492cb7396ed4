package app.entregent.model.measure.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.engage.IsoWeek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiFormulasTest {
  private static final IsoWeek LAST_OF_2026 = IsoWeek.of(LocalDate.of(2026, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "'1 200', 1200",
    "'1,200', 1200",
    "1.200, 1200",
    "0, 0",
    "00012, 12",
    "-3, NEGATIVE",
    "−3, NEGATIVE",
    "3.5, DECIMALS",
    "'3,5', DECIMALS",
    "many, NO_NUMBER",
    "NaN, NO_NUMBER",
    "1e9, NO_NUMBER",
    "100000001, TOO_MUCH",
    "'', blank",
    "'   ', blank"
  })
  void aCountIsAWholeNumberFromNothingOn(String typed, String expected) {
    assertThat(told(TypedFigure.count(typed))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'4,5', 4.5",
    "4.25, 4.25",
    "4.2551, DECIMALS",
    "0.125, DECIMALS",
    "12345.678, DECIMALS",
    "'1,125', 1125",
    "'1.234.567,8', 1234567.8",
    "'1,23,456', NO_NUMBER",
    "0.5, 0.5",
    "-0.5, NEGATIVE"
  })
  void anAmountHasTwoDecimals(String typed, String expected) {
    assertThat(told(TypedFigure.amount(typed))).isEqualTo(expected);
  }

  private static String told(TypedFigure figure) {
    return switch (figure) {
      case TypedFigure.Good(BigDecimal amount) -> amount.toPlainString();
      case TypedFigure.Bad(TypedFigure.Fault fault) -> fault.name();
      case TypedFigure.Blank() -> "blank";
    };
  }

  @Test
  void weeksGoOnOverTheYearsEndWithItsFiftyThirdWeek() {
    assertThat(LAST_OF_2026.number()).isEqualTo(53);
    WeekSpan span = WeekSpan.between(LAST_OF_2026.plus(1), LAST_OF_2026.plus(-1));
    assertThat(span.weeks()).extracting(IsoWeek::number).containsExactly(52, 53, 1);
    assertThat(span.weeks()).extracting(IsoWeek::year).containsExactly(2026, 2026, 2027);
    assertThat(span.size()).isEqualTo(3);
    assertThat(span.contains(IsoWeek.of(LocalDate.of(2027, 1, 3)))).isTrue();
  }

  @Test
  void aSpanHasAnEndAndALength() {
    assertThat(WeekSpan.between(LAST_OF_2026, LAST_OF_2026.plus(-99)).size())
        .isEqualTo(WeekSpan.MOST);
    assertThatThrownBy(() -> new WeekSpan(LAST_OF_2026, LAST_OF_2026.plus(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTrialComesAfterAndSharesNoWeek() {
    WeekSpan before = new WeekSpan(LAST_OF_2026.plus(-7), LAST_OF_2026.plus(-4));
    WeekSpan trial = new WeekSpan(LAST_OF_2026.plus(-3), LAST_OF_2026);
    WeekSpan across = new WeekSpan(LAST_OF_2026.plus(-4), LAST_OF_2026);
    assertThat(plan(before, trial).trouble()).isEmpty();
    assertThat(plan(trial, before).trouble().orElseThrow().key())
        .isEqualTo("measure.kpi.span.order");
    assertThat(plan(before, across).trouble().orElseThrow().key())
        .isEqualTo("measure.kpi.span.meet");
    assertThat(TrialPlan.NONE.trouble()).isEmpty();
  }

  private static TrialPlan plan(WeekSpan before, WeekSpan trial) {
    return new TrialPlan(Optional.of(before), Optional.of(trial));
  }

  @Test
  void beforeAndAfterAreMeansWithWhatTheyRestOn() {
    assertThat(BeforeAfter.of(figures(18, 24, 26), figures(38, 41)))
        .isEqualTo(known("22.7", "39.5", "16.8", Optional.of(new BigDecimal("0.7426")), 3, 2));
  }

  @Test
  void aDifferenceFromNothingHasNoShareAndIsNeverDividedByIt() {
    assertThat(BeforeAfter.of(figures(0, 0), figures(2, 4)))
        .isEqualTo(known("0", "3", "3", Optional.empty(), 2, 2));
  }

  @Test
  void aMissingWeekMakesItNotYetKnown() {
    assertThat(
            BeforeAfter.of(List.of(Optional.of(BigDecimal.ONE), Optional.empty()), figures(2, 4)))
        .isEqualTo(new BeforeAfter.Missing(3, 4));
    assertThat(BeforeAfter.of(List.of(), figures(2))).isEqualTo(new BeforeAfter.NotChosen());
    assertThat(BeforeAfter.of(figures(2), List.of())).isEqualTo(new BeforeAfter.NotChosen());
  }

  @Test
  void aLevelComparesItsLastReadingsWhateverWeeksHaveNone() {
    Optional<BigDecimal> none = Optional.empty();
    Optional<BigDecimal> hundred = Optional.of(BigDecimal.valueOf(100));
    Optional<BigDecimal> more = Optional.of(BigDecimal.valueOf(150));
    assertThat(BeforeAfter.ofLevel(List.of(none, hundred, none), List.of(hundred, more, none)))
        .as("the mean of the trial would have shown half of it")
        .isEqualTo(
            new BeforeAfter.Known(
                BeforeAfter.Basis.LAST_READING,
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(150),
                BigDecimal.valueOf(50),
                Optional.of(new BigDecimal("0.5000")),
                1,
                2));
    assertThat(BeforeAfter.ofLevel(List.of(none), List.of(more)))
        .isEqualTo(new BeforeAfter.NoReading());
    assertThat(BeforeAfter.ofLevel(List.of(hundred), List.of(none)))
        .isEqualTo(new BeforeAfter.NoReading());
    assertThat(BeforeAfter.ofLevel(List.of(), List.of(more)))
        .isEqualTo(new BeforeAfter.NotChosen());
    assertThat(BeforeAfter.ofLevel(figures(0), figures(5)))
        .as("from nothing there is no share")
        .isInstanceOfSatisfying(
            BeforeAfter.Known.class, known -> assertThat(known.share()).isEmpty());
  }

  private static BeforeAfter known(
      String before,
      String after,
      String difference,
      Optional<BigDecimal> share,
      int weeksBefore,
      int weeksAfter) {
    return new BeforeAfter.Known(
        BeforeAfter.Basis.WEEKLY_MEAN,
        new BigDecimal(before),
        new BigDecimal(after),
        new BigDecimal(difference),
        share,
        weeksBefore,
        weeksAfter);
  }

  private static List<Optional<BigDecimal>> figures(int... amounts) {
    return Arrays.stream(amounts).mapToObj(BigDecimal::valueOf).map(Optional::of).toList();
  }
}
