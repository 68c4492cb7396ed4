package app.entregent.screen.measure;

import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalPace;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.model.measure.Rings;
import app.entregent.model.measure.chain.ChainFacts;
import app.entregent.model.measure.chain.ChainStore;
import app.entregent.model.measure.funnel.Funnel;
import app.entregent.model.measure.funnel.FunnelStore;
import app.entregent.model.measure.funnel.LadderPath;
import app.entregent.model.measure.kpi.BeforeAfter;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiReading;
import app.entregent.model.measure.kpi.KpiSheet;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.WeekSpan;
import app.entregent.report.Paper;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/** Reads all of Measure at once and makes reviews of it; a chart alone gets a page, too. */
public final class ReviewViewModel extends ViewModel {
  /** Over which time one looks back. */
  public enum Review {
    WEEK(8, 28),
    QUARTER(13, 91);

    private final int weeks;
    private final int days;

    Review(int weeks, int days) {
      this.weeks = weeks;
      this.days = days;
    }
  }

  /**
   * All that stands in a review.
   *
   * @param from the first day of the funnel and of what moved
   * @param discreet whether names and the seller's own words are left out
   */
  record Facts(
      Review review,
      LocalDate from,
      LocalDate today,
      boolean discreet,
      WeekSpan weeks,
      Rings rings,
      KpiSheet sheet,
      Funnel funnel,
      List<LadderPath> paths,
      List<GoalsViewModel.Line> goals,
      ChainFacts chain,
      Optional<ChainViewModel.Ssi> ssi) {}

  private final RingFactsStore acts = new RingFactsStore();
  private final PlanStore plans = new PlanStore();
  private final KpiStore kpis = new KpiStore();
  private final KpiReading reading = new KpiReading();
  private final FunnelStore funnel = new FunnelStore();
  private final GoalStore goals = new GoalStore();
  private final ChainStore chain = new ChainStore();
  private final ReadingStore readings = new ReadingStore();
  private final LiveTexts texts;
  private final Clock clock;
  private final BooleanSupplier discreet;
  private final BiConsumer<Paper, Texts> papers;

  /**
   * @param discreet whether names and the seller's own words are to be left out
   * @param papers asks for a file and writes the pages
   */
  public ReviewViewModel(
      Workspace workspace,
      Notifier notifier,
      LiveTexts texts,
      Clock clock,
      BooleanSupplier discreet,
      BiConsumer<Paper, Texts> papers) {
    super(workspace, notifier, Set.of());
    this.texts = texts;
    this.clock = clock;
    this.discreet = discreet;
    this.papers = papers;
  }

  /** Writes the review in the language of the window. */
  public void write(Review review) {
    write(review, texts.language());
  }

  /** Writes the review in the other language, for somebody else. */
  public void writeInOther(Review review) {
    write(review, texts.language() == Language.EN ? Language.FR : Language.EN);
  }

  /** Writes one chart with the numbers behind it, in the language of the window. */
  void writeChart(Kpi kpi, KpiSheet sheet, List<IsoWeek> weeks, BeforeAfter compared) {
    boolean hidden = discreet.getAsBoolean() && kpi instanceof Kpi.Own;
    Message title = hidden ? Message.of("measure.chart.own") : kpi.title();
    Texts said = texts.texts();
    papers.accept(
        new ChartPaper(said).of(title, KpiWords.compared(compared), sheet, kpi, weeks), said);
  }

  private void write(Review review, Language language) {
    boolean open = !discreet.getAsBoolean();
    LocalDate today = LocalDate.now(clock);
    Texts said = Texts.of(language);
    workspace
        .read(reader -> read(reader, review, today, !open))
        .thenAccept(facts -> papers.accept(new ReviewPaper(said).of(facts), said))
        .exceptionally(
            cause -> {
              notifier.trouble(Message.of("ui.trouble.read"), cause);
              return null;
            });
  }

  private Facts read(Reader reader, Review review, LocalDate today, boolean hidden) {
    IsoWeek running = IsoWeek.of(today);
    WeekSpan weeks = new WeekSpan(running.plus(1 - review.weeks), running);
    LocalDate from = today.minusDays(review.days - 1L);
    Optional<LocalDate> begun = acts.begun(reader);
    int ringWeeks = review == Review.WEEK ? Rings.WEEKS : review.weeks;
    List<LadderPath> paths = funnel.paths(reader, from, today, clock.getZone());
    return new Facts(
        review,
        from,
        today,
        hidden,
        weeks,
        Rings.of(
            acts.acts(reader, running.plus(1 - ringWeeks).monday(), running.sunday()),
            plans.plan(reader),
            begun,
            today,
            ringWeeks),
        sheet(reader, weeks, begun, today),
        Funnel.of(paths, funnel.efforts(reader, from, today), from, today),
        paths,
        goals(reader, today),
        chain.facts(reader, today),
        newest(readings.days(reader)));
  }

  private KpiSheet sheet(
      Reader reader, WeekSpan weeks, Optional<LocalDate> begun, LocalDate today) {
    Set<WeekSpan> spans = new LinkedHashSet<>(Set.of(weeks));
    var plan = kpis.plan(reader);
    plan.baseline().ifPresent(spans::add);
    plan.trial().ifPresent(spans::add);
    var counted = reading.count(reader, KpiReading.Counted.NOTHING, KpiReading.known(), spans);
    return reading.sheet(reader, counted, spans, begun, today);
  }

  private List<GoalsViewModel.Line> goals(Reader reader, LocalDate today) {
    List<Goal> all = goals.all(reader);
    Map<Long, BigDecimal> stands = goals.standings(reader, all, today);
    return all.stream()
        .map(
            goal ->
                new GoalsViewModel.Line(
                    goal,
                    GoalPace.of(goal, Optional.ofNullable(stands.get(goal.id())), today),
                    List.of(),
                    Optional.empty()))
        .toList();
  }

  private static Optional<ChainViewModel.Ssi> newest(List<ReadingDay> days) {
    return days.reversed().stream()
        .flatMap(day -> day.ssi().map(sum -> new ChainViewModel.Ssi(day.on(), sum)).stream())
        .findFirst();
  }

  @Override
  protected void load() {}
}
