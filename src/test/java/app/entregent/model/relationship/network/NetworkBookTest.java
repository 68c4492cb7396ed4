package app.entregent.model.relationship.network;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house with a champion and a director never met; a client, a former seller, a colleague. */
@SuppressWarnings("NullAway.Init") // set before each test
class NetworkBookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final NetworkWordStore words = new NetworkWordStore();

  @TempDir Path folder;

  private Workspace workspace;
  private long account;
  private long client;
  private long decision;
  private long champion;
  private long director;
  private long former;
  private long reference;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    change(this::house);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private boolean house(Transaction tx) {
    account = accounts.add(tx, "Villas Atlas");
    accounts.set(tx, account, AccountText.SECTOR, "Villas");
    decision = decisions.addDecision(tx, account, "A website");
    champion = known(tx, "Amina Serrou", "Villas Atlas", 3);
    director = persons.add(tx, NewPerson.typed("Basile Ormand", "Villas Atlas", "Director"));
    long amina = seat(tx, champion, Role.INITIATOR, Stance.CHAMPION);
    long basile = seat(tx, director, Role.DECIDER, Stance.UNKNOWN);
    decisions.setInfluence(tx, basile, Influence.DECISIVE);
    decisions.addTie(tx, decision, new Tie(0, amina, basile, TieKind.REPORTS_TO, 1, ""));
    former = known(tx, "Rania Darwich", "Villas Atlas", 4);
    persons.setCurrentPost(tx, former, "Riad Nour", "Director");
    client = accounts.add(tx, "Kasbah Lune");
    accounts.set(tx, client, AccountText.SECTOR, "villas");
    accounts.setLadder(tx, client, LadderStep.CLIENT);
    reference = known(tx, "Tarek Mellal", "Kasbah Lune", 3);
    var colleague = new ColleagueStore().findOrAdd(tx, "Ines");
    new CoverageStore().cover(tx, new Coverage(basile, colleague, 1, 3));
    return true;
  }

  private long known(Transaction tx, String name, String company, int bond) {
    long id = persons.add(tx, NewPerson.typed(name, company, "Buyer"));
    new BondStore().judge(tx, id, bond, "");
    return id;
  }

  private long seat(Transaction tx, long person, Role role, Stance stance) {
    long id =
        decisions.addSeat(
            tx, new NewSeat(decision, Optional.of(person), Set.of(role), Spot.ORIGIN));
    decisions.setStance(tx, id, stance);
    return id;
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }

  private NetworkFacts facts() {
    return workspace.fetch(
        reader ->
            new NetworkBook().of(reader, account, Optional.of(decision), TODAY).orElseThrow());
  }

  private List<String> names(TieNetwork network) {
    return NetworkSorting.all(facts()).getOrDefault(network, List.of()).stream()
        .map(NetworkMember::name)
        .toList();
  }

  private List<String> mobilised(DecisionStage stage) {
    return Mobilisation.of(facts(), SalesPhase.of(stage)).people().stream()
        .map(Mobilised::name)
        .toList();
  }

  private static List<String> keys(List<NetworkFact> facts) {
    return facts.stream().map(fact -> fact.sentence().key()).toList();
  }

  @Test
  void eachTieStandsInOneNetworkByItsFacts() {
    assertThat(names(TieNetwork.PROSPECT)).containsExactly("Amina Serrou", "Basile Ormand");
    assertThat(names(TieNetwork.SELLER)).containsExactly("Rania Darwich");
    assertThat(names(TieNetwork.OWN_FIRM)).containsExactly("Ines");
    assertThat(names(TieNetwork.CLIENTS)).containsExactly("Tarek Mellal");
  }

  @Test
  void theSellersWordStandsBeforeTheFacts() {
    change(
        tx -> {
          words.say(tx, account, reference, TieNetwork.OWN_FIRM, "Works with us now");
          return true;
        });
    assertThat(names(TieNetwork.OWN_FIRM)).containsExactly("Ines", "Tarek Mellal");
    NetworkMember said =
        NetworkSorting.all(facts()).getOrDefault(TieNetwork.OWN_FIRM, List.of()).getLast();
    assertThat(said.why().sentence().args()).containsExactly(TODAY, "Works with us now");
    change(
        tx -> {
          words.withdraw(tx, account, reference);
          return true;
        });
    assertThat(names(TieNetwork.CLIENTS)).containsExactly("Tarek Mellal");
  }

  @Test
  void aWordCountsForItsAccountOnly() {
    change(
        tx -> {
          words.say(tx, client, former, TieNetwork.OWN_FIRM, "");
          return true;
        });
    assertThat(names(TieNetwork.SELLER)).containsExactly("Rania Darwich");
  }

  @Test
  void whoWorksWithTheOwnerIsOfTheOwnFirm() {
    change(
        tx -> {
          long self = SomePeople.self(tx, "Lea Own");
          persons.setCurrentPost(tx, self, "Studio Own", "Founder");
          return known(tx, "Paul Own", "Studio Own", 1);
        });
    assertThat(names(TieNetwork.OWN_FIRM)).containsExactly("Ines", "Paul Own");
  }

  @Test
  void eachStageMobilisesItsNetworkFirst() {
    assertThat(mobilised(DecisionStage.UNDERSTAND)).startsWith("Rania Darwich");
    assertThat(mobilised(DecisionStage.DISCOVER)).startsWith("Amina Serrou");
    assertThat(mobilised(DecisionStage.PRESENT)).startsWith("Ines");
    assertThat(mobilised(DecisionStage.CLOSE)).startsWith("Tarek Mellal");
  }

  @Test
  void whoOpensADoorSaysToWhom() {
    Mobilised amina = Mobilisation.of(facts(), SalesPhase.WIN_BUY_IN).people().getFirst();
    assertThat(amina.opens()).contains(new Mobilised.Goal(director, "Basile Ormand", false));
    assertThat(keys(amina.why())).contains("account.network.help.opens");
    change(tx -> new IntroductionStore().add(tx, director, champion));
    assertThat(Mobilisation.of(facts(), SalesPhase.WIN_BUY_IN).people().getFirst().opens())
        .contains(new Mobilised.Goal(director, "Basile Ormand", true));
  }

  @Test
  void whoStandsAgainstUsIsNotMobilised() {
    change(
        tx -> {
          decisions.setStance(
              tx, decisions.map(tx, decision).seats().getFirst().id(), Stance.OPPONENT);
          return true;
        });
    assertThat(mobilised(DecisionStage.DISCOVER)).doesNotContain("Amina Serrou");
  }

  @Test
  void whoHardlyKnowsUsIsNotAsked() {
    change(tx -> known(tx, "Nora Vague", "Kasbah Lune", 1));
    assertThat(mobilised(DecisionStage.CLOSE)).doesNotContain("Nora Vague");
    assertThat(names(TieNetwork.CLIENTS)).contains("Nora Vague");
  }

  @Test
  void referencesTellWhyAndWhatIsNotKnown() {
    References payment = References.of(facts(), Worry.PAYMENT);
    assertThat(payment.people()).extracting(Reference::name).startsWith("Tarek Mellal");
    assertThat(keys(payment.people().getFirst().why())).containsExactly("account.reference.sector");
    assertThat(payment.people().getFirst().tells()).isPresent();
    References delivery = References.of(facts(), Worry.DELIVERY);
    assertThat(delivery.people()).allMatch(one -> one.tells().isEmpty());
    assertThat(keys(delivery.missing())).containsExactly("account.reference.missing.knows");
  }

  @Test
  void whoWasAskedIsSaid() {
    change(tx -> new IntroductionStore().add(tx, director, former));
    Map<String, Boolean> asked =
        Map.of(
            "Rania Darwich", asked("Rania Darwich"),
            "Tarek Mellal", asked("Tarek Mellal"));
    assertThat(asked).containsEntry("Rania Darwich", true).containsEntry("Tarek Mellal", false);
  }

  private boolean asked(String name) {
    return References.of(facts(), Worry.QUALITY).people().stream()
        .filter(one -> one.name().equals(name))
        .anyMatch(one -> one.asked().isPresent());
  }

  @Test
  void anAccountWithoutAnythingSaysWhatIsMissing() {
    long bare = change(tx -> accounts.add(tx, "Bare"));
    NetworkFacts facts =
        workspace.fetch(
            reader -> new NetworkBook().of(reader, bare, Optional.empty(), TODAY).orElseThrow());
    for (SalesPhase phase : SalesPhase.values()) {
      assertThat(Mobilisation.of(facts, phase).phase()).isEqualTo(phase);
    }
    assertThat(Mobilisation.of(facts, SalesPhase.WIN_BUY_IN).people()).isEmpty();
    assertThat(keys(References.of(facts, Worry.QUALITY).missing()))
        .contains("account.reference.missing.nobody", "account.reference.missing.sector");
  }

  @Test
  void aFormerSellerWhoTalkedLatelySaysWhen() {
    change(
        tx ->
            SomePeople.talk(tx, former, Channel.PHONE, TODAY.minusDays(3), "She misses the house"));
    Mobilised rania = Mobilisation.of(facts(), SalesPhase.IDENTIFY).people().getFirst();
    assertThat(keys(rania.why()))
        .containsExactly("account.network.help.formerly", "account.network.help.talked");
  }
}
