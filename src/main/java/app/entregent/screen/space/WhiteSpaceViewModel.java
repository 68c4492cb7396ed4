package app.entregent.screen.space;

import app.entregent.model.account.space.BuyingCentre;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.Offering;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.account.space.WhiteSpace.Found;
import app.entregent.model.account.space.WhiteSpaceStore;
import app.entregent.model.account.space.WhiteSpaceStore.Taken;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The white space of one account: where one is in it, what is said there, what is added. */
public final class WhiteSpaceViewModel extends ViewModel {
  /**
   * What is shown.
   *
   * @param decisions those of the account, which a buying centre may name
   */
  public record Shown(WhiteSpace space, List<Decision> decisions) {
    static final Shown NOTHING = new Shown(WhiteSpace.NONE, List.of());

    public Shown {
      decisions = List.copyOf(decisions);
    }
  }

  private final WhiteSpaceStore store = new WhiteSpaceStore();
  private final DecisionStore decisions = new DecisionStore();
  private final Runnable undo;
  private final long accountId;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
  private final ReadOnlyObjectWrapper<Here> here =
      new ReadOnlyObjectWrapper<>(this, "here", new Here(0, 0));
  private final ReadOnlyObjectWrapper<Optional<CrossingState>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> discreet =
      new ReadOnlyObjectWrapper<>(this, "discreet", false);
  private final ReadOnlyObjectWrapper<Message> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Message.NOTHING);

  private Shown read = Shown.NOTHING;

  /** What was added and is to be gone to once it is read. */
  private Optional<Long> awaited = Optional.empty();

  /**
   * @param undo takes the newest change back
   */
  public WhiteSpaceViewModel(
      Workspace workspace, Notifier notifier, Runnable undo, long accountId) {
    super(
        workspace,
        notifier,
        Stream.concat(WhiteSpaceStore.TOPICS.stream(), Stream.of(DecisionStore.DECISIONS))
            .collect(Collectors.toUnmodifiableSet()));
    this.undo = undo;
    this.accountId = accountId;
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Here> hereProperty() {
    return here.getReadOnlyProperty();
  }

  /** The state whose crossings are listed; none while the counts are closed. */
  public ReadOnlyObjectProperty<Optional<CrossingState>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Whether only what the client knows, too, is shown. */
  public ReadOnlyObjectProperty<Boolean> discreetProperty() {
    return discreet.getReadOnlyProperty();
  }

  /** From now on shows only what the client knows, too, or all again. */
  public void setDiscreet(boolean wanted) {
    discreet.set(wanted);
    shown.set(sight(read));
  }

  private Shown sight(Shown all) {
    return discreet.get() ? new Shown(all.space().discreet(), List.of()) : all;
  }

  /** Why a name was not taken; nothing if it was. */
  public ReadOnlyObjectProperty<Message> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** The headline in words. */
  public Message headline() {
    WhiteSpace space = space();
    return space.size() == 0
        ? Message.of("space.headline.none")
        : Message.of(
            "space.headline",
            space.count(CrossingState.POSSIBLE),
            space.size(),
            space.count(CrossingState.UNKNOWN));
  }

  WhiteSpace space() {
    return shown.get().space();
  }

  /** The offering in whose row one is. */
  Optional<Offering> offering() {
    return at(space().offerings(), here.get().row());
  }

  /** The buying centre in whose column one is. */
  Optional<BuyingCentre> centre() {
    return at(space().centres(), here.get().column());
  }

  /** What stands where one is; nothing on the names. */
  Optional<Found> found() {
    return offering()
        .flatMap(
            offering ->
                centre().map(centre -> new Found(offering, centre, space().at(offering, centre))));
  }

  private static <T> Optional<T> at(List<T> all, int place) {
    return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }

  /** Goes by so many rows and columns; names are the first of them. */
  public void move(int rows, int columns) {
    goTo(here.get().row() + rows, here.get().column() + columns);
  }

  void goTo(int row, int column) {
    WhiteSpace space = space();
    int toRow = Math.clamp(row, Here.HEAD, space.offerings().size() - 1);
    int toColumn = Math.clamp(column, Here.HEAD, space.centres().size() - 1);
    boolean corner = toRow == Here.HEAD && toColumn == Here.HEAD;
    if (!corner) {
      here.set(new Here(toRow, toColumn));
    } else if (!space.offerings().isEmpty() || !space.centres().isEmpty()) {
      // Nothing stands in the corner: one stays beside it.
      here.set(space.offerings().isEmpty() ? new Here(Here.HEAD, 0) : new Here(0, Here.HEAD));
    }
  }

  /** Goes to a crossing that is listed. */
  void goTo(Found wanted) {
    goTo(
        space().offerings().indexOf(wanted.offering()), space().centres().indexOf(wanted.centre()));
  }

  /** Lists the crossings of a state, or closes the list. */
  public void toggle(CrossingState state) {
    opened.set(opened.get().equals(Optional.of(state)) ? Optional.empty() : Optional.of(state));
  }

  /** Says how far the offering is at the buying centre where one is. */
  public void say(CrossingState state) {
    found()
        .map(Found::spot)
        .ifPresent(
            spot ->
                act(
                    Label.of("space.change.state", Label.word(state.word().key())),
                    tx -> {
                      store.setState(tx, spot, state);
                      return true;
                    }));
  }

  /** Writes a note on a crossing; completes when it is written. */
  public CompletionStage<?> note(WhiteSpace.Spot spot, String words) {
    return act(
        Label.of("space.change.note")
            .merging("crossing-" + spot.offeringId() + "-" + spot.centreId()),
        tx -> {
          store.setNote(tx, spot, cut(words));
          return true;
        });
  }

  private static String cut(String words) {
    String kept = words.strip();
    int most = Math.min(kept.length(), WhiteSpace.NOTE_LIMIT);
    return kept.substring(0, most);
  }

  /** Adds an offering; completes with whether it is there now. */
  public CompletionStage<Boolean> addOffering(String name) {
    return add(
        name,
        space().offerings().stream().map(Offering::name).toList(),
        "space.change.offering_added",
        "space.trouble.offerings",
        tx -> store.addOffering(tx, name));
  }

  /** Adds a buying centre; completes with whether it is there now. */
  public CompletionStage<Boolean> addCentre(String name) {
    return add(
        name,
        space().centres().stream().map(BuyingCentre::name).toList(),
        "space.change.centre_added",
        "space.trouble.centres",
        tx -> store.addCentre(tx, accountId, name));
  }

  private CompletionStage<Boolean> add(
      String name,
      List<String> others,
      String label,
      String full,
      Function<Transaction, Optional<Long>> adding) {
    if (others.size() >= WhiteSpace.MOST) {
      return refuse(Message.of(full, WhiteSpace.MOST));
    }
    Optional<Message> wrong = SpaceName.fault(name, others);
    if (wrong.isPresent()) {
      return refuse(wrong.get());
    }
    trouble.set(Message.NOTHING);
    return act(
            Label.of(label),
            tx -> {
              Optional<Long> added = adding.apply(tx);
              // Here, since the notice of the change comes before its answer.
              awaited = added;
              return added;
            })
        .thenApply(
            added -> {
              trouble.set(added.isPresent() ? Message.NOTHING : Message.of(full, WhiteSpace.MOST));
              return added.isPresent();
            });
  }

  private CompletionStage<Boolean> refuse(Message sentence) {
    trouble.set(sentence);
    return CompletableFuture.completedFuture(false);
  }

  /** Gives an offering another name; completes with whether it has it. */
  public CompletionStage<Boolean> rename(Offering offering, String name) {
    List<String> others =
        space().offerings().stream()
            .filter(other -> other.id() != offering.id())
            .map(Offering::name)
            .toList();
    return rename(name, others, tx -> store.renameOffering(tx, offering.id(), name));
  }

  /** Gives a buying centre another name; completes with whether it has it. */
  public CompletionStage<Boolean> rename(BuyingCentre centre, String name) {
    List<String> others =
        space().centres().stream()
            .filter(other -> other.id() != centre.id())
            .map(BuyingCentre::name)
            .toList();
    return rename(name, others, tx -> store.renameCentre(tx, centre.id(), name));
  }

  private CompletionStage<Boolean> rename(
      String name, List<String> others, Consumer<Transaction> work) {
    Optional<Message> wrong = SpaceName.fault(name, others);
    if (wrong.isPresent()) {
      trouble.set(wrong.get());
      return CompletableFuture.failedFuture(new IllegalArgumentException("Not a name"));
    }
    trouble.set(Message.NOTHING);
    return act(
        Label.of("space.change.renamed"),
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  /** Says which purchase is under way at a buying centre. */
  public void join(BuyingCentre centre, Optional<Decision> decision) {
    act(
        Label.of("space.change.joined"),
        tx -> {
          store.join(tx, centre.id(), decision.map(Decision::id));
          return true;
        });
  }

  /** The purchase that a buying centre names, if it is still there. */
  Optional<Decision> decision(BuyingCentre centre) {
    return centre
        .decisionId()
        .flatMap(
            id ->
                shown.get().decisions().stream()
                    .filter(decision -> decision.id() == id)
                    .findFirst());
  }

  /** Moves the offering in whose row one is, and goes with it. */
  public void moveOffering(int by) {
    offering()
        .ifPresent(
            offering -> {
              awaited = Optional.of(offering.id());
              shift(tx -> store.moveOffering(tx, offering.id(), by));
            });
  }

  /** Moves the buying centre in whose column one is, and goes with it. */
  public void moveCentre(int by) {
    centre()
        .ifPresent(
            centre -> {
              awaited = Optional.of(centre.id());
              shift(tx -> store.moveCentre(tx, accountId, centre.id(), by));
            });
  }

  private void shift(Consumer<Transaction> work) {
    act(
        Label.of("space.change.moved"),
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  /** Makes a crossing unknown; on a name, removes what it names and tells what went with it. */
  public void delete() {
    if (found().isPresent()) {
      say(CrossingState.UNKNOWN);
    } else {
      offering().ifPresent(this::remove);
      centre().ifPresent(this::remove);
    }
  }

  private void remove(Offering offering) {
    act(Label.of("space.change.offering_deleted"), tx -> store.deleteOffering(tx, offering.id()))
        .thenAccept(taken -> tell("space.removed.offering", offering.name(), taken));
  }

  private void remove(BuyingCentre centre) {
    act(Label.of("space.change.centre_deleted"), tx -> store.deleteCentre(tx, centre.id()))
        .thenAccept(taken -> tell("space.removed.centre", centre.name(), taken));
  }

  private void tell(String key, String name, Taken taken) {
    notifier.done(Message.of(key, name, taken.crossings(), taken.accounts()), undo);
  }

  @Override
  protected void load() {
    show(
        "space",
        reader -> new Shown(store.find(reader, accountId), decisions.ofAccount(reader, accountId)),
        this::take);
  }

  private void take(Shown found) {
    read = found;
    shown.set(sight(found));
    Here at = here.get();
    Optional<Long> wanted = awaited;
    int row = wanted.map(id -> place(found.space().offerings(), Offering::id, id)).orElse(-1);
    int column = wanted.map(id -> place(found.space().centres(), BuyingCentre::id, id)).orElse(-1);
    if (row >= 0 || column >= 0) {
      awaited = Optional.empty();
    }
    goTo(row >= 0 ? row : at.row(), column >= 0 ? column : at.column());
  }

  private static <T> int place(List<T> all, Function<T, Long> id, long wanted) {
    return all.stream().map(id).toList().indexOf(wanted);
  }
}
