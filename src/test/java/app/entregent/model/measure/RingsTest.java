package app.entregent.model.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.engage.IsoWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final Optional<LocalDate> LONG_AGO = Optional.of(TODAY.minusYears(1));

  @ParameterizedTest(name = "{0} {1} {2} {3} of {4} a week: {5} of {6}")
  @CsvSource({
    // acts in four weeks, the oldest first; plan; counted; planned
    "0, 0, 0, 0, 2, 0, 8",
    "2, 2, 2, 2, 2, 8, 8",
    "1, 0, 2, 1, 2, 4, 8",
    "9, 0, 0, 0, 2, 2, 8",
    "9, 9, 9, 9, 2, 8, 8",
    "3, 2, 1, 0, 1, 3, 4",
    "5, 5, 5, 5, 0, 0, 0",
    "100, 100, 100, 101, 100, 400, 400"
  })
  void eachWeekCountsUpToItsPlan(
      int first, int second, int third, int fourth, int plan, int counted, int planned) {
    List<RingAct> acts = new ArrayList<>();
    int[] done = {first, second, third, fourth};
    for (int week = 0; week < 4; week++) {
      for (int i = 0; i < done[week]; i++) {
        acts.add(piece(TODAY.minusWeeks(3L - week)));
      }
    }
    WeeklyPlan weekly =
        WeeklyPlan.of(
            List.of(
                new WeeklyPlan.From(
                    Step.EXCHANGE, IsoWeek.of(TODAY.minusYears(1)).monday(), plan)));
    StepRing ring = Rings.of(acts, weekly, LONG_AGO, TODAY).of(Step.EXCHANGE);
    assertThat(ring.done()).isEqualTo(counted);
    assertThat(ring.planned()).isEqualTo(planned);
    if (planned == 0) {
      assertThat(ring.share()).as("not yet known, never 0 % or NaN").isEmpty();
    } else {
      assertThat(ring.share()).hasValue((double) counted / planned);
    }
  }

  @Test
  void withoutAnyActNothingIsKnown() {
    Rings rings = Rings.of(List.of(), WeeklyPlan.usual(), Optional.empty(), TODAY);
    for (Step step : Step.values()) {
      assertThat(rings.of(step).share()).isEmpty();
      assertThat(rings.of(step).leftThisWeek()).isEqualTo(step.usualPlan());
    }
  }

  @Test
  void weeksBeforeTheFirstActAreNotMeasured() {
    List<RingAct> acts = List.of(piece(TODAY), piece(TODAY.minusDays(1)));
    Rings rings = Rings.of(acts, WeeklyPlan.usual(), Optional.of(TODAY.minusDays(1)), TODAY);
    assertThat(rings.of(Step.EXCHANGE).share()).hasValue(1);
    assertThat(rings.of(Step.RELATIONSHIPS).planned()).isEqualTo(3);
    assertThat(rings.of(Step.RELATIONSHIPS).share()).hasValue(0);
  }

  @Test
  void theWeekOfTheFirstActCountsWhole() {
    LocalDate sunday = LocalDate.of(2026, 11, 15);
    Rings rings = Rings.of(List.of(piece(sunday)), WeeklyPlan.usual(), Optional.of(sunday), TODAY);
    assertThat(rings.of(Step.EXCHANGE).planned()).isEqualTo(4);
    assertThat(rings.of(Step.EXCHANGE).done()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} seen on {1}: {2}")
  @CsvSource({
    "2026-10-25, 2026-11-17, 0",
    "2026-10-26, 2026-11-17, 1",
    "2026-11-16, 2026-11-17, 1",
    "2026-11-22, 2026-11-17, 1",
    "2026-11-23, 2026-11-17, 0",
    "2026-12-14, 2027-01-06, 1",
    "2026-12-13, 2027-01-06, 0",
    "2026-12-28, 2027-01-03, 1",
    "2027-01-01, 2027-01-04, 1"
  })
  void fourWeeksOfIsoWithTheOneUnderWayAlsoAcrossTheYear(
      LocalDate act, LocalDate today, int counted) {
    StepRing ring =
        Rings.of(List.of(piece(act)), WeeklyPlan.usual(), LONG_AGO, today).of(Step.EXCHANGE);
    assertThat(ring.weeks()).hasSize(4);
    assertThat(ring.done()).isEqualTo(counted);
    assertThat(ring.planned()).isEqualTo(8);
  }

  @Test
  void anActMovesItsOwnRingOnly() {
    List<RingAct> acts =
        List.of(
            new RingAct.ItemCared(TODAY, "headline", "", false),
            new RingAct.SeatHeard(TODAY, 1, 2, "Ines Vidal", "Harbour Homes"),
            new RingAct.QuestionAnswered(TODAY, "How long?", Optional.empty()),
            new RingAct.TargetTalk(TODAY, 3, 4, "Harbour Homes"),
            new RingAct.TargetTalk(TODAY.minusDays(1), 5, 4, "Harbour Homes"));
    Rings rings = Rings.of(acts, WeeklyPlan.usual(), LONG_AGO, TODAY);
    assertThat(rings.of(Step.BRAND).done()).isEqualTo(1);
    assertThat(rings.of(Step.PEOPLE).done()).isEqualTo(1);
    assertThat(rings.of(Step.EXCHANGE).done()).isEqualTo(1);
    assertThat(rings.of(Step.RELATIONSHIPS).done()).isEqualTo(2);
    assertThat(rings.of(Step.RELATIONSHIPS).thisWeek().acts())
        .as("the newest first")
        .extracting(RingAct::on)
        .containsExactly(TODAY, TODAY.minusDays(1));
  }

  @Test
  void aNewPlanLeavesTheWeeksBeforeAsTheyWere() {
    IsoWeek week = IsoWeek.of(TODAY);
    WeeklyPlan plan =
        WeeklyPlan.of(
            List.of(
                new WeeklyPlan.From(Step.BRAND, week.plus(-2).monday(), 3),
                new WeeklyPlan.From(Step.BRAND, week.monday(), 0)));
    assertThat(plan.planned(Step.BRAND, week.plus(-3))).isEqualTo(Step.BRAND.usualPlan());
    assertThat(plan.planned(Step.BRAND, week.plus(-2))).isEqualTo(3);
    assertThat(plan.planned(Step.BRAND, week.plus(-1))).isEqualTo(3);
    assertThat(plan.planned(Step.BRAND, week)).isZero();
    assertThat(plan.planned(Step.BRAND, week.plus(9))).isZero();
    assertThat(plan.planned(Step.PEOPLE, week)).isEqualTo(1);
    StepRing ring = Rings.of(List.of(), plan, LONG_AGO, TODAY).of(Step.BRAND);
    assertThat(ring.planned()).isEqualTo(1 + 3 + 3 + 0);
    assertThat(ring.leftThisWeek()).isZero();
  }

  @Test
  void theThesisSampleIsAsPublished() {
    assertThat(Step.values())
        .extracting(Step::sampleShare)
        .containsExactly(0.786, 1.0, 0.857, 0.857);
    assertThat(Step.of(4)).isEqualTo(Step.RELATIONSHIPS);
    assertThat(Step.EXCHANGE.number()).isEqualTo(3);
  }

  private static RingAct piece(LocalDate on) {
    return new RingAct.PieceDone(on, 1, "Five questions");
  }
}
