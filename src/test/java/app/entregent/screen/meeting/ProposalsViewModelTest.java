package app.entregent.screen.meeting;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderMove;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TalkEntry;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.proposal.Fact;
import app.entregent.model.relationship.proposal.Proposal;
import app.entregent.model.relationship.proposal.TalkEffects;
import app.entregent.model.relationship.proposal.TalkEffects.Logged;
import app.entregent.screen.meeting.ProposalsViewModel.Of;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class ProposalsViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final ConversationStore conversations = new ConversationStore();
  private final DecisionStore decisions = new DecisionStore();
  private final AccountStore accounts = new AccountStore();
  private final HeardNotices notices = new HeardNotices();

  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long amina;
  private long decision;
  private long seat;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = change(tx -> new PersonStore().addProvisional(tx, "Amina Idrissi"));
    account = change(tx -> accounts.add(tx, "Villa Atlas"));
    decision = change(tx -> decisions.addDecision(tx, account, "A new site"));
    seat = change(tx -> decisions.addSeat(tx, NewSeat.of(decision, amina, Spot.ORIGIN)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, EMAIL, ''",
    "NONE, PHONE, 'STAGE APPROACH, LADDER LEAD'",
    "QUOTE_ASKED, EMAIL, 'PATH EVALUATING, STAGE PRESENT, LADDER PROSPECT'",
    "QUOTE_ASKED, PHONE, 'PATH EVALUATING, STAGE PRESENT, LADDER PROSPECT'",
    "DEMO_ASKED, PHONE, 'PATH LISTING, STAGE PRESENT, LADDER QUALIFIED_LEAD'",
    "BUDGET_NAMED, EMAIL, 'PATH EVALUATING, LADDER QUALIFIED_LEAD'",
    "ORDERED, EMAIL, 'PATH BUYING, STAGE FOLLOW_UP'",
    "ORDERED, FACE_TO_FACE, 'PATH BUYING, STAGE FOLLOW_UP, LADDER CLIENT'",
    "SPOKE_AGAINST, EMAIL, STANCE OPPONENT"
  })
  void whatASignProposes(TalkSign sign, Channel channel, String wanted) {
    talk(channel, sign, CostlyAct.NONE, 0, Optional.empty());
    assertThat(model().proposals().stream().map(ProposalsViewModelTest::said))
        .containsExactlyInAnyOrder(wanted.isEmpty() ? new String[0] : wanted.split(", "));
  }

  @Test
  void anIntroductionMakesAChampionOnceAcceptedWithTheTalkAsSource() {
    talk(Channel.EMAIL, TalkSign.NONE, CostlyAct.INTRODUCTION, 3, Optional.empty());
    ProposalsViewModel model = model();
    Proposal champion = model.proposals().getFirst();
    assertThat(champion.fact()).isEqualTo(Fact.COSTLY_ACT);
    model.accept(champion);
    assertThat(seat().stance()).isEqualTo(Stance.CHAMPION);
    Judgement judged = seat().judgement(About.STANCE).orElseThrow();
    assertThat(judged.confirmed()).isTrue();
    assertThat(judged.judgedOn()).isEqualTo(TODAY.minusDays(3));
    assertThat(judged.source()).isEqualTo("They did something costly for you, 14 Nov 2026");
    assertThat(model.proposals()).isEmpty();
    now(workspace.undo());
    assertThat(seat().stance()).isEqualTo(Stance.UNKNOWN);
    assertThat(model.proposals()).hasSize(1);
  }

  @Test
  void whatWasDismissedDoesNotComeBackButALaterTalkProposesAnew() {
    talk(Channel.EMAIL, TalkSign.SPOKE_AGAINST, CostlyAct.NONE, 3, Optional.empty());
    ProposalsViewModel model = model();
    model.dismiss(model.proposals().getFirst());
    assertThat(model.proposals()).isEmpty();
    assertThat(seat().stance()).isEqualTo(Stance.UNKNOWN);
    talk(Channel.EMAIL, TalkSign.SPOKE_AGAINST, CostlyAct.NONE, 0, Optional.empty());
    assertThat(model.proposals()).hasSize(1);
    now(workspace.undo());
    now(workspace.undo());
    assertThat(model.proposals()).hasSize(1);
  }

  @Test
  void whatWasDismissedHidesNothingElse() {
    talk(Channel.EMAIL, TalkSign.DEMO_ASKED, CostlyAct.NONE, 3, Optional.empty());
    talk(Channel.EMAIL, TalkSign.QUOTE_ASKED, CostlyAct.NONE, 2, Optional.empty());
    ProposalsViewModel model = model();
    assertThat(model.proposals()).extracting(Proposal::fact).containsOnly(Fact.QUOTE_ASKED);
    Proposal path =
        model.proposals().stream()
            .filter(one -> one.effect() instanceof Fact.Effect.ToPath)
            .findFirst()
            .orElseThrow();
    model.dismiss(path);
    assertThat(model.proposals().stream().map(ProposalsViewModelTest::said))
        .contains("PATH LISTING");
  }

  @Test
  void aTalkOfAnotherAccountProposesNothingForThisOnesLadder() {
    long other = change(tx -> accounts.add(tx, "Riad Saffron"));
    NewConversation talk = talk(Channel.PHONE, TalkSign.NONE, CostlyAct.NONE, TODAY);
    change(
        tx -> {
          accounts.addPerson(tx, account, amina, "Director");
          return conversations.add(
              tx,
              NewConversation.held(
                  talk.personIds(),
                  Optional.of(other),
                  talk.moment(),
                  talk.zone(),
                  talk.channel(),
                  talk.direction(),
                  ""));
        });
    assertThat(model(new Of.Account(other)).proposals().stream())
        .extracting(ProposalsViewModelTest::said)
        .containsExactly("LADDER LEAD");
    assertThat(model(new Of.Account(account)).proposals().stream())
        .extracting(ProposalsViewModelTest::said)
        .containsExactly("STAGE APPROACH");
  }

  @Test
  void whoJudgedAfterTheTalkKnewOfIt() {
    talk(Channel.EMAIL, TalkSign.SPOKE_AGAINST, CostlyAct.NONE, 3, Optional.empty());
    change(
        tx -> {
          decisions.setStance(tx, seat, Stance.NEUTRAL);
          return seat;
        });
    assertThat(model().proposals()).isEmpty();
  }

  @Test
  void onlyForwardAndOnlyTheFurthest() {
    change(
        tx -> {
          decisions.setPathStage(tx, seat, PathStage.EVALUATING);
          decisions.setStage(tx, decision, DecisionStage.CLOSE);
          accounts.setLadder(tx, account, LadderStep.CLIENT);
          return seat;
        });
    talk(Channel.PHONE, TalkSign.QUOTE_ASKED, CostlyAct.NONE, 0, Optional.empty());
    assertThat(model().proposals()).isEmpty();
    talk(Channel.PHONE, TalkSign.ORDERED, CostlyAct.NONE, 0, Optional.empty());
    talk(Channel.PHONE, TalkSign.DEMO_ASKED, CostlyAct.NONE, 0, Optional.empty());
    assertThat(model().proposals().stream().map(ProposalsViewModelTest::said))
        .containsExactlyInAnyOrder("PATH BUYING", "STAGE FOLLOW_UP");
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE, WARMER, ''",
    "PHONE, WARMER WARMER, STANCE SUPPORTER",
    "PHONE, WARMER SAME WARMER, STANCE SUPPORTER",
    "PHONE, WARMER COOLER WARMER, ''",
    "PHONE, COOLER COOLER, STANCE SCEPTIC",
    "PHONE, WARMER WARMER COOLER COOLER, STANCE SCEPTIC",
    "EMAIL, WARMER WARMER WARMER, ''",
    "PHONE, WARMER WARMER WARMER, 'STANCE SUPPORTER, BOND 4'"
  })
  void howSomebodyWasTwiceInARow(Channel channel, String felt, String wanted) {
    String[] each = felt.split(" ");
    for (int i = 0; i < each.length; i++) {
      talk(
          channel,
          TalkSign.NONE,
          CostlyAct.NONE,
          each.length - i,
          Optional.of(Felt.valueOf(each[i])));
    }
    assertThat(
            model().proposals().stream()
                .filter(proposal -> proposal.fact() != Fact.LIVE_TALK)
                .map(ProposalsViewModelTest::said))
        .containsExactlyInAnyOrder(wanted.isEmpty() ? new String[0] : wanted.split(", "));
  }

  @Test
  void ladderStageAndBondAreAcceptedToo() {
    talk(Channel.PHONE, TalkSign.NONE, CostlyAct.NONE, 2, Optional.of(Felt.WARMER));
    talk(Channel.PHONE, TalkSign.NONE, CostlyAct.NONE, 1, Optional.of(Felt.WARMER));
    talk(Channel.PHONE, TalkSign.NONE, CostlyAct.NONE, 0, Optional.of(Felt.WARMER));
    ProposalsViewModel model = model();
    while (!model.proposals().isEmpty()) {
      model.accept(model.proposals().getFirst());
    }
    List<LadderMove> moves = workspace.fetch(r -> accounts.ladderMoves(r, account));
    assertThat(moves.getFirst().to()).isEqualTo(LadderStep.LEAD);
    assertThat(moves.getFirst().reason()).startsWith("You spoke live");
    assertThat(workspace.fetch(r -> decisions.find(r, decision)).orElseThrow().stage())
        .isEqualTo(DecisionStage.APPROACH);
    Map<Long, Bond> firm = workspace.fetch(r -> new BondStore().bonds(r, List.of(amina), TODAY));
    assertThat(firm.getOrDefault(amina, Bond.NONE).level()).isEqualTo(4);
    assertThat(seat().stance()).isEqualTo(Stance.SUPPORTER);
  }

  @Test
  void aTalkThatIsWrittenTellsWhatItMovedAtOnce() {
    TalkEntry entry =
        TalkEntry.of(talk(Channel.FACE_TO_FACE, TalkSign.NONE, CostlyAct.NONE, TODAY));
    Logged logged = change(tx -> new TalkEffects().write(tx, entry));
    assertThat(logged.moved()).hasSize(1);
    assertThat(logged.moved().getFirst().lines())
        .extracting(Message::key)
        .contains("meeting.moved.first", "meeting.moved.complete");
    Map<Long, Touch> touched = workspace.fetch(r -> new TouchStore().lastTwoWay(r, List.of(amina)));
    assertThat(Optional.ofNullable(touched.get(amina)).map(Touch::on)).contains(TODAY);
  }

  private static String said(Proposal proposal) {
    return switch (proposal.effect()) {
      case Fact.Effect.ToStance(var stance) -> "STANCE " + stance;
      case Fact.Effect.ToPath(var stage) -> "PATH " + stage;
      case Fact.Effect.ToStage(var stage) -> "STAGE " + stage;
      case Fact.Effect.ToLadder(var step) -> "LADDER " + step;
      case Fact.Effect.ToBond(int level) -> "BOND " + level;
    };
  }

  private ProposalsViewModel model() {
    return model(new Of.Account(account));
  }

  private ProposalsViewModel model(Of of) {
    ProposalsViewModel model =
        new ProposalsViewModel(
            workspace, notices, () -> {}, new LiveTexts(Language.EN), TestWorkspace.CLOCK, of);
    // What concerns her is asked of her account, where she works from now on.
    change(
        tx -> {
          accounts.addPerson(tx, account, amina, "Director");
          return amina;
        });
    model.activate();
    return model;
  }

  private Seat seat() {
    return workspace.fetch(r -> decisions.map(r, decision)).seats().getFirst();
  }

  private void talk(
      Channel channel, TalkSign sign, CostlyAct act, int daysAgo, Optional<Felt> felt) {
    change(
        tx -> {
          long id = conversations.add(tx, talk(channel, sign, act, TODAY.minusDays(daysAgo)));
          felt.ifPresent(how -> conversations.setFelt(tx, id, Map.of(amina, how)));
          return id;
        });
  }

  private NewConversation talk(Channel channel, TalkSign sign, CostlyAct act, LocalDate day) {
    return new NewConversation(
        List.of(amina),
        Optional.of(account),
        Moment.on(day),
        PARIS,
        channel,
        Direction.BOTH,
        ConversationState.HELD,
        "",
        "",
        "",
        act,
        Optional.empty(),
        sign);
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
