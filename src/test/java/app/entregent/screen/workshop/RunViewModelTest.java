package app.entregent.screen.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WorkshopTown;
import app.entregent.text.Message;
import app.entregent.ui.DiscreetView;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A workshop that runs, without a window: its course, its notes, those in the room. */
class RunViewModelTest extends RunningWorkshop {
  @Test
  void theClockShowsWhatIsSpentAndCalmlyWhatIsOver() {
    assertThat(clockWords()).isEqualTo("0 of 10 min");
    clock.pass(Duration.ofMinutes(7).plusSeconds(59));
    assertThat(clockWords()).isEqualTo("7 of 10 min");
    clock.pass(Duration.ofSeconds(150));
    assertThat(clockWords()).isEqualTo("10 of 10 min");
    clock.pass(Duration.ofMinutes(2));
    assertThat(clockWords()).isEqualTo("10 min +2 min");
    assertThat(ClockWords.share(shown().clock().orElseThrow(), clock.instant())).isEqualTo(1);
  }

  @Test
  void oneGoesOnAndBackAndStopsTheClock() {
    clock.pass(Duration.ofMinutes(4));
    model.course().move(1);
    assertThat(shown().position()).isEqualTo(1);
    assertThat(clockWords()).isEqualTo("0 of 8 min");
    clock.pass(Duration.ofMinutes(3));
    model.course().pauseOrGoOn();
    clock.pass(Duration.ofMinutes(30));
    assertThat(clockWords()).isEqualTo("3 of 8 min");
    model.course().pauseOrGoOn();
    clock.pass(Duration.ofMinutes(1));
    assertThat(clockWords()).isEqualTo("4 of 8 min");
    model.course().move(-1);
    assertThat(clockWords()).isEqualTo("4 of 10 min");
    model.course().move(-1);
    assertThat(heard.heard()).containsExactly("run.tell.first");
    // in front of everybody, as everywhere
    workspace.undo().toCompletableFuture().join();
    assertThat(shown().position()).isEqualTo(1);
    assertThat(clockWords()).isEqualTo("4 of 8 min");
  }

  @Test
  void theLastItemAndAnAgendaOfNothingAreSaid() {
    model.course().goTo(shown().agenda().getLast().id());
    model.course().move(1);
    town.change(
        tx -> {
          shown().agenda().stream().map(AgendaItem::id).forEach(id -> remove(tx, id));
          return true;
        });
    model.course().move(1);
    assertThat(heard.heard()).containsExactly("run.tell.last", "run.tell.no_agenda");
    assertThat(shown().clock()).isEmpty();
    model.noting().wordsProperty().set("Works all the same");
    model.noting().take(Kind.NOTE);
    ask("Omar Kettani", About.STANCE);
    model.course().pauseOrGoOn();
    assertThat(shown().notes()).hasSize(1);
    assertThat(shown().question()).isPresent();
    assertThat(RoomPicture.of(shown(), false, false).topic()).isEqualTo(Message.NOTHING);
  }

  private static void remove(Transaction tx, long id) {
    new AgendaItemStore().delete(tx, id);
  }

  @Test
  void oneLineTakesNotesParksPointsAndWritesCommitments() {
    for (String typed :
        List.of("The site is slow", "? Who pays?", "! Samira Tazi: sends the figures")) {
      model.noting().wordsProperty().set(typed);
      model.noting().take(Kind.NOTE);
    }
    model.noting().wordsProperty().set("A point for later");
    model.noting().take(Kind.PARKED);
    assertThat(shown().notes())
        .extracting(WorkshopNote::kind, WorkshopNote::words)
        .containsExactly(
            tuple(Kind.NOTE, "The site is slow"),
            tuple(Kind.PARKED, "Who pays?"),
            tuple(Kind.COMMITMENT, "Samira Tazi: sends the figures"),
            tuple(Kind.PARKED, "A point for later"));
    assertThat(model.noting().wordsProperty().get()).isEmpty();
    assertThat(shown().notes().get(2).guestId()).isPresent();
    model.noting().toggleSettled(shown().notes().get(1));
    model.noting().turn(shown().notes().getFirst());
    model.noting().delete(shown().notes().get(3));
    assertThat(shown().notes())
        .extracting(WorkshopNote::settled)
        .containsExactly(false, true, false);
    assertThat(shown().notes().getFirst().kind()).isEqualTo(Kind.PARKED);
    assertThat(heard.heard()).containsExactly("run.tell.note_deleted");
  }

