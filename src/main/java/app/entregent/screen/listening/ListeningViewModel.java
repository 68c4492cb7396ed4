package app.entregent.screen.listening;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedStore;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueState;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.ClueSubject;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The clues, those that are shown of them, and the one that is open beside the list. */
public final class ListeningViewModel extends ViewModel {
  private static final Set<Topic> WITH_CLUES =
      Set.of(ClueStore.CLUES, NeedStore.NEEDS, PieceStore.PIECES);

  /** So many are shown before all are read. */
  private static final int FIRST = 200;

  private final ListeningRooms rooms;
  private final Clock clock;
  private final ClueLineViewModel line;
  private final NeedsViewModel needs;
  private final ClueEdits edits;
  private final ClueActs acts;
  private List<Clue> all = List.of();
  private final ObservableList<Clue> rows = FXCollections.observableArrayList();
  private final ObservableList<Clue> rowsView = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<ClueFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", ClueFilter.OPEN);
  private final ReadOnlyObjectWrapper<ListeningPart> part =
      new ReadOnlyObjectWrapper<>(this, "part", ListeningPart.NOTEBOOK);
  private final ReadOnlyObjectWrapper<Map<ClueState, Integer>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
  private final ReadOnlyObjectWrapper<Optional<Clue>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Piece>> madePiece =
      new ReadOnlyObjectWrapper<>(this, "madePiece", Optional.empty());
  private OptionalLong waitedFor = OptionalLong.empty();

  /** Whether all clues are on their way. */
  private boolean loading;

  /**
   * @param undo takes the newest change back, for the notices of what can be undone
   */
  public ListeningViewModel(
      Workspace workspace,
      Notifier notifier,
      ListeningRooms rooms,
      Clock clock,
      Navigator navigator,
      Runnable undo) {
    super(
        workspace,
        notifier,
        Set.of(
            ClueStore.CLUES,
            NeedStore.NEEDS,
            PieceStore.PIECES,
            PersonStore.PERSONS,
            AccountStore.ACCOUNTS,
            PersonaStore.PERSONAS,
            PersonaStore.CRITERIA));
    this.rooms = rooms;
    this.clock = clock;
    line = new ClueLineViewModel(workspace, notifier, rooms, clock, this::written);
    edits = new ClueEdits(workspace, notifier, rooms.clues(), clock, selected::get);
    acts = new ClueActs(workspace, notifier, rooms, navigator, undo, selected::get);
    needs = new NeedsViewModel(workspace, notifier, rooms, navigator, this::goTo);
  }

  /** The line that writes a clue down. */
  public ClueLineViewModel line() {
    return line;
  }

  /** Completes the open clue. */
  ClueEdits edits() {
    return edits;
  }

  /** Makes of the open clue what it is good for. */
  ClueActs acts() {
    return acts;
  }

  /** The needs that are heard most often. */
  public NeedsViewModel needs() {
    return needs;
  }

  /** The clues that are shown, the newest first. */
  public ObservableList<Clue> rows() {
    return rowsView;
  }

