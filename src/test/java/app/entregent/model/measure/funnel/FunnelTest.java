package app.entregent.model.measure.funnel;

import static app.entregent.model.account.LadderStep.ADVOCATE;
import static app.entregent.model.account.LadderStep.CLIENT;
import static app.entregent.model.account.LadderStep.LEAD;
import static app.entregent.model.account.LadderStep.PROSPECT;
import static app.entregent.model.account.LadderStep.QUALIFIED_LEAD;
import static app.entregent.model.account.LadderStep.SUSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.LadderStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FunnelTest {
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate TO = LocalDate.of(2026, 11, 30);

  @Test
  void withoutPassagesNothingIsKnownAndNothingIsNought() {
    Funnel funnel = funnel(List.of(), List.of());
    assertThat(funnel.isEmpty()).isTrue();
    assertThat(funnel.lines()).hasSize(LadderStep.values().length);
    for (Funnel.Line line : funnel.lines()) {
      assertThat(line.passRate()).isEmpty();
      assertThat(line.dwell()).isEmpty();
      assertThat(line.costEach()).isEmpty();
      assertThat(line.hoursEach()).isEmpty();
    }
  }

  @Test
  void ratesCountThoseWhoCameInTheTimeAndWentOn() {
    Funnel funnel =
        funnel(
            List.of(
                path(1, FROM, move(SUSPECT, LEAD, 5), move(LEAD, QUALIFIED_LEAD, 25)),
                path(2, FROM, move(SUSPECT, LEAD, 9)),
                path(3, FROM.minusDays(200), move(SUSPECT, LEAD, -40), move(LEAD, PROSPECT, 3))),
            List.of());
    assertThat(names(line(funnel, LEAD).entered())).containsExactly("A1", "A2");
    assertThat(line(funnel, LEAD).passRate()).hasValue(0.5);
    assertThat(names(line(funnel, LEAD).went())).containsExactly("A1");
    assertThat(names(line(funnel, QUALIFIED_LEAD).entered()))
        .as("a skipped step is entered too")
        .containsExactly("A1", "A3");
    assertThat(line(funnel, SUSPECT).passRate()).hasValue(1);
    assertThat(line(funnel, LEAD).dwell()).as("20 and 43 days").hasValue(31.5);
    assertThat(line(funnel, LEAD).left()).isEqualTo(2);
    assertThat(line(funnel, QUALIFIED_LEAD).left()).as("skipped, so no dwell").isZero();
  }

  @Test
  void whoFallsBackAndComesAgainCountsOnceAndIsNamedAsLost() {
    Funnel funnel =
        funnel(
            List.of(
                path(
                    1,
                    FROM.minusDays(300),
                    move(SUSPECT, LEAD, 2),
                    move(LEAD, SUSPECT, 10),
                    move(SUSPECT, LEAD, 20))),
            List.of());
    assertThat(line(funnel, LEAD).entered()).hasSize(1);
    assertThat(line(funnel, LEAD).passRate()).hasValue(0);
    assertThat(names(funnel.lost())).containsExactly("A1");
    assertThat(line(funnel, SUSPECT).dwell()).as("302 days and 10 days").hasValue(156);
  }

  @Test
  void theEndsOfTheTimeBelongToItAndWhatComesLaterDoesNot() {
    Funnel funnel =
        funnel(
            List.of(
                path(1, FROM, move(SUSPECT, LEAD, 90)),
                path(2, FROM.minusDays(1), move(SUSPECT, LEAD, 91))),
            List.of());
    assertThat(names(line(funnel, SUSPECT).entered())).containsExactly("A1");
    assertThat(names(line(funnel, LEAD).entered())).containsExactly("A1");
  }

  @Test
  void hoursAndCostAreSharedByThoseWhoCame() {
    List<Effort> efforts =
        List.of(
            new Effort(1, LEAD, FROM, new BigDecimal("3"), new BigDecimal("100")),
            new Effort(2, LEAD, TO, new BigDecimal("2"), BigDecimal.ZERO),
            new Effort(3, LEAD, TO.plusDays(1), BigDecimal.TEN, BigDecimal.TEN),
            new Effort(4, CLIENT, TO, BigDecimal.ONE, BigDecimal.ZERO));
    Funnel funnel =
        funnel(
            List.of(
                path(1, FROM, move(SUSPECT, LEAD, 1)),
                path(2, FROM, move(SUSPECT, LEAD, 2)),
                path(3, FROM, move(SUSPECT, LEAD, 3))),
            efforts);
    assertThat(line(funnel, LEAD).costEach()).contains(new BigDecimal("33.33"));
    assertThat(line(funnel, LEAD).hoursEach()).contains(new BigDecimal("1.67"));
    assertThat(line(funnel, CLIENT).hours()).contains(BigDecimal.ONE);
    assertThat(line(funnel, CLIENT).hoursEach()).as("nobody came, nothing to divide by").isEmpty();
    assertThat(line(funnel, CLIENT).cost()).isEmpty();
  }

  @Test
  void theTopLeadsNowhere() {
    Funnel funnel = funnel(List.of(path(1, FROM, move(SUSPECT, ADVOCATE, 4))), List.of());
    assertThat(line(funnel, ADVOCATE).entered()).hasSize(1);
    assertThat(line(funnel, ADVOCATE).passRate()).isEqualTo(OptionalDouble.empty());
    assertThat(line(funnel, CLIENT).passRate()).hasValue(1);
  }

  private static Funnel funnel(List<LadderPath> paths, List<Effort> efforts) {
    return Funnel.of(paths, efforts, FROM, TO);
  }

  private static Funnel.Line line(Funnel funnel, LadderStep step) {
    return funnel.lines().get(step.ordinal());
  }

  private static List<String> names(List<Funnel.Who> who) {
    return who.stream().map(Funnel.Who::account).toList();
  }

  private static LadderPath path(long id, LocalDate added, LadderPath.Move... moves) {
    return new LadderPath(id, "A" + id, added, List.of(moves), List.of());
  }

  private static LadderPath.Move move(LadderStep from, LadderStep to, int day) {
    return new LadderPath.Move(from, to, FROM.plusDays(day));
  }
}
