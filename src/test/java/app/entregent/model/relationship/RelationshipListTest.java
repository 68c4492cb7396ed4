package app.entregent.model.relationship;

import static app.entregent.testing.TestWorkspace.CLOCK;
import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
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

class RelationshipListTest {
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir Path folder;

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore talks = new ConversationStore();
  private final DecisionStore decisions = new DecisionStore();
  private final CadenceStore cadences = new CadenceStore();
  private final FavourStore favours = new FavourStore();
  private final IntroductionStore introductions = new IntroductionStore();
  private final IntroductionSteps steps = new IntroductionSteps(introductions, favours);
  private final RelationshipList list =
      new RelationshipList(
          persons,
          accounts,
          new TouchStore(),
          decisions,
          new KeepWarmStore(cadences),
          favours,
          introductions);

  @SuppressWarnings("NullAway.Init") // set before each test
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
  void aSeatInALiveDecisionCoolsAfterThreeWeeks() {
    long account = account("Villa Ocre");
    long nora = person("Nora Selm", "Villa Ocre");
    long decision = seat(account, nora);
    talked(nora, 21);
    assertThat(cold()).isEmpty();
    talked(nora, 0);
    assertThat(cold()).isEmpty();

    long idris = person("Idris Vall", "Villa Ocre");
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, idris, Spot.ORIGIN)));
    talked(idris, 22);
    long ana = person("Ana Ruiz", "Villa Ocre");
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, ana, Spot.ORIGIN)));
    talked(ana, 40);
    assertThat(cold())
        .extracting(
            tie -> tie.person().name(), ColdTie::days, ColdTie::warmth, tie -> tie.why().account())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ana Ruiz", 40L, Warmth.COLD, "Villa Ocre"),
            org.assertj.core.groups.Tuple.tuple("Idris Vall", 22L, Warmth.COOLING, "Villa Ocre"));

    change(
        tx -> {
          decisions.setOutcome(tx, decision, Outcome.LOST, "");
          return 0L;
        });
    assertThat(cold()).isEmpty();
  }

  @Test
  void whomOneNeverSpokeToIsNotCold() {
    long account = account("Villa Ocre");
    seat(account, person("Nora Selm", "Villa Ocre"));
    assertThat(cold()).isEmpty();
  }

  @Test
  void peopleOfAClientCountOnlyOnceTheSellerWroteDownATalk() {
    long account = account("Riad Bleu");
    change(
        tx -> {
          accounts.setLadder(tx, account, LadderStep.CLIENT);
          return 0L;
        });
    person("Karim Adel", "Riad Bleu");
    long sofia = person("Sofia Lund", "Riad Bleu");
    talked(sofia, 61);
    assertThat(cold())
        .extracting(tie -> tie.person().name(), tie -> tie.why().cadence().source())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Sofia Lund", Source.CLIENT));
    List<ClientCare> clients = workspace.fetch(reader -> list.clients(reader, TODAY));
    assertThat(clients)
        .singleElement()
        .satisfies(
            client -> {
              assertThat(client.known()).isEqualTo(2);
              assertThat(client.lastWith())
                  .hasValueSatisfying(card -> assertThat(card.name()).isEqualTo("Sofia Lund"));
              assertThat(client.warmth()).isEqualTo(Warmth.COOLING);
            });
  }

  @Test
  void theSellersOwnRhythmGoesBeforeTheUsualOne() {
    long account = account("Villa Ocre");
    long nora = person("Nora Selm", "Villa Ocre");
    seat(account, nora);
    talked(nora, 30);
    assertThat(cold()).hasSize(1);
    rhythm(nora, Optional.of(60));
    assertThat(cold()).isEmpty();
    rhythm(nora, Optional.of(7));
    assertThat(cold())
        .singleElement()
        .satisfies(
            tie -> {
              assertThat(tie.why().cadence().source()).isEqualTo(Source.PERSON);
              assertThat(tie.warmth()).isEqualTo(Warmth.COLD);
            });
  }

  @Test
  void anIntroductionThatWasMadeIsAFavourReceivedUntilItIsTakenBack() {
    long nora = person("Nora Selm", "Villa Ocre");
    long idris = person("Idris Vall", "Riad Bleu");
    long id = change(tx -> introductions.add(tx, nora, idris));
    go(id, IntroductionState.ASKED);
    assertThat(workspace.fetch(list::favours)).isEmpty();
    go(id, IntroductionState.MADE);
    go(id, IntroductionState.THANKED);
    assertThat(workspace.fetch(list::favours))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.person().name()).isEqualTo("Idris Vall");
              assertThat(row.introducedTo()).isEqualTo("Nora Selm");
              assertThat(row.favour().direction()).isEqualTo(FavourDirection.RECEIVED);
            });
    go(id, IntroductionState.PROMISED);
    assertThat(workspace.fetch(list::favours)).isEmpty();
    go(id, IntroductionState.MADE);
    change(
        tx -> {
          steps.delete(tx, id);
          return 0L;
        });
    assertThat(workspace.fetch(list::introductions)).isEmpty();
    now(workspace.undo());
    assertThat(workspace.fetch(list::introductions)).hasSize(1);
    assertThat(workspace.fetch(list::favours)).hasSize(1);
  }

  @Test
  void whatIsOpenStandsFirst() {
    long nora = person("Nora Selm", "Villa Ocre");
    long done = favour(nora, FavourDirection.GIVEN, 90);
    long newer = favour(nora, FavourDirection.RECEIVED, 3);
    long older = favour(nora, FavourDirection.RECEIVED, 30);
    change(
        tx -> {
          favours.setSettled(tx, done, true);
          return 0L;
        });
    List<FavourRow> rows = workspace.fetch(list::favours);
    assertThat(rows).extracting(row -> row.favour().id()).containsExactly(older, newer, done);
    assertThat(Reciprocity.of(rows.stream().map(FavourRow::favour).toList()))
        .isEqualTo(new Reciprocity(0, 2))
        .extracting(Reciprocity::owed)
        .isEqualTo(2);
  }

  private List<ColdTie> cold() {
    return workspace.fetch(reader -> list.cold(reader, TODAY));
  }

  private long account(String name) {
    return change(tx -> accounts.add(tx, name));
  }

  private long person(String name, String company) {
    return change(tx -> persons.add(tx, NewPerson.typed(name, company, "Director")));
  }

  private long seat(long account, long person) {
    return change(
        tx -> {
          long decision = decisions.addDecision(tx, account, "A site");
          decisions.addSeat(tx, NewSeat.of(decision, person, Spot.ORIGIN));
          return decision;
        });
  }

  private void talked(long person, int daysAgo) {
    change(
        tx ->
            talks.add(
                tx,
                NewConversation.held(
                    List.of(person),
                    Optional.empty(),
                    Moment.on(TODAY.minusDays(daysAgo)),
                    CLOCK.getZone(),
                    Channel.PHONE,
                    Direction.BOTH,
                    "")));
  }

  private void rhythm(long person, Optional<Integer> days) {
    change(
        tx -> {
          cadences.set(tx, Source.PERSON, person, days);
          return 0L;
        });
  }

  private long favour(long person, FavourDirection direction, int daysAgo) {
    return change(
        tx -> favours.add(tx, new NewFavour(person, direction, "help", TODAY.minusDays(daysAgo))));
  }

  private void go(long id, IntroductionState state) {
    change(
        tx -> {
          steps.go(tx, introductions.find(tx, id).orElseThrow(), state);
          return 0L;
        });
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("x"), work));
  }
}
