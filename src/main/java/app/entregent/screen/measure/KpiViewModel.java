package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.model.measure.kpi.BeforeAfter;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiFact;
import app.entregent.model.measure.kpi.KpiFactsStore;
import app.entregent.model.measure.kpi.KpiKind;
import app.entregent.model.measure.kpi.KpiReading;
import app.entregent.model.measure.kpi.KpiReading.Counted;
import app.entregent.model.measure.kpi.KpiSheet;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.TrialPlan.Span;
import app.entregent.model.measure.kpi.TypedFigure;
import app.entregent.model.measure.kpi.WeekSpan;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sheet of figures by week: where one is in it, what is typed, which weeks are compared. */
public final class KpiViewModel extends ViewModel {
  /** So many weeks stand side by side. */
  public static final int WEEKS = 8;

  /** Where one is on the sheet, and which weeks are marked around it. */
  public record Spot(int row, IsoWeek week, IsoWeek marked) {
    /** The weeks from the one to the other. */
    WeekSpan span() {
      return WeekSpan.between(week, marked);
    }
  }

  /**
   * What is behind a cell.
   *
   * @param words what was typed there, the oldest first
   * @param facts what the program counted
   */
  public record Detail(Kpi kpi, IsoWeek week, List<KpiStore.Typed> words, List<KpiFact> facts) {}

  private final KpiStore store = new KpiStore();
  private final KpiFactsStore facts = new KpiFactsStore();
  private final KpiReading reading = new KpiReading();
  private final RingFactsStore rings = new RingFactsStore();
  private final Clock clock;
  private final Navigator navigator;