  public ReadOnlyObjectProperty<ClueFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ListeningPart> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** How many clues there are in each state, whatever is filtered. */
  public ReadOnlyObjectProperty<Map<ClueState, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Clue>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The piece that the open clue became. */
  public ReadOnlyObjectProperty<Optional<Piece>> madePieceProperty() {
    return madePiece.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public void showPart(ListeningPart wanted) {
    part.set(wanted);
    if (wanted == ListeningPart.NEEDS) {
      needs.load();
    }
  }

  public void setState(Optional<ClueState> wanted) {
    setFilter(filter.get().withState(wanted));
  }

  public void setPlaceShown(Optional<CluePlace> wanted) {
    setFilter(filter.get().withPlace(wanted));
  }

  public void setSubjectShown(Optional<ClueSubject> wanted) {
    setFilter(filter.get().withSubject(wanted));
  }

  public void setWordsShown(String wanted) {
    setFilter(filter.get().withWords(wanted));
  }

  private void setFilter(ClueFilter wanted) {
    if (!wanted.equals(filter.get())) {
      filter.set(wanted);
      arrange(false);
    }
  }

  public void select(Optional<Clue> clue) {
    selected.set(clue);
    Optional<Long> piece = clue.flatMap(Clue::madePiece);
    madePiece.set(madePiece.get().filter(made -> piece.equals(Optional.of(made.id()))));
    piece.ifPresent(
        id ->
            show(
                "piece",
                reader -> rooms.pieces().find(reader, id),
                found -> {
                  if (selected.get().flatMap(Clue::madePiece).equals(piece)) {
                    madePiece.set(found);
                  }
                }));
  }

  /** Shows a clue in the notebook, whatever was filtered. */
  public void goTo(long clueId) {
    part.set(ListeningPart.NOTEBOOK);
    Optional<Clue> wanted = all.stream().filter(clue -> clue.id() == clueId).findFirst();
    if (wanted.isEmpty()) {
      waitedFor = OptionalLong.of(clueId);
      return;
    }
    if (filter.get().of(List.of(wanted.get()), OptionalLong.empty()).isEmpty()) {
      setFilter(ClueFilter.NOTHING);
    }
    select(wanted);
  }

  private void written(long id) {
    if (rows.stream().anyMatch(clue -> clue.id() == id)) {
      goTo(id);
    } else {
      waitedFor = OptionalLong.of(id);
      arrange(true);
    }
  }

  /** Looks for people or accounts by what was typed. */
  public void find(String typed, Mention.Kind kind, Consumer<List<Mention>> shown) {
    show(
        "find" + kind,
        reader -> Mention.find(reader, rooms.persons(), rooms.accounts(), typed, kind),
        shown);
  }

  @Override
  protected void load() {
    if (all.isEmpty()) {
      show("first", reader -> rooms.clues().newest(reader, FIRST), this::takeFirst);
    }
    loading = true;
    show(
        "clues",
        rooms.clues()::all,
        read -> {
          loading = false;
          take(read);
        });
    if (part.get() == ListeningPart.NEEDS) {
      needs.load();
    }
  }

  /** The newest are shown at once, while all are still on their way. */
  private void takeFirst(List<Clue> newest) {
    if (loading && all.isEmpty()) {
      rows.setAll(filter.get().of(newest, OptionalLong.empty()));
    }
  }

  /** A few changed clues are read alone: there may be thirty thousand others. */
  @Override
  protected void changed(ChangeNotice notice) {
    if (!loading
        && WITH_CLUES.containsAll(notice.touched().keySet())
        && notice.touched().get(ClueStore.CLUES) instanceof ChangeNotice.Rows.Some(Set<Long> ids)) {
      show(
          "clues " + ids,
          reader -> rooms.clues().of(reader, ids),
          fresh -> take(replaced(ids, fresh)));
      if (part.get() == ListeningPart.NEEDS) {
        needs.load();
      }
    } else {
      load();
    }
  }

  private List<Clue> replaced(Set<Long> ids, List<Clue> fresh) {
    List<Clue> now = new ArrayList<>(all);
    now.removeIf(clue -> ids.contains(clue.id()));
    now.addAll(fresh);
    now.sort(Comparator.comparing(Clue::heardOn).thenComparing(Clue::id).reversed());
    return now;
  }

  private void take(List<Clue> read) {
    all = List.copyOf(read);
    Map<ClueState, Integer> by = new EnumMap<>(ClueState.class);
    all.forEach(clue -> by.merge(clue.state(), 1, Integer::sum));
    counts.set(Map.copyOf(by));
    arrange(true);
  }

  /**
   * @param keepOpen whether the open clue stays in the list though it does not fit any more
   */
  private void arrange(boolean keepOpen) {
    OptionalLong wanted = waitedFor;
    Optional<Clue> newest =
        all.stream()
            .filter(clue -> wanted.isPresent() && clue.id() == wanted.getAsLong())
            .findFirst();
    Optional<Clue> open =
        newest.or(
            () ->
                selected
                    .get()
                    .flatMap(
                        was -> all.stream().filter(clue -> clue.id() == was.id()).findFirst()));
    OptionalLong kept = open.filter(clue -> keepOpen).stream().mapToLong(Clue::id).findFirst();
    List<Clue> wantedRows = filter.get().of(all, kept);
    if (keepOpen) {
      Rows.update(rows, wantedRows);
    } else {
      rows.setAll(wantedRows); // to compare each row would take longer than to show it
    }
    if (newest.isPresent()) {
      waitedFor = OptionalLong.empty();
      goTo(newest.get().id());
    } else {
      select(open);
    }
  }
}
