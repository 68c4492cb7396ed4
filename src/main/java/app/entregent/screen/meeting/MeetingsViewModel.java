package app.entregent.screen.meeting;

import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.MomentWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.relationship.visit.VisitSheet;
import app.entregent.model.relationship.visit.VisitSheets;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The meetings to come and what is unfinished, with the sheet of the one that is chosen. */
public final class MeetingsViewModel extends ViewModel {
  /** The longest goal and the longest reason that are kept, in characters. */
  private static final int LONGEST = 2_000;

  private final Clock clock;
  private final Navigator navigator;
  private final TalkSheet talks;
  private final Runnable undo;
  private final Optional<Long> wanted;
  private final MeetingRows rows = new MeetingRows();
  private final VisitSheets sheets = new VisitSheets();
  private final ConversationStore conversations = new ConversationStore();

  private final ReadOnlyObjectWrapper<MeetingRows.Both> both =
      new ReadOnlyObjectWrapper<>(this, "both", MeetingRows.Both.NONE);
  private final ReadOnlyObjectWrapper<MeetingPart> part;
  private final ReadOnlyObjectWrapper<Optional<Long>> chosen;
  private final ReadOnlyObjectWrapper<Optional<VisitSheet>> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> moveNote =
      new ReadOnlyObjectWrapper<>(this, "moveNote", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());

  /**
   * @param part the list that is shown first
   * @param wanted the meeting whose sheet is wanted; without one, the next
   */
  public MeetingsViewModel(
      Workspace workspace,
      Notifier notifier,
      Runnable undo,
      Clock clock,
      Navigator navigator,
      TalkSheet talks,
      MeetingPart part,
      Optional<Long> wanted) {
    super(workspace, notifier, VisitSheets.TOPICS);
    this.clock = clock;
    this.navigator = navigator;
    this.talks = talks;
    this.undo = undo;
    this.part = new ReadOnlyObjectWrapper<>(this, "part", part);
    this.wanted = wanted;
    this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", wanted);
  }

