package app.entregent.screen.engage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceBrief;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.LibraryPiece;
import app.entregent.model.library.PieceState;
import app.entregent.model.library.Quality;
import app.entregent.model.library.Reaction;
import app.entregent.model.library.Reception;
import app.entregent.model.library.StageGrid;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.NewClue;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.wording.TrustElement;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class LibraryViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final Told told = new Told();
  private final PieceStore pieces = new PieceStore();
  private final PersonaStore personas = new PersonaStore();
  @TempDir Path folder;
  private Workspace workspace;
  private EngageRooms rooms;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    rooms = EngageWindow.rooms(workspace, told);
    rooms.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void wordsOfTheBriefFindAPieceAndAFilterNarrows() {
    long one = add("Five questions");
    add("Before and after");
    rooms.piece().open(Optional.of(one));
    rooms.piece().setBrief(one, brief -> new PieceBrief("", "The cost of a contact", "", "", ""));
    rooms.library().narrow(now -> now.withWords("cost contact"));
    assertThat(subjects()).containsExactly("Five questions");
    rooms.library().narrow(now -> LibraryFilter.NOTHING.withState(Optional.of(PieceState.SHARED)));
    assertThat(subjects()).isEmpty();
    rooms.piece().toggleDone();
    assertThat(subjects()).containsExactly("Five questions");
  }

  @Test
  void readyAsksForPersonaAndStageOrAReasonWhichStays() {
    long id = add("Five questions");
    rooms.piece().open(Optional.of(id));
    assertThat(rooms.piece().toggleReady(" ")).isEmpty();
    assertThat(told.sentences()).hasSize(1);
    assertThat(rooms.piece().toggleReady("For everybody at the fair")).isPresent();
    assertThat(shown().sheet().readyReason()).isEqualTo("For everybody at the fair");
    assertThat(rooms.library().rows().getFirst().state()).isEqualTo(PieceState.READY);
    rooms.piece().toggleReady("");
    rooms.piece().setStage(PathStage.AWARE);
    long persona = change(tx -> personas.add(tx, "Owner"));
    rooms.piece().edits().setPersona(id, Optional.of(persona));
    assertThat(rooms.piece().toggleReady("not needed")).isPresent();
    assertThat(shown().sheet().readyReason()).isEmpty();
  }

  @Test
  void aReaderOfTomorrowAndANameThatTwoBearAreRefusedUntilOneIsPicked() {
    long id = add("Five questions");
    rooms.piece().open(Optional.of(id));
    refused(id, "Hanane", TODAY.plusDays(1), "engage.received.future");
    PersonStore persons = new PersonStore();
    change(tx -> persons.add(tx, NewPerson.typed("Amina Idrissi", "Villa Ocre", "Director")));
    long other =
        change(tx -> persons.add(tx, NewPerson.typed("Amina Idrissi", "Harbour Homes", "Buyer")));
    refused(id, "Amina Idrissi", TODAY, "engage.received.which");
    rooms.readers().received(id, "Amina Idrissi", Optional.of(other), TODAY, Reaction.NONE);
    assertThat(shown().receptions())
        .singleElement()
        .matches(one -> one.person().orElse(0L) == other);
  }

  private void refused(long piece, String name, LocalDate on, String key) {
    assertThatThrownBy(
            () ->
                rooms
                    .readers()
                    .received(piece, name, Optional.empty(), on, Reaction.NONE)
                    .toCompletableFuture()
                    .join())
        .hasStackTraceContaining(key);
    assertThat(shown().receptions()).isEmpty();
  }

  @Test
  void aPersonaDeletedMeanwhileIsASentenceAndThePieceStays() {
    long id = add("Five questions");
    List<Message> said = new ArrayList<>();
    Notifier notices =
        new Notifier() {
          @Override
          public void done(Message what) {
            said.add(what);
          }

          @Override
          public void done(Message what, Runnable undo) {
            said.add(what);
          }

          @Override
          public void trouble(Message sentence, Throwable cause) {
            said.add(sentence);
          }
        };
    new PieceEdits(workspace, notices, pieces, personas).setPersona(id, Optional.of(4711L));
    assertThat(said).containsExactly(Message.of("engage.persona.gone"));
    assertThat(workspace.fetch(reader -> pieces.find(reader, id)).orElseThrow().persona())
        .isEmpty();
  }

  @Test
  void ticksAreKeptAndUndone() {
    long id = add("Five questions");
    rooms.piece().open(Optional.of(id));
    rooms.piece().tick(Quality.USEFUL, true);
    rooms.piece().tick(TrustElement.FAIR, true);
    assertThat(shown().sheet().qualities()).containsExactly(Quality.USEFUL);
    assertThat(shown().sheet().trust()).containsExactly(TrustElement.FAIR);
    rooms.piece().tick(Quality.USEFUL, false);
    assertThat(shown().sheet().qualities()).isEmpty();
    TestWorkspace.now(workspace.undo());
    TestWorkspace.now(workspace.undo());
    assertThat(shown().sheet().trust()).isEmpty();
  }

  @Test
  void textsInBothLanguagesHaveVersionsAndAMillionSignsAreKept() {
    long id = add("Five questions");
    rooms.piece().open(Optional.of(id));
    rooms.piece().edits().setText(id, Language.EN, "One two three four 🏡");
    rooms.piece().edits().setText(id, Language.FR, "Un deux trois");
    rooms.piece().keep(Language.EN);
    String long1 = "word ".repeat(200_000).substring(0, 999_999);
    rooms.piece().edits().setText(id, Language.EN, long1);
    assertThat(shown().piece().text(Language.EN)).hasSize(999_999);
    assertThat(shown().piece().text(Language.FR)).isEqualTo("Un deux trois");
    assertThat(shown().versions()).hasSize(1);
    rooms.piece().restore(shown().versions().getFirst());
    assertThat(shown().piece().text(Language.EN)).isEqualTo("One two three four 🏡");
    assertThat(shown().versions()).hasSize(2);
  }

  @Test
  void aCopyRemembersWhatItCameFromAndDeletingTakesAllThatBelongs() throws IOException {
    long id = add("Five questions");
    rooms.piece().open(Optional.of(id));
    rooms.piece().setNeed(id, "Nobody answers");
    rooms.readers().addFiles(id, List.of(Files.writeString(folder.resolve("plan.txt"), "Plan")));
    rooms.readers().received(id, "Somebody Else", Optional.empty(), TODAY, Reaction.LIKED);
    rooms.piece().reuse();
    LibraryPiece copy = rooms.library().rows().getFirst();
    assertThat(copy.sheet().madeFrom()).contains(id);
    assertThat(copy.sheet().need()).isEqualTo("Nobody answers");
    assertThat(copy.received()).isZero();
    rooms.piece().open(Optional.of(copy.id()));
    assertThat(shown().files()).hasSize(1);
    assertThat(shown().madeFrom()).isEqualTo("Five questions");
    rooms.piece().open(Optional.of(id));
    rooms.piece().delete();
    assertThat(rooms.piece().shownProperty().get()).isEmpty();
    rooms.piece().open(Optional.of(copy.id()));
    assertThat(shown().madeFrom()).isEmpty();
    TestWorkspace.now(workspace.undo());
    rooms.piece().open(Optional.of(id));
    assertThat(shown().receptions()).extracting(Reception::name).containsExactly("Somebody Else");
  }

  @Test
  void aFileThatIsNotThereIsASentence() {
    long id = add("Five questions");
    rooms.readers().addFiles(id, List.of(folder.resolve("gone.pdf")));
    assertThat(told.sentences()).containsExactly("“gone.pdf” cannot be read. Nothing was changed.");
  }

  @Test
  void whoGotItIsAPersonWhereTheNameIsOne() {
    long person =
        change(tx -> new PersonStore().add(tx, NewPerson.typed("Amina Belkorchi", "", "")));
    long id = add("Five questions");
    rooms.piece().open(Optional.of(id));
    rooms.readers().received(id, "amina belkorchi", Optional.empty(), TODAY, Reaction.ASKED);
    Reception got = shown().receptions().getFirst();
    assertThat(got.person()).contains(person);
    rooms.readers().setReaction(got.id().orElseThrow(), Reaction.TALKED);
    assertThat(shown().receptions().getFirst().reaction()).contains(Reaction.TALKED);
    rooms.readers().removeReception(got.id().orElseThrow());
    assertThat(shown().receptions()).isEmpty();
  }

  @Test
  void aHoleOfTheGridPlansAPieceForIt() {
    long persona = change(tx -> personas.add(tx, "Owner"));
    StageGrid.Cell hole = rooms.library().gridProperty().get().holes().get(2);
    assertThat(hole).isEqualTo(new StageGrid.Cell(persona, PathStage.EVALUATING));
    rooms.library().plan(hole, "For Owner");
    assertThat(rooms.library().partProperty().get()).isEqualTo(EngagePart.LIBRARY);
    assertThat(subjects()).containsExactly("For Owner");
    assertThat(rooms.library().gridProperty().get().count(hole)).isEqualTo(1);
    change(
        tx -> {
          pieces.setPersona(tx, rooms.library().rows().getFirst().id(), Optional.empty());
          personas.delete(tx, persona);
          return true;
        });
    assertThat(rooms.library().filterProperty().get().persona())
        .as("a filter for a persona that is gone narrows nothing")
        .isEmpty();
  }

  @Test
  void aPieceMovesByHoursAndDaysAndIsGivenUp() {
    rooms.week().add("Five questions");
    rooms.week().moveHour(1);
    assertThat(rooms.week().selectedProperty().get().orElseThrow().hour())
        .isEqualTo(OptionalInt.of(9));
    rooms.week().moveHour(-1);
    long id = rooms.week().selectedProperty().get().orElseThrow().id();
    rooms.week().move(id, TODAY.minusDays(1), Optional.of(OptionalInt.of(16)));
    assertThat(rooms.week().selectedProperty().get().orElseThrow().plannedOn())
        .isEqualTo(TODAY.minusDays(1));
    TestWorkspace.now(workspace.undo());
    assertThat(rooms.week().selectedProperty().get().orElseThrow().hour())
        .isEqualTo(OptionalInt.of(8));
    rooms.piece().open(Optional.of(id));
    rooms.piece().toggleDropped();
    rooms.week().carryOver();
    assertThat(shown().piece().plannedOn()).as("what is given up stays").isEqualTo(TODAY);
    assertThat(rooms.library().rows().getFirst().state()).isEqualTo(PieceState.DROPPED);
    rooms.piece().toggleDropped();
    assertThat(shown().piece().open()).isTrue();
  }

  @Test
  void aPieceOfWeek53IsCarriedIntoTheNewYear() {
    long id = change(tx -> pieces.add(tx, NewPiece.post("Last", LocalDate.of(2026, 12, 31))));
    rooms.week().go(IsoWeek.of(LocalDate.of(2026, 12, 31)));
    assertThat(rooms.week().weekProperty().get().number()).isEqualTo(53);
    rooms.week().carryOver();
    rooms.piece().open(Optional.of(id));
    assertThat(shown().piece().plannedOn()).isEqualTo(LocalDate.of(2027, 1, 7));
    assertThat(shown().piece().week().number()).isEqualTo(1);
  }

  @Test
  void aQuestionOfAGroupBecomesOneAnswerHoweverOftenOnePresses() {
    change(
        tx ->
            new ClueStore().add(tx, NewClue.heard(CluePlace.GROUP, "Which price is true?", TODAY)));
    var clue = rooms.clues().rows().getFirst();
    rooms.clues().answer(clue);
    rooms.clues().answer(clue);
    assertThat(rooms.clues().rows()).isEmpty();
    assertThat(subjects()).containsExactly("Which price is true?");
  }

  @Test
  void aPieceWhoseHourComesIsSaidOnceWhileTheProgramRuns() {
    long id = add("Five questions");
    change(
        tx -> {
          pieces.setHour(tx, id, OptionalInt.of(11));
          return true;
        });
    MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
    RemindersViewModel reminders = new RemindersViewModel(workspace, told, clock);
    reminders.look();
    assertThat(told.sentences()).isEmpty();
    clock.pass(Duration.ofHours(1));
    reminders.look();
    reminders.look();
    assertThat(told.sentences()).containsExactly("It is time: Five questions (Own profile)");
  }

  private PieceShown shown() {
    return rooms.piece().shownProperty().get().orElseThrow();
  }

  private List<String> subjects() {
    return rooms.library().rows().stream().map(LibraryPiece::subject).toList();
  }

  private long add(String subject) {
    return change(tx -> pieces.add(tx, NewPiece.post(subject, TODAY)));
  }

  private <T> T change(Function<Transaction, T> work) {
    return TestWorkspace.now(workspace.change(Label.of("engage.change.edit"), work));
  }
}