  @Test
  void ofTwoWithOneNameNobodyIsGuessed() {
    model.noting().wordsProperty().set("! Karim: asks his director");
    model.noting().take(Kind.NOTE);
    WorkshopNote note = shown().notes().getFirst();
    assertThat(note.guestId()).isEmpty();
    assertThat(note.words()).isEqualTo("Karim: asks his director");
    assertThat(texts.now(model.noting().problemProperty().get()))
        .contains("Karim Alaoui", "Karim Bennis");
    model.noting().wordsProperty().set("! Karim B: asks again");
    assertThat(model.noting().problemProperty().get()).isEqualTo(Message.NOTHING);
    model.noting().take(Kind.NOTE);
    assertThat(shown().notes().getLast().guestId()).isPresent();
  }

  @Test
  void whatIsTooLongStaysInTheField() {
    String longest = "x".repeat(WorkshopNote.WORDS_LIMIT + 1);
    model.noting().wordsProperty().set(longest);
    model.noting().take(Kind.NOTE);
    assertThat(model.noting().problemProperty().get().key()).isEqualTo("run.note.too_long");
    assertThat(model.noting().wordsProperty().get()).isEqualTo(longest);
    assertThat(shown().notes()).isEmpty();
  }

  @Test
  void theWordsOfANoteAreChangedWhereTheyStand() {
    take("! Samira Tazi: sends the figurs");
    NoteWording wording = model.noting().wording();
    wording.begin(shown().notes().getFirst());
    wording.wordsProperty().set("Paul Mercier: sends the figures");
    // what comes in meanwhile leaves what is typed alone
    take("The site is slow");
    assertThat(wording.wordsProperty().get()).isEqualTo("Paul Mercier: sends the figures");
    assertThat(wording.keep()).isCompletedWithValue(true);
    WorkshopNote note = shown().notes().getFirst();
    assertThat(note.words()).isEqualTo("Paul Mercier: sends the figures");
    assertThat(note.kind()).isEqualTo(Kind.COMMITMENT);
    assertThat(note.guestId()).contains(guest("Paul Mercier").id());
    assertThat(wording.noteProperty().get()).isEmpty();
    workspace.undo().toCompletableFuture().join();
    assertThat(shown().notes().getFirst().words()).isEqualTo("Samira Tazi: sends the figurs");
    assertThat(shown().notes().getFirst().guestId()).contains(guest("Samira Tazi").id());
  }

  @Test
  void wordsThatCannotBeKeptStayWithTheReason() {
    take("The site is slow");
    NoteWording wording = model.noting().wording();
    wording.begin(shown().notes().getFirst());
    wording.wordsProperty().set(" ");
    assertThat(wording.keep()).isCompletedWithValue(false);
    assertThat(wording.problemProperty().get().key()).isEqualTo("run.note.wordless");
    String longest = "x".repeat(WorkshopNote.WORDS_LIMIT + 1);
    wording.wordsProperty().set(longest);
    assertThat(wording.problemProperty().get()).isEqualTo(Message.NOTHING);
    assertThat(wording.keep()).isCompletedWithValue(false);
    assertThat(wording.problemProperty().get().key()).isEqualTo("run.note.too_long");
    assertThat(wording.wordsProperty().get()).isEqualTo(longest);
    assertThat(shown().notes().getFirst().words()).isEqualTo("The site is slow");
    // the note itself goes: what was typed goes to the line for new ones
    model.noting().delete(shown().notes().getFirst());
    assertThat(model.noting().wordsProperty().get()).isEqualTo(longest);
    assertThat(wording.noteProperty().get()).isEmpty();
  }

  @Test
  void whoComesInOrLeavesIsCounted() {
    ask("Omar Kettani", About.STANCE);
    join("Rita Amsellem", Side.CLIENT, "Orders");
    assertThat(model.asking().votersProperty().get()).isEqualTo(10);
    assertThat(shown().guests().getLast())
        .extracting(Guest::name, Guest::side, Guest::expertise)
        .containsExactly("Rita Amsellem", Side.CLIENT, "Orders");
    model.present().delete(guest("Paul Mercier"));
    model.present().delete(guest("Rita Amsellem"));
    assertThat(shown().question().orElseThrow().voters()).isEqualTo(8);
    workspace.undo().toCompletableFuture().join();
    assertThat(model.asking().votersProperty().get()).isEqualTo(9);
    // a number that was typed stays
    model.asking().chooseRow(99);
    model.asking().digit(7);
    join("Theo Blanc", Side.OURS, "");
    assertThat(model.asking().votersProperty().get()).isEqualTo(7);
    // the next question is for all who are there
    ask("Claire Roussel", About.STANCE);
    assertThat(model.asking().votersProperty().get()).isEqualTo(10);
    for (int n = 10; n < 40; n++) {
      join("Guest " + n, Side.OTHER, "");
    }
    assertThat(model.asking().votersProperty().get()).isEqualTo(40);
  }

