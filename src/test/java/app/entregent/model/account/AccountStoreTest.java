package app.entregent.model.account;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountStoreTest {
  private final AccountStore accounts = new AccountStore();
  private final NetworkStore networks = new NetworkStore();
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void anAccountTiesItsSpellingAndIsFoundAgain() {
    long id = change(tx -> accounts.add(tx, " Riad & Palmes "));
    var found = change(tx -> accounts.add(tx, "Riad & Palmes"));
    assertThat(found).isEqualTo(id);
    var found2 = workspace.fetch(reader -> accounts.spellings(reader, id));
    assertThat(found2).containsExactly("Riad & Palmes");
    var found3 = workspace.fetch(reader -> accounts.search(reader, "PALM", 5));
    assertThat(found3).extracting(Account::id).containsExactly(id);
    var found4 = workspace.fetch(reader -> accounts.names(reader, List.of(id)));
    assertThat(found4).containsEntry(id, "Riad & Palmes");
  }

  @Test
  void peopleBelongToTheAccountOfTheirCurrentPost() {
    long riad = change(tx -> accounts.add(tx, "Riad & Palmes"));
    long bay = change(tx -> accounts.add(tx, "Bay Logistics"));
    long person = change(tx -> new PersonStore().add(tx, NewPerson.typed("Ivo Grindal", "", "")));
    assertThat(people(riad)).isEmpty();
    change(tx -> join(tx, riad, person));
    assertThat(people(riad)).containsExactly(person);
    change(tx -> join(tx, bay, person));
    assertThat(people(riad)).isEmpty();
    var found = workspace.fetch(reader -> accounts.accountsOf(reader, List.of(person)));
    assertThat(found).containsEntry(person, bay);
  }

  @Test
  void aStepOnTheLadderKeepsItsReason() {
    long id = change(tx -> accounts.add(tx, "Riad & Palmes"));
    change(
        tx -> {
          accounts.setLadder(tx, id, LadderStep.CLIENT, "Signed by post");
          return id;
        });
    var found = workspace.fetch(reader -> accounts.find(reader, id));
    assertThat(found)
        .hasValueSatisfying(
            account -> {
              assertThat(account.ladder()).isEqualTo(LadderStep.CLIENT);
              assertThat(account.ladderSince()).contains(LocalDate.of(2026, 11, 17));
            });
    var found2 = workspace.fetch(reader -> accounts.ladderMoves(reader, id));
    assertThat(found2)
        .extracting(LadderMove::from, LadderMove::to, LadderMove::reason)
        .containsExactly(tuple(LadderStep.SUSPECT, LadderStep.CLIENT, "Signed by post"));
    workspace.undo();
    var found3 = workspace.fetch(reader -> accounts.ladderMoves(reader, id));
    assertThat(found3).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PROSPECT, CLIENT, true",
    "SUSPECT, ADVOCATE, true",
    "SUSPECT, PROSPECT, false",
    "CLIENT, ADVOCATE, false",
    "CLIENT, PROSPECT, false",
  })
  void onlyBecomingAClientAsksForAMeeting(LadderStep from, LadderStep to, boolean asks) {
    assertThat(from.asksForMeeting(to)).isEqualTo(asks);
  }

  @Test
  void ownEmployersAndFreelancersAreRecognised() {
    change(
        tx -> {
          long self = SomePeople.self(tx, "Salma Perrichet");
          new PersonStore().setCurrentPost(tx, self, "Studio Sud SARL", "Sales");
          SomePeople.connected(tx, "Noor Fabrezan", "CEO", "Studio Sud", tx.today());
          SomePeople.connected(tx, "Jonas Ostervall", "CEO", "Indépendant", tx.today());
          return SomePeople.connected(tx, "Ivo Grindal", "CEO", "Bay Logistics", tx.today());
        });
    assertThat(workspace.fetch(networks::network).companies())
        .extracting(NetworkCompany::name, NetworkCompany::kind)
        .containsExactlyInAnyOrder(
            tuple("Studio Sud", AccountKind.OWN_EMPLOYER),
            tuple("Indépendant", AccountKind.FREELANCE),
            tuple("Bay Logistics", AccountKind.ORDINARY));
  }

  @Test
  void aThirdSpellingIsAskedAboutWithoutJoiningWhatIsKeptApart() {
    change(tx -> SomePeople.connected(tx, "A One", "", "Atlas", LocalDate.EPOCH));
    change(tx -> SomePeople.connected(tx, "B Two", "", "Atlas SARL", LocalDate.EPOCH));
    SpellingGroup first = workspace.fetch(networks::network).spellings().getFirst();
    change(
        tx -> {
          networks.keepApart(tx, first);
          return 0;
        });
    assertThat(workspace.fetch(networks::network).spellings()).isEmpty();
    change(tx -> SomePeople.connected(tx, "C Three", "", "ATLAS", LocalDate.EPOCH));
    assertThat(workspace.fetch(networks::network).spellings())
        .singleElement()
        .satisfies(
            group ->
                assertThat(group.spellings())
                    .extracting(SpellingGroup.Spelling::name)
                    .containsExactly("Atlas", "ATLAS"));
  }

  @Test
  void needsStandOpenFirst() {
    NeedStore needs = new NeedStore();
    long id = change(tx -> accounts.add(tx, "Riad & Palmes"));
    long old = change(tx -> needs.add(tx, need(id, "More visitors", tx.today().minusDays(9))));
    change(tx -> needs.add(tx, need(id, "Fewer tools", tx.today())));
    change(
        tx -> {
          needs.setMet(tx, old, true);
          return old;
        });
    var found = workspace.fetch(reader -> needs.ofAccount(reader, id));
    assertThat(found).extracting(Need::words).containsExactly("Fewer tools", "More visitors");
  }

  private static NewNeed need(long account, String words, LocalDate on) {
    return new NewNeed(
        Optional.of(account), Optional.empty(), Optional.empty(), NeedKind.STATED, words, on);
  }

  private long join(Transaction tx, long account, long person) {
    accounts.addPerson(tx, account, person, "Buyer");
    return person;
  }

  private List<Long> people(long account) {
    return workspace.fetch(reader -> accounts.people(reader, account));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("account.change.edited"), work));
  }
}