  private final ReadOnlyObjectWrapper<KpiSheet> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet", KpiSheet.NONE);
  private final ReadOnlyObjectWrapper<List<IsoWeek>> weeks;
  private final ReadOnlyObjectWrapper<Spot> spot;
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> error =
      new ReadOnlyObjectWrapper<>(this, "error", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> nameError =
      new ReadOnlyObjectWrapper<>(this, "nameError", Optional.empty());
  private final Set<KpiKind> moved = EnumSet.noneOf(KpiKind.class);
  private Read last = new Read(KpiSheet.NONE, Counted.NOTHING, Set.of());

  /** What was read at once. */
  private record Read(KpiSheet sheet, Counted counted, Set<WeekSpan> spans) {}

  public KpiViewModel(Workspace workspace, Notifier notifier, Clock clock, Navigator navigator) {
    super(
        workspace,
        notifier,
        Stream.of(KpiStore.TOPICS, KpiFactsStore.TOPICS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()));
    this.clock = clock;
    this.navigator = navigator;
    IsoWeek now = running();
    weeks = new ReadOnlyObjectWrapper<>(this, "weeks", upTo(now));
    spot = new ReadOnlyObjectWrapper<>(this, "spot", new Spot(0, now, now));
  }

  public ReadOnlyObjectProperty<KpiSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** The weeks side by side, the oldest first. */
  public ReadOnlyObjectProperty<List<IsoWeek>> weeksProperty() {
    return weeks.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Spot> spotProperty() {
    return spot.getReadOnlyProperty();
  }

  /** What is behind the cell where one is; nothing until it is read. */
  public ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** What is wrong with what was typed into the cell. */
  public ReadOnlyObjectProperty<Optional<Message>> errorProperty() {
    return error.getReadOnlyProperty();
  }

  /** What is wrong with the name of a kind. */
  public ReadOnlyObjectProperty<Optional<Message>> nameErrorProperty() {
    return nameError.getReadOnlyProperty();
  }

  /** The week under way, in the zone of the workspace. */
  public IsoWeek running() {
    return IsoWeek.of(LocalDate.now(clock));
  }

  /** The kind in whose row one is; nothing before the sheet is read. */
  public Optional<Kpi> kpi() {
    List<Kpi> rows = sheet.get().rows();
    int row = spot.get().row();
    return row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
  }

  /** A kind before and during the trial. */
  public BeforeAfter compare(Kpi kpi) {
    return sheet.get().compare(kpi, running());
  }

  /** Goes to a cell; what is marked follows. Weeks that are not in sight come into it. */
  public void goTo(int row, IsoWeek week) {
    place(row, week, week);
  }

  /** Moves by rows and weeks; weeks to come cannot be reached. */
  public void move(int rows, int by) {
    Spot at = spot.get();
    goTo(at.row() + rows, at.week().plus(by));
  }

  /** Marks one more week, or one fewer, for the weeks that are compared. */
  public void mark(int by) {
    Spot at = spot.get();
    IsoWeek to = at.week().plus(by);
    WeekSpan span = WeekSpan.between(to, at.marked());
    if (span.first().equals(to) || span.last().equals(to)) {
      place(at.row(), to, at.marked());
    }
  }

  /** Marks all weeks from where the mark began to this one. */
  public void markTo(IsoWeek week) {
    place(spot.get().row(), week, spot.get().marked());
  }

  /** Shows earlier weeks, or later ones. */
  public void page(int by) {
    goTo(spot.get().row(), spot.get().week().plus(by * WEEKS));
  }

  private void place(int row, IsoWeek week, IsoWeek marked) {
    int most = Math.max(0, sheet.get().rows().size() - 1);
    IsoWeek to = week.compareTo(running()) > 0 ? running() : week;
    IsoWeek from = marked.compareTo(running()) > 0 ? running() : marked;
    spot.set(new Spot(Math.clamp(row, 0, most), to, from));
    error.set(Optional.empty());
    List<IsoWeek> shown = weeks.get();
    if (to.compareTo(shown.getFirst()) < 0) {
      show(upTo(to.plus(WEEKS - 1)));
    } else if (to.compareTo(shown.getLast()) > 0) {
      show(upTo(to));
    }
    readDetail();
  }

  private void show(List<IsoWeek> wanted) {
    weeks.set(wanted);
    load();
  }

  private List<IsoWeek> upTo(IsoWeek last) {
    IsoWeek end = last.compareTo(running()) > 0 ? running() : last;
    return new WeekSpan(end.plus(1 - WEEKS), end).weeks();
  }

  /**
   * Keeps what was typed in the cell where one is. Nothing takes back what was typed there.
   *
   * @return whether it is a figure; if not, {@link #errorProperty} says why
   */
  public boolean type(String typed) {
    Optional<Kpi> kpi = kpi();
    error.set(Optional.empty());
    if (kpi.isEmpty()) {
      return false;
    }
    return switch (TypedFigure.count(typed)) {
      case TypedFigure.Bad(TypedFigure.Fault fault) -> {
        error.set(Optional.of(Message.of("measure.figure.wrong." + fault.code())));
        yield false;
      }
      case TypedFigure.Good(BigDecimal amount) -> {
        put(kpi.get(), Optional.of(amount));
        yield true;
      }
      case TypedFigure.Blank() -> {
        if (sheet.get().cell(kpi.get(), spot.get().week()).typed().isPresent()) {
          put(kpi.get(), Optional.empty());
        }
        yield true;
      }
    };
  }

  private void put(Kpi kpi, Optional<BigDecimal> amount) {
    IsoWeek week = spot.get().week();
    act(
        Label.of("measure.kpi.change.typed", Label.day(week.monday())),
        tx -> {
          store.put(tx, kpi.key(), week, amount);
          return true;
        });
  }

  /** Adds a kind of the seller's own; completes with whether it is there now. */
  public CompletionStage<Boolean> add(String name) {
    nameError.set(fault(name));
    if (nameError.get().isPresent()) {
      return CompletableFuture.completedFuture(false);
    }
    return act(
            Label.of("measure.kpi.change.added"),
            tx -> {
              boolean free = !store.isNamed(tx, name);
              if (free) {
                store.add(tx, name);
              }
              return free;
            })
        .thenApply(
            free -> {
              nameError.set(
                  free ? Optional.empty() : Optional.of(Message.of("measure.kpi.name.taken")));
              return free;
            });
  }

  private static Optional<Message> fault(String name) {
    if (name.isBlank()) {
      return Optional.of(Message.of("measure.kpi.name.blank"));
    }
    return name.strip().length() > KpiStore.LONGEST_NAME
        ? Optional.of(Message.of("measure.kpi.name.long", KpiStore.LONGEST_NAME))
        : Optional.empty();
  }

  /** Deletes the kind in whose row one is, if it is one of the seller's own. */
  public void deleteKind() {
    if (kpi().orElse(null) instanceof Kpi.Own own) {
      act(
          Label.of("measure.kpi.change.deleted"),
          tx -> {
            store.delete(tx, own.id());
            return true;
          });
    }
  }

  /** The marked weeks are those before, or those of the trial. */
  public void choose(Span span) {
    setSpan(span, Optional.of(spot.get().span()));
  }

  /** No weeks are compared any more. */
  public void forgetSpans() {
    act(
        Label.of("measure.kpi.change.forgot"),
        tx -> {
          store.setSpan(tx, Span.BASELINE, Optional.empty());
          store.setSpan(tx, Span.TRIAL, Optional.empty());
          return true;
        });
  }

  private void setSpan(Span span, Optional<WeekSpan> chosen) {
    act(
        Label.of(
            span == Span.BASELINE ? "measure.kpi.change.baseline" : "measure.kpi.change.trial"),
        tx -> {
          store.setSpan(tx, span, chosen);
          return true;
        });
  }

  /** Goes to where a counted fact stands. */
  public void open(KpiFact fact) {
    navigator.open(
        switch (fact) {
          case KpiFact.Read read -> new Place.Brand();
          case KpiFact.PieceOut piece -> new Place.Engage();
          case KpiFact.Led led -> new Place.Account(led.accountId());
          case KpiFact.Talked talked ->
              talked.personId() == 0
                  ? new Place.Relationships()
                  : new Place.Story(
                      Place.Story.Of.PERSON,
                      talked.personId(),
                      Optional.of(talked.conversationId()));
        });
  }

  @Override
  protected void load() {
    moved.addAll(KpiReading.known());
    read();
  }

  /** Only the kinds that a change may have moved are counted anew. */
  @Override
  protected void changed(ChangeNotice notice) {
    moved.addAll(KpiFactsStore.moved(notice.touched().keySet()));
    read();
  }

  private void read() {
    Read before = last;
    List<KpiKind> anew = List.copyOf(moved);
    WeekSpan shown = new WeekSpan(weeks.get().getFirst(), weeks.get().getLast());
    LocalDate today = LocalDate.now(clock);
    show("sheet", reader -> read(reader, before, anew, shown, today), this::take);
  }

  private Read read(
      Reader reader, Read before, List<KpiKind> anew, WeekSpan shown, LocalDate today) {
    Set<WeekSpan> spans = new LinkedHashSet<>(Set.of(shown));
    var plan = store.plan(reader);
    plan.baseline().ifPresent(spans::add);
    plan.trial().ifPresent(spans::add);
    List<KpiKind> kinds = spans.equals(before.spans()) ? anew : KpiReading.known();
    Counted counted = reading.count(reader, before.counted(), kinds, spans);
    return new Read(
        reading.sheet(reader, counted, spans, rings.begun(reader), today), counted, spans);
  }

  private void take(Read read) {
    moved.clear();
    last = read;
    sheet.set(read.sheet());
    Spot at = spot.get();
    if (at.row() >= read.sheet().rows().size()) {
      spot.set(new Spot(Math.max(0, read.sheet().rows().size() - 1), at.week(), at.marked()));
    }
    readDetail();
  }

  private void readDetail() {
    Optional<Kpi> kpi = kpi();
    if (kpi.isEmpty()) {
      return;
    }
    IsoWeek week = spot.get().week();
    show(
        "detail",
        reader ->
            new Detail(
                kpi.get(),
                week,
                store
                    .typed(reader, new WeekSpan(week, week))
                    .getOrDefault(new KpiSheet.Place(kpi.get().key(), week), List.of()),
                kpi.get() instanceof Kpi.Listed(KpiKind kind)
                    ? facts.facts(reader, kind, week)
                    : List.of()),
        read -> detail.set(Optional.of(read)));
  }
}
