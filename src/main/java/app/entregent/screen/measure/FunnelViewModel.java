package app.entregent.screen.measure;

import app.entregent.model.account.LadderStep;
import app.entregent.model.measure.funnel.Effort;
import app.entregent.model.measure.funnel.Funnel;
import app.entregent.model.measure.funnel.FunnelStore;
import app.entregent.model.measure.kpi.TypedFigure;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The ladder over a chosen time, the accounts behind each number, and what passages took. */
public final class FunnelViewModel extends ViewModel {
  /** The times to choose from, which all end today. */
  public enum Time {
    QUARTER(91),
    HALF_YEAR(182),
    YEAR(365),
    THREE_YEARS(1096);

    private final int days;

    Time(int days) {
      this.days = days;
    }

    /** The first day. */
    public LocalDate from(LocalDate today) {
      return today.minusDays(days - 1L);
    }

    Message word() {
      return Message.of("measure.funnel.time." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** Which number is open. */
  public enum Which {
    ENTERED,
    WENT,
    LOST
  }

  /** The number whose accounts are shown; the step says nothing for those lost. */
  public record Open(LadderStep step, Which which) {}

  /** What was read at once. */
  public record Reading(Funnel funnel, List<Effort> efforts) {
    static final Reading NONE = new Reading(Funnel.NONE, List.of());
  }

  private final FunnelStore store = new FunnelStore();
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Time> time =
      new ReadOnlyObjectWrapper<>(this, "time", Time.QUARTER);
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", Reading.NONE);
  private final ReadOnlyObjectWrapper<Optional<Open>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());
  private final ReadOnlyObjectWrapper<LadderStep> step =
      new ReadOnlyObjectWrapper<>(this, "step", LadderStep.LEAD);
  private final ReadOnlyObjectWrapper<Optional<Message>> error =
      new ReadOnlyObjectWrapper<>(this, "error", Optional.empty());

  public FunnelViewModel(Workspace workspace, Notifier notifier, Clock clock, Navigator navigator) {
    super(workspace, notifier, FunnelStore.TOPICS);
    this.clock = clock;
    this.navigator = navigator;
  }

  public ReadOnlyObjectProperty<Time> timeProperty() {
    return time.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Which number is open, if one is. */
  public ReadOnlyObjectProperty<Optional<Open>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The step for which hours and cost are typed. */
  public ReadOnlyObjectProperty<LadderStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Message>> errorProperty() {
    return error.getReadOnlyProperty();
  }

  public void choose(Time wanted) {
    time.set(wanted);
    load();
  }

  public void chooseStep(LadderStep wanted) {
    step.set(wanted);
  }

  /** Shows the accounts behind a number. */
  public void open(LadderStep of, Which which) {
    open.set(Optional.of(new Open(of, which)));
  }

  /** The accounts behind the open number. */
  public List<Funnel.Who> who() {
    Funnel funnel = reading.get().funnel();
    return open.get()
        .map(
            number ->
                switch (number.which()) {
                  case LOST -> funnel.lost();
                  case ENTERED -> line(funnel, number.step()).entered();
                  case WENT -> line(funnel, number.step()).went();
                })
        .orElse(List.of());
  }

  private static Funnel.Line line(Funnel funnel, LadderStep step) {
    return funnel.lines().stream().filter(line -> line.step() == step).findFirst().orElseThrow();
  }

  public void openAccount(long id) {
    navigator.open(new Place.Account(id));
  }

  /**
   * Keeps hours and cost of today for the chosen step; one of the two may be blank.
   *
   * @return completes with whether they are kept; if not, {@link #errorProperty} says why
   */
  public CompletionStage<Boolean> type(String hours, String cost) {
    Optional<BigDecimal> spent = figure(hours);
    Optional<BigDecimal> paid = figure(cost);
    if (spent.isEmpty() || paid.isEmpty()) {
      return CompletableFuture.completedFuture(false);
    }
    if (spent.get().signum() == 0 && paid.get().signum() == 0) {
      error.set(Optional.of(Message.of("measure.funnel.nothing")));
      return CompletableFuture.completedFuture(false);
    }
    if (spent.get().compareTo(BigDecimal.valueOf(9_999)) > 0) {
      error.set(Optional.of(Message.of("measure.figure.wrong.too_much")));
      return CompletableFuture.completedFuture(false);
    }
    error.set(Optional.empty());
    LadderStep to = step.get();
    return act(
        Label.of("measure.funnel.change.effort"),
        tx -> {
          store.add(tx, to, tx.today(), spent.get(), paid.get());
          return true;
        });
  }

  private Optional<BigDecimal> figure(String typed) {
    return switch (TypedFigure.amount(typed)) {
      case TypedFigure.Good(BigDecimal amount) -> Optional.of(amount);
      case TypedFigure.Blank() -> Optional.of(BigDecimal.ZERO);
      case TypedFigure.Bad(TypedFigure.Fault fault) -> {
        error.set(Optional.of(Message.of("measure.figure.wrong." + fault.code())));
        yield Optional.empty();
      }
    };
  }

  /** Takes hours and cost back. */
  public void delete(Effort effort) {
    act(
        Label.of("measure.funnel.change.deleted"),
        tx -> {
          store.delete(tx, effort.id());
          return true;
        });
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = time.get().from(today);
    show(
        "funnel",
        reader -> {
          List<Effort> efforts = store.efforts(reader, from, today);
          return new Reading(
              Funnel.of(store.paths(reader, from, today, clock.getZone()), efforts, from, today),
              efforts);
        },
        reading::set);
  }
}
