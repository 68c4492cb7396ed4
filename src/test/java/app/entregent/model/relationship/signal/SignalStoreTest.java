package app.entregent.model.relationship.signal;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.CompanyStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.signal.SignalFinding.State;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SignalStoreTest {
  private final SignalStore store = new SignalStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  @TempDir Path folder;
  private Workspace workspace;
  private long riad;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    SomePeople.few(workspace);
    riad = change(tx -> accounts.add(tx, "Riad & Palmes"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aRuleThatIsAsUsualAgainLeavesNoRow() {
    RuleSetting off = new RuleSetting(SignalRule.SILENT, false, 5);
    change(tx -> set(tx, off));
    assertThat(workspace.fetch(store::settings)).containsOnlyKeys(SignalRule.SILENT);
    change(tx -> set(tx, RuleSetting.usual(SignalRule.SILENT)));
    assertThat(workspace.fetch(store::settings)).isEmpty();
    now(workspace.undo());
    assertThat(workspace.fetch(store::settings)).containsEntry(SignalRule.SILENT, off);
  }

  @Test
  void theMapsOfAnAccountGivePointsToItsRisk() {
    assertThat(state(SignalRule.SINGLE_CONTACT)).isEqualTo(State.UNKNOWN);
    long decision = change(tx -> decisions.addDecision(tx, riad, "A website"));
    assertThat(state(SignalRule.OVERDUE)).isEqualTo(State.UNKNOWN);
    assertThat(state(SignalRule.STALLED)).isEqualTo(State.QUIET);
    assertThat(state(SignalRule.MOVED_ON)).isEqualTo(State.QUIET);
    change(
        tx -> {
          decisions.describe(
              tx,
              decision,
              "A website",
              Optional.empty(),
              "EUR",
              Optional.of(LocalDate.of(2026, 11, 16)));
          decisions.setStage(tx, decision, DecisionStage.DISCOVER);
          return decision;
        });
    assertThat(state(SignalRule.OVERDUE)).isEqualTo(State.GIVES);
    assertThat(state(SignalRule.MOVED_ON)).isEqualTo(State.GIVES);
  }

  @Test
  void whoIsSeenElsewhereHasLeft() {
    assertThat(state(SignalRule.LEFT)).isEqualTo(State.QUIET);
    long left = change(tx -> new PersonStore().add(tx, NewPerson.typed("Ivo Grindal", "", "")));
    change(tx -> post(tx, left, "Riad & Palmes", false, LocalDate.of(2026, 9, 1)));
    assertThat(state(SignalRule.LEFT)).isEqualTo(State.QUIET);
    change(tx -> post(tx, left, "Bay Logistics", true, LocalDate.of(2026, 11, 1)));
    assertThat(state(SignalRule.LEFT)).isEqualTo(State.GIVES);
    change(tx -> post(tx, left, "Riad & Palmes", true, LocalDate.of(2026, 11, 2)));
    assertThat(state(SignalRule.LEFT)).isEqualTo(State.QUIET);
  }

  private static long post(
      Transaction tx, long person, String company, boolean now, LocalDate seenOn) {
    PostRecord row = new PostRecord();
    row.setPersonId(person);
    row.setCompanyId(new CompanyStore().idOf(tx, company));
    row.setHeldNow(now);
    row.setSeenOn(seenOn);
    return tx.insert(row);
  }

  private State state(SignalRule rule) {
    var facts =
        workspace.fetch(
            reader -> store.facts(reader, riad, Optional.empty(), LocalDate.of(2026, 11, 17)));
    return SignalScore.of(rule.signal(), Map.of(), facts).findings().stream()
        .filter(finding -> finding.setting().rule() == rule)
        .map(SignalFinding::state)
        .findFirst()
        .orElseThrow();
  }

  private RuleSetting set(Transaction tx, RuleSetting setting) {
    store.set(tx, setting);
    return setting;
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("x"), work));
  }
}
