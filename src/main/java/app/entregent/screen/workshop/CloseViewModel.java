package app.entregent.screen.workshop;

import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Toward;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.ui.Words;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The end of one workshop: what changed, what was agreed on, and closing it. */
public final class CloseViewModel extends ViewModel {
  private static final NextActionStore ACTIONS = new NextActionStore();
  private static final WorkshopActionStore AGREED = new WorkshopActionStore();
  private static final WorkshopNoteStore NOTES = new WorkshopNoteStore();
  private static final WorkshopCourseStore COURSE = new WorkshopCourseStore();
  private static final ColleagueStore COLLEAGUES = new ColleagueStore();

  private final LiveTexts texts;
  private final Clock clock;
  private final Navigator navigator;
  private final Runnable undo;
  private final long id;
  private final EndingReader reading;
  private final ReadOnlyObjectWrapper<Optional<Ending>> ending =
      new ReadOnlyObjectWrapper<>(this, "ending", Optional.empty());

  /**
   * @param undo takes back the last change
   * @param id of the workshop
   */
  public CloseViewModel(
      Workspace workspace,
      Notifier notifier,
      LiveTexts texts,
      Runnable undo,
      Clock clock,
      Navigator navigator,
      long id) {
    super(workspace, notifier, topics());
    this.texts = texts;
    this.undo = undo;
    this.clock = clock;
    this.navigator = navigator;
    this.id = id;
    reading = new EndingReader(clock.getZone());
  }

  private static Set<Topic> topics() {
    Set<Topic> topics = new HashSet<>(MapReadings.TOPICS);
    topics.addAll(
        Set.of(
            WorkshopStore.WORKSHOPS,
            GuestStore.GUESTS,
            WorkshopNoteStore.NOTES,
            WorkshopActionStore.ACTIONS,
            NextActionStore.NEXT_ACTIONS));
    return topics;
  }

