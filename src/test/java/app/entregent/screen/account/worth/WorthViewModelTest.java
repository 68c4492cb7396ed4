package app.entregent.screen.account.worth;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.LadderStep;
import app.entregent.model.account.worth.AmountKind;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.SatisfactionElement;
import app.entregent.model.account.worth.SizeClass;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.model.relationship.signal.RuleSetting;
import app.entregent.model.relationship.signal.Signal;
import app.entregent.model.relationship.signal.SignalFact.About;
import app.entregent.model.relationship.signal.SignalRule;
import app.entregent.model.relationship.signal.SignalScore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WorthViewModelTest {
  private static final Texts EN = Texts.of(Language.EN);
  private static final Texts FR = Texts.of(Language.FR);
  private final AccountStore accounts = new AccountStore();
  private final HeardNotices notices = new HeardNotices();
  private final List<Place> opened = new ArrayList<>();
  @TempDir Path folder;
  private Workspace workspace;
  private WorthViewModel model;
  private long riad;
  private long bay;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    SomePeople.few(workspace);
    riad = change(tx -> accounts.add(tx, "Riad & Palmes"));
    bay = change(tx -> accounts.add(tx, "Bay Logistics"));
    model = new WorthViewModel(workspace, notices, new Opened(opened), TestWorkspace.CLOCK, riad);
    model.activate();
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  @Test
  void ofAnUnknownAccountEverythingSaysThatItIsNotKnown() {
    assertThat(EN.say(WorthWords.rank(sheet())))
        .isEqualTo("Not yet known: grade at least one criterion.");
    assertThat(EN.say(WorthWords.intensity(sheet().worth().intensity())))
        .startsWith("Not yet known");
    assertThat(EN.say(WorthWords.forces(sheet().worth().forces()))).startsWith("Not yet known");
    assertThat(EN.say(WorthWords.value(sheet().worth().value()))).startsWith("Not yet known");
    assertThat(EN.say(WorthWords.economic(sheet().worth()))).startsWith("Not yet known");
    assertThat(EN.say(WorthWords.competitive(sheet().worth())))
        .isEqualTo("Not yet known: Satisfaction, Loyalty.");
    assertThat(EN.say(WorthWords.future(sheet().worth()))).contains("no sector");
    assertThat(signal(Signal.CHURN)).isEqualTo("Asked of clients; this account is not one yet.");
  }

  @Test
  void theRankNamesItsPlaceAndWhatIsUnknown() {
    KeyCriterion.Key sales = KeyCriterion.Key.of(KeyCriterion.Kind.SALES);
    model.setGrade(sales, Optional.of(Grade.PARTLY));
    change(
        tx -> {
          new WorthActsStore().setGrade(tx, bay, sales, Optional.of(Grade.YES));
          return bay;
        });
    assertThat(EN.say(WorthWords.rank(sheet())))
        .isEqualTo(
            "50 of 100: place 2 of 2 ranked accounts."
                + " Not yet known: Level of technology, Reputation, International presence.");
    assertThat(FR.say(WorthWords.rank(sheet())))
        .startsWith("50 sur 100\u00a0: place 2 sur 2 comptes classés.");
    for (KeyCriterion criterion : sheet().criteria()) {
      model.setWeight(criterion.key(), 0);
    }
    assertThat(EN.say(WorthWords.rank(sheet()))).startsWith("All weights are zero");
    now(workspace.undo());
    assertThat(sheet().rank().trouble()).isPresent();
  }

  @Test
  void ownCriteriaAreAddedNamedAndDeletedWithUndo() {
    model.addCriterion("Near us");
    model.addCriterion(" ");
    KeyCriterion own = sheet().criteria().getLast();
    assertThat(own.name()).isEqualTo("Near us");
    model.renameCriterion(own.key().ownId().orElseThrow(), "Near our office");
    model.deleteCriterion(sheet().criteria().getLast());
    assertThat(sheet().criteria()).hasSize(4);
    assertThat(notices.heard()).containsExactly("worth.criterion.deleted");
    now(workspace.undo());
    assertThat(sheet().criteria().getLast().name()).isEqualTo("Near our office");
  }

  @Test
  void aNameThatIsTooLongIsToldAndNotCut() {
    String tooLong = "x".repeat(KeyCriterion.NAME_LIMIT + 1);
    assertThat(model.addCriterion(tooLong).toCompletableFuture()).isCompletedExceptionally();
    assertThat(model.addElement(tooLong).toCompletableFuture()).isCompletedExceptionally();
    now(model.addCriterion("Near us"));
    now(model.addElement("Dates"));
    long own = sheet().criteria().getLast().key().ownId().orElseThrow();
    SatisfactionElement dates = sheet().worth().elements().getFirst();
    assertThat(model.renameCriterion(own, tooLong).toCompletableFuture())
        .isCompletedExceptionally();
    assertThat(
            model
                .setElement(
                    new SatisfactionElement(
                        dates.id(), tooLong, OptionalInt.of(5), OptionalInt.empty()))
                .toCompletableFuture())
        .isCompletedExceptionally();
    assertThat(sheet().criteria().getLast().name()).isEqualTo("Near us");
    assertThat(sheet().worth().elements()).containsExactly(dates);
    assertThat(notices.heard()).hasSize(4).containsOnly("worth.trouble.name");
  }

  @Test
  void badAmountsAndYearsAreToldAndNotKept() {
    assertThat(model.setAmount(2026, AmountKind.REVENUE, "-5").toCompletableFuture())
        .isCompletedExceptionally();
    assertThat(EN.say(model.troubleProperty().get().orElseThrow()))
        .startsWith("Revenue: an amount is never below zero");
    model.setAmount(2026, AmountKind.REVENUE, "lots");
    assertThat(trouble()).contains("type a number");
    model.addYear("2027");
    assertThat(trouble()).isEqualTo("2027 has not begun yet.");
    model.addYear("soon");
    assertThat(trouble()).startsWith("Which year?");
    assertThat(sheet().worth().amounts()).isEmpty();
    assertThat(model.years()).containsExactly(2026);
    model.addYear("2024");
    assertThat(model.troubleProperty().get()).isEmpty();
    assertThat(model.years()).containsExactly(2026, 2024);
    model.setAmount(2024, AmountKind.REVENUE, "1");
    model.setAmount(2023, AmountKind.REVENUE, "1");
    model.addYear("2020");
    assertThat(model.years()).containsExactly(2024, 2023, 2020);
  }

  @Test
  void theThreeValuesCrossInOneSentence() {
    model.setAmount(2026, AmountKind.REVENUE, "12,500");
    assertThat(EN.say(WorthWords.economic(sheet().worth())))
        .isEqualTo("Revenue is known, no cost is: without a cost there is no ratio.");
    model.setAmount(2026, AmountKind.VISITS, "0");
    assertThat(sheet().worth().newestYear()).isEmpty();
    assertThat(EN.say(WorthWords.economic(sheet().worth()))).contains("no cost above 0");
    model.setAmount(2026, AmountKind.VISITS, "");
    model.setAmount(2025, AmountKind.VISITS, "10");
    assertThat(EN.say(WorthWords.economic(sheet().worth()))).contains("different years");
    model.setAmount(2026, AmountKind.VISITS, "5 000");
    assertThat(EN.say(WorthWords.economic(sheet().worth())))
        .startsWith(
            "In 2026 it brought 2.5 for each 1 of cost: it pays."
                + " Not yet known: Prospecting, Offers, ")
        .doesNotContain("Visits");
    for (AmountKind kind : AmountKind.COSTS) {
      if (kind != AmountKind.VISITS) {
        model.setAmount(2026, kind, "0");
      }
    }
    assertThat(EN.say(WorthWords.economic(sheet().worth())))
        .isEqualTo("In 2026 it brought 2.5 for each 1 of cost: it pays.");
    assertThat(FR.say(WorthWords.economic(sheet().worth()))).contains("2,5 pour 1");
    model.setLevel(Rated.SATISFACTION, OptionalInt.of(5));
    model.setLevel(Rated.LOYALTY, OptionalInt.of(4));
    assertThat(EN.say(WorthWords.value(sheet().worth().value())))
        .startsWith("Not yet known: Future value.");
    model.setPromise(OptionalInt.of(3));
    assertThat(notices.heard()).containsExactly("worth.trouble.sector");
    change(
        tx -> {
          accounts.set(tx, riad, AccountText.SECTOR, "Hotels");
          return riad;
        });
    model.setPromise(OptionalInt.of(3));
    assertThat(EN.say(WorthWords.future(sheet().worth()))).isEqualTo("Not yet known: its size.");
    model.setSize(Optional.of(SizeClass.UNDER_50));
    assertThat(EN.say(WorthWords.value(sheet().worth().value()))).startsWith("Grow: it pays");
    assertThat(FR.say(WorthWords.value(sheet().worth().value())))
        .startsWith("Développer\u00a0: il rapporte");
  }

  @Test
  void ratingsTellTheRelationAndTheForces() {
    model.setLevel(Rated.ALTERNATIVES, OptionalInt.of(1));
    assertThat(EN.say(WorthWords.intensity(sheet().worth().intensity())))
        .isEqualTo(
            "Somewhere between “Simple purchase” and “Close relation”."
                + " Not yet known: Complexity, Importance, Moving market.");
    model.setLevel(Rated.COMPLEXITY, OptionalInt.of(3));
    model.setLevel(Rated.IMPORTANCE, OptionalInt.of(3));
    model.setNote(Rated.IMPORTANCE, "The handover hangs on it");
    assertThat(EN.say(WorthWords.intensity(sheet().worth().intensity())))
        .startsWith("Close relation: both sides adapt");
    model.setLevel(Rated.RIVALRY, OptionalInt.of(3));
    assertThat(EN.say(WorthWords.forces(sheet().worth().forces())))
        .startsWith("Hard pressed: Rivalry. Not yet known: New entrants");
    now(workspace.undo());
    assertThat(sheet().worth().forces().isUnknown()).isTrue();
  }

  @Test
  void rulesAreSwitchedOffAndWeighedForAllAccounts() {
    change(
        tx -> {
          accounts.setLadder(tx, riad, LadderStep.CLIENT);
          return riad;
        });
    assertThat(score(Signal.CHURN).trouble()).isEmpty();
    for (SignalRule rule : Signal.CHURN.rules()) {
      model.setRule(new RuleSetting(rule, false, rule.usualPoints()));
    }
    assertThat(signal(Signal.CHURN)).startsWith("All rules are off");
    model.setRule(new RuleSetting(SignalRule.SILENT, true, 7));
    assertThat(signal(Signal.CHURN)).isEqualTo("0 of 7 possible points.");
  }

  @Test
  void factsAndDistributorsAreLinks() {
    model.setBuying(BuyingWay.THROUGH);
    model.setDistributor("bay logistics");
    model.openDistributor();
    model.open(new About.Talk(7));
    model.open(new About.Purchase(8));
    model.open(new About.Who(9));
    model.open(new About.Action(10));
    model.open(new About.Here());
    assertThat(opened)
        .containsExactly(
            new Place.Account(bay),
            new Place.Story(Place.Story.Of.ACCOUNT, riad, Optional.of(7L)),
            new Place.Map(8),
            new Place.Person(9),
            new Place.NextActions(Optional.of(10L)));
    model.setSegments("Luxury, Riads");
    assertThat(sheet().segments()).containsExactly("Luxury", "Riads");
  }

  private String signal(Signal signal) {
    return EN.say(WorthWords.signal(score(signal), sheet().client()));
  }

  private SignalScore score(Signal signal) {
    return sheet().signals().stream()
        .filter(score -> score.signal() == signal)
        .findFirst()
        .orElseThrow();
  }

  private String trouble() {
    return EN.say(model.troubleProperty().get().orElse(Message.NOTHING));
  }

  private WorthSheet sheet() {
    return model.sheetProperty().get().orElseThrow();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("x"), work));
  }

  private record Opened(List<Place> places) implements Navigator {
    @Override
    public void open(Place place) {
      places.add(place);
    }

    @Override
    public void back() {}
  }
}
