package app.entregent.model.decision;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.POST;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuarantorStoreTest {
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  private long decision;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    decision =
        change(
            tx -> {
              long account = accounts.add(tx, "Villas Atlas");
              return new DecisionStore().addDecision(tx, account, "A website");
            });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }

  /** Somebody of the account whom the seller knows well. */
  private long known(Transaction tx, String name) {
    long id = persons.add(tx, NewPerson.typed(name, "Villas Atlas", "Buyer"));
    new BondStore().judge(tx, id, 4, "We worked together");
    return id;
  }

  private List<String> guarantors() {
    return workspace.fetch(
        reader -> {
          MapReading reading = new MapReadings().of(reader, decision, Maps.TODAY).orElseThrow();
          return new MapAnalyses()
              .of(reader, reading, Maps.TODAY).guarantors().stream().map(Guarantor::name).toList();
        });
  }

  @Test
  void whoLeftTheAccountMayVouch() {
    change(
        tx -> {
          persons.setCurrentPost(tx, known(tx, "Rania Darwich"), "Riad Nour", "Director");
          return true;
        });
    assertThat(guarantors()).contains("Rania Darwich");
  }

  @Test
  void whoOnlyRoseInsideItIsNoFormerColleague() {
    change(
        tx -> {
          long id = known(tx, "Omar Selmi");
          PostRecord former = tx.sql().selectFrom(POST).where(POST.PERSON_ID.eq(id)).fetchSingle();
          PostRecord held = new PostRecord();
          held.setPersonId(id);
          held.setCompanyId(former.getCompanyId());
          held.setTitle("Head of Purchasing");
          held.setSeenOn(tx.today());
          tx.insert(held);
          PostRecord ended = new PostRecord();
          ended.setId(former.getId());
          ended.setHeldNow(false);
          tx.update(ended);
          return true;
        });
    assertThat(guarantors()).doesNotContain("Omar Selmi");
  }
}
