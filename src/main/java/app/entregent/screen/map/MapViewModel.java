package app.entregent.screen.map;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the decision map shows, and which of its cards are selected. */
public final class MapViewModel extends ViewModel {
  private static final Set<Topic> TOPICS =
      Stream.of(MapReadings.TOPICS, MapAnalyses.TOPICS)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private record Answer(
      Optional<MapReading> reading, MapAnalysis analysis, List<Decision> decisions) {}

  private final LiveTexts texts;
  private final Clock clock;
  private final MapReadings readings = new MapReadings();
  private final MapAnalyses analyses = new MapAnalyses();
  private final DecisionStore decisions = new DecisionStore();
  private final SeatActs seats = new SeatActs(this);
  private final GapActs gaps = new GapActs(this);
  private final ProcessActs process = new ProcessActs(this);
  private final WaysActs ways = new WaysActs(this);
  private final JudgementActs judging = new JudgementActs(this);
  private final DecisionActs decisionActs = new DecisionActs(this);
  private final TieActs ties = new TieActs(this);
  private final SeatCopies copies = new SeatCopies(this);
  private final LensViewModel lens = new LensViewModel();
  private final MapSight sight = new MapSight(this);
  private final Drafts drafts = new Drafts(this);
  private final AskViewModel ask;

  private final ReadOnlyObjectWrapper<Optional<MapPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper(this, "lost");
  private final ObservableList<Decision> siblings = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<Long>> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", List.of());
  private final ReadOnlyObjectWrapper<SidePage> side =
      new ReadOnlyObjectWrapper<>(this, "side", SidePage.SEAT);
  private final ReadOnlyObjectWrapper<Optional<FieldWish>> fieldWish =
      new ReadOnlyObjectWrapper<>(this, "fieldWish", Optional.empty());

  private Optional<Answer> newest = Optional.empty();
  private final ReadOnlyObjectWrapper<Optional<Set<Long>>> lit =
      new ReadOnlyObjectWrapper<>(this, "lit", Optional.empty());
  private final ReadOnlyObjectWrapper<MapAnalysis> analysis =
      new ReadOnlyObjectWrapper<>(this, "analysis", MapAnalysis.NOTHING);
  private long decisionId;
  private int wishes;

  public MapViewModel(
      Workspace workspace, Notifier notifier, LiveTexts texts, Clock clock, long decisionId) {
    super(workspace, notifier, TOPICS);
    this.texts = texts;
    this.clock = clock;
    this.decisionId = decisionId;
    this.ask = new AskViewModel(this, workspace, notifier);
  }

  /** What is shown; nothing until it is read, or if there is no such decision. */
  ReadOnlyObjectProperty<Optional<MapPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Whether there is no such decision (any more). */
  ReadOnlyBooleanProperty lostProperty() {
    return lost.getReadOnlyProperty();
  }

  /** All decisions of the same account. */
  ObservableList<Decision> siblings() {
    return siblings;
  }

  /** The ids of the selected seats; the first leads. */
  ReadOnlyObjectProperty<List<Long>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** The id of the selected seat, if it is one. */
  public ObservableValue<Optional<Long>> singleProperty() {
    return selection.map(ids -> ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty());
  }

