package app.entregent.screen.workshop;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.NextQuestions;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A workshop that runs, as the one who leads it sees it: where the agenda is, what was noted, and
 * what the room is asked. All of it is on disk at once, so a workshop that breaks off goes on where
 * it was.
 */
public final class RunViewModel extends ViewModel {
  private static final Set<Topic> TOPICS =
      Stream.of(
              Set.of(
                  WorkshopStore.WORKSHOPS,
                  AgendaItemStore.AGENDA,
                  GuestStore.GUESTS,
                  WorkshopNoteStore.NOTES,
                  JudgementStore.JUDGEMENTS,
                  PersonStore.PERSONS),
              RoomQuestionStore.TOPICS,
              DecisionStore.MAPS)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final LiveTexts texts;
  private final Clock clock;
  private final long workshopId;
  private final WorkshopStore workshops = new WorkshopStore();
  private final AgendaItemStore agenda = new AgendaItemStore();
  private final GuestStore guests = new GuestStore();
  private final WorkshopNoteStore notes = new WorkshopNoteStore();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final DecisionStore decisions = new DecisionStore();
  private final PersonStore persons = new PersonStore();
  private final ReadOnlyObjectWrapper<Optional<RunPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper(this, "lost");
  private final CourseActs course = new CourseActs(this);
  private final NoteActs noting = new NoteActs(this);
  private final QuestionActs asking = new QuestionActs(this);
  private final GuestActs present = new GuestActs(new ThisRoom());

  public RunViewModel(
      Workspace workspace, Notifier notifier, LiveTexts texts, Clock clock, long workshopId) {
    super(workspace, notifier, TOPICS);
    this.texts = texts;
    this.clock = clock;
    this.workshopId = workshopId;
  }

  /** What is shown; nothing until it is read, or if there is no such workshop. */
  ReadOnlyObjectProperty<Optional<RunPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Whether there is no such workshop (any more). */
  ReadOnlyBooleanProperty lostProperty() {
    return lost.getReadOnlyProperty();
  }

  Optional<RunPicture> shown() {
    return picture.get();
  }

  /** Takes the room through the agenda. */
  CourseActs course() {
    return course;
  }

  /** What is written down. */
  NoteActs noting() {
    return noting;
  }

  /** Who is in the room. */
  GuestActs present() {
    return present;
  }

  /** What the room is asked. */
  QuestionActs asking() {
    return asking;
  }

  long workshopId() {
    return workshopId;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A sentence of this moment, to be stored as words of the user. */
  String inWords(Message message) {
    return texts.now(message);
  }

  void tell(Message what) {
    notifier.done(what);
  }

  void tellWithUndo(Message what) {
    notifier.done(what, () -> workspace.undo());
  }

  /** A change of the workshop. */
  <T> CompletionStage<T> change(Label label, Function<Transaction, T> work) {
    return act(label, work);
  }

  /** A change of which nothing is asked back. */
  CompletionStage<Boolean> write(Label label, Consumer<Transaction> work) {
    return act(
        label,
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  @Override
  protected void load() {
    LocalDate day = today();
    show(
        "run",
        reader -> workshops.find(reader, workshopId).map(found -> read(reader, found, day)),
        this::show);
  }

  private RunPicture read(Reader reader, Workshop workshop, LocalDate day) {
    Optional<DecisionMap> map =
        decisions
            .find(reader, workshop.decisionId())
            .map(found -> decisions.map(reader, found.id()));
    List<RoomQuestion> asked = questions.of(reader, workshopId);
    Map<Long, String> names = new HashMap<>();
    map.ifPresent(
        there ->
            persons
                .cards(reader, there.people())
                .forEach((id, card) -> names.put(id, card.name())));
    return new RunPicture(
        workshop,
        map,
        agenda.of(reader, workshopId),
        guests.of(reader, workshopId),
        notes.of(reader, workshopId),
        asked,
        names,
        map.map(there -> NextQuestions.of(there, asked, day)).orElse(List.of()));
  }

  private void show(Optional<RunPicture> read) {
    lost.set(read.isEmpty());
    asking.arrived(read);
    noting.arrived(read);
    picture.set(read);
  }

  /** Those in the room of this workshop. */
  private final class ThisRoom implements GuestActs.Room {
    @Override
    public Optional<Long> workshop() {
      return Optional.of(workshopId);
    }

    @Override
    public Optional<Long> account() {
      return shown().flatMap(RunPicture::map).map(map -> map.decision().accountId());
    }

    @Override
    public CompletionStage<?> change(Label label, Consumer<Transaction> work) {
      return write(label, work);
    }

    @Override
    public void look(
        String question,
        Function<Reader, List<KnownGuest>> query,
        Consumer<List<KnownGuest>> shown) {
      RunViewModel.this.show(question, query, shown);
    }
  }
}
