package app.entregent.screen.engage;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A week, its objective and its pieces, and the piece that is being written. */
public final class EngageViewModel extends ViewModel {
  /** The hour a piece gets first. */
  private static final int FIRST_HOUR = 9;

  private final PieceStore pieces;
  private final WeekStore weeks;
  private final PersonaStore personas;
  private final Clock clock;
  private final Runnable undo;

  private final ReadOnlyObjectWrapper<IsoWeek> week;
  private final ReadOnlyObjectWrapper<LocalDate> day;
  private final ReadOnlyObjectWrapper<OptionalInt> hour =
      new ReadOnlyObjectWrapper<>(this, "hour", OptionalInt.empty());
  private final ReadOnlyObjectWrapper<Objective> objective;
  private final ReadOnlyObjectWrapper<Message> count;
  private final ReadOnlyObjectWrapper<Optional<Piece>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ObservableList<EngageRow> rows = FXCollections.observableArrayList();
  private final ObservableList<EngageRow> rowsView = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<WeekGrid> grid =
      new ReadOnlyObjectWrapper<>(this, "grid", WeekGrid.of(List.of()));
  private OptionalLong waitedFor = OptionalLong.empty();

  /** All that is read of a week at once. */
  private record Plan(
      IsoWeek week, Objective objective, List<Piece> pieces, Map<Long, String> personas) {}

  /**
   * @param undo takes the newest change back, for the notices of what can be undone
   */
  public EngageViewModel(
      Workspace workspace,
      Notifier notifier,
      PieceStore pieces,
      WeekStore weeks,
      PersonaStore personas,
      Clock clock,
      Runnable undo) {
    super(workspace, notifier, Set.of(PieceStore.PIECES, WeekStore.WEEKS, PersonaStore.PERSONAS));
    this.pieces = pieces;
    this.weeks = weeks;
    this.personas = personas;
    this.clock = clock;
    this.undo = undo;
    week = new ReadOnlyObjectWrapper<>(this, "week", IsoWeek.of(today()));
    day = new ReadOnlyObjectWrapper<>(this, "day", today());
    objective = new ReadOnlyObjectWrapper<>(this, "objective", new Objective(week.get(), ""));
    count = new ReadOnlyObjectWrapper<>(this, "count", Message.of("engage.week.count", 0, 0));
  }

  public ReadOnlyObjectProperty<IsoWeek> weekProperty() {
    return week.getReadOnlyProperty();
  }

