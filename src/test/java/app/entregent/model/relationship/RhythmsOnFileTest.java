package app.entregent.model.relationship;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Tag;
import app.entregent.model.people.TagStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class RhythmsOnFileTest {
  private final CadenceStore cadences = new CadenceStore();
  private final TagStore tags = new TagStore();
  private final KeepWarmStore store = new KeepWarmStore(cadences);
  private final DecisionStore decisions = new DecisionStore();
  private final AccountStore accounts = new AccountStore();

  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long nora;
  private long seat;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    account = change(tx -> accounts.add(tx, "Villa Ocre"));
    nora =
        change(
            tx ->
                new PersonStore().add(tx, NewPerson.typed("Nora Selm", "Villa Ocre", "Director")));
    long decision = change(tx -> decisions.addDecision(tx, account, "New site"));
    seat = change(tx -> decisions.addSeat(tx, NewSeat.of(decision, nora, Spot.ORIGIN)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void eachRhythmIsSaidWithWhatSaysSo() {
    assertThat(said()).isEqualTo("Every 21 days: live seat in “New site” at Villa Ocre.");
    set(Source.LIVE_SEAT, 0, 30);
    assertThat(said()).startsWith("Every 30 days: live seat");
    set(Source.SEAT, seat, 10);
    assertThat(said()).startsWith("Every 10 days: live seat");
    set(Source.PERSON, nora, 5);
    assertThat(said()).isEqualTo("Every 5 days: your wish for this person.");
    change(tx -> run(() -> cadences.set(tx, Source.PERSON, nora, Optional.empty())));
    change(tx -> run(() -> decisions.deleteSeat(tx, seat)));
    assertThat(keep()).as("a seat takes its rhythm with it").isEmpty();
    now(workspace.undo());
    assertThat(said()).startsWith("Every 10 days: live seat");
  }

  @Test
  void tagsOfTwoSpellingsAreOneAndCarryARhythm() {
    change(tx -> run(() -> decisions.deleteSeat(tx, seat)));
    tag("Clé", " ", "presse", "cle");
    List<Tag> two = workspace.fetch(reader -> tags.ofPerson(reader, nora));
    assertThat(two).extracting(Tag::name).containsExactly("Clé", "presse");
    long press = two.getLast().id();
    assertThat(keep()).isEmpty();
    set(Source.TAG, press, 90);
    assertThat(said()).isEqualTo("Every 90 days: your wish for “presse”.");
    assertThat(workspace.fetch(store::all)).containsOnlyKeys(nora);
    tag("Clé");
    assertThat(keep()).isEmpty();
  }

  @Test
  void anAccountHasARhythmOfItsOwnForWhomWeKnow() {
    set(Source.ACCOUNT, account, 45);
    assertThat(said()).startsWith("Every 21 days");
    change(
        tx ->
            run(
                () ->
                    decisions.setOutcome(
                        tx, decisions.ofAccount(tx, account).getFirst().id(), Outcome.WON, "")));
    assertThat(said()).isEqualTo("Every 45 days: your wish for Villa Ocre.");
    change(tx -> run(() -> cadences.set(tx, Source.ACCOUNT, account, Optional.empty())));
    assertThat(keep()).isEmpty();
    change(tx -> run(() -> accounts.setLadder(tx, account, LadderStep.CLIENT)));
    assertThat(said()).isEqualTo("Every 60 days: client Villa Ocre.");
    List<RhythmScope> scopes = workspace.fetch(reader -> store.scopes(reader, nora));
    assertThat(scopes)
        .extracting(RhythmScope::source)
        .containsExactly(Source.PERSON, Source.ACCOUNT, Source.LIVE_SEAT, Source.CLIENT);
  }

  @Test
  void whoWorksAtTwoAccountsIsKeptWarmByTheOneWithARhythmOfItsOwnElseByTheNewerPost() {
    change(tx -> run(() -> decisions.deleteSeat(tx, seat)));
    long older = change(tx -> accounts.add(tx, "Atelier Brun"));
    change(tx -> run(() -> accounts.setLadder(tx, older, LadderStep.CLIENT)));
    change(tx -> run(() -> accounts.setLadder(tx, account, LadderStep.CLIENT)));
    long decision = change(tx -> decisions.addDecision(tx, older, "Print"));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, nora, Spot.ORIGIN)));
    change(tx -> run(() -> decisions.setOutcome(tx, decision, Outcome.WON, "")));
    long post = companyOf(older);
    change(tx -> run(() -> alsoAt(tx, post)));
    assertThat(said()).isEqualTo("Every 60 days: client Atelier Brun.");
    set(Source.ACCOUNT, account, 45);
    assertThat(said()).isEqualTo("Every 45 days: your wish for Villa Ocre.");
    List<RhythmScope> scopes = workspace.fetch(reader -> store.scopes(reader, nora));
    assertThat(scopes).extracting(RhythmScope::name).contains("Villa Ocre");
  }

  /** A second post that is held at the same time, as an archive may tell it. */
  private void alsoAt(Transaction tx, long company) {
    PostRecord row = new PostRecord();
    row.setPersonId(nora);
    row.setCompanyId(company);
    row.setTitle("Adviser");
    row.setHeldNow(true);
    row.setSeenOn(tx.today());
    tx.insert(row);
  }

  private long companyOf(long accountId) {
    return workspace.fetch(
        reader ->
            reader
                .sql()
                .select(ACCOUNT_COMPANY.COMPANY_ID)
                .from(ACCOUNT_COMPANY)
                .where(ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId))
                .fetchSingle(ACCOUNT_COMPANY.COMPANY_ID));
  }

  private Optional<KeepWarm> keep() {
    Optional<KeepWarm> one = workspace.fetch(reader -> store.of(reader, nora));
    assertThat(Optional.ofNullable(workspace.fetch(store::all).get(nora))).isEqualTo(one);
    return one;
  }

  private String said() {
    KeepWarm keep = keep().orElseThrow();
    return Texts.of(Language.EN).say("relationship.why", keep.cadenceDays(), keep.why());
  }

  private void set(Source source, long id, int days) {
    change(tx -> run(() -> cadences.set(tx, source, id, Optional.of(days))));
  }

  private void tag(String... names) {
    change(tx -> run(() -> tags.set(tx, nora, List.of(names))));
  }

  private static long run(Runnable act) {
    act.run();
    return 0;
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("people.change.edited"), work));
  }
}
