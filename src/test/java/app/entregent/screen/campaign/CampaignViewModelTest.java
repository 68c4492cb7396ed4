package app.entregent.screen.campaign;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignPart;
import app.entregent.model.campaign.CampaignStep;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.campaign.CampaignText;
import app.entregent.model.campaign.TargetChoice;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.Step;
import app.entregent.model.measure.WeeklyPlan;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guide that follows no changes shows what is old: so it is between two quick presses. */
@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class CampaignViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final CampaignStore campaigns = new CampaignStore();
  @TempDir Path folder;
  private Workspace workspace;
  private CampaignViewModel model;
  private long id;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    SomePeople.few(workspace);
    id = now(workspace.change(Label.of("campaign.change.begin"), tx -> campaigns.add(tx, "One")));
    Navigator nowhere =
        new Navigator() {
          @Override
          public void open(Place place) {}

          @Override
          public void back() {}
        };
    model =
        new CampaignViewModel(
            workspace,
            new HeardNotices(),
            CampaignRooms.with(new BrandStore(BrandCatalogue.load(), new ProfileFactStore())),
            TestWorkspace.CLOCK,
            nowhere);
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  @Test
  void whatWasTypedTheMomentBeforeCounts() {
    change(tx -> campaigns.go(tx, id, CampaignStep.DATABASE));
    showOld();
    model.next();
    assertThat(model.askingProperty().get()).isTrue();
    model.setText(id, CampaignText.OBJECTIVE, "Three visits");
    model.setText(id, CampaignText.ZONE, "Marrakech");
    model.next();
    assertThat(model.askingProperty().get()).isFalse();
    assertThat(campaign().step()).isEqualTo(CampaignStep.TARGET);
    model.next();
    assertThat(campaign().step()).as("a second press").isEqualTo(CampaignStep.TARGET);
    assertThat(model.askingProperty().get()).isFalse();
  }

  @Test
  void aStepIsSkippedOnceWithItsReason() {
    showOld();
    model.skip("The site waits");
    model.skip("The site waits, again");
    assertThat(campaign().step()).isEqualTo(CampaignStep.DATABASE);
    assertThat(campaign().skipped()).containsEntry(CampaignStep.AUDIT, "The site waits");
  }

  @Test
  void quickPressesAddUp() {
    change(tx -> campaigns.go(tx, id, CampaignStep.PLAN));
    showOld();
    int weeks = campaign().weeks();
    int acts = plan().planned(Step.EXCHANGE, IsoWeek.of(TODAY));
    model.changeWeeks(1);
    model.changeWeeks(1);
    model.changePlan(Step.EXCHANGE, 1);
    model.changePlan(Step.EXCHANGE, 1);
    assertThat(campaign().weeks()).isEqualTo(weeks + 2);
    assertThat(plan().planned(Step.EXCHANGE, IsoWeek.of(TODAY))).isEqualTo(acts + 2);
    model.changeWeeks(-900);
    model.changePlan(Step.EXCHANGE, -900);
    assertThat(campaign().weeks()).isEqualTo(1);
    assertThat(plan().planned(Step.EXCHANGE, IsoWeek.of(TODAY))).isZero();
  }

  @Test
  void theFirstPiecesArePlannedOnce() {
    change(
        tx -> {
          campaigns.setPart(
              tx, id, CampaignPart.PERSONA, new PersonaStore().add(tx, "Owner"), true);
          campaigns.go(tx, id, CampaignStep.PLAN);
        });
    showOld();
    int first = model.firstPieces().size();
    assertThat(first).isPositive();
    model.addPieces();
    model.addPieces();
    assertThat(campaign().of(CampaignPart.PIECE)).hasSize(first);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,500', 1500",
    "'12,5', 12.5",
    "100, 100",
    "0, 0",
    "'0,500',",
    "-1,",
    "10000000000,"
  })
  void aNumberIsReadAsItIsTyped(String typed, BigDecimal number) {
    assertThat(GoalForm.number(typed)).isEqualTo(Optional.ofNullable(number));
  }

  @Test
  void whoFitsIsReadAnewWhenThePeopleChange() {
    change(
        tx -> {
          PersonaStore personas = new PersonaStore();
          long owner = personas.add(tx, "Owner");
          personas.addCriterion(tx, owner, CriterionKind.TITLE, "owner", 5);
          campaigns.setPart(tx, id, CampaignPart.PERSONA, owner, true);
          campaigns.go(tx, id, CampaignStep.TARGET);
          new AccountStore().add(tx, "Villa One");
          SomePeople.connected(tx, "Selma Corvane", "Owner", "Villa One", TODAY);
        });
    model.activate();
    List<TargetChoice> before = choices();
    long account = before.getFirst().account().id();
    model.chooseAccount(account, true);
    model.chooseAccount(account, false);
    assertThat(choices()).extracting(choice -> choice.account().id()).contains(account);
    change(
        tx -> {
          new AccountStore().add(tx, "Newcomer Inn");
          SomePeople.connected(tx, "Noor Fabrezan", "Owner", "Newcomer Inn", TODAY);
        });
    assertThat(choices()).extracting(choice -> choice.account().name()).contains("Newcomer Inn");
  }

  private List<TargetChoice> choices() {
    return model.shownProperty().get().map(ShownCampaign::choices).orElse(List.of());
  }

  /** Shows the campaign, of which nothing newer is seen from then on. */
  private void showOld() {
    model.activate();
    model.deactivate();
  }

  private Campaign campaign() {
    List<Campaign> all = now(workspace.read(campaigns::all));
    return all.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
  }

  private WeeklyPlan plan() {
    return now(workspace.read(new PlanStore()::plan));
  }

  private void change(Consumer<Transaction> work) {
    Optional<Boolean> done =
        now(
            workspace.change(
                Label.of("campaign.change.go"),
                tx -> {
                  work.accept(tx);
                  return Optional.of(true);
                }));
    assertThat(done).isPresent();
  }
}
