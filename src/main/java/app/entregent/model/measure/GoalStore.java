package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.BRAND_READING;
import static app.entregent.workspace.schema.Tables.GOAL;

import app.entregent.model.account.LadderStep;
import app.entregent.model.brand.ReadingKind;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.GoalRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals, and where what they count stands. */
public final class GoalStore {
  public static final Topic GOALS = Topic.of(GOAL);

  private final RingFactsStore facts = new RingFactsStore();
  private final GoalFigureStore figures = new GoalFigureStore();

  /** Every table whose rows say where a goal stands. */
  public static Set<Topic> topics() {
    Set<Topic> topics = new HashSet<>(RingFactsStore.TOPICS);
    topics.addAll(Set.of(GOALS, Topic.of(ACCOUNT), Topic.of(BRAND_READING)));
    return topics;
  }

  /** All goals, those due first at the head. */
  public List<Goal> all(Reader reader) {
    return reader.sql().selectFrom(GOAL).orderBy(GOAL.DUE_ON, GOAL.ID).fetch(GoalStore::goal);
  }

  public long add(Transaction tx, Goal goal) {
    GoalRecord row = new GoalRecord();
    goal.campaign().ifPresent(row::setCampaignId);
    row.setMetric(goal.metric().name());
    row.setWords(goal.words().strip());
    goal.baseline().ifPresent(row::setBaseline);
    row.setTarget(goal.target());
    row.setBegunOn(goal.begun());
    row.setDueOn(goal.due());
    return tx.insert(row);
  }

  /** The seller says that it is reached, or not after all. */
  public void setReached(Transaction tx, long id, Optional<LocalDate> on) {
    GoalRecord row = new GoalRecord();
    row.setId(id);
    row.setReachedOn(on.orElse(null));
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    figures.forget(tx, id);
    tx.delete(GOAL, id);
  }

  /** Where each of these goals stands; one of which nothing is known is not there. */
  public Map<Long, BigDecimal> standings(Reader reader, List<Goal> goals, LocalDate today) {
    Optional<LocalDate> since =
        goals.stream()
            .filter(goal -> goal.metric().counted())
            .map(Goal::begun)
            .min(LocalDate::compareTo);
    Set<RingSource> sources =
        goals.stream()
            .flatMap(goal -> goal.metric().sources().stream())
            .collect(Collectors.toSet());
    List<RingAct> acts = since.map(from -> acts(reader, sources, from, today)).orElse(List.of());
    Map<Long, BigDecimal> standings = new HashMap<>();
    List<Long> own =
        goals.stream().filter(goal -> goal.metric() == GoalMetric.OWN).map(Goal::id).toList();
    figures
        .of(reader, own, today)
        .forEach((id, typed) -> standings.put(id, typed.getLast().amount()));
    for (Goal goal : goals) {
      stands(reader, goal, acts, today).ifPresent(stands -> standings.put(goal.id(), stands));
    }
    return standings;
  }

  /** What is done after the day on which it was due counts for no goal. */
  private Optional<BigDecimal> stands(
      Reader reader, Goal goal, List<RingAct> acts, LocalDate today) {
    LocalDate until = goal.due().isBefore(today) ? goal.due() : today;
    return goal.metric().counted()
        ? Optional.of(
            counted(
                goal.metric(),
                acts.stream()
                    .filter(act -> !act.on().isBefore(goal.begun()) && !act.on().isAfter(until))))
        : now(reader, goal.metric(), goal.begun(), today);
  }

  private List<RingAct> acts(Reader reader, Set<RingSource> sources, LocalDate from, LocalDate to) {
    return sources.stream()
        .flatMap(source -> facts.acts(reader, source, from, to).stream())
        .toList();
  }

  private static BigDecimal counted(GoalMetric metric, Stream<RingAct> acts) {
    return BigDecimal.valueOf(
        acts.filter(act -> metric.plan().equals(Optional.of(act.step()))).count());
  }

  /**
   * Where a metric stands.
   *
   * @param since the first day, for what is counted
   */
  public Optional<BigDecimal> now(
      Reader reader, GoalMetric metric, LocalDate since, LocalDate today) {
    return switch (metric) {
      case PROSPECTS -> Optional.of(accounts(reader, LadderStep.PROSPECT));
      case CLIENTS -> Optional.of(accounts(reader, LadderStep.CLIENT));
      case FOLLOWERS -> read(reader, ReadingKind.FOLLOWERS);
      case VIEWS -> read(reader, ReadingKind.VIEWS);
      case SEARCHES -> read(reader, ReadingKind.SEARCHES);
      case PIECES, TALKS ->
          Optional.of(counted(metric, acts(reader, metric.sources(), since, today).stream()));
      case OWN -> Optional.empty();
    };
  }

  private static BigDecimal accounts(Reader reader, LadderStep least) {
    List<String> steps =
        Arrays.stream(LadderStep.values())
            .filter(step -> step.compareTo(least) >= 0)
            .map(Enum::name)
            .toList();
    return BigDecimal.valueOf(reader.sql().fetchCount(ACCOUNT, ACCOUNT.LADDER.in(steps)));
  }

  private static Optional<BigDecimal> read(Reader reader, ReadingKind kind) {
    return reader
        .sql()
        .select(BRAND_READING.AMOUNT)
        .from(BRAND_READING)
        .where(BRAND_READING.KIND.eq(kind.name()))
        .orderBy(BRAND_READING.READ_ON.desc())
        .limit(1)
        .fetchOptional(BRAND_READING.AMOUNT);
  }

  private static Goal goal(GoalRecord row) {
    return new Goal(
        row.getId(),
        Optional.ofNullable(row.getCampaignId()),
        GoalMetric.valueOf(row.getMetric()),
        row.getWords(),
        Optional.ofNullable(row.getBaseline()),
        row.getTarget(),
        row.getBegunOn(),
        row.getDueOn(),
        Optional.ofNullable(row.getReachedOn()));
  }
}
