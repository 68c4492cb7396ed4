package app.entregent.screen.relationship;

import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.IntroductionRow;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.ui.Words;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of relationships: which part of it is shown, which row is chosen, what to do there. */
public final class RelationshipViewModel extends ViewModel {
  /** So many people are proposed while a name is typed. */
  static final int PROPOSED = 6;

  /** Among so many the best are chosen. */
  private static final int LOOKED_AT = 60;

  private final RelationshipRooms rooms;
  private final RelationshipActs acts;
  private final IntroductionViewModel introduction;
  private final WaysViewModel ways;
  private final TieViewModel tie;
  private final CareViewModel care;
  private final RelationshipParts parts;
  private final Clock clock;
  private final Navigator navigator;
  private final Runnable undo;
  private final LongConsumer logTalk;

  private final Map<RelationshipFilter, List<RelationshipRow>> all =
      new EnumMap<>(RelationshipFilter.class);
  private final ReadOnlyObjectWrapper<Map<RelationshipFilter, Integer>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
  private final ReadOnlyObjectWrapper<RelationshipFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", RelationshipFilter.COLD);
  private final ObservableList<RelationshipRow> rows = FXCollections.observableArrayList();
  private final ObservableList<RelationshipRow> rowsView =
      FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<Optional<RelationshipRow>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(this, "adding");
  private String words = "";

  /** The parts that changes may have moved since they were read. */
  private Set<RelationshipFilter> moved = EnumSet.allOf(RelationshipFilter.class);

  private record Answer(Map<RelationshipFilter, List<RelationshipRow>> rows) {}

  /**
   * @param undo takes the newest change back
   * @param logTalk opens the log of a talk with this person
   */
  public RelationshipViewModel(
      Workspace workspace,
      Notifier notifier,
      RelationshipRooms rooms,
      Clock clock,
      Navigator navigator,
      Runnable undo,
      LongConsumer logTalk) {
    super(workspace, notifier, RelationshipParts.topics());
    this.parts = new RelationshipParts(rooms.list());
    this.rooms = rooms;
    this.clock = clock;
    this.navigator = navigator;
    this.undo = undo;
    this.logTalk = logTalk;
    this.acts = new RelationshipActs(rooms, this::act);
    introduction = new IntroductionViewModel(workspace, notifier, rooms, clock, navigator);
    care = new CareViewModel(workspace, notifier, clock, navigator);
    tie = new TieViewModel(workspace, notifier, clock, navigator);
    ways = new WaysViewModel(workspace, notifier, rooms, clock);
  }

  public ReadOnlyObjectProperty<RelationshipFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** How many rows each part has. */
  public ReadOnlyObjectProperty<Map<RelationshipFilter, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** The rows of the chosen part that fit what was typed. */
  public ObservableList<RelationshipRow> rows() {
    return rowsView;
  }

  public ReadOnlyObjectProperty<Optional<RelationshipRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The chosen introduction. */
  IntroductionViewModel introduction() {
    return introduction;
  }

  /** The tie to the person of the chosen row. */
  TieViewModel tie() {
    return tie;
  }

  /** The care for the account of the chosen row. */
  CareViewModel care() {
    return care;
  }

  /** The introduction that is planned. */
  WaysViewModel ways() {
    return ways;
  }

  /** Whether the form for a new favour or introduction is open. */
  public ReadOnlyBooleanProperty addingProperty() {
    return adding.getReadOnlyProperty();
  }

  RelationshipActs acts() {
    return acts;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public void setFilter(RelationshipFilter wanted) {
    filter.set(wanted);
    adding.set(false);
    choose(Optional.empty());
    narrow();
  }

  public void setWords(String typed) {
    words = typed;
    narrow();
  }

  public void choose(Optional<RelationshipRow> row) {
    if (!chosen.get().equals(row)) {
      row.ifPresent(any -> adding.set(false));
      chosen.set(row);
      introduction.show(row.flatMap(RelationshipViewModel::wish));
      tie.show(row.flatMap(RelationshipViewModel::tied));
      care.show(row.flatMap(RelationshipViewModel::cared));
    }
  }

  private static Optional<IntroductionRow> wish(RelationshipRow row) {
    return row instanceof RelationshipRow.Wish(IntroductionRow wish)
        ? Optional.of(wish)
        : Optional.empty();
  }

  private static Optional<Long> tied(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Cold(var cold) -> Optional.of(cold.person().id());
      case RelationshipRow.Owed(var favour) -> Optional.of(favour.person().id());
      case RelationshipRow.Wish _, RelationshipRow.Client _, RelationshipRow.Match _ ->
          Optional.empty();
    };
  }

