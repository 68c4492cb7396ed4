package app.entregent.screen.today;

import app.entregent.model.agenda.Agenda;
import app.entregent.model.agenda.AgendaStore;
import app.entregent.model.agenda.TodayKind;
import app.entregent.model.agenda.TodayList;
import app.entregent.model.agenda.TodayRow;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.conversation.Cadence;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.Toward;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The page of today: its rows, and what can be done about each. */
public final class TodayViewModel extends ViewModel {
  /** What there is to show. */
  public enum Mood {
    /** The answer is not there yet. */
    WAITING,
    /** Nobody is in the workspace. */
    FRESH,
    /** Nothing calls for the seller. */
    CALM,
    ROWS
  }

  private record Answer(TodayList list, boolean fresh, boolean offer) {}

  /** So long the offer of a first campaign rests. */
  private static final int CAMPAIGN_RESTS = 30;

  private static final Agenda AGENDA = new Agenda();
  private static final AgendaStore ASIDES = new AgendaStore();
  private static final ConversationStore CONVERSATIONS = new ConversationStore();
  private static final NextActionStore ACTIONS = new NextActionStore();
  private static final QuestionStore QUESTIONS = new QuestionStore();
  private static final CampaignStore CAMPAIGNS = new CampaignStore();
  private static final PieceStore PIECES = new PieceStore();

  private final Clock clock;
  private final Navigator navigator;
  private final TalkSheet sheet;
  private final Runnable undo;
  private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
  private final ObservableList<TodayRow> rowsView = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyBooleanWrapper all = new ReadOnlyBooleanWrapper(this, "all");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");
  private final ReadOnlyObjectWrapper<Mood> mood =
      new ReadOnlyObjectWrapper<>(this, "mood", Mood.WAITING);
  private final ReadOnlyBooleanWrapper campaignOffered =
      new ReadOnlyBooleanWrapper(this, "campaignOffered");
  private final ReadOnlyObjectWrapper<LocalDate> day;
  private TodayList list = TodayList.NOTHING;

  /**
   * @param undo takes back the newest change, offered after each act
   */
  public TodayViewModel(
      Workspace workspace,
      Notifier notifier,
      Runnable undo,
      Clock clock,
      Navigator navigator,
      TalkSheet sheet) {
    super(workspace, notifier, topics());
    this.undo = undo;
    this.clock = clock;
    this.navigator = navigator;
    this.sheet = sheet;
    this.day = new ReadOnlyObjectWrapper<>(this, "day", LocalDate.now(clock));
  }

  private static Set<Topic> topics() {
    Set<Topic> topics = new HashSet<>(Agenda.topics());
    topics.addAll(CampaignStore.TOPICS);
    return topics;
  }

  /**
   * Whether a first campaign is offered: somebody is there, no campaign is, and it does not rest.
   */
  public ReadOnlyBooleanProperty campaignOfferedProperty() {
    return campaignOffered.getReadOnlyProperty();
  }

  /** Lets the offer of a first campaign rest for a month. */
  public void restCampaign() {
    LocalDate until = day.get().plusDays(CAMPAIGN_RESTS);
    act(Label.of("today.change.campaign", Label.day(until)), tx -> rest(tx, until))
        .thenRun(() -> notifier.done(Message.of("today.snoozed", until), undo));
  }

  private static LocalDate rest(Transaction tx, LocalDate until) {
    ASIDES.restCampaign(tx, until);
    return until;
  }

  /** What is in sight: the first rows, or all. */
  public ObservableList<TodayRow> rows() {
    return rowsView;
  }

  public ReadOnlyBooleanProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  /** How many rows there are in all. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Whether there are more rows than the first. */
  public ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Mood> moodProperty() {
    return mood.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** Asks again: time goes by, and with it meetings come near. */
  public void refresh() {
    load();
  }

  @Override
  protected void load() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    day.set(now.toLocalDate());
    show(
        "today",
        reader -> {
          TodayList found = AGENDA.today(reader, now);
          boolean fresh = AGENDA.isFresh(reader);
          boolean offer =
              !fresh
                  && CAMPAIGNS.isFirst(reader)
                  && !ASIDES.campaignRests(reader, now.toLocalDate());
          return new Answer(found, found.all().isEmpty() && fresh, offer);
        },
        this::show);
  }

  private void show(Answer answer) {
    list = answer.list();
    campaignOffered.set(answer.offer());
    count.set(list.all().size());
    more.set(list.hidden() > 0);
    if (list.hidden() == 0) {
      all.set(false);
    }
    showRows();
    mood.set(list.all().isEmpty() ? (answer.fresh() ? Mood.FRESH : Mood.CALM) : Mood.ROWS);
  }

  /** Shows all rows, or only the first again. */
  public void toggleAll() {
    if (more.get()) {
      all.set(!all.get());
      showRows();
    }
  }

  private void showRows() {
    List<TodayRow> wanted = all.get() ? list.all() : list.first();
    if (!rows.equals(wanted)) {
      rows.setAll(wanted);
    }
  }

  /** Whether the row is later than it should be. */
  public boolean isLate(TodayRow row) {
    return switch (row.kind()) {
      case PROMISE_DUE, ACTION_DUE, WEEK_PIECE, MEETING_TO_LOG -> row.day().isBefore(day.get());
      case QUESTION_WAITING -> row.day().isBefore(day.get().minusDays(1));
      case MEETING_SOON, MEETING_UNPREPARED, DATE_NEAR, RIPE_GAP, STAGE_STALL, TIE_COLD -> false;
    };
  }