  /** The day for which a new piece is planned: that of the selected line. */
  public ReadOnlyObjectProperty<LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** The hour for which a new piece is planned: that of the selected place in the calendar. */
  ReadOnlyObjectProperty<OptionalInt> hourProperty() {
    return hour.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Objective> objectiveProperty() {
    return objective.getReadOnlyProperty();
  }

  /** How many pieces the week has, and how many are done. */
  public ReadOnlyObjectProperty<Message> countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The days of the week, Monday to Sunday, each followed by its pieces. */
  public ObservableList<EngageRow> rows() {
    return rowsView;
  }

  /** The same as a calendar. */
  ReadOnlyObjectProperty<WeekGrid> gridProperty() {
    return grid.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Piece>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The week in words, as seen from today. */
  public Message weekName(IsoWeek named) {
    IsoWeek now = IsoWeek.of(today());
    String key =
        switch ((int) ChronoUnit.WEEKS.between(now.monday(), named.monday())) {
          case 0 -> "engage.week.this";
          case 1 -> "engage.week.next";
          case -1 -> "engage.week.last";
          default -> "engage.week.name";
        };
    return Message.of(key, named.number());
  }

  public void previousWeek() {
    go(week.get().plus(-1));
  }

  public void nextWeek() {
    go(week.get().plus(1));
  }

  public void thisWeek() {
    go(IsoWeek.of(today()));
  }

  /** Goes to the week of a day. */
  public void go(IsoWeek wanted) {
    if (!wanted.equals(week.get())) {
      week.set(wanted);
      selected.set(Optional.empty());
      hour.set(OptionalInt.empty());
      day.set(wanted.contains(today()) ? today() : wanted.monday());
      load();
    }
  }

  public void selectDay(LocalDate wanted) {
    selectSlot(new WeekSlot(wanted, OptionalInt.empty()));
  }

  /** A day and an hour for which a new piece may be planned. */
  void selectSlot(WeekSlot wanted) {
    selected.set(Optional.empty());
    day.set(wanted.day());
    hour.set(wanted.hour());
  }

  public void select(long pieceId) {
    line(pieceId)
        .ifPresent(
            piece -> {
              selected.set(Optional.of(piece));
              atPlaceOf(piece);
            });
  }

  public CompletionStage<?> setObjective(IsoWeek of, String words) {
    return change(
        Label.of("engage.change.objective", Label.day(of.monday()))
            .merging("engage.objective." + of.monday()),
        tx -> weeks.setObjective(tx, of, words));
  }

  /** Plans a new piece for the day and the hour at hand, and selects it. */
  public void add(String subject) {
    if (subject.isBlank()) {
      return;
    }
    NewPiece fresh = NewPiece.post(subject, day.get(), hour.get());
    act(Label.of("engage.change.add"), tx -> pieces.add(tx, fresh))
        .thenAccept(this::selectWhenThere);
  }

  /**
   * Plans a piece for another day of the week in sight; a day that has passed is one, too, and the
   * piece is late then.
   */
  void move(long id, LocalDate to) {
    move(id, to, Optional.empty());
  }

  /**
   * The same, with an hour.
   *
   * @param hour empty leaves the hour as it is
   */
  void move(long id, LocalDate to, Optional<OptionalInt> hour) {
    line(id)
        .filter(piece -> week.get().contains(to))
        .filter(
            piece ->
                !to.equals(piece.plannedOn())
                    || hour.filter(wanted -> !wanted.equals(piece.hour())).isPresent())
        .ifPresent(
            piece ->
                change(
                    Label.of("engage.change.move", Label.day(to)),
                    tx -> {
                      pieces.move(tx, id, to);
                      hour.ifPresent(wanted -> pieces.setHour(tx, id, wanted));
                    }));
  }

  /** So many hours later; without an hour yet, at nine. It stays on its day. */
  void moveHour(int hours) {
    ofSelected(
        piece -> {
          int wanted = piece.hour().isPresent() ? piece.hour().getAsInt() + hours : FIRST_HOUR;
          if (wanted >= 0 && wanted < 24) {
            move(piece.id(), piece.plannedOn(), Optional.of(OptionalInt.of(wanted)));
          }
        });
  }

  /** Plans the selected piece so many days later; it stays in its week. */
  public void moveBy(int days) {
    ofSelected(piece -> move(piece.id(), piece.plannedOn().plusDays(days)));
  }

  /** Done, or not done after all. */
  public void toggleDone() {
    ofSelected(
        piece -> {
          if (piece.done()) {
            change(Label.of("engage.change.notDone"), tx -> pieces.notDone(tx, piece.id()));
          } else {
            change(Label.of("engage.change.done"), tx -> pieces.done(tx, piece.id()));
          }
        });
  }

  /** Moves what is left to the next week. */
  public void carryOver() {
    IsoWeek from = week.get();
    act(Label.of("engage.change.carry"), tx -> pieces.carryOver(tx, from))
        .thenAccept(
            moved -> {
              if (moved > 0) {
                notifier.done(Message.of("engage.carried", moved), undo);
              } else {
                notifier.done(Message.of("engage.carried", moved));
              }
            });
  }

  public void delete() {
    ofSelected(
        piece ->
            act(
                    Label.of("engage.change.delete"),
                    tx -> {
                      pieces.delete(tx, piece.id());
                      return piece.id();
                    })
                .thenAccept(gone -> notifier.done(Message.of("engage.deleted"), undo)));
  }

  @Override
  protected void load() {
    IsoWeek of = week.get();
    show("week", reader -> read(reader, of), this::take);
  }

  private Plan read(Reader reader, IsoWeek of) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Persona persona : personas.all(reader)) {
      names.put(persona.id(), persona.name());
    }
    Objective read = new Objective(of, weeks.objective(reader, of));
    List<Piece> planned = pieces.ofWeek(reader, of);
    return new Plan(of, read, planned, names);
  }

  private void take(Plan plan) {
    objective.set(plan.objective());
    count.set(
        Message.of(
            "engage.week.count",
            plan.pieces().size(),
            plan.pieces().stream().filter(Piece::done).count()));
    OptionalLong wanted =
        waitedFor.isPresent()
            ? waitedFor
            : selected.get().map(piece -> OptionalLong.of(piece.id())).orElse(OptionalLong.empty());
    waitedFor = OptionalLong.empty();
    Rows.update(rows, arrange(plan));
    grid.set(WeekGrid.of(rows));
    selected.set(wanted.isPresent() ? line(wanted.getAsLong()) : Optional.empty());
    selected.get().ifPresent(this::atPlaceOf);
  }

  private void atPlaceOf(Piece piece) {
    day.set(piece.plannedOn());
    hour.set(piece.hour());
  }

  private List<EngageRow> arrange(Plan plan) {
    List<EngageRow> wanted = new ArrayList<>();
    for (LocalDate each : plan.week().days()) {
      wanted.add(new EngageRow.Day(each, each.equals(today())));
      plan.pieces().stream()
          .filter(piece -> piece.plannedOn().equals(each))
          .map(
              piece ->
                  new EngageRow.Line(
                      piece,
                      piece.persona().map(id -> plan.personas().getOrDefault(id, "")).orElse(""),
                      piece.open() && each.isBefore(today())))
          .forEach(wanted::add);
    }
    return wanted;
  }

  /** Selects a piece that was planned just now, as soon as it is read. */
  void selectWhenThere(long id) {
    if (line(id).isPresent()) {
      select(id);
    } else {
      waitedFor = OptionalLong.of(id);
    }
  }

  private Optional<Piece> line(long id) {
    return rows.stream()
        .filter(EngageRow.Line.class::isInstance)
        .map(row -> ((EngageRow.Line) row).piece())
        .filter(piece -> piece.id() == id)
        .findFirst();
  }

  private void ofSelected(Consumer<Piece> action) {
    selected.get().ifPresent(action);
  }

  private CompletionStage<?> change(Label label, Consumer<Transaction> work) {
    return act(
        label,
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
