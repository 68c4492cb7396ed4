package app.entregent.screen.map;

import app.entregent.history.LabelWords;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.PastMap;
import app.entregent.model.decision.Snapshot;
import app.entregent.model.decision.SnapshotStore;
import app.entregent.model.people.PersonStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.PastStep;
import app.entregent.workspace.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks at the map as it was, marks moments, and compares two of them. Changes nothing itself. */
public final class PastActs {
  /** With what the moment that is shown is compared: the map of today, or a mark. */
  record Against(Optional<Snapshot> mark) {
    static final Against TODAY = new Against(Optional.empty());

    Message word() {
      return mark.map(Snapshot::word).orElse(Message.of("map.past.today"));
    }
  }

  /** What is told of the moment that is shown. */
  record Told(Message step, MapDifference difference, Map<Long, String> names) {
    static final Told NOTHING = new Told(Message.NOTHING, new MapDifference(List.of()), Map.of());
  }

  private record Looked(
      Optional<MapSight.Past> then,
      Message step,
      MapDifference difference,
      Map<Long, String> names) {}

  private final MapViewModel model;
  private final LabelWords words;
  private final Clock clock;
  private final MapReadings readings = new MapReadings();
  private final MapAnalyses analyses = new MapAnalyses();
  private final MapPastStore store = new MapPastStore();
  private final PersonStore persons = new PersonStore();
  private final SnapshotStore snapshots = new SnapshotStore();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position", -1);
  private final ReadOnlyObjectWrapper<Optional<MapPast>> past =
      new ReadOnlyObjectWrapper<>(this, "past", Optional.empty());
  private final ReadOnlyObjectWrapper<Told> told =
      new ReadOnlyObjectWrapper<>(this, "told", Told.NOTHING);
  private Against against = Against.TODAY;
  private long decision;

  public PastActs(MapViewModel model, LabelWords words, Clock clock) {
    this.model = model;
    this.words = words;
    this.clock = clock;
    model.pictureProperty().subscribe(shown -> shown.ifPresent(this::follow));
  }

  /** Another decision has another past. */
  private void follow(MapPicture shown) {
    if (open.get() && shown.decisionId() != decision) {
      close();
    }
  }

  /** Whether the past is looked at. */
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The step that is shown; the last one is today. */
  ReadOnlyIntegerProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<MapPast>> pastProperty() {
    return past.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Told> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Reads the past and stands at its end, which is today. It is not for everybody. */
  void open() {
    if (model.sight().discreet()) {
      model.tell(Message.of("map.discreet.hidden"));
      return;
    }
    model
        .shown()
        .ifPresent(
            shown ->
                model.look(
                    "past",
                    reader -> store.read(reader, shown.decisionId()),
                    read -> {
                      against = Against.TODAY;
                      decision = shown.decisionId();
                      past.set(Optional.of(read));
                      told.set(Told.NOTHING);
                      open.set(true);
                      show(read.steps().size() - 1);
                    }));
  }

  /** Back to the map as it is. */
  void close() {
    open.set(false);
    past.set(Optional.empty());
    told.set(Told.NOTHING);
    model.sight().lookBack(Optional.empty());
  }

  /** So many changes on, or back. */
  void step(int by) {
    past.get().ifPresent(read -> show(position.get() + by));
  }

  /** To the last change of the day before, or of the next day on which there was one. */
  void day(int by) {
    past.get()
        .ifPresent(
            read -> {
              int at = position.get();
              if (at < 0) {
                show(0);
                return;
              }
              LocalDate day = day(read, at);
              int to = at;
              while (to >= 0 && to < read.steps().size() && day(read, to).equals(day)) {
                to += by;
              }
              show(to);
            });
  }

  /** To a mark. */
  void show(Snapshot mark) {
    past.get().ifPresent(read -> show(read.stepAt(mark.takenAt())));
  }

  /** Shows the map after this step. */
  void show(int wanted) {
    Optional<MapPast> read = past.get();
    if (read.isEmpty() || read.get().steps().isEmpty()) {
      return;
    }
    int last = read.get().steps().size() - 1;
    int step = Math.clamp(wanted, 0, last);
    position.set(step);
    model.look("as of", reader -> look(reader, read.get(), step), this::show);
  }

  /** Compares with something else. */
  void compare(Against other) {
    against = other;
    show(position.get());
  }

  /** Marks this moment, under a name that may be empty. */
  void mark(String name) {
    String fit = name.strip();
    String kept = fit.substring(0, Math.min(fit.length(), Snapshot.NAME_LIMIT));
    model
        .shown()
        .ifPresent(
            shown ->
                model
                    .change(
                        Label.of("map.change.snapshot"),
                        tx -> snapshots.add(tx, shown.decisionId(), kept))
                    .thenAccept(
                        id -> {
                          model.tellWithUndo(Message.of("map.past.marked"));
                          open();
                        }));
  }

  /** Takes a mark away. */
  void unmark(Snapshot mark) {
    close();
    model
        .write(Label.of("map.change.snapshot.deleted"), tx -> snapshots.delete(tx, mark.id()))
        .thenRun(
            () -> {
              model.tellWithUndo(Message.of("map.past.unmarked"));
              open();
            });
  }

  private LocalDate day(MapPast read, int step) {
    return LocalDate.ofInstant(read.steps().get(step).what().at(), clock.getZone());
  }

  private Looked look(Reader reader, MapPast read, int step) {
    PastStep at = read.steps().get(step);
    int last = read.steps().size() - 1;
    int other = against.mark().map(mark -> Math.max(0, read.stepAt(mark.takenAt()))).orElse(last);
    Optional<PastMap> then = read.whole(step);
    Optional<DecisionMap> earlier = read.at(Math.min(step, other));
    Optional<DecisionMap> later = read.at(Math.max(step, other));
    Set<Long> people = new HashSet<>();
    earlier.ifPresent(map -> people.addAll(map.people()));
    later.ifPresent(map -> people.addAll(map.people()));
    Map<Long, String> names = new HashMap<>();
    persons.cards(reader, people).forEach((id, card) -> names.put(id, card.name()));
    return new Looked(
        step == last ? Optional.empty() : then.flatMap(map -> asOf(reader, map, day(read, step))),
        Message.of("map.past.step", at.what().at().atZone(clock.getZone()), words(reader, at)),
        earlier.isPresent() && later.isPresent()
            ? MapDifference.between(earlier.get(), later.get())
            : new MapDifference(List.of()),
        names);
  }

  private Message words(Reader reader, PastStep at) {
    Message what = words.say(reader, at.what().label());
    return switch (at.what().kind()) {
      case DONE -> what;
      case UNDONE -> Message.of("map.past.undone", what);
      case REDONE -> Message.of("map.past.redone", what);
    };
  }

  /** Gaps, completeness and lenses are those of that day, not of today. */
  private Optional<MapSight.Past> asOf(Reader reader, PastMap then, LocalDate day) {
    return readings
        .asOf(reader, then, day)
        .map(reading -> new MapSight.Past(reading, analyses.asOf(reader, reading, then, day), day));
  }

  private void show(Looked looked) {
    if (open.get()) {
      model.sight().lookBack(looked.then());
      told.set(new Told(looked.step(), looked.difference(), looked.names()));
    }
  }
}