  /** Does what the row asks for first. */
  public void act(TodayRow row) {
    switch (row.kind()) {
      case MEETING_SOON, MEETING_UNPREPARED ->
          navigator.open(new Place.Meetings(Optional.of(row.subjectId())));
      case MEETING_TO_LOG -> sheet.open(Start.NOTHING.withMeeting(row.subjectId()));
      case QUESTION_WAITING -> sheet.open(Start.NOTHING.withQuestion(row.subjectId()));
      case PROMISE_DUE, ACTION_DUE, TIE_COLD, DATE_NEAR, STAGE_STALL ->
          where(row).ifPresent(navigator::open);
      case RIPE_GAP -> navigator.open(new Place.Map(row.subjectId()));
      case WEEK_PIECE -> navigator.open(new Place.Engage());
    }
  }

  private static Optional<Place> where(TodayRow row) {
    return row.personId()
        .<Place>map(Place.Person::new)
        .or(() -> row.accountId().map(Place.Account::new));
  }

  /** Opens the sheet for a talk about this row. */
  public void log(TodayRow row) {
    switch (row.kind()) {
      case MEETING_SOON, MEETING_UNPREPARED ->
          sheet.open(Start.NOTHING.withMeeting(row.subjectId()));
      case MEETING_TO_LOG, QUESTION_WAITING -> act(row);
      case PROMISE_DUE, ACTION_DUE, TIE_COLD, DATE_NEAR, RIPE_GAP, STAGE_STALL, WEEK_PIECE -> {
        Start start = Start.NOTHING.withPeople(row.personId().stream().toList());
        sheet.open(row.accountId().map(start::withAccount).orElse(start));
      }
    }
  }

  /** Opens the sheet for any talk. */
  public void log() {
    sheet.open(Start.NOTHING);
  }

  /** Opens the sheet for a meeting to come. */
  public void plan() {
    sheet.open(Start.NOTHING.planning());
  }

  /** Whether the row can be marked as done here. */
  public boolean canBeDone(TodayRow row) {
    return switch (row.kind()) {
      case QUESTION_WAITING, PROMISE_DUE, ACTION_DUE, WEEK_PIECE, MEETING_TO_LOG, DATE_NEAR -> true;
      case TIE_COLD -> row.fromArchive();
      case MEETING_SOON, MEETING_UNPREPARED, RIPE_GAP, STAGE_STALL -> false;
    };
  }

  /** Marks the row as done; what an archive told is settled for one cadence. */
  public void done(TodayRow row) {
    long id = row.subjectId();
    switch (row.kind()) {
      case QUESTION_WAITING ->
          write(row, "conversation.change.answered", tx -> QUESTIONS.answer(tx, id));
      case PROMISE_DUE, ACTION_DUE ->
          write(row, "conversation.change.action_done", tx -> ACTIONS.done(tx, id));
      case WEEK_PIECE -> write(row, "today.change.settled", tx -> PIECES.done(tx, id));
      case MEETING_TO_LOG ->
          write(row, "today.change.settled", tx -> CONVERSATIONS.setHeld(tx, id));
      case DATE_NEAR -> {
        LocalDate until = row.day().plusDays(ImportantDate.GRACE_DAYS + 1L);
        write(row, "today.change.settled", tx -> ASIDES.setAside(tx, row, until));
      }
      case TIE_COLD -> {
        if (row.fromArchive()) {
          LocalDate until = day.get().plusDays(Cadence.LIVE_SEAT);
          write(row, "today.change.settled", tx -> ASIDES.setAside(tx, row, until));
        }
      }
      case MEETING_SOON, MEETING_UNPREPARED, RIPE_GAP, STAGE_STALL -> {}
    }
  }

  /** Lets the row rest until tomorrow. */
  public void snooze(TodayRow row) {
    snooze(row, day.get().plusDays(1));
  }

  /** Lets the row rest until Monday. */
  public void snoozeWeek(TodayRow row) {
    snooze(row, day.get().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
  }

  /** The day that the words mean. */
  public Optional<LocalDate> dayOf(String typed) {
    return new DayWords(day.get(), Toward.FUTURE).day(typed).filter(day.get()::isBefore);
  }

  /** Lets the row rest until a day; a next action stays overdue meanwhile. */
  public void snooze(TodayRow row, LocalDate until) {
    boolean action = row.kind() == TodayKind.PROMISE_DUE || row.kind() == TodayKind.ACTION_DUE;
    Label label =
        Label.of(action ? "conversation.change.snoozed" : "today.change.aside", Label.day(until));
    act(
            label,
            tx -> {
              if (action) {
                ACTIONS.snooze(tx, row.subjectId(), until);
              } else {
                ASIDES.setAside(tx, row, until);
              }
              return true;
            })
        .thenAccept(done -> notifier.done(Message.of("today.snoozed", until), undo));
  }

  private void write(TodayRow row, String labelKey, Consumer<Transaction> work) {
    act(
            Label.of(labelKey),
            tx -> {
              work.accept(tx);
              return true;
            })
        .thenAccept(
            done ->
                notifier.done(
                    Message.of("today.done.told", row.who().isEmpty() ? row.reason() : row.who()),
                    undo));
  }

  /** The first steps of a fresh workspace. */
  public void goTo(Place place) {
    navigator.open(place);
  }
}
