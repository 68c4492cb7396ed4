package app.entregent.model.measure;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RingFactsStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final AccountStore accounts = new AccountStore();
  private final PersonStore people = new PersonStore();
  private final ConversationStore talks = new ConversationStore();
  private final DecisionStore decisions = new DecisionStore();
  private final BrandStore brand = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());
  private final RingFactsStore facts = new RingFactsStore();
  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long decision;
  private long ines;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    account = change(tx -> accounts.add(tx, "Harbour Homes"));
    ines = change(tx -> people.add(tx, NewPerson.typed("Ines Vidal", "Harbour Homes", "Manager")));
    decision = change(tx -> decisions.addDecision(tx, account, "A new site"));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, ines, new Spot(0, 0))));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void inAFreshWorkspaceNothingHasBegun() {
    assertThat(acts()).isEmpty();
    assertThat(workspace.fetch(facts::begun)).isEmpty();
  }

  @Test
  void anItemOfTheChecklistCountsWhenTheSellerFinishesOrReviewsIt() {
    change(
        tx -> {
          brand.choose(tx, new ItemRef.Listed("photo"), BrandState.DONE);
          ItemRef own = brand.addOwn(tx, BrandGroup.PROOF, "A talk");
          brand.review(tx, own);
          new ProfileFactStore().put(tx, FactKind.SKILLS, 40, tx.today());
          return true;
        });
    assertThat(acts())
        .containsExactlyInAnyOrder(
            new RingAct.ItemCared(TODAY, "photo", "", false),
            new RingAct.ItemCared(TODAY, "", "A talk", true));
    assertThat(workspace.fetch(facts::begun)).contains(TODAY);
  }

  @Test
  void aSeatIsHeardOnceAWeekByVoiceOnly() {
    talk(TODAY, Channel.EMAIL, Direction.BOTH, Optional.empty());
    assertThat(acts()).isEmpty();
    talk(TODAY, Channel.PHONE, Direction.BOTH, Optional.empty());
    talk(TODAY.minusDays(1), Channel.VIDEO, Direction.BOTH, Optional.empty());
    talk(TODAY.minusDays(7), Channel.EVENT, Direction.BOTH, Optional.empty());
    assertThat(acts())
        .extracting(RingAct::on)
        .containsExactlyInAnyOrder(TODAY.minusDays(1), TODAY.minusDays(7));
    assertThat(acts().getLast())
        .isInstanceOfSatisfying(
            RingAct.SeatHeard.class,
            heard -> {
              assertThat(heard.person()).isEqualTo("Ines Vidal");
              assertThat(heard.account()).isEqualTo("Harbour Homes");
              assertThat(heard.decisionId()).isEqualTo(decision);
            });
  }

  @Test
  void somebodyWithoutASeatIsNoSeatHeard() {
    long other = change(tx -> people.add(tx, NewPerson.typed("Tom Reiss", "", "")));
    talk(other, TODAY, Channel.PHONE, Direction.BOTH, Optional.empty());
    assertThat(acts()).isEmpty();
  }

  @Test
  void piecesAndAnswersCountOnTheDayTheyAreDone() {
    change(
        tx -> {
          PieceStore pieces = new PieceStore();
          long piece = pieces.add(tx, NewPiece.post("Five questions", TODAY.minusDays(20)));
          pieces.add(tx, NewPiece.post("Not done", TODAY));
          pieces.done(tx, piece);
          return true;
        });
    long talk = talk(TODAY, Channel.EMAIL, Direction.INCOMING, Optional.empty());
    change(
        tx -> {
          QuestionStore questions = new QuestionStore();
          long id = questions.add(tx, talk, Optional.of(ines), "How long does it take?");
          questions.add(tx, talk, Optional.of(ines), "Open");
          questions.answer(tx, id);
          return true;
        });
    assertThat(acts()).extracting(RingAct::step).containsExactly(Step.EXCHANGE, Step.EXCHANGE);
    assertThat(acts().getLast())
        .isEqualTo(
            new RingAct.QuestionAnswered(TODAY, "How long does it take?", Optional.of(ines)));
  }

  @Test
  void aTalkCountsWithATargetOnlyAndOnce() {
    talk(TODAY, Channel.EMAIL, Direction.BOTH, Optional.of(account));
    assertThat(acts()).as("not a target yet").isEmpty();
    target();
    assertThat(acts()).hasSize(1);
    talk(TODAY, Channel.EMAIL, Direction.BOTH, Optional.empty());
    assertThat(acts()).as("known by its person").hasSize(2);
    assertThat(acts())
        .allMatch(act -> act instanceof RingAct.TargetTalk talk && talk.accountId() == account);
  }

  @Test
  void whatOnlyOneSideSaidCountsWhenItAnswers() {
    target();
    talk(TODAY.minusDays(60), Channel.EMAIL, Direction.INCOMING, Optional.of(account));
    assertThat(acts()).as("nobody answered").isEmpty();
    talk(TODAY.minusDays(10), Channel.EMAIL, Direction.OUTGOING, Optional.of(account));
    assertThat(acts()).as("we wrote").isEmpty();
    talk(TODAY.minusDays(2), Channel.EMAIL, Direction.INCOMING, Optional.of(account));
    assertThat(acts()).as("they answered").hasSize(1);
  }

  @Test
  void whatAnArchiveBroughtMovesNothing() {
    target();
    change(
        tx -> {
          for (Channel channel : List.of(Channel.LINKEDIN_MESSAGE, Channel.PHONE)) {
            ConversationRecord row = new ConversationRecord();
            row.setStartedAt(tx.now());
            row.setZone("UTC");
            row.setHeldOn(TODAY);
            row.setChannel(channel.name());
            row.setDirection(Direction.BOTH.name());
            row.setOrigin("ARCHIVE");
            row.setAccountId(account);
            long id = tx.insert(row);
            ParticipantRecord part = new ParticipantRecord();
            part.setConversationId(id);
            part.setPersonId(ines);
            tx.insert(part);
          }
          return true;
        });
    assertThat(workspace.<Integer>fetch(r -> r.sql().fetchCount(CONVERSATION))).isEqualTo(2);
    assertThat(workspace.<Integer>fetch(r -> r.sql().fetchCount(PARTICIPANT))).isEqualTo(2);
    assertThat(acts()).isEmpty();
    assertThat(workspace.fetch(facts::begun)).isEmpty();
  }

  @Test
  void theFirstActOfAnyKindIsTheBeginning() {
    talk(TODAY.minusDays(50), Channel.PHONE, Direction.BOTH, Optional.empty());
    change(
        tx -> {
          brand.review(tx, new ItemRef.Listed("photo"));
          return true;
        });
    assertThat(workspace.fetch(facts::begun)).contains(TODAY.minusDays(50));
  }

  @Test
  void thePlanIsKeptFromItsWeekOn() {
    PlanStore plans = new PlanStore();
    change(
        tx -> {
          plans.set(tx, Step.BRAND, 4);
          return true;
        });
    change(
        tx -> {
          plans.set(tx, Step.BRAND, 5);
          return true;
        });
    IsoWeek week = IsoWeek.of(TODAY);
    WeeklyPlan plan = workspace.fetch(plans::plan);
    assertThat(plan.planned(Step.BRAND, week)).isEqualTo(5);
    assertThat(plan.planned(Step.BRAND, week.plus(-1))).isEqualTo(1);
    assertThat(plan.planned(Step.PEOPLE, week)).isEqualTo(1);
  }

  @Test
  void theBoardOfAnAccountCountsWhatIsThere() {
    StepBoardStore boards = new StepBoardStore(brand, new TouchStore(), new BondStore());
    long bare = change(tx -> accounts.add(tx, "Bare Ltd"));
    assertThat(workspace.fetch(r -> boards.board(r, bare, TODAY)).lines())
        .extracting(StepBoard.Line::of)
        .containsExactly(BrandCatalogue.load().items().size(), 0, 0, 0);
    change(
        tx -> decisions.addSeat(tx, NewSeat.ghost(decision, Set.of(Role.BUYER), new Spot(1, 1))));
    long tom = change(tx -> people.add(tx, NewPerson.typed("Tom Reiss", "Harbour Homes", "")));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, tom, new Spot(2, 2))));
    talk(TODAY, Channel.PHONE, Direction.BOTH, Optional.empty());
    talk(tom, TODAY, Channel.EMAIL, Direction.BOTH, Optional.empty());
    StepBoard board = workspace.fetch(r -> boards.board(r, account, TODAY));
    assertThat(board.lines().subList(1, 4))
        .containsExactly(
            new StepBoard.Line(Step.PEOPLE, 2, 3),
            new StepBoard.Line(Step.EXCHANGE, 2, 2),
            new StepBoard.Line(Step.RELATIONSHIPS, 1, 2));
    assertThat(board.next()).contains(Step.BRAND);
    change(
        tx -> {
          decisions.setOutcome(tx, decision, Outcome.LOST, "Budget");
          return true;
        });
    assertThat(workspace.fetch(r -> boards.board(r, account, TODAY)).lines().get(1).share())
        .as("closed decisions have no seats to fill")
        .isEmpty();
  }

  private List<RingAct> acts() {
    return workspace.fetch(r -> facts.acts(r, TODAY.minusDays(90), TODAY));
  }

  private void target() {
    change(
        tx -> {
          accounts.setTarget(tx, account, true);
          return true;
        });
  }

  private long talk(LocalDate on, Channel channel, Direction direction, Optional<Long> with) {
    return talk(ines, on, channel, direction, with);
  }

  private long talk(
      long person, LocalDate on, Channel channel, Direction direction, Optional<Long> with) {
    return change(
        tx ->
            talks.add(
                tx,
                NewConversation.held(
                    List.of(person), with, Moment.on(on), PARIS, channel, direction, "Words")));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("engage.change.edit"), work));
  }
}
