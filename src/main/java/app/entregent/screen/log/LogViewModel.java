package app.entregent.screen.log;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.Question;
import app.entregent.model.conversation.TalkEntry;
import app.entregent.model.conversation.detail.TalkDetails;
import app.entregent.model.relationship.proposal.TalkEffects;
import app.entregent.model.relationship.proposal.TalkEffects.Logged;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;

/** The sheet of a talk: what stands on it, what it is taken for, and writing it down. */
public final class LogViewModel extends ViewModel {
  private static final TalkEffects TALKS = new TalkEffects();

  private final Clock clock;
  private final DraftFile drafts;
  private final Runnable undo;
  private final LogForm form = new LogForm();
  private final PeopleViewModel people;
  private final ContentViewModel content;
  private final LineViewModel line;
  private final ReadOnlyObjectWrapper<Optional<Message>> when =
      new ReadOnlyObjectWrapper<>(this, "when", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> promiseDue =
      new ReadOnlyObjectWrapper<>(this, "promiseDue", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> nextDue =
      new ReadOnlyObjectWrapper<>(this, "nextDue", Optional.empty());
  private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper(this, "planned");
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper(this, "question", "");
  private final ReadOnlyObjectWrapper<Optional<Message>> draftNote =
      new ReadOnlyObjectWrapper<>(this, "draftNote", Optional.empty());
  private final ReadOnlyBooleanWrapper meeting = new ReadOnlyBooleanWrapper(this, "meeting");
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved");

  private Start start = Start.NOTHING;
  private LogContext context = LogContext.NOTHING;
  private Instant begun;
  private Consumer<Logged> told = logged -> {};
  private boolean filling;
  private boolean touched;
  private boolean saving;

  /**
   * @param undo takes back the newest change, offered after saving
   */
  public LogViewModel(
      Workspace workspace, Notifier notifier, Runnable undo, Clock clock, DraftFile drafts) {
    super(workspace, notifier, Set.of());
    this.clock = clock;
    this.drafts = drafts;
    this.undo = undo;
    this.begun = clock.instant();
    this.line = new LineViewModel(workspace, notifier, form, clock);
    this.people = new PeopleViewModel(workspace, notifier, form);
    this.content = new ContentViewModel(workspace, notifier, form);
    form.follow(changed -> typed());
    form.people().addListener((ListChangeListener<TalkPartner>) change -> peopleChanged());
  }

  public LogForm form() {
    return form;
  }

  /** The quick line above the form. */
  public LineViewModel line() {
    return line;
  }

  /** Who is on the sheet. */
  public PeopleViewModel people() {
    return people;
  }

  /** What they got. */
  public ContentViewModel content() {
    return content;
  }

  /** What the words for the moment were taken for. */
  public ReadOnlyObjectProperty<Optional<Message>> whenProperty() {
    return when.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Message>> promiseDueProperty() {
    return promiseDue.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Message>> nextDueProperty() {
    return nextDue.getReadOnlyProperty();
  }

  /** Whether what stands on the sheet is a meeting to come. */
  public ReadOnlyBooleanProperty plannedProperty() {
    return planned.getReadOnlyProperty();
  }

  /** Whether it is a meeting that was planned, or a talk that is written on. */
  public ReadOnlyBooleanProperty meetingProperty() {
    return meeting.getReadOnlyProperty();
  }

  /** The question of theirs that the talk answers; empty without one. */
  public ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Tells that what stands here was begun before and not saved. */
  public ReadOnlyObjectProperty<Optional<Message>> draftNoteProperty() {
    return draftNote.getReadOnlyProperty();
  }

  /** Becomes true when the talk is written and the sheet can go. */
  public ReadOnlyBooleanProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Opens the sheet: with the draft that is kept, else with what is known beforehand. */
  public void begin(Start wanted) {
    start = wanted;
    saved.set(false);
    fill(() -> clear(wanted.toCome()));
    activate();
  }

  /** Says that it is to come or took place; a moment that says the contrary is taken out. */
  public void chooseTense(boolean toCome) {
    form.toComeProperty().set(toCome);
    if (check().moment().filter(moment -> check().isToCome(moment) != toCome).isPresent()) {
      form.words(LogField.WHEN).set("");
    }
  }

  /** Whom to tell what a talk moved, once it is written. */
  public void tell(Consumer<Logged> listener) {
    told = listener;
  }

  /** It is not that meeting, but another talk: begins with nothing. */
  public void startAnother() {
    start = Start.NOTHING;
    startAfresh();
  }

  /** Lets the draft go and begins with what was known beforehand. */
  public void startAfresh() {
    drafts.drop();
    fill(() -> clear(start.toCome()));
    show("beginning", reader -> LogBeginning.of(reader, start), this::show);
  }

  /** Leaves the sheet: what was typed is kept as a draft. */
  public void leave() {
    if (!saved.get() && touched && form.hasWords()) {
      drafts.keep(draft());
      notifier.done(Message.of("conversation.draft.kept"));
    }
    deactivate();
  }

  @Override
  protected void load() {
    show("beginning", reader -> LogBeginning.read(reader, start, drafts), this::show);
  }

  /** Writes the talk, or says what is wrong with it. */
  public void save() {
    LogCheck check = check();
    check.markProblems();
    line.openNames().stream()
        .findFirst()
        .ifPresent(
            name -> form.wrong(LogField.LINE, Message.of("conversation.trouble.unknown", name)));
    if (saving || form.hasProblem()) {
      return;
    }
    saving = true;
    TalkEntry entry = check.entry(people.account(), context);
    TalkDetails details = check.details();
    boolean toCome = entry.talk().state() == ConversationState.PLANNED;
    Label label =
        Label.of(
            toCome ? "conversation.change.planned" : "conversation.change.logged",
            Label.count(form.people().size()),
            Label.day(entry.talk().moment().day()));
    act(label, tx -> TALKS.write(tx, entry, details, LogFiles.read(details.files())))
        .whenComplete(
            (logged, failure) -> {
              saving = false;
              if (failure == null) {
                written(toCome);
                told.accept(logged);
              }
            });
  }

  private void written(boolean toCome) {
    drafts.drop();
    fill(() -> clear(false));
    saved.set(true);
    notifier.done(
        Message.of(toCome ? "conversation.done.planned" : "conversation.done.logged"), undo);
  }

  private void show(LogBeginning beginning) {
    context = LogContext.of(beginning);
    meeting.set(context.meeting().isPresent());
    question.set(beginning.question().map(Question::words).orElse(""));
    String typedMeanwhile = form.words(LogField.PERSON).get();
    fill(
        () -> {
          beginning
              .draft()
              .ifPresentOrElse(draft -> takeUp(draft, beginning), () -> prefill(beginning));
        });
    if (!typedMeanwhile.isBlank()) {
      form.words(LogField.PERSON).set(typedMeanwhile);
    }
    fill(
        () -> {
          line.adopt();
          peopleChanged();
        });
    addWords(start.words());
  }

  /** What was pasted comes under what stands there already. */
  private void addWords(String words) {
    String before = form.text(LogField.SAID);
    if (!words.isEmpty() && !before.contains(words)) {
      form.words(LogField.SAID).set(before.isEmpty() ? words : before + "\n" + words);
    }
  }

  private void takeUp(LogDraft draft, LogBeginning beginning) {
    line.without(() -> form.take(draft, beginning.people(), beginning.known()));
    touched = true;
    begun = draft.begun();
    draftNote.set(
        Optional.of(Message.of("conversation.draft.begun", begun.atZone(clock.getZone()))));
  }

  private void prefill(LogBeginning beginning) {
    form.people().setAll(beginning.people());
    beginning.meeting().ifPresent(this::prefill);
    if (beginning.meeting().isPresent()) {
      prefill(beginning.known());
    }
    if (beginning.question().isPresent()) {
      form.channelProperty().set(Channel.EMAIL);
      form.directionProperty().set(Direction.OUTGOING);
    }
  }

  /** A meeting, or a talk that is written on. */
  private void prefill(Conversation meeting) {
    form.channelProperty().set(meeting.channel());
    form.directionProperty().set(meeting.direction());
    form.words(LogField.GOAL).set(meeting.goal());
    form.words(LogField.PLACE).set(meeting.place());
    form.words(LogField.SAID).set(meeting.summary());
    for (TalkPartner partner : form.people()) {
      form.feltProperty(partner)
          .set(partner.id().flatMap(id -> Optional.ofNullable(meeting.felt().get(id))));
    }
    Moment moment = meeting.moment();
    form.toComeProperty().set(check().isToCome(moment));
    form.words(LogField.WHEN)
        .set(moment.time().map(time -> moment.day() + " " + time).orElse(moment.day().toString()));
  }

  private void prefill(KnownDetails known) {
    form.details().take(known);
    form.words(LogField.GIVEN).set(known.given());
    form.words(LogField.RECEIVED).set(known.received());
    form.words(LogField.ASKED).set(known.asked());
    form.words(LogField.MINUTES).set(Integer.toString(known.minutes()));
  }

  private void clear(boolean toCome) {
    line.without(form::clear);
    line.forget();
    people.clear();
    form.toComeProperty().set(toCome);
    context = LogContext.NOTHING;
    meeting.set(false);
    question.set("");
    draftNote.set(Optional.empty());
    touched = false;
    begun = clock.instant();
  }

  /** Sets many fields without taking them for typed. */
  private void fill(Runnable work) {
    filling = true;
    work.run();
    filling = false;
    read();
  }

  private void typed() {
    if (!filling) {
      touched = true;
      read();
      if (form.hasWords()) {
        drafts.keep(draft());
      } else {
        drafts.drop();
      }
    }
  }

  private void read() {
    LogCheck check = check();
    when.set(check.momentSaid());
    promiseDue.set(check.daySaid(LogField.PROMISE_DUE));
    nextDue.set(check.daySaid(LogField.NEXT_DUE));
    planned.set(check.moment().map(check::isToCome).orElse(false) || form.toComeProperty().get());
    if (form.hasProblem()) {
      check.markProblems();
    }
  }

  private void peopleChanged() {
    typed();
    people.findAccount(context.account());
  }

  private LogDraft draft() {
    return form.draft(context, begun);
  }

  private LogCheck check() {
    return new LogCheck(form, ZonedDateTime.now(clock));
  }
}
