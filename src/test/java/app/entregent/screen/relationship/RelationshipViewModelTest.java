package app.entregent.screen.relationship;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Outcome;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.NewFavour;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationshipViewModelTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Bench bench;

  @SuppressWarnings("NullAway.Init") // set before each test
  private RelationshipViewModel model;

  @BeforeEach
  void open() {
    bench = new Bench(TestWorkspace.create(folder));
    model = bench.model;
    model.activate();
  }

  @AfterEach
  void close() {
    model.deactivate();
    bench.workspace.close();
  }

  @Test
  void aColdTieTellsWhyAndLeadsToTheLog() {
    RelationshipRow row = only();
    assertThat(row.name()).isEqualTo("Nora Selm");
    assertThat(reason(row, Language.EN))
        .isEqualTo("Last exchange 35 days ago, by phone; wished for every 21 days");
    assertThat(reason(row, Language.FR))
        .isEqualTo(
            "Dernier échange il y a 35 jours, par téléphone\u202f; souhaité tous les 21 jours");
    model.actOn(row);
    assertThat(bench.logged).containsExactly(bench.nora);
    model.open(row);
    model.openMap(bench.decision);
    assertThat(bench.opened)
        .containsExactly(new Place.Person(bench.nora), new Place.Map(bench.decision));
  }

  @Test
  void aTalkThatIsLoggedTakesTheTieOffTheList() {
    model.choose(Optional.of(only()));
    bench.talked(bench.nora, 0);
    assertThat(model.rows()).isEmpty();
    assertThat(model.chosenProperty().get()).isEmpty();
    assertThat(model.countsProperty().get()).containsEntry(RelationshipFilter.COLD, 0);
    now(bench.workspace.undo());
    assertThat(model.rows()).hasSize(1);
  }

  @Test
  void aRhythmOfOnesOwnStaysWithTheChosenRow() {
    model.choose(Optional.of(only()));
    model.acts().setRhythm(bench.nora, Optional.of(30));
    assertThat(model.chosenProperty().get())
        .map(row -> reason(row, Language.EN))
        .hasValueSatisfying(said -> assertThat(said).endsWith("every 30 days"));
    model.acts().setRhythm(bench.nora, Optional.of(90));
    assertThat(model.rows()).isEmpty();
    model.acts().setRhythm(bench.nora, Optional.empty());
    assertThat(model.rows()).hasSize(1);
  }

  @Test
  void aFavourIsRecordedSettledReopenedAndDeleted() {
    model.setFilter(RelationshipFilter.OWED);
    model.setAdding(true);
    model
        .acts()
        .addFavour(
            new PersonChoice.Unknown("Ana Ruiz"),
            FavourDirection.RECEIVED,
            "Lent a camera",
            model.today().minusDays(1));
    RelationshipRow row = only();
    assertThat(row.name()).isEqualTo("Ana Ruiz");
    assertThat(reason(row, Language.EN)).isEqualTo("Lent a camera, yesterday");
    assertThat(sign(row)).isEqualTo("I owe");
    model.actOn(row);
    assertThat(sign(only())).isEqualTo("Settled");
    model.actOn(only());
    assertThat(sign(only())).isEqualTo("I owe");
    model.delete(only());
    assertThat(model.rows()).isEmpty();
    assertThat(bench.notices)
        .extracting(Texts.of(Language.EN)::say)
        .containsExactly("The favour with Ana Ruiz is deleted.");
    now(bench.workspace.undo());
    assertThat(model.rows()).hasSize(1);
  }

  @Test
  void anIntroductionGoesStepByStepToThanksAndLeavesAFavour() {
    model.setFilter(RelationshipFilter.INTRODUCTIONS);
    now(model.ways().plan(known(bench.nora), known(bench.idris), ""));
    assertThat(reason(only(), Language.EN))
        .isEqualTo("Wished for since today; nobody was asked yet");
    List<String> signs = new ArrayList<>();
    for (int step = 0; step < 4; step++) {
      model.actOn(only());
      signs.add(sign(only()));
    }
    assertThat(signs).containsExactly("Asked", "Promised", "Made", "Thanked");
    assertThat(model.countsProperty().get()).containsEntry(RelationshipFilter.OWED, 1);
    model.setFilter(RelationshipFilter.OWED);
    assertThat(reason(only(), Language.EN)).isEqualTo("Introduction to Nora Selm, today");
  }

  @Test
  void theMessageThatAsksNamesThePeopleInTheLanguage() {
    model.setFilter(RelationshipFilter.INTRODUCTIONS);
    now(model.ways().plan(known(bench.nora), known(bench.idris), ""));
    model.choose(Optional.of(only()));
    assertThat(model.introduction().text(Language.EN))
        .startsWith("Hello Idris,\n\nYou know Nora Selm at Villa Ocre. I believe");
    assertThat(model.introduction().text(Language.FR))
        .startsWith("Bonjour Idris,\n\nVous connaissez Nora Selm, de Villa Ocre. Je crois");
  }

  /** What was not read again because a change cannot have moved it is as if it had been. */
  @Test
  void afterEachChangeEveryPartIsAsReadAnew() {
    long account =
        bench.workspace.fetch(
            reader -> new DecisionStore().find(reader, bench.decision).orElseThrow().accountId());
    List<Consumer<Transaction>> acts =
        List.of(
            tx -> new AccountStore().setLadder(tx, account, LadderStep.CLIENT),
            tx ->
                new WorthActsStore()
                    .setGrade(
                        tx,
                        account,
                        KeyCriterion.Key.of(KeyCriterion.Kind.SALES),
                        Optional.of(Grade.YES)),
            tx ->
                new KeyCriterionStore()
                    .setWeight(tx, KeyCriterion.Key.of(KeyCriterion.Kind.SALES), 0),
            tx ->
                new FavourStore()
                    .add(
                        tx,
                        new NewFavour(
                            bench.nora, FavourDirection.GIVEN, "A camera", model.today())),
            tx -> new PersonStore().setCurrentPost(tx, bench.nora, "Villa Ocre", "Chair"),
            tx -> new DecisionStore().setOutcome(tx, bench.decision, Outcome.LOST, ""));
    for (Consumer<Transaction> act : acts) {
      now(
          bench.workspace.change(
              Label.of("people.change.added"),
              tx -> {
                act.accept(tx);
                return 0L;
              }));
      asReadAnew();
    }
    bench.talked(bench.nora, 3);
    asReadAnew();
    for (int step = 0; step < 5; step++) {
      now(bench.workspace.undo());
      asReadAnew();
    }
  }

  private void asReadAnew() {
    RelationshipViewModel fresh = bench.fresh();
    fresh.activate();
    for (RelationshipFilter part : RelationshipFilter.values()) {
      model.setFilter(part);
      fresh.setFilter(part);
      assertThat(model.rows()).as(part.code()).isEqualTo(fresh.rows());
    }
    assertThat(model.countsProperty().get()).isEqualTo(fresh.countsProperty().get());
    fresh.deactivate();
  }

  @Test
  void wordsNarrowTheListWithoutAccentsAndCase() {
    model.setFilter(RelationshipFilter.OWED);
    model
        .acts()
        .addFavour(known(bench.nora), FavourDirection.GIVEN, "Prêté une caméra", model.today());
    model.acts().addFavour(known(bench.idris), FavourDirection.GIVEN, "Advice", model.today());
    model.setWords("CAMERA");
    assertThat(model.rows()).extracting(RelationshipRow::name).containsExactly("Nora Selm");
    model.setWords("");
    assertThat(model.rows()).hasSize(2);
  }

  @Test
  void theFormOpensOnlyWhereThereIsSomethingToAdd() {
    model.setAdding(true);
    assertThat(model.addingProperty().get()).isFalse();
    model.setFilter(RelationshipFilter.INTRODUCTIONS);
    model.setAdding(true);
    assertThat(model.addingProperty().get()).isTrue();
    model.setFilter(RelationshipFilter.CLIENTS);
    assertThat(model.addingProperty().get()).isFalse();
  }

  @Test
  void peopleAreProposedByTheirNames() {
    List<PersonCard> shown = new ArrayList<>();
    model.propose("to", "idr", shown::addAll);
    assertThat(shown).extracting(PersonCard::name).containsExactly("Idris Vall");
  }

  private RelationshipRow only() {
    assertThat(model.rows()).hasSize(1);
    return model.rows().getFirst();
  }

  private PersonChoice known(long person) {
    return new PersonChoice.Known(
        new PersonCard(person, person == bench.nora ? "Nora Selm" : "Idris Vall", "", "", false));
  }

  private String reason(RelationshipRow row, Language language) {
    return Texts.of(language).say(RelationshipWords.reason(row, model.today()));
  }

  private static String sign(RelationshipRow row) {
    return Texts.of(Language.EN).say(RelationshipWords.sign(row));
  }
}