  ReadOnlyObjectProperty<SidePage> sideProperty() {
    return side.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<FieldWish>> fieldWishProperty() {
    return fieldWish.getReadOnlyProperty();
  }

  /** The seats that stand out while the others fade; empty if all are as usual. */
  ReadOnlyObjectProperty<Optional<Set<Long>>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  void light(Optional<Set<Long>> seats) {
    lit.set(seats);
  }

  SeatActs seats() {
    return seats;
  }

  GapActs gaps() {
    return gaps;
  }

  ProcessActs process() {
    return process;
  }

  WaysActs ways() {
    return ways;
  }

  JudgementActs judging() {
    return judging;
  }

  DecisionActs decisionActs() {
    return decisionActs;
  }

  TieActs ties() {
    return ties;
  }

  SeatCopies copies() {
    return copies;
  }

  LensViewModel lens() {
    return lens;
  }

  /** How the map is looked at. */
  public MapSight sight() {
    return sight;
  }

  /** What is shown before it is written. */
  Drafts drafts() {
    return drafts;
  }

  AskViewModel ask() {
    return ask;
  }

  /** Shows another decision. */
  public void open(long otherDecision) {
    decisionId = otherDecision;
    drafts.clear();
    sight.lookBack(Optional.empty());
    select(List.of());
    load();
  }

  void select(Collection<Long> seatIds) {
    ties.selectNone();
    side.set(SidePage.SEAT);
    Set<Long> written = new LinkedHashSet<>(seatIds);
    written.removeIf(Drafts::isDraft);
    selection.set(List.copyOf(written));
  }

  /** Selects one seat. */
  public void select(long seatId) {
    select(List.of(seatId));
  }

  /** Adds a card to the selection, or takes it out. */
  void toggle(long seatId) {
    Set<Long> now = new LinkedHashSet<>(selection.get());
    if (!now.remove(seatId)) {
      now.add(seatId);
    }
    select(now);
  }

  void selectAll() {
    shown().ifPresent(shown -> select(shown.cards().stream().map(SeatCard::id).toList()));
  }

  /** The selected cards that are on the map. */
  List<Seat> selected() {
    return shown().stream()
        .flatMap(shown -> selection.get().stream().flatMap(id -> shown.map().seat(id).stream()))
        .filter(seat -> !Drafts.isDraft(seat.id()))
        .toList();
  }

  /** The one selected card, if it is one. */
  Optional<SeatCard> single() {
    return selection.get().size() == 1
        ? shown().flatMap(shown -> shown.card(selection.get().getFirst()))
        : Optional.empty();
  }

  /** Shows the selected line beside the map. */
  void showLine() {
    side.set(SidePage.LINE);
  }

  /** Tells this workspace from others. */
  String workspaceKey() {
    return Integer.toHexString(workspace.file().hashCode());
  }

  /** Shows the facts of the decision beside the map. */
  void showDecision() {
    side.set(SidePage.DECISION);
  }

  /** Turns to a page; the one of the seat shows the gaps then. */
  void turnTo(SidePage page) {
    if (page == SidePage.SEAT) {
      select(List.of());
    } else {
      side.set(page);
    }
  }

  /** Shows the seat or the gaps beside the map. */
  void showSeat() {
    side.set(SidePage.SEAT);
  }

  /** Selects a seat and goes to one of its fields. */
  void write(long seatId, SeatText text) {
    select(seatId);
    wish(SeatFields.id(text));
  }

  /** Goes to a field of the selected seat. */
  void wish(String field) {
    fieldWish.set(Optional.of(new FieldWish(field, ++wishes)));
  }

  /** What goes with the map that is shown, read at the same moment. */
  ReadOnlyObjectProperty<MapAnalysis> analysisProperty() {
    return analysis.getReadOnlyProperty();
  }

  MapAnalysis analysis() {
    return analysis.get();
  }

  Optional<MapPicture> shown() {
    return picture.get();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day for which the map is shown: today, or the one that is looked back at. */
  LocalDate day() {
    return sight.day(today());
  }

  /** A sentence of this moment, to be stored as the seller's own words. */
  String inWords(Message message) {
    return texts.now(message);
  }

  Texts texts() {
    return texts.texts();
  }

  void trouble(Message sentence, Throwable cause) {
    notifier.trouble(sentence, cause);
  }

  void tell(Message what) {
    notifier.done(what);
  }

  void tellWithUndo(Message what) {
    notifier.done(what, () -> workspace.undo());
  }

  /** A change of the decision that is shown. */
  <T> CompletionStage<T> change(Label label, Function<Transaction, T> work) {
    Optional<Message> hindrance = sight.hindrance(label);
    if (hindrance.isPresent()) {
      notifier.done(hindrance.get());
      return CompletableFuture.failedFuture(new CancellationException());
    }
    return act(label.inDecision(shown().map(MapPicture::decisionId).orElse(decisionId)), work);
  }

  /** A change of which nothing is asked back. */
  CompletionStage<Boolean> write(Label label, Consumer<Transaction> work) {
    return change(label, SeatActs.done(work));
  }

  @Override
  protected void load() {
    drafts.asked();
    long asked = decisionId;
    LocalDate day = today();
    show(
        "map",
        reader -> {
          Optional<MapReading> reading = readings.of(reader, asked, day);
          return new Answer(
              reading,
              reading.map(r -> analyses.of(reader, r, day)).orElse(MapAnalysis.NOTHING),
              reading
                  .map(r -> decisions.ofAccount(reader, r.map().decision().accountId()))
                  .orElse(List.of()));
        },
        answer -> {
          drafts.arrived();
          show(answer);
        });
  }

  /** Whose map it is; nothing until it is read. */
  public Optional<Long> account() {
    return now().map(reading -> reading.account().id());
  }

  /** The map as it is on disk, however it is looked at; nothing until it is read. */
  Optional<MapReading> now() {
    return newest.flatMap(Answer::reading);
  }

  /** Asks in the background; only the newest answer to a question arrives. */
  <T> void look(String question, Function<Reader, T> query, Consumer<T> shown) {
    show(question, query, shown);
  }

  /** Shows again what was read last, as it is looked at now. */
  void showAgain() {
    newest.ifPresent(this::show);
  }

  private void show(Answer answer) {
    newest = Optional.of(answer);
    LocalDate day = day();
    analysis.set(sight.seen(answer.analysis()));
    lost.set(answer.reading().isEmpty());
    if (!siblings.equals(answer.decisions())) {
      siblings.setAll(answer.decisions());
    }
    picture.set(
        answer
            .reading()
            .map(drafts::over)
            .map(sight::seen)
            .map(reading -> MapPicture.of(reading, day)));
    Set<Long> there = new HashSet<>();
    shown().ifPresent(shown -> shown.cards().forEach(card -> there.add(card.id())));
    if (!there.containsAll(selection.get())) {
      selection.set(selection.get().stream().filter(there::contains).toList());
    }
  }
}
