package app.entregent.model.measure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each change the acts that were kept right are those that a whole reading finds. */
@SuppressWarnings("NullAway.Init")
class RingActsStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final LocalDate FROM = TODAY.minusDays(84);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @TempDir Path folder;
  private Workspace workspace;
  private RingMoves moved = RingMoves.ALL;
  private RingActs known = RingActs.NOTHING;
  private long account;
  private long ines;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    workspace.listen(notice -> moved = moved.and(notice));
    account = change(tx -> new AccountStore().add(tx, "Harbour Homes"));
    ines = change(tx -> new PersonStore().add(tx, NewPerson.typed("Ines Vidal", "Harbour", "")));
    check();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void everyKindOfChangeIsFollowed() {
    change(
        tx -> {
          new AccountStore().setTarget(tx, account, true);
          return true;
        });
    check();
    talk(TODAY.minusDays(20), Direction.INCOMING);
    assertThat(check()).as("nobody answered").isZero();
    talk(TODAY.minusDays(30), Direction.OUTGOING);
    assertThat(check()).as("it answers words of mine").isOne();
    now(workspace.undo());
    assertThat(check()).isZero();
    now(workspace.redo());
    talk(TODAY, Direction.BOTH);
    talk(TODAY.minusDays(70), Direction.BOTH);
    check();
    change(
        tx ->
            new DecisionStore()
                .addSeat(
                    tx,
                    NewSeat.of(
                        new DecisionStore().addDecision(tx, account, "Site"),
                        ines,
                        new Spot(0, 0))));
    assertThat(check()).isGreaterThan(3);
    change(
        tx -> {
          PieceStore pieces = new PieceStore();
          pieces.done(tx, pieces.add(tx, NewPiece.post("Five questions", TODAY)));
          return true;
        });
    check();
    talk(TODAY.minusDays(69), Direction.BOTH);
    int before = check();
    change(
        tx -> {
          new AccountStore().setTarget(tx, account, false);
          return true;
        });
    assertThat(check()).isLessThan(before);
  }

  @Test
  void whatAChangeCannotMoveIsNotReadAgain() {
    talk(TODAY, Direction.BOTH);
    check();
    change(tx -> new PieceStore().add(tx, NewPiece.post("Five questions", TODAY)));
    assertThat(moved.whole()).containsExactly(RingSource.PIECES);
    talk(TODAY, Direction.BOTH);
    assertThat(moved.whole()).doesNotContain(RingSource.TALKS, RingSource.ITEMS);
    assertThat(moved.talks()).hasSize(1);
    check();
  }

  private int check() {
    known =
        workspace.fetch(
            reader -> new RingActsStore().read(reader, known, moved, FROM, TODAY.plusDays(5)));
    moved = RingMoves.NONE;
    List<RingAct> whole =
        workspace.fetch(reader -> new RingFactsStore().acts(reader, FROM, TODAY.plusDays(5)));
    assertThat(known.all()).containsExactlyInAnyOrderElementsOf(whole);
    return whole.size();
  }

  private void talk(LocalDate on, Direction direction) {
    change(
        tx ->
            new ConversationStore()
                .add(
                    tx,
                    NewConversation.held(
                        List.of(ines),
                        Optional.of(account),
                        Moment.on(on),
                        PARIS,
                        Channel.PHONE,
                        direction,
                        "Words")));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("engage.change.edit"), work));
  }
}
