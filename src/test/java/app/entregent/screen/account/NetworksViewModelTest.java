package app.entregent.screen.account;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.network.Mobilised;
import app.entregent.model.relationship.network.NetworkFact.OfAccount;
import app.entregent.model.relationship.network.NetworkFact.OfMap;
import app.entregent.model.relationship.network.NetworkFact.OfPerson;
import app.entregent.model.relationship.network.TieNetwork;
import app.entregent.model.relationship.network.Worry;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class NetworksViewModelTest {
  private final HeardNotices notices = new HeardNotices();
  private final List<Place> opened = new ArrayList<>();

  @TempDir Path folder;

  private Workspace workspace;
  private NetworksViewModel model;
  private long account;
  private long person;
  private long goal;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    now(workspace.change(Label.of("people.change.added"), this::fill));
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(Place place) {
            opened.add(place);
          }

          @Override
          public void back() {}
        };
    model = new NetworksViewModel(workspace, notices, navigator, TestWorkspace.CLOCK, account);
    model.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private boolean fill(Transaction tx) {
    account = new AccountStore().add(tx, "Villas Atlas");
    DecisionStore decisions = new DecisionStore();
    decisions.addDecision(tx, account, "Another");
    long decision = decisions.addDecision(tx, account, "A website");
    decisions.setStage(tx, decision, DecisionStage.PRESENT);
    person = new PersonStore().add(tx, NewPerson.typed("Amina Serrou", "Villas Atlas", ""));
    goal = new PersonStore().add(tx, NewPerson.typed("Lise Caron", "", ""));
    long seat =
        decisions.addSeat(
            tx, new NewSeat(decision, Optional.of(person), Set.of(Role.USER), Spot.ORIGIN));
    new CoverageStore()
        .cover(tx, new Coverage(seat, new ColleagueStore().findOrAdd(tx, "Ines"), 2, 2));
    return true;
  }

  private NetworksPage page() {
    return model.pageProperty().get().orElseThrow();
  }

  private List<NextAction> actions() {
    return workspace.fetch(reader -> new NextActionStore().ofAccount(reader, account));
  }

  @Test
  void theDecisionAtHandIsTheNewestOpenOneInItsStage() {
    assertThat(page().decision().orElseThrow().object()).isEqualTo("A website");
    assertThat(page().stage()).isEqualTo(DecisionStage.PRESENT);
    model.look(DecisionStage.CLOSE);
    assertThat(page().mobilisation().phase().network()).isEqualTo(TieNetwork.CLIENTS);
    model.choose(page().decisions().getLast());
    assertThat(page().stage()).isEqualTo(DecisionStage.UNDERSTAND);
  }

  @Test
  void aColleagueIsGivenTheNextActionOnce() {
    Mobilised ines = page().mobilisation().people().getFirst();
    model.plan(ines, "Prepare the visit");
    NextAction action = actions().getFirst();
    assertThat(action.owner()).isEqualTo(ActionOwner.COLLEAGUE);
    assertThat(action.colleagueId()).isEqualTo(ines.colleagueId());
    assertThat(action.due()).contains(LocalDate.of(2026, 11, 24));
    assertThat(page().mobilisation().people().getFirst().planned()).contains(action);
    assertThat(notices.heard()).containsExactly("account.network.planned");
    model.introduce(ines);
    assertThat(notices.heard()).as("a colleague opens no way here").hasSize(1);
  }

  @Test
  void aWordMovesAPersonAndTheFactsTakeItBack() {
    model.say(person, TieNetwork.SELLER);
    model.explain(person, "A friend");
    assertThat(page().networks().getOrDefault(TieNetwork.SELLER, List.of()))
        .singleElement()
        .satisfies(
            member -> assertThat(member.word().orElseThrow().reason()).isEqualTo("A friend"));
    model.withdraw(person);
    assertThat(page().networks().getOrDefault(TieNetwork.PROSPECT, List.of())).hasSize(1);
    model.explain(person, "Too late");
    assertThat(page().networks().getOrDefault(TieNetwork.PROSPECT, List.of()))
        .singleElement()
        .satisfies(member -> assertThat(member.word()).isEmpty());
  }

  @Test
  void anotherNetworkKeepsTheReasonThatWasGivenSince() {
    model.say(person, TieNetwork.SELLER);
    now(model.explain(person, "A friend"));
    model.say(person, TieNetwork.CLIENTS);
    assertThat(page().networks().getOrDefault(TieNetwork.CLIENTS, List.of()))
        .singleElement()
        .satisfies(
            member -> assertThat(member.word().orElseThrow().reason()).isEqualTo("A friend"));
  }

  @Test
  void aKeyPressedAgainPlansAndIntroducesNothingTwice() {
    Mobilised ines = page().mobilisation().people().getFirst();
    model.plan(ines, "Prepare the visit");
    model.plan(ines, "Prepare the visit");
    model.ask(person, "Ask how we kept the dates");
    model.ask(person, "Ask how we kept the dates");
    assertThat(actions()).hasSize(2);
    Mobilised between =
        new Mobilised(
            Optional.of(person),
            Optional.empty(),
            "Amina Serrou",
            "",
            TieNetwork.SELLER,
            List.of(),
            Optional.of(new Mobilised.Goal(goal, "Lise Caron", false)),
            Optional.empty());
    model.introduce(between);
    model.introduce(between);
    List<Introduction> begun =
        workspace.fetch(reader -> new IntroductionStore().ofPerson(reader, goal));
    assertThat(begun).hasSize(1);
    assertThat(notices.heard())
        .containsExactly(
            "account.network.planned",
            "account.network.planned_before",
            "account.network.planned",
            "account.network.planned_before",
            "account.network.begun",
            "account.network.begun_before");
  }

  @Test
  void theRestOfANetworkComesInSightInSlices() {
    assertThat(page().shown(TieNetwork.SELLER)).isEqualTo(NetworksPage.FIRST);
    model.showMore(TieNetwork.SELLER);
    assertThat(page().shown(TieNetwork.SELLER)).isEqualTo(NetworksPage.FIRST + NetworksPage.SLICE);
    assertThat(page().shown(TieNetwork.CLIENTS)).isEqualTo(NetworksPage.FIRST);
  }

  @Test
  void aReferenceIsPlannedForTheChosenWorry() {
    model.answer(Worry.DELIVERY);
    assertThat(page().references().worry()).isEqualTo(Worry.DELIVERY);
    model.ask(person, "Ask how we kept the dates");
    assertThat(actions())
        .singleElement()
        .satisfies(action -> assertThat(action.personId()).contains(person));
  }

  @Test
  void aFactOpensWhatItIsAbout() {
    model.open(new OfPerson(7));
    model.open(new OfAccount(8));
    model.open(new OfMap(9));
    assertThat(opened).containsExactly(new Place.Person(7), new Place.Account(8), new Place.Map(9));
  }
}
