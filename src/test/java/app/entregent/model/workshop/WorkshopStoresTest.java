package app.entregent.model.workshop;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WorkshopStoresTest {
  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
  private final WorkshopStore workshops = new WorkshopStore();
  private final WorkshopCourseStore course = new WorkshopCourseStore();
  private final AgendaItemStore agenda = new AgendaItemStore();
  private final GuestStore guests = new GuestStore();
  private final WorkshopNoteStore notes = new WorkshopNoteStore();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final WorkshopActionStore actions = new WorkshopActionStore();
  private Workspace workspace;
  private long decision;
  private long id;

  @BeforeEach
  void prepare() {
    open();
    decision =
        act(
            tx ->
                new DecisionStore()
                    .addDecision(tx, new AccountStore().add(tx, "Olea"), "A new site"));
    id = act(tx -> workshops.add(tx, decision, " Map of Olea ", Optional.empty()));
    write(tx -> agenda.use(tx, id, AgendaTemplate.MINUTES_45));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void open() {
    workspace =
        Workspace.open(
            Files.exists(folder.resolve("test.entregent"))
                ? folder.resolve("test.entregent")
                : TestWorkspace.createFile(folder),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock));
  }

  private <T> T act(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("workshop.change.test"), work));
  }

  private void write(Consumer<Transaction> work) {
    act(
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  private <T> T read(Function<Reader, T> query) {
    return now(workspace.read(query));
  }

  private Workshop workshop() {
    return read(reader -> workshops.find(reader, id)).orElseThrow();
  }

  private List<AgendaItem> items() {
    return read(reader -> agenda.of(reader, id));
  }

  @Test
  void theClockOfAnItemGoesOnWhereItWasAndEachStepCounts() {
    List<AgendaItem> items = items();
    write(tx -> course.start(tx, id, Optional.of(items.getFirst().id()), "Before"));
    clock.pass(Duration.ofMinutes(12));
    write(tx -> course.goTo(tx, id, items.get(1).id()));
    clock.pass(Duration.ofMinutes(3));
    write(tx -> course.pause(tx, id));
    clock.pass(Duration.ofMinutes(30));
    write(tx -> course.resume(tx, id));
    clock.pass(Duration.ofSeconds(30));
    ItemClock there = ItemClock.of(items().get(1), workshop());
    assertThat(there.spent(clock.instant())).isEqualTo(Duration.ofSeconds(210));
    write(tx -> course.goTo(tx, id, items.getFirst().id()));
    assertThat(items()).extracting(AgendaItem::spentSeconds).startsWith(720, 210, 0);
  }

  @Test
  void aWorkshopThatBrokeOffIsAtItsItemItsQuestionAndItsClock() {
    long item = items().get(2).id();
    write(tx -> course.start(tx, id, Optional.of(item), ""));
    long question = act(tx -> questions.ask(tx, id, 77, About.STANCE, 9, Optional.empty()));
    write(tx -> workshops.setQuestion(tx, id, Optional.of(question)));
    workspace.close();
    clock.pass(Duration.ofMinutes(2));
    open();
    assertThat(workshop().itemId()).contains(item);
    assertThat(workshop().questionId()).contains(question);
    assertThat(ItemClock.of(items().get(2), workshop()).spent(clock.instant()))
        .isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void startAndEndAreMarkedInTheHistoryOfTheMapAndAClosedOneGoesOn() {
    write(tx -> course.start(tx, id, items().stream().findFirst().map(AgendaItem::id), "Before"));
    long first = workshop().firstSnapshotId().orElseThrow();
    write(tx -> course.close(tx, id, "After"));
    assertThat(workshop().state()).isEqualTo(WorkshopState.CLOSED);
    assertThat(workshop().lastSnapshotId()).isPresent();
    write(tx -> course.start(tx, id, Optional.empty(), "Again"));
    assertThat(workshop().firstSnapshotId()).contains(first);
    assertThat(workshop().itemId()).contains(items().getFirst().id());
  }

  @Test
  void anOpinionWithoutVotesAndReasonIsForgottenAndAReasonAloneIsKept() {
    long question = act(tx -> questions.ask(tx, id, 77, About.STANCE, 9, Optional.empty()));
    write(tx -> questions.setOpinion(tx, question, new Opinion("CHAMPION", 5, "")));
    write(tx -> questions.setOpinion(tx, question, new Opinion("OPPONENT", 2, " Budget ")));
    write(tx -> questions.setOpinion(tx, question, new Opinion("CHAMPION", 0, "")));
    write(tx -> questions.setOpinion(tx, question, new Opinion("OPPONENT", 0, "Budget")));
    RoomQuestion asked = read(reader -> questions.of(reader, id)).getFirst();
    assertThat(asked.opinions()).containsExactly(new Opinion("OPPONENT", 0, "Budget"));
    assertThat(asked.silent()).isEqualTo(9);
  }

  @Test
  void whoLeavesTheRoomLeavesTheWordsBehind() {
    long guest = act(tx -> guests.add(tx, id, "Nadia Berrada", Side.CLIENT, "Finance"));
    long note =
        act(
            tx ->
                notes.add(tx, id, Kind.COMMITMENT, "Calls", Optional.empty(), Optional.of(guest)));
    write(tx -> guests.delete(tx, guest));
    List<WorkshopNote> left = read(reader -> notes.of(reader, id));
    assertThat(left)
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.id()).isEqualTo(note);
              assertThat(kept.guestId()).isEmpty();
            });
  }

  @Test
  void deletingAWorkshopLeavesItsActionsAndOneUndoBringsAllBack() {
    NextActionStore next = new NextActionStore();
    long action =
        act(
            tx ->
                next.add(
                    tx,
                    Optional.empty(),
                    Optional.empty(),
                    ActionPlan.mine("Call", Optional.empty())));
    write(
        tx -> {
          actions.add(tx, id, action);
          long question = questions.ask(tx, id, 77, About.ROLE, 3, Optional.empty());
          questions.setOpinion(tx, question, new Opinion("BUYER", 3, "Signs"));
          guests.add(tx, id, "Nadia Berrada", Side.CLIENT, "");
          notes.add(tx, id, Kind.PARKED, "Price", Optional.empty(), Optional.empty());
        });
    write(tx -> workshops.delete(tx, id));
    List<Workshop> none = read(workshops::all);
    assertThat(none).isEmpty();
    Optional<NextAction> still = read(reader -> next.find(reader, action));
    assertThat(still).isPresent();
    now(workspace.undo());
    assertThat(workshop().title()).isEqualTo("Map of Olea");
    assertThat(items()).hasSize(6);
    List<Long> agreed = read(reader -> actions.of(reader, id));
    assertThat(agreed).containsExactly(action);
    List<RoomQuestion> asked = read(reader -> questions.of(reader, id));
    assertThat(asked.getFirst().votes()).isEqualTo(3);
  }
}
