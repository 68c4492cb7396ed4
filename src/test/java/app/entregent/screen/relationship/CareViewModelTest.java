package app.entregent.screen.relationship;

import static app.entregent.testing.TestWorkspace.CLOCK;
import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.relationship.capital.Dimension;
import app.entregent.model.relationship.capital.TieQuality;
import app.entregent.model.relationship.care.AccountCare;
import app.entregent.model.relationship.care.ClientWord;
import app.entregent.model.relationship.care.LoyaltyCriterion;
import app.entregent.model.relationship.care.ServiceKind;
import app.entregent.model.relationship.care.Strategy;
import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.model.relationship.counterpart.NextMatch;
import app.entregent.model.relationship.counterpart.Theirs;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CareViewModelTest {
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir Path folder;
  private Bench bench;
  private RelationshipViewModel model;
  private CareViewModel care;
  private long account;

  @BeforeEach
  void open() {
    bench = new Bench(TestWorkspace.create(folder));
    AccountStore accounts = new AccountStore();
    account = now(bench.workspace.change(Label.of("x"), tx -> accounts.add(tx, "Villa Ocre")));
    now(
        bench.workspace.change(
            Label.of("x"),
            tx -> {
              accounts.setLadder(tx, account, LadderStep.CLIENT);
              return 0;
            }));
    model = bench.model;
    model.activate();
    model.setFilter(RelationshipFilter.CLIENTS);
    model.choose(Optional.of(model.rows().getFirst()));
    care = model.care();
  }

  @AfterEach
  void close() {
    bench.workspace.close();
  }

  @Test
  void aClientWithNothingKnownIsShownWithNothingKnown() {
    assertThat(shown().contacts()).isEmpty();
    assertThat(shown().advice().strategy()).isEqualTo(Strategy.NURTURE);
    assertThat(shown().capital().score(Dimension.COGNITIVE)).isEmpty();
    assertThat(shown().choice()).isEmpty();
  }

  @Test
  void aServiceContactIsKeptAndPlannedOnItsDay() {
    care.addContact(account, ServiceKind.MAINTENANCE, "Hamza", Optional.of(TODAY.plusDays(9)));
    care.plan(shown().contacts().getFirst(), "Service contact: Hamza");
    List<NextAction> planned =
        now(bench.workspace.read(reader -> new NextActionStore().ofAccount(reader, account)));
    assertThat(planned)
        .singleElement()
        .satisfies(action -> assertThat(action.due()).contains(TODAY.plusDays(9)));
    care.setNext(shown().contacts().getFirst(), Optional.empty());
    assertThat(shown().contacts().getFirst().next()).isEmpty();
    care.deleteContact(shown().contacts().getFirst());
    assertThat(shown().contacts()).isEmpty();
    now(bench.workspace.undo());
    assertThat(shown().contacts()).hasSize(1);
  }

  @Test
  void aTestimonialThatIsGivenSpeaksForACommunity() {
    care.ask(account, ClientWord.Kind.TESTIMONIAL, "Nora Selm");
    assertThat(shown().words().getFirst().state()).isEqualTo(ClientWord.State.ASKED);
    assertThat(shown().words().getFirst().stateOn()).isEqualTo(TODAY);
    care.setState(shown().words().getFirst(), ClientWord.State.GIVEN);
    care.setUsedFor(shown().words().getFirst(), "Riad Bleu");
    assertThat(shown().words().getFirst().usedFor()).isEqualTo("Riad Bleu");
    assertThat(shown().advice().strategy()).isEqualTo(Strategy.COMMUNITY);
    care.setDay(shown().words().getFirst(), TODAY.plusDays(1));
    assertThat(shown().words().getFirst().stateOn()).isEqualTo(TODAY);
    assertThat(bench.notices).contains(Message.of("relationship.word.future"));
  }

  @Test
  void theSellersOwnStrategyStandsAboveTheAdvice() {
    care.choose(account, Optional.of(Strategy.ENGAGE));
    care.explain(account, "They changed owner");
    assertThat(shown().choice().orElseThrow().reason()).isEqualTo("They changed owner");
    care.choose(account, Optional.of(Strategy.COMMUNITY));
    assertThat(shown().choice().orElseThrow().reason()).isEqualTo("They changed owner");
    care.choose(account, Optional.empty());
    assertThat(shown().choice()).isEmpty();
  }

  @Test
  void aLoyaltyActionIsCheckedBySixCriteria() {
    care.addAction(account, "A breakfast for clients");
    var action = shown().actions().getFirst();
    assertThat(action.unknown()).isEqualTo(6);
    care.answer(account, action.id(), LoyaltyCriterion.RHYTHM, Optional.of(true));
    care.answer(account, action.id(), LoyaltyCriterion.RATIONAL, Optional.of(false));
    assertThat(shown().actions().getFirst().met()).isEqualTo(1);
    assertThat(shown().actions().getFirst().unknown()).isEqualTo(4);
    care.answer(account, action.id(), LoyaltyCriterion.RHYTHM, Optional.empty());
    assertThat(shown().actions().getFirst().met()).isZero();
    care.deleteAction(account, action.id());
    assertThat(shown().actions()).isEmpty();
  }

  @Test
  void theirWordsFeedTheLanguageInCommon() {
    care.addWord(account, "Keys day", "");
    care.addWord(account, "KEYS DAY", "when the owner moves in");
    care.addWord(account, "Mandate", "");
    assertThat(shown().vocabulary()).hasSize(2);
    assertThat(shown().vocabulary().getFirst().meaning()).isEqualTo("when the owner moves in");
    assertThat(shown().capital().score(Dimension.COGNITIVE)).hasValue(40);
    care.addWord(account, "  ", "x");
    assertThat(shown().vocabulary()).hasSize(2);
    assertThat(bench.notices).contains(Message.of("relationship.care.blank"));
  }

  @Test
  void aRatingOfATieIsExplainedAndWithdrawn() {
    model.setFilter(RelationshipFilter.COLD);
    TieViewModel tie = model.tie();
    tie.show(Optional.of(bench.nora));
    assertThat(tied(tie).capital().score(Dimension.RELATIONAL)).isEmpty();
    tie.rate(bench.nora, TieQuality.TRUST, Optional.of(3));
    tie.explain(bench.nora, TieQuality.TRUST, "She told us the budget");
    assertThat(tied(tie).capital().score(Dimension.RELATIONAL)).hasValue(75);
    assertThat(tied(tie).facts().qualities().get(TieQuality.TRUST))
        .satisfies(
            reading ->
                assertThat(reading.own().orElseThrow().reason())
                    .isEqualTo("She told us the budget"));
    tie.rate(bench.nora, TieQuality.TRUST, Optional.empty());
    assertThat(tied(tie).capital().score(Dimension.RELATIONAL)).isEmpty();
  }

  @Test
  void counterpartsNameWhoMayMeetWhom() {
    model.setFilter(RelationshipFilter.COUNTERPARTS);
    assertThat(model.rows()).hasSize(1);
    RelationshipRow row = model.rows().getFirst();
    assertThat(row.name()).isEqualTo("Villa Ocre");
    assertThat(((RelationshipRow.Match) row).counterparts().bare()).isEqualTo(1);
    assertThat(((RelationshipRow.Match) row).counterparts().next()).isEmpty();
  }

  @Test
  void whoShouldMeetWhomIsSaidInTheMatrixAndCanBeUndone() {
    long ours =
        now(
            bench.workspace.change(
                Label.of("x"), tx -> new ColleagueStore().findOrAdd(tx, "Hamza").id()));
    model.setFilter(RelationshipFilter.COUNTERPARTS);
    Theirs theirs = counterparts().theirs().getFirst();
    long there = counterparts().account().id();
    now(model.acts().cover(there, theirs.personId(), ours, new Theirs.Hold(1, 3)));
    assertThat(counterparts().theirs().getFirst().held())
        .containsEntry(ours, new Theirs.Hold(1, 3));
    assertThat(counterparts().next())
        .singleElement()
        .satisfies(match -> assertThat(match.why()).isEqualTo(NextMatch.Why.LACKING));
    now(model.acts().cover(there, theirs.personId(), ours, new Theirs.Hold(2, 2)));
    assertThat(counterparts().theirs().getFirst().held())
        .containsEntry(ours, new Theirs.Hold(2, 2));
    assertThat(counterparts().next()).isEmpty();
    now(bench.workspace.undo());
    assertThat(counterparts().theirs().getFirst().held()).as("one step for one cell").isEmpty();
    now(bench.workspace.redo());
    now(model.acts().cover(there, theirs.personId(), ours, new Theirs.Hold(0, 0)));
    assertThat(counterparts().theirs().getFirst().held()).isEmpty();
  }

  private Counterparts counterparts() {
    return ((RelationshipRow.Match) model.rows().getFirst()).counterparts();
  }

  private static TieShown tied(TieViewModel tie) {
    return tie.shownProperty().get().orElseThrow();
  }

  private AccountCare shown() {
    return care.shownProperty().get().orElseThrow();
  }
}
