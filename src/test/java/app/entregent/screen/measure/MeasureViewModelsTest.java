package app.entregent.screen.measure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.OutcomeStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.funnel.FunnelStore;
import app.entregent.model.measure.kpi.BeforeAfter;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiCell;
import app.entregent.model.measure.kpi.KpiSheet;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.TrialPlan;
import app.entregent.report.Paper;
import app.entregent.screen.measure.ReviewViewModel.Review;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class MeasureViewModelsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private static final Navigator NOWHERE =
      new Navigator() {
        @Override
        public void open(Place place) {}

        @Override
        public void back() {}
      };

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theSheetRefusesWithASentenceAndKeepsWhatStood() {
    KpiViewModel model = kpis();
    model.move(3, 0);
    assertThat(model.type("7")).isTrue();
    for (String bad : List.of("-1", "2.5", "a few", "999999999")) {
      assertThat(model.type(bad)).as(bad).isFalse();
      assertThat(model.errorProperty().get()).as(bad).isPresent();
    }
    assertThat(cell(model)).contains(BigDecimal.valueOf(7));
    model.move(0, 0);
    assertThat(model.errorProperty().get()).isEmpty();
    assertThat(model.type("")).isTrue();
    assertThat(cell(model)).isEmpty();
    assertThat(model.detailProperty().get().orElseThrow().words()).hasSize(2);
    now(workspace.undo());
    assertThat(cell(model)).contains(BigDecimal.valueOf(7));
  }

  @Test
  void weeksToComeCannotBeReachedAndEarlierOnesComeIntoSight() {
    KpiViewModel model = kpis();
    IsoWeek now = IsoWeek.of(TODAY);
    model.move(0, 5);
    assertThat(model.spotProperty().get().week()).isEqualTo(now);
    model.move(0, -60);
    assertThat(model.weeksProperty().get()).contains(now.plus(-60)).doesNotContain(now);
    assertThat(model.spotProperty().get().week().year()).isEqualTo(2025);
    model.type("3");
    model.page(20);
    assertThat(model.weeksProperty().get()).endsWith(now);
    model.goTo(0, now.plus(-60));
    assertThat(cell(model)).contains(BigDecimal.valueOf(3));
  }

  @Test
  void aRowOfOnesOwnHasANameOfItsOwn() {
    KpiViewModel model = kpis();
    int rows = model.sheetProperty().get().rows().size();
    assertThat(now(model.add("  "))).isFalse();
    assertThat(now(model.add("x".repeat(KpiStore.LONGEST_NAME + 1)))).isFalse();
    assertThat(now(model.add("Brochures"))).isTrue();
    assertThat(now(model.add("brochures "))).isFalse();
    assertThat(model.nameErrorProperty().get()).isPresent();
    assertThat(model.sheetProperty().get().rows()).hasSize(rows + 1);
    model.move(99, 0);
    model.deleteKind();
    assertThat(model.sheetProperty().get().rows()).hasSize(rows);
    assertThat(model.kpi()).as("one stands on the last row again").isPresent();
  }

  @Test
  void hoursAndCostAreJudgedAndShared() {
    change(
        tx -> {
          AccountStore accounts = new AccountStore();
          accounts.setLadder(tx, accounts.add(tx, "Harbour Homes"), LadderStep.LEAD);
          return true;
        });
    FunnelViewModel model =
        new FunnelViewModel(workspace, new Told(), TestWorkspace.CLOCK, NOWHERE);
    model.activate();
    for (List<String> bad : List.of(List.of("-1", ""), List.of("", ""), List.of("99999", "1"))) {
      assertThat(now(model.type(bad.getFirst(), bad.getLast()))).isFalse();
      assertThat(model.errorProperty().get()).isPresent();
    }
    assertThat(now(model.type("1,5", "40"))).isTrue();
    assertThat(model.errorProperty().get()).isEmpty();
    var lead = model.readingProperty().get().funnel().lines().get(LadderStep.LEAD.ordinal());
    assertThat(lead.costEach()).contains(new BigDecimal("40.00"));
    model.open(LadderStep.LEAD, FunnelViewModel.Which.ENTERED);
    assertThat(model.who()).extracting(who -> who.account()).containsExactly("Harbour Homes");
    model.delete(model.readingProperty().get().efforts().getFirst());
    assertThat(model.readingProperty().get().efforts()).isEmpty();
  }

  @Test
  void aLossCountsOnTheDayOnWhichItWasLost() {
    LocalDate today = LocalDate.now(TestWorkspace.CLOCK);
    DecisionStore decisions = new DecisionStore();
    long lost =
        change(
            tx -> {
              long account = new AccountStore().add(tx, "Harbour Homes");
              long decision = decisions.addDecision(tx, account, "A website");
              decisions.setOutcome(tx, decision, Outcome.LOST, "");
              return decision;
            });
    assertThat(losses(today)).containsExactly(today);
    change(
        tx -> {
          new OutcomeStore().setEndedOn(tx, lost, today.minusDays(40));
          return true;
        });
    assertThat(losses(today)).as("it was opened today").isEmpty();
    assertThat(losses(today.minusDays(40))).containsExactly(today.minusDays(40));
    change(
        tx -> {
          decisions.setOutcome(tx, lost, Outcome.OPEN, "");
          return true;
        });
    assertThat(losses(today.minusDays(40))).isEmpty();
  }

  private List<LocalDate> losses(LocalDate on) {
    return workspace.fetch(
        reader ->
            new FunnelStore()
                .paths(reader, on, on, TestWorkspace.CLOCK.getZone()).stream()
                    .flatMap(path -> path.lostOn().stream())
                    .toList());
  }

  @Test
  void aGoalTakesItsFiguresFromTheSheetOrFromWhatIsTypedOnIt() {
    long goal = change(tx -> new GoalStore().add(tx, goal("Brochures")));
    GoalsViewModel model =
        new GoalsViewModel(workspace, new Told(), new GoalStore(), TestWorkspace.CLOCK, NOWHERE);
    model.activate();
    assertThat(pace(model)).isEmpty();
    assertThat(now(model.type(goal, "", ""))).isFalse();
    assertThat(now(model.type(goal, "-4", ""))).isFalse();
    assertThat(model.errorsProperty().get()).containsKey(goal);
    assertThat(now(model.type(goal, "12", ""))).isTrue();
    assertThat(pace(model)).contains(BigDecimal.valueOf(12));
    KpiViewModel sheet = kpis();
    now(sheet.add("Brochures"));
    sheet.move(99, 0);
    sheet.type("30");
    model.setSource(goal, Optional.of(model.readingProperty().get().kinds().getFirst()));
    assertThat(model.readingProperty().get().lines().getFirst().figures()).hasSize(2);
    change(
        tx -> {
          new GoalStore().delete(tx, goal);
          return true;
        });
    assertThat(model.readingProperty().get().lines()).isEmpty();
  }

  @Test
  void theDiscreetReviewNamesNobodyAndQuotesNothing() {
    change(
        tx -> {
          AccountStore accounts = new AccountStore();
          accounts.setLadder(tx, accounts.add(tx, "Harbour Homes"), LadderStep.LEAD);
          new KpiStore().add(tx, "Secret brochures");
          return new GoalStore().add(tx, goal("Secret plan"));
        });
    for (Review review : Review.values()) {
      assertThat(paper(review, true)).doesNotContain("Harbour", "Secret");
      assertThat(paper(review, false)).contains("Harbour Homes", "Secret plan", "Secret brochures");
    }
  }

  @Test
  void aChartAloneHasItsNumbersBehindIt() {
    long own = change(tx -> new KpiStore().add(tx, "Secret brochures"));
    KpiViewModel model = kpis();
    Kpi kpi =
        model.sheetProperty().get().rows().stream()
            .filter(row -> row.key().ownId() == own)
            .findFirst()
            .orElseThrow();
    IsoWeek week = IsoWeek.of(TODAY);
    KpiSheet sheet =
        new KpiSheet(
            List.of(kpi),
            Map.of(
                new KpiSheet.Place(kpi.key(), week),
                new KpiCell(Optional.of(BigDecimal.TEN), Optional.empty(), 1)),
            TrialPlan.NONE);
    for (boolean discreet : List.of(false, true)) {
      List<Paper> papers = new ArrayList<>();
      review(discreet, papers)
          .writeChart(kpi, sheet, List.of(week.plus(-1), week), new BeforeAfter.NotChosen());
      assertThat(papers.getFirst().toString().contains("Secret")).isEqualTo(!discreet);
      assertThat(papers.getFirst().blocks())
          .filteredOn(Paper.Table.class::isInstance)
          .singleElement()
          .satisfies(
              table ->
                  assertThat(((Paper.Table) table).rows())
                      .extracting(List::getLast)
                      .containsExactly("pas encore connu", "10"));
    }
  }

  private ReviewViewModel review(boolean discreet, List<Paper> papers) {
    return new ReviewViewModel(
        workspace,
        new Told(),
        new LiveTexts(Language.FR),
        TestWorkspace.CLOCK,
        () -> discreet,
        (paper, said) -> papers.add(paper));
  }

  private String paper(Review review, boolean discreet) {
    List<Paper> papers = new ArrayList<>();
    review(discreet, papers).write(review);
    return papers.getFirst().toString();
  }

  private static Goal goal(String words) {
    return new Goal(
        0,
        Optional.empty(),
        GoalMetric.OWN,
        words,
        Optional.of(BigDecimal.ONE),
        BigDecimal.valueOf(50),
        TODAY.minusDays(7),
        TODAY.plusDays(40),
        Optional.empty());
  }

  private static Optional<BigDecimal> pace(GoalsViewModel model) {
    return model.readingProperty().get().lines().getFirst().pace().stands();
  }

  private KpiViewModel kpis() {
    KpiViewModel model = new KpiViewModel(workspace, new Told(), TestWorkspace.CLOCK, NOWHERE);
    model.activate();
    return model;
  }

  private static Optional<BigDecimal> cell(KpiViewModel model) {
    return model
        .sheetProperty()
        .get()
        .cell(model.kpi().orElseThrow(), model.spotProperty().get().week())
        .amount();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("measure.kpi.change.added"), work));
  }
}