  @Test
  void twoOfOneNameAreToldApartInTheRoom() {
    join("Samira Tazi", Side.CLIENT, "");
    take("Samira Tazi: asks for figures");
    assertThat(shown().notes().getFirst().guestId()).isEmpty();
    assertThat(texts.now(model.noting().problemProperty().get()))
        .contains("Samira Tazi (1)", "Samira Tazi (2)");
    take("Samira Tazi (2): asks for figures");
    assertThat(shown().notes().getLast().guestId()).contains(shown().guests().getLast().id());
  }

  @Test
  void aNameThatIsTooLongIsNotCut() {
    assertThat(
            model
                .present()
                .keep(
                    Optional.empty(),
                    "n".repeat(Guest.NAME_LIMIT + 1),
                    Side.OURS,
                    "",
                    Optional.empty()))
        .isCompletedExceptionally();
    assertThat(shown().guests()).hasSize(WorkshopTown.ROOM.size());
    assertThat(GuestActs.trouble("n".repeat(Guest.NAME_LIMIT + 1), "").key())
        .isEqualTo("prepare.guest.long_name");
  }

  private void take(String typed) {
    model.noting().wordsProperty().set(typed);
    model.noting().take(Kind.NOTE);
  }

  private void join(String name, Side side, String expertise) {
    assertThat(model.present().keep(Optional.empty(), name, side, expertise, Optional.empty()))
        .isCompleted();
  }

  private Guest guest(String name) {
    return shown().guests().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRoomSeesNothingThatIsNotShownOnPurpose() {
    RoomViewModel room = new RoomViewModel(model, new DiscreetView());
    room.setOpen(true);
    model.noting().wordsProperty().set("? Who pays?");
    model.noting().take(Kind.NOTE);
    ask("Omar Kettani", About.STANCE);
    count(Stance.CHAMPION, 4);
    RoomPicture.Asked asked = room.pictureProperty().get().question().orElseThrow();
    assertThat(asked.shares()).isEmpty();
    assertThat(asked.in()).isEqualTo(4);
    assertThat(room.pictureProperty().get().parked()).isEmpty();
    model.asking().toggleShown();
    assertThat(room.pictureProperty().get().question().orElseThrow().shares()).hasSize(1);
    room.toggleParked();
    assertThat(room.pictureProperty().get().parked()).containsExactly("Who pays?");
    // while the leader prepares the room keeps its picture, but never what became private
    room.toggleFrozen();
    model.course().move(1);
    assertThat(texts.now(room.pictureProperty().get().place())).isEqualTo("1 of 6");
    room.toggleDiscreet();
    assertThat(room.discreetProperty().get()).isTrue();
    assertThat(room.pictureProperty().get().parked()).isEmpty();
    assertThat(room.pictureProperty().get().question().orElseThrow().shares()).isEmpty();
    room.toggleFrozen();
    assertThat(texts.now(room.pictureProperty().get().place())).isEqualTo("2 of 6");
  }

  @Test
  void theDiscreetViewOfTheWindowCountsForTheRoom() {
    DiscreetView window = new DiscreetView();
    RoomViewModel room = new RoomViewModel(model, window);
    room.setOpen(true);
    ask("Omar Kettani", About.STANCE);
    count(Stance.CHAMPION, 4);
    model.asking().toggleShown();
    window.toggle();
    assertThat(room.pictureProperty().get().question().orElseThrow().shares()).isEmpty();
  }

  @Test
  void aWorkshopThatBrokeOffIsWhereItWas() {
    model.course().move(1);
    ask("Omar Kettani", About.STANCE);
    count(Stance.CHAMPION, 4);
    clock.pass(Duration.ofMinutes(3));
    Path file = workspace.file();
    model.deactivate();
    workspace.close();
    clock.pass(Duration.ofMinutes(2));
    workspace = Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct(), clock));
    begin();
    assertThat(shown().position()).isEqualTo(1);
    assertThat(clockWords()).isEqualTo("5 of 8 min");
    assertThat(model.asking().votes()).isEqualTo(4);
    assertThat(texts.now(shown().asks(shown().question().orElseThrow())))
        .isEqualTo("Where does Omar Kettani stand?");
  }
}