  /** Nothing until it is read, or if the workshop is gone. */
  ReadOnlyObjectProperty<Optional<Ending>> endingProperty() {
    return ending.getReadOnlyProperty();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Clock clock() {
    return clock;
  }

  /** What is wrong with an action as it was typed. */
  Message trouble(String words, String day) {
    if (words.isBlank()) {
      return Message.of("prepare.action.nameless");
    }
    return day.isBlank() || day(day).isPresent() ? Message.NOTHING : Message.of("ui.day.unclear");
  }

  private Optional<LocalDate> day(String typed) {
    return new DayWords(today(), Toward.FUTURE).day(typed);
  }

  /** Those in the room whose name fits, to be named as the owner of something. */
  List<Guest> guests(String typed) {
    return ending.get().map(Ending::guests).orElse(List.of()).stream()
        .filter(guest -> Words.fit(typed, guest.name()))
        .limit(8)
        .toList();
  }

  /** What somebody in the room is called. */
  String called(Guest guest) {
    return ending
        .get()
        .flatMap(one -> Optional.ofNullable(GuestNames.of(one.guests()).get(guest.id())))
        .orElse(guest.name());
  }

  /**
   * Agrees on an action.
   *
   * @param who one in the room, "me", the name of a colleague, or nobody yet
   * @param madeOf the parked point or the commitment that it comes from
   */
  CompletionStage<?> agree(
      String words, String who, Optional<Guest> guest, String day, Optional<WorkshopNote> madeOf) {
    if (!trouble(words, day).equals(Message.NOTHING)) {
      return CompletableFuture.completedStage(false);
    }
    Optional<Guest> owner = guest.or(() -> named(who));
    Optional<Long> account = ending.get().flatMap(Ending::place).map(WorkshopPlace::accountId);
    return write(
        "prepare.change.action.added",
        tx -> {
          long action = add(tx, account, words.strip(), who.strip(), owner, day(day));
          AGREED.add(tx, id, action);
          madeOf.ifPresent(
              note -> {
                NOTES.setAction(tx, note.id(), Optional.of(action));
                NOTES.setSettled(tx, note.id(), note.kind() == Kind.PARKED);
              });
        });
  }

  private Optional<Guest> named(String who) {
    return ending.get().map(Ending::guests).orElse(List.of()).stream()
        .filter(guest -> called(guest).equalsIgnoreCase(who.strip()))
        .findFirst();
  }

  private long add(
      Transaction tx,
      Optional<Long> account,
      String words,
      String who,
      Optional<Guest> guest,
      Optional<LocalDate> due) {
    ActionPlan mine = ActionPlan.mine(words, due);
    boolean me = who.equalsIgnoreCase(texts.now(Message.of("prepare.owner.me")));
    if (guest.isEmpty() && me) {
      return ACTIONS.add(tx, account, Optional.empty(), mine);
    }
    if (guest.isPresent() && guest.get().side() != Side.OURS) {
      Guest theirs = guest.get();
      // Who has no card here is kept in the words.
      String kept = theirs.personId().isPresent() ? words : words + " (" + theirs.name() + ")";
      return ACTIONS.add(
          tx,
          account,
          theirs.personId(),
          mine.withWords(kept).withOwner(ActionOwner.CLIENT, Optional.empty()));
    }
    String colleague = guest.map(Guest::name).orElse(who);
    Optional<Long> ours =
        guest
            .flatMap(Guest::colleagueId)
            .or(
                () ->
                    colleague.isBlank()
                        ? Optional.empty()
                        : Optional.of(COLLEAGUES.findOrAdd(tx, colleague).id()));
    return ACTIONS.add(tx, account, Optional.empty(), mine.withOwner(ActionOwner.COLLEAGUE, ours));
  }

  /** Takes an action off the list of the workshop; it stays among all next actions. */
  void leaveOut(NextAction action) {
    told(
        "prepare.told.action.left",
        "prepare.change.action.left",
        action.words(),
        tx -> AGREED.remove(tx, id, action.id()));
  }

  /** Goes to an action among all others, to change it. */
  void open(NextAction action) {
    navigator.open(new Place.NextActions(Optional.of(action.id())));
  }

  /** Writes down what somebody said that he or she will do. */
  CompletionStage<?> promise(String words, String who, Optional<Guest> guest) {
    Optional<Guest> speaker = guest.or(() -> named(who));
    // A name that nobody in the room has is kept in the words.
    String said =
        speaker.isPresent() || who.isBlank() ? words.strip() : who.strip() + ": " + words.strip();
    return words.isBlank()
        ? CompletableFuture.completedStage(false)
        : write(
            "prepare.change.promise",
            tx ->
                NOTES.add(
                    tx,
                    id,
                    Kind.COMMITMENT,
                    PrepareViewModel.cut(said, WorkshopNote.WORDS_LIMIT),
                    Optional.empty(),
                    speaker.map(Guest::id)));
  }

  /** Settles a parked point. */
  void settle(WorkshopNote note) {
    told(
        "prepare.told.settled",
        "prepare.change.settled",
        note.words(),
        tx -> NOTES.setSettled(tx, note.id(), true));
  }

  void delete(WorkshopNote note) {
    told(
        "prepare.told.note.deleted",
        "prepare.change.note.deleted",
        note.words(),
        tx -> NOTES.delete(tx, note.id()));
  }

  /** Marks the map as it is now and closes the workshop; one that is closed is opened again. */
  void closeOrReopen() {
    ending
        .get()
        .ifPresent(
            one -> {
              if (one.workshop().state() == WorkshopState.CLOSED) {
                reopen(one);
              } else {
                close(one);
              }
            });
  }

  private void close(Ending one) {
    String mark = texts.now(Message.of("prepare.mark.last", one.title()));
    boolean begun = one.workshop().openedAt().isPresent();
    if (!begun) {
      notifier.done(Message.of("prepare.told.not_begun"));
      return;
    }
    act(
            Label.of("prepare.change.closed").inDecision(one.workshop().decisionId()),
            tx -> {
              COURSE.close(tx, id, mark);
              return true;
            })
        .thenRun(() -> notifier.done(Message.of("prepare.told.closed"), undo));
  }

  private void reopen(Ending one) {
    act(
            Label.of("prepare.change.reopened").inDecision(one.workshop().decisionId()),
            tx -> {
              COURSE.reopen(tx, id);
              return true;
            })
        .thenRun(() -> notifier.done(Message.of("prepare.told.reopened"), undo));
  }

  /** Back to the room, or to all workshops once it is closed. */
  void back() {
    ending
        .get()
        .ifPresent(
            one ->
                navigator.open(
                    one.workshop().state() == WorkshopState.CLOSED
                        ? new Place.Workshops(Optional.of(id))
                        : new Place.Workshop(id, Place.Workshop.Page.RUN)));
  }

  private CompletionStage<?> write(String label, Consumer<Transaction> work) {
    return act(
        Label.of(label),
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  private void told(String said, String label, String words, Consumer<Transaction> work) {
    write(label, work).thenRun(() -> notifier.done(Message.of(said, words), undo));
  }

  /** Asks in the background; only the newest answer to a question arrives. */
  <T> void look(String question, Function<Reader, T> query, Consumer<T> shown) {
    show(question, query, shown);
  }

  long id() {
    return id;
  }

  @Override
  protected void load() {
    LocalDate today = today();
    show("ending", reader -> reading.read(reader, id, today), ending::set);
  }
}