  ReadOnlyObjectProperty<MeetingRows.Both> bothProperty() {
    return both.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<MeetingPart> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** The rows of the list in sight. */
  List<MeetingRow> rows() {
    return both.get().of(part.get());
  }

  ReadOnlyObjectProperty<Optional<Long>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The sheet of the chosen meeting; empty until read, and if it is gone. */
  ReadOnlyObjectProperty<Optional<VisitSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** What the words for another moment are taken for. */
  ReadOnlyObjectProperty<Optional<Message>> moveNoteProperty() {
    return moveNote.getReadOnlyProperty();
  }

  /** What is wrong with what was typed for the chosen meeting. */
  ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  ZonedDateTime now() {
    return ZonedDateTime.now(clock);
  }

  void show(MeetingPart wanted) {
    part.set(wanted);
    chosen.set(Optional.empty());
    chooseSome();
  }

  void choose(long id) {
    if (!chosen.get().equals(Optional.of(id))) {
      chosen.set(Optional.of(id));
      trouble.set(Optional.empty());
      moveNote.set(Optional.empty());
      loadSheet();
    }
  }

  /** Plans another meeting, with nothing known beforehand. */
  void plan() {
    talks.open(Start.NOTHING.planning());
  }

  /** Opens the log filled with the chosen meeting. */
  void log() {
    chosen.get().ifPresent(id -> talks.open(Start.NOTHING.withMeeting(id)));
  }

  /** What is wrong with a goal, if anything. */
  Optional<Message> troubleOf(String goal) {
    return goal.length() > LONGEST
        ? Optional.of(Message.of("conversation.trouble.too_long", LONGEST))
        : Optional.empty();
  }

  /**
   * Says what the seller wants from a meeting.
   *
   * @param goal without {@linkplain #troubleOf trouble}
   */
  CompletionStage<?> setGoal(long id, String goal) {
    String stripped = goal.strip();
    return change(
        Label.of("meeting.change.goal").merging("goal-" + id),
        tx -> conversations.setGoal(tx, id, stripped));
  }

  /** Says while it is typed what the words for another moment mean. */
  void readMove(String words) {
    trouble.set(Optional.empty());
    moveNote.set(
        words.isBlank()
            ? Optional.empty()
            : moment(words)
                .map(
                    moment ->
                        moment.isSkipped(now().getZone())
                            ? Message.of(
                                "conversation.when.skipped",
                                moment.day(),
                                moment.time().orElseThrow(),
                                moment
                                    .instant(now().getZone())
                                    .atZone(now().getZone())
                                    .toLocalTime())
                            : moment
                                .time()
                                .map(
                                    time ->
                                        Message.of(
                                            "conversation.when.timed.held", moment.day(), time))
                                .orElse(Message.of("conversation.when.day.held", moment.day()))));
  }

  /**
   * Moves the chosen meeting.
   *
   * @return whether the words say a moment to come
   */
  boolean move(String words) {
    Optional<Moment> moment = moment(words);
    ZonedDateTime now = now();
    if (moment.isEmpty()) {
      trouble.set(Optional.of(Message.of("conversation.trouble.when")));
    } else if (moment.get().time().isPresent()
        ? !moment.get().instant(now.getZone()).isAfter(now.toInstant())
        : moment.get().day().isBefore(now.toLocalDate())) {
      trouble.set(Optional.of(Message.of("conversation.trouble.meeting_past")));
    } else {
      moveNote.set(Optional.empty());
      Moment to = moment.get();
      chosen
          .get()
          .ifPresent(
              id ->
                  change(
                          Label.of("meeting.change.moved", Label.day(to.day())),
                          tx -> conversations.move(tx, id, to, now.getZone()))
                      .thenRun(
                          () -> notifier.done(Message.of("meeting.done.moved", to.day()), undo)));
      return true;
    }
    return false;
  }

  /**
   * Calls the chosen meeting off.
   *
   * @return whether the reason is short enough
   */
  boolean cancel(String why) {
    if (why.length() > LONGEST) {
      trouble.set(Optional.of(Message.of("conversation.trouble.too_long", LONGEST)));
      return false;
    }
    chosen
        .get()
        .ifPresent(
            id ->
                change(
                        Label.of("meeting.change.cancelled"),
                        tx -> conversations.cancel(tx, id, why.strip()))
                    .thenRun(() -> notifier.done(Message.of("meeting.done.cancelled"), undo)));
    return true;
  }

  /** There is nothing more to write about the chosen talk. */
  void complete() {
    chosen
        .get()
        .filter(id -> part.get() == MeetingPart.EVENING)
        .ifPresent(
            id ->
                change(
                        Label.of("meeting.change.complete"),
                        tx -> {
                          boolean toHold =
                              conversations
                                  .find(tx, id)
                                  .filter(one -> one.state() == ConversationState.PLANNED)
                                  .isPresent();
                          if (toHold) {
                            conversations.setHeld(tx, id);
                          }
                          conversations.setComplete(tx, id, true);
                        })
                    .thenRun(() -> notifier.done(Message.of("meeting.done.complete"), undo)));
  }

  /** Opens the map on which the people of the meeting sit, else the first of them. */
  void openMap() {
    sheet
        .get()
        .ifPresent(
            shown ->
                shown
                    .decision()
                    .<Place>map(decision -> new Place.Map(decision.id()))
                    .or(() -> shown.meeting().accountId().map(Place.Account::new))
                    .ifPresent(navigator::open));
  }

  /** Opens what tells of a person: the map of his seat, else his page. */
  void open(long personId) {
    sheet.get().stream()
        .flatMap(shown -> shown.people().stream())
        .filter(person -> person.card().id() == personId)
        .findFirst()
        .ifPresent(
            person ->
                navigator.open(
                    person
                        .seat()
                        .<Place>map(seat -> new Place.Map(seat.decisionId()))
                        .orElse(new Place.Person(personId))));
  }

  @Override
  protected void load() {
    ZonedDateTime now = now();
    show(
        "rows",
        reader -> rows.read(reader, now),
        found -> {
          both.set(found);
          chooseSome();
        });
    loadSheet();
  }

  /** The first row, if the chosen one is not in the list and was not asked for. */
  private void chooseSome() {
    boolean there =
        chosen
            .get()
            .filter(
                id -> chosen.get().equals(wanted) || rows().stream().anyMatch(r -> r.id() == id))
            .isPresent();
    if (!there && !rows().isEmpty()) {
      choose(rows().getFirst().id());
    } else if (!there) {
      chosen.set(Optional.empty());
      sheet.set(Optional.empty());
    }
  }

  private void loadSheet() {
    chosen.get().ifPresent(id -> show("sheet", reader -> sheets.of(reader, id), sheet::set));
  }

  private Optional<Moment> moment(String words) {
    ZonedDateTime now = now();
    return words.isBlank()
        ? Optional.empty()
        : new MomentWords(now.toLocalDate(), now.toLocalTime(), Toward.FUTURE).moment(words);
  }

  private CompletionStage<Long> change(Label label, Consumer<Transaction> work) {
    return act(
        label,
        tx -> {
          work.accept(tx);
          return 0L;
        });
  }
}
