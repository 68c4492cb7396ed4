package app.entregent.screen.measure;

import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalFigure;
import app.entregent.model.measure.GoalFigureStore;
import app.entregent.model.measure.GoalPace;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.TypedFigure;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The goals, each with where it stands and where it should. */
public final class GoalsViewModel extends ViewModel {
  /**
   * A goal.
   *
   * @param figures what was typed for it, the oldest first
   * @param source the kind of the sheet whose figures it takes
   */
  public record Line(
      Goal goal, GoalPace pace, List<GoalFigure> figures, Optional<Kpi.Own> source) {}

  /** What was read at once. */
  public record Reading(List<Line> lines, List<Kpi.Own> kinds) {}

  private final GoalStore goals;
  private final GoalFigureStore figures = new GoalFigureStore();
  private final KpiStore sheet = new KpiStore();
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", new Reading(List.of(), List.of()));
  private final ReadOnlyObjectWrapper<Map<Long, Message>> errors =
      new ReadOnlyObjectWrapper<>(this, "errors", Map.of());

  public GoalsViewModel(
      Workspace workspace, Notifier notifier, GoalStore goals, Clock clock, Navigator navigator) {
    super(
        workspace,
        notifier,
        Stream.of(GoalStore.topics(), GoalFigureStore.TOPICS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()));
    this.goals = goals;
    this.clock = clock;
    this.navigator = navigator;
  }

  /** All goals, those due first at the head, and the kinds a goal may take its figures from. */
  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** What is wrong with what was typed on a goal. */
  public ReadOnlyObjectProperty<Map<Long, Message>> errorsProperty() {
    return errors.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The seller says that a goal is reached, or not after all. */
  public void setReached(long id, boolean reached) {
    Optional<LocalDate> on = reached ? Optional.of(today()) : Optional.empty();
    act(
        Label.of("measure.goal.change.reached"),
        tx -> {
          goals.setReached(tx, id, on);
          return true;
        });
  }

  /**
   * Keeps where a goal of the seller's own measure stood on a day.
   *
   * @param day in words; blank means today
   * @return completes with whether it is kept; if not, {@link #errorsProperty} says why
   */
  public CompletionStage<Boolean> type(long id, String amount, String day) {
    Optional<LocalDate> on =
        day.isBlank() ? Optional.of(today()) : new DayWords(today(), Toward.PAST).day(day);
    if (on.isEmpty()) {
      return refuse(id, Message.of("ui.day.unclear"));
    }
    if (on.get().isAfter(today())) {
      return refuse(id, Message.of("measure.goal.ahead", on.get()));
    }
    return switch (TypedFigure.amount(amount)) {
      case TypedFigure.Blank() -> refuse(id, Message.of("measure.figure.wrong.no_number"));
      case TypedFigure.Bad(TypedFigure.Fault fault) ->
          refuse(id, Message.of("measure.figure.wrong." + fault.code()));
      case TypedFigure.Good(BigDecimal good) -> keep(id, on.get(), good);
    };
  }

  private CompletionStage<Boolean> keep(long id, LocalDate on, BigDecimal amount) {
    say(id, Optional.empty());
    return act(
        Label.of("measure.goal.change.figure", Label.day(on)),
        tx -> {
          figures.put(tx, id, on, amount);
          return true;
        });
  }

  private CompletionStage<Boolean> refuse(long id, Message why) {
    say(id, Optional.of(why));
    return CompletableFuture.completedFuture(false);
  }

  private void say(long id, Optional<Message> why) {
    Map<Long, Message> now = new HashMap<>(errors.get());
    now.remove(id);
    why.ifPresent(sentence -> now.put(id, sentence));
    errors.set(Map.copyOf(now));
  }

  /** Lets a goal take its figures from a kind of the sheet, or from none. */
  public void setSource(long id, Optional<Kpi.Own> kind) {
    act(
        Label.of("measure.goal.change.source"),
        tx -> {
          figures.setSource(tx, id, kind.map(Kpi.Own::id));
          return true;
        });
  }

  public void openGuide() {
    navigator.open(new Place.Campaign());
  }

  @Override
  protected void load() {
    LocalDate today = today();
    show("goals", reader -> read(reader, today), reading::set);
  }

  private Reading read(Reader reader, LocalDate today) {
    List<Goal> all = goals.all(reader);
    List<Kpi.Own> kinds = sheet.own(reader);
    Map<Long, Kpi.Own> byId = kinds.stream().collect(Collectors.toMap(Kpi.Own::id, kind -> kind));
    Map<Long, Long> sources = figures.sources(reader);
    Map<Long, List<GoalFigure>> typed =
        figures.of(reader, all.stream().map(Goal::id).toList(), today);
    Map<Long, BigDecimal> stands = goals.standings(reader, all, today);
    return new Reading(
        all.stream()
            .map(
                goal ->
                    new Line(
                        goal,
                        GoalPace.of(goal, Optional.ofNullable(stands.get(goal.id())), today),
                        typed.getOrDefault(goal.id(), List.of()),
                        Optional.ofNullable(sources.get(goal.id()))
                            .flatMap(kind -> Optional.ofNullable(byId.get(kind)))))
            .toList(),
        kinds);
  }
}
