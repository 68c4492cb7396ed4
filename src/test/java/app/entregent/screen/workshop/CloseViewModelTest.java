package app.entregent.screen.workshop;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.SnapshotStore;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class CloseViewModelTest {
  private static final Texts ENGLISH = Texts.of(Language.EN);

  @TempDir Path folder;

  private final List<Place> opened = new ArrayList<>();
  private final Told told = new Told();
  private final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
  private Workspace workspace;
  private CloseViewModel model;
  private long decision;
  private long workshop;
  private long greta;

  /** A map with one seat; the workshop begins, confirms its stance and adds another. */
  @BeforeEach
  void open() {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock));
    DecisionStore decisions = new DecisionStore();
    decision = change(tx -> decisions.addDecision(tx, new AccountStore().add(tx, "Brindille"), ""));
    greta = onMap(tx -> seat(tx, "Greta Lind", 0));
    workshop = change(tx -> new WorkshopStore().add(tx, decision, "Orders", Optional.empty()));
    change(
        tx -> {
          GuestStore guests = new GuestStore();
          guests.add(tx, workshop, "Nadia Corvane", Side.CLIENT, "");
          return guests.add(tx, workshop, "Thea Moor", Side.OURS, "");
        });
    onMap(
        tx -> {
          new WorkshopCourseStore().start(tx, workshop, Optional.empty(), "");
          return 0L;
        });
    onMap(
        tx -> {
          decisions.setStance(tx, greta, Stance.SCEPTIC);
          return 0L;
        });
    onMap(tx -> seat(tx, "Paul Brindille", 300));
    model =
        new CloseViewModel(
            workspace,
            told,
            new LiveTexts(Language.EN),
            () -> {},
            clock,
            new Navigator() {
              @Override
              public void open(Place place) {
                opened.add(place);
              }

              @Override
              public void back() {
                opened.clear();
              }
            },
            workshop);
    model.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void firstAndLastMapStandSideBySideAndWhatChangedIsTold() {
    assertThat(ending().first().orElseThrow().reading().map().seats()).hasSize(1);
    assertThat(ending().last().orElseThrow().reading().map().seats()).hasSize(2);
    assertThat(ending().changes().stream().map(ENGLISH::say))
        .anyMatch(line -> line.contains("Paul Brindille"))
        .anyMatch(line -> line.contains("Greta Lind") && line.contains("Sceptic"));
    onMap(
        tx -> {
          new DecisionStore().setText(tx, greta, SeatText.PROBLEM, "Orders by hand");
          return greta;
        });
    // where nothing stood no arrow leads from nothing
    assertThat(ending().changes().stream().map(ENGLISH::say))
        .contains("Greta Lind: The problem they want solved – “Orders by hand”");
    model.closeOrReopen();
    assertThat(ending().workshop().state()).isEqualTo(WorkshopState.CLOSED);
    assertThat(marks()).isEqualTo(2);
    // What comes later is not of this workshop.
    onMap(tx -> seat(tx, "Somebody Later", 600));
    assertThat(ending().last().orElseThrow().reading().map().seats()).hasSize(2);
    model.closeOrReopen();
    assertThat(ending().workshop().state()).isEqualTo(WorkshopState.RUNNING);
    assertThat(ending().workshop().paused()).isTrue();
    assertThat(ending().last().orElseThrow().reading().map().seats()).hasSize(3);
    assertThat(ending().first().orElseThrow().reading().map().seats()).hasSize(1);
  }

  @Test
  void anActionHasAnOwnerFromTheRoomAndWhatLacksIsTold() {
    agree("Write the page", "Thea Moor", "fri");
    agree("Ask Paul", "nadia corvane", "");
    agree("Count the calls", "me", "fri");
    agree("Look again", "", "fri");
    List<NextAction> actions = ending().actions();
    assertThat(actions)
        .extracting(NextAction::owner)
        .containsExactly(
            ActionOwner.COLLEAGUE, ActionOwner.CLIENT, ActionOwner.ME, ActionOwner.COLLEAGUE);
    assertThat(actions.get(1).words()).isEqualTo("Ask Paul (Nadia Corvane)");
    assertThat(owner(0)).isEqualTo("Thea Moor");
    assertThat(ending().owner(actions.get(3))).isEmpty();
    assertThat(ending().open().stream().map(ENGLISH::say))
        .containsExactly(
            "4 actions are agreed on; 5 are a good number.",
            "One action has nobody to do it yet.",
            "One action has no day yet.");
    assertThat(model.trouble("x", "someday")).isEqualTo(Message.of("ui.day.unclear"));
    assertThat(model.trouble(" ", "fri")).isNotEqualTo(Message.NOTHING);
    model.leaveOut(actions.getFirst());
    assertThat(ending().actions()).hasSize(3);
  }

  @Test
  void aParkedPointIsSettledOrBecomesAnActionAndACommitmentKeepsItsSpeaker() {
    WorkshopNoteStore notes = new WorkshopNoteStore();
    change(
        tx ->
            notes.add(tx, workshop, Kind.PARKED, "By month?", Optional.empty(), Optional.empty()));
    change(
        tx -> notes.add(tx, workshop, Kind.PARKED, "Press?", Optional.empty(), Optional.empty()));
    assertThat(ending().parked()).hasSize(2);
    model.settle(ending().parked().getFirst());
    now(
        model.agree(
            "Press?",
            "Thea Moor",
            Optional.empty(),
            "fri",
            Optional.of(ending().parked().getFirst())));
    assertThat(ending().parked()).isEmpty();
    assertThat(ending().notes()).anyMatch(note -> note.nextActionId().isPresent());
    now(model.promise("I will call", "Nadia Corvane", Optional.empty()));
    now(model.promise("I will write", "Somebody Else", Optional.empty()));
    assertThat(ending().saidBy(ending().commitments().getFirst())).contains("Nadia Corvane");
    assertThat(ending().commitments().getLast().words()).isEqualTo("Somebody Else: I will write");
  }

  @Test
  void oneThatNeverBeganIsNotClosed() {
    long other = change(tx -> new WorkshopStore().add(tx, decision, "", Optional.empty()));
    CloseViewModel later =
        new CloseViewModel(
            workspace, told, new LiveTexts(Language.EN), () -> {}, clock, place(), other);
    later.activate();
    later.closeOrReopen();
    assertThat(told.sentences()).containsExactly("This workshop has not begun yet.");
    assertThat(later.endingProperty().get().orElseThrow().first()).isEmpty();
    assertThat(later.endingProperty().get().orElseThrow().changes()).isEmpty();
  }

  @Test
  void itIsReplayedInItsOrderWithTheMapOfEachMoment() {
    RoomQuestionStore questions = new RoomQuestionStore();
    clock.pass(Duration.ofMinutes(1));
    long asked =
        change(tx -> questions.ask(tx, workshop, greta, About.STANCE, 3, Optional.empty()));
    clock.pass(Duration.ofMinutes(1));
    change(
        tx -> {
          questions.setOpinion(tx, asked, new Opinion("OPPONENT", 1, "She said no"));
          questions.setOpinion(tx, asked, new Opinion(Opinion.NO_IDEA, 2, ""));
          questions.settle(tx, asked, "SCEPTIC");
          return true;
        });
    clock.pass(Duration.ofMinutes(1));
    agree("Send Greta the plan", "me", "20/11");
    clock.pass(Duration.ofMinutes(1));
    model.closeOrReopen();
    ReplayReader reader = new ReplayReader(new LabelWords(new NameStore()), clock.getZone());
    Replay replay = workspace.fetch(r -> reader.read(r, ending()));
    List<ReplayMoment> moments = replay.moments();
    assertThat(moments.stream().map(ReplayMoment::at)).isSorted();
    assertThat(moments.stream().map(ReplayMoment::step)).isSorted();
    List<String> said = moments.stream().map(one -> ENGLISH.say(one.what())).toList();
    assertThat(said.getFirst()).isEqualTo("The workshop begins");
    assertThat(said.getLast()).isEqualTo("The workshop is closed");
    assertThat(said).contains("Settled: Stance of Greta Lind – Sceptic");
    // at the moment at which it was agreed on: after the question, before the end
    assertThat(said.get(said.size() - 2))
        .startsWith("Agreed: Send Greta the plan – me, by ")
        .contains("20");
    assertThat(moments.stream().flatMap(one -> one.more().stream()).map(ENGLISH::say))
        .containsExactlyInAnyOrder("Opponent: one – She said no", "I don’t know: 2");
  }

  private int marks() {
    int marks = workspace.fetch(r -> new SnapshotStore().of(r, decision).size());
    return marks;
  }

  private String owner(int at) {
    Ending ending = ending();
    return ENGLISH.say(ending.owner(ending.actions().get(at)).orElseThrow());
  }

  private void agree(String words, String who, String day) {
    now(model.agree(words, who, Optional.empty(), day, Optional.empty()));
  }

  private Ending ending() {
    return model.endingProperty().get().orElseThrow();
  }

  private static Navigator place() {
    return new Navigator() {
      @Override
      public void open(Place place) {}

      @Override
      public void back() {}
    };
  }

  private long seat(Transaction tx, String name, double x) {
    return new DecisionStore()
        .addSeat(
            tx,
            new NewSeat(
                decision,
                Optional.of(new PersonStore().addProvisional(tx, name)),
                EnumSet.of(Role.USER),
                new Spot(x, 0)));
  }

  private long onMap(Function<Transaction, Long> work) {
    clock.pass(Duration.ofMinutes(1));
    long id = now(workspace.change(Label.of("map.change.added").inDecision(decision), work));
    return id;
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
