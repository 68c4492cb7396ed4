package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.RingAct;
import app.entregent.model.measure.RingActs;
import app.entregent.model.measure.RingActsStore;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.model.measure.RingMoves;
import app.entregent.model.measure.Rings;
import app.entregent.model.measure.Step;
import app.entregent.model.measure.StepRing;
import app.entregent.model.measure.WeekTally;
import app.entregent.model.measure.WeeklyPlan;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.RingReading;
import app.entregent.ui.Rows;
import app.entregent.ui.StepRings;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rings of the four steps, for the rail and for the screen that opens them. It is active as
 * long as the workspace is open.
 */
public final class RingsViewModel extends ViewModel implements StepRings {
  /** How many weeks are shown to see how it went. */
  public static final int HISTORY_WEEKS = 12;

  /** The most that can be planned for a week. */
  public static final int MOST_PLANNED = 100;

  private final RingFactsStore facts;
  private final RingActsStore acts = new RingActsStore();
  private final PlanStore plans;
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Rings> rings;
  private final ReadOnlyObjectWrapper<Rings> history;
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.BRAND);
  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper(this, "asked", 0);
  private final ObservableList<ReasonRow> reasons = FXCollections.observableArrayList();
  private final ObservableList<ReasonRow> reasonsView =
      FXCollections.unmodifiableObservableList(reasons);

  private RingActs known = RingActs.NOTHING;
  private RingMoves moved = RingMoves.ALL;

  /** All that is read at once. */
  private record Facts(RingActs acts, WeeklyPlan plan, Optional<LocalDate> begun) {}

  public RingsViewModel(
      Workspace workspace,
      Notifier notifier,
      RingFactsStore facts,
      PlanStore plans,
      Clock clock,
      Navigator navigator) {
    super(workspace, notifier, RingFactsStore.TOPICS);
    this.facts = facts;
    this.plans = plans;
    this.clock = clock;
    this.navigator = navigator;
    Facts nothing = new Facts(RingActs.NOTHING, WeeklyPlan.usual(), Optional.empty());
    rings = new ReadOnlyObjectWrapper<>(this, "rings", rings(nothing, Rings.WEEKS));
    history = new ReadOnlyObjectWrapper<>(this, "history", rings(nothing, HISTORY_WEEKS));
    arrange();
  }

  @Override
  public ObservableValue<RingReading> reading(int number) {
    Step wanted = Step.of(number);
    return rings.map(
        all -> new RingReading(all.of(wanted).share().orElse(0), told(all.of(wanted))));
  }

  @Override
  public void openReasons(int number) {
    select(Step.of(number));
    asked.set(asked.get() + 1);
    navigator.open(new Place.Measure());
  }

  /** How often somebody asked for the reasons of a ring from elsewhere. */
  ReadOnlyIntegerProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** The ring of a step over its four weeks. */
  public ObservableValue<StepRing> ring(Step wanted) {
    return rings.map(all -> all.of(wanted));
  }

  /** The step whose reasons are shown. */
  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** How the shown step went, the oldest week first. */
  public ObservableValue<List<WeekTally>> weeks() {
    return history.flatMap(all -> step.map(shown -> all.of(shown).weeks()));
  }

  /** The weeks of the shown step, the newest first, each followed by its acts; none at first. */
  public ObservableList<ReasonRow> reasons() {
    return reasonsView;
  }

  /** How many acts of the shown step are planned for this week. */
  public ObservableValue<Integer> planned() {
    return rings.flatMap(all -> step.map(shown -> all.of(shown).thisWeek().planned()));
  }

  public void select(Step wanted) {
    step.set(wanted);
    arrange();
  }

  /** Plans so many acts of the shown step a week, from this week on. */
  public void plan(int aWeek) {
    int wanted = Math.clamp(aWeek, 0, MOST_PLANNED);
    Step of = step.get();
    if (wanted != rings.get().of(of).thisWeek().planned()) {
      act(
          Label.of("measure.change.plan", Label.word("measure.step." + of), Label.count(wanted))
              .merging("measure.plan." + of),
          tx -> {
            plans.set(tx, of, wanted);
            return wanted;
          });
    }
  }

  public void planMore() {
    plan(rings.get().of(step.get()).thisWeek().planned() + 1);
  }

  public void planFewer() {
    plan(rings.get().of(step.get()).thisWeek().planned() - 1);
  }

  /** Goes to where the shown step is worked on. */
  public void goToStep() {
    navigator.open(
        switch (step.get()) {
          case BRAND -> new Place.Brand();
          case PEOPLE -> new Place.People();
          case EXCHANGE -> new Place.Engage();
          case RELATIONSHIPS -> new Place.Relationships();
        });
  }

  /** Goes to the thing that was acted on. */
  public void open(RingAct act) {
    navigator.open(
        switch (act) {
          case RingAct.ItemCared item -> new Place.Brand();
          case RingAct.SeatHeard seat -> new Place.Map(seat.decisionId());
          case RingAct.PieceDone piece -> new Place.Engage();
          case RingAct.QuestionAnswered question ->
              question.personId().<Place>map(Place.Person::new).orElseGet(Place.Relationships::new);
          case RingAct.TargetTalk talk -> new Place.Account(talk.accountId());
        });
  }

  /** What a ring says, in a sentence: what is done and planned, and what to do next. */
  public static Message told(StepRing ring) {
    WeekTally week = ring.thisWeek();
    Message next =
        Message.of(
            ring.leftThisWeek() == 0 && week.planned() > 0
                ? "measure.next.met"
                : "measure.next." + ring.step());
    if (ring.share().isPresent()) {
      return Message.of(
          "measure.ring.told", ring.done(), ring.planned(), week.done(), week.planned(), next);
    }
    boolean begun = ring.weeks().stream().anyMatch(WeekTally::measured);
    return Message.of(begun ? "measure.ring.told.unplanned" : "measure.ring.told.unknown", next);
  }

  @Override
  protected void load() {
    moved = RingMoves.ALL;
    read();
  }

  /** Only what the change may have moved is read again. */
  @Override
  protected void changed(ChangeNotice notice) {
    moved = moved.and(notice);
    read();
  }

  private void read() {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = IsoWeek.of(today).plus(1 - HISTORY_WEEKS).monday();
    LocalDate to = IsoWeek.of(today).sunday();
    RingActs before = known;
    RingMoves since = moved;
    show(
        "rings",
        reader ->
            new Facts(
                acts.read(reader, before, since, from, to),
                plans.plan(reader),
                facts.begun(reader)),
        this::take);
  }

  private void take(Facts read) {
    known = read.acts();
    moved = RingMoves.NONE;
    history.set(rings(read, HISTORY_WEEKS));
    rings.set(rings(read, Rings.WEEKS));
    arrange();
  }

  private Rings rings(Facts read, int weeks) {
    return Rings.of(read.acts().all(), read.plan(), read.begun(), LocalDate.now(clock), weeks);
  }

  /** Of the weeks that count the ring's four always, older ones where something was done. */
  private void arrange() {
    List<WeekTally> weeks = history.get().of(step.get()).weeks().reversed();
    List<ReasonRow> wanted = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      WeekTally week = weeks.get(i);
      if (week.measured() && (i < Rings.WEEKS || week.done() > 0)) {
        wanted.add(new ReasonRow.Week(week));
        week.acts().forEach(act -> wanted.add(new ReasonRow.Act(act)));
      }
    }
    Rows.update(reasons, wanted);
  }
}
