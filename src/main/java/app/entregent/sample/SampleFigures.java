package app.entregent.sample;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalFigureStore;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.funnel.FunnelStore;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiKind;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.TrialPlan.Span;
import app.entregent.model.measure.kpi.WeekSpan;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The figures of the sample: eight weeks of a sheet, four before and four of a trial, and goals.
 */
final class SampleFigures {
  private static final List<KpiKind> TYPED =
      List.of(KpiKind.SHARES, KpiKind.LIKES, KpiKind.COMMENTS, KpiKind.CLICKS, KpiKind.QUOTES);

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final AccountStore accounts = new AccountStore();
  private final KpiStore sheet = new KpiStore();
  private final FunnelStore funnel = new FunnelStore();
  private final GoalStore goals = new GoalStore();
  private final GoalFigureStore figures = new GoalFigureStore();

  SampleFigures(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    for (Line line : SampleTable.lines("ladder", language)) {
      days.on(
          days.workday(line.number("days_ago")),
          tx ->
              accounts.setLadder(
                  tx,
                  ids.get(Kind.ACCOUNT, line.value("account")),
                  line.one(LadderStep.class, "step")));
    }
    for (Line line : SampleTable.lines("efforts", language)) {
      days.on(
          days.day(line.number("days_ago")),
          tx ->
              funnel.add(
                  tx,
                  line.one(LadderStep.class, "step"),
                  tx.today(),
                  new BigDecimal(line.value("hours")),
                  new BigDecimal(line.value("cost"))));
    }
    days.on(days.day(1), this::type);
    days.on(days.day(0), this::aim);
  }

  private void type(Transaction tx) {
    long brochures =
        sheet.add(tx, language == Language.FR ? "Brochures demandées" : "Brochures asked for");
    IsoWeek now = IsoWeek.of(days.today());
    for (Line line : SampleTable.lines("figures", language)) {
      IsoWeek week = now.plus(-line.number("weeks_ago"));
      for (KpiKind kind : TYPED) {
        put(tx, new Kpi.Listed(kind), week, line.value(kind.name().toLowerCase(Locale.ROOT)));
      }
      put(tx, new Kpi.Own(brochures, ""), week, line.value("brochures"));
    }
    sheet.setSpan(tx, Span.BASELINE, Optional.of(new WeekSpan(now.plus(-8), now.plus(-5))));
    sheet.setSpan(tx, Span.TRIAL, Optional.of(new WeekSpan(now.plus(-4), now.plus(-1))));
    long own =
        goals.add(
            tx,
            goal(
                GoalMetric.OWN,
                language == Language.FR
                    ? "Brochures demandées en une semaine"
                    : "Brochures asked for in a week",
                4,
                15));
    figures.setSource(tx, own, Optional.of(brochures));
  }

  private void put(Transaction tx, Kpi kpi, IsoWeek week, String figure) {
    sheet.put(tx, kpi.key(), week, Optional.of(new BigDecimal(figure)));
  }

  private void aim(Transaction tx) {
    goals.add(tx, goal(GoalMetric.FOLLOWERS, "", 1180, 1400));
  }

  /** Begun eight weeks ago, due in six. */
  private Goal goal(GoalMetric metric, String words, int from, int to) {
    return new Goal(
        0,
        Optional.empty(),
        metric,
        words,
        Optional.of(BigDecimal.valueOf(from)),
        BigDecimal.valueOf(to),
        days.day(56),
        days.today().plusDays(42),
        Optional.empty());
  }
}