  private static Optional<Long> cared(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Client client -> Optional.of(client.id());
      case RelationshipRow.Match match -> Optional.of(match.id());
      case RelationshipRow.Cold _, RelationshipRow.Owed _, RelationshipRow.Wish _ ->
          Optional.empty();
    };
  }

  /** Opens the form for an introduction to this person. */
  public void meet(long personId) {
    setFilter(RelationshipFilter.INTRODUCTIONS);
    setAdding(true);
    ways.meet(personId);
  }

  /** Opens or closes the form for a new favour or introduction, where the part has one. */
  public void setAdding(boolean open) {
    if (open && canAdd()) {
      choose(Optional.empty());
      ways.forget();
    }
    adding.set(open && canAdd());
  }

  /** Whether the part has a form for something new. */
  public boolean canAdd() {
    return filter.get() == RelationshipFilter.OWED
        || filter.get() == RelationshipFilter.INTRODUCTIONS;
  }

  /** Goes to whom or what the row is about. */
  public void open(RelationshipRow row) {
    navigator.open(row.place());
  }

  /** Opens the map of the decision for whose sake a tie should be warm. */
  public void openMap(long decisionId) {
    navigator.open(new Place.Map(decisionId));
  }

  /** Does the one act that the row offers. */
  public void actOn(RelationshipRow row) {
    switch (row) {
      case RelationshipRow.Cold cold -> logTalk.accept(cold.id());
      case RelationshipRow.Client client -> client.person().ifPresent(p -> logTalk.accept(p.id()));
      case RelationshipRow.Match match -> open(match);
      case RelationshipRow.Owed(var favour) ->
          acts.settle(favour.favour(), !favour.favour().settled());
      case RelationshipRow.Wish(var wish) ->
          wish.introduction()
              .state()
              .next()
              .ifPresentOrElse(
                  next -> introduction.go(wish, next, Optional.empty()), () -> open(row));
    }
  }

  /** Opens the log of a talk with the person of the row. */
  public void log(RelationshipRow row) {
    row.person().ifPresent(person -> logTalk.accept(person.id()));
  }

  /** Forgets a favour or an introduction; the notice offers the way back. */
  public void delete(RelationshipRow row) {
    switch (row) {
      case RelationshipRow.Owed(var favour) ->
          acts.delete(favour.favour())
              .thenAccept(nothing -> told("relationship.done.favour_deleted", row));
      case RelationshipRow.Wish(var wish) ->
          introduction
              .delete(wish.introduction())
              .thenAccept(nothing -> told("relationship.done.introduction_deleted", row));
      case RelationshipRow.Cold _, RelationshipRow.Client _, RelationshipRow.Match _ -> {}
    }
  }

  /** Looks for people by what was typed; those whose name fits stand before their colleagues. */
  public void propose(String field, String typed, Consumer<List<PersonCard>> shown) {
    show(
        "propose " + field,
        reader -> typed.isBlank() ? List.<PersonCard>of() : find(reader, typed),
        shown);
  }

  private List<PersonCard> find(Reader reader, String typed) {
    return rooms.persons().search(reader, typed, LOOKED_AT).stream()
        .sorted(Comparator.comparing((PersonCard card) -> !Words.fit(typed, card.name())))
        .limit(PROPOSED)
        .toList();
  }

  @Override
  public void activate() {
    super.activate();
    introduction.activate();
    ways.activate();
    tie.activate();
    care.activate();
  }

  @Override
  public void deactivate() {
    super.deactivate();
    introduction.deactivate();
    ways.deactivate();
    tie.deactivate();
    care.deactivate();
  }

  @Override
  protected void load() {
    moved = EnumSet.allOf(RelationshipFilter.class);
    read();
  }

  /** Only the parts that the change may have moved are read again. */
  @Override
  protected void changed(ChangeNotice notice) {
    moved.addAll(RelationshipParts.movedBy(notice));
    read();
  }

  private void read() {
    LocalDate today = today();
    Set<RelationshipFilter> asked = EnumSet.copyOf(moved);
    show("rows", reader -> new Answer(parts.read(reader, asked, today)), this::show);
  }

  private void show(Answer answer) {
    moved = EnumSet.noneOf(RelationshipFilter.class);
    all.putAll(answer.rows());
    Map<RelationshipFilter, Integer> sizes = new EnumMap<>(RelationshipFilter.class);
    all.forEach((part, found) -> sizes.put(part, found.size()));
    counts.set(sizes);
    narrow();
  }

  /** Shows the rows that fit; the chosen one stays chosen in its present form. */
  private void narrow() {
    List<RelationshipRow> fitting =
        all.getOrDefault(filter.get(), List.of()).stream()
            .filter(row -> Words.fit(words, row.found()))
            .toList();
    Optional<RelationshipRow> still =
        chosen
            .get()
            .flatMap(was -> fitting.stream().filter(row -> row.id() == was.id()).findFirst());
    if (!rows.equals(fitting)) {
      rows.setAll(fitting);
    }
    choose(still);
  }

  private void told(String key, RelationshipRow row) {
    notifier.done(Message.of(key, row.name()), undo);
  }
}
