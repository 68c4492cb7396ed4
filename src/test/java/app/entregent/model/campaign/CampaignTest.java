package app.entregent.model.campaign;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.LadderStep;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.PersonaWords;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // the workspace is set before each test
class CampaignTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final CampaignStore campaigns = new CampaignStore();
  private final AccountStore accounts = new AccountStore();
  private final PersonaStore personas = new PersonaStore();
  @TempDir Path folder;
  private Workspace workspace;
  private long id;

  @BeforeEach
  void begin() {
    workspace = TestWorkspace.create(folder);
    id = change(tx -> campaigns.add(tx, " Spring "));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource({
    "AUDIT, 2, 0, 0, 0, audit",
    "AUDIT, 0, 0, 0, 0, ''",
    "DATABASE, 2, 0, 0, 0, people accounts objective base",
    "DATABASE, 2, 1, 1, 0, objective base",
    "TARGET, 0, 1, 1, 0, persona target",
    "PLAN, 0, 1, 1, 0, pieces",
    "MEASURE, 0, 1, 1, 0, goal",
    "MEASURE, 0, 1, 1, 1, ''",
    "RUNNING, 2, 0, 0, 0, ''"
  })
  void eachStepSaysWhatItStillNeeds(
      CampaignStep step, int missing, int people, int there, int goals, String needs) {
    change(
        tx -> {
          campaigns.go(tx, id, step);
          return true;
        });
    assertThat(
            String.join(
                " ",
                new CampaignFacts(missing, people, there, goals)
                    .needs(campaign()).stream()
                        .map(Message::key)
                        .map(key -> key.substring("campaign.needs.".length()))
                        .toList()))
        .isEqualTo(needs);
  }

  @Test
  void aCampaignIsKeptWithItsPartsAndForgetsWhatIsGone() {
    long persona = change(tx -> personas.add(tx, "Owner"));
    long account = change(tx -> accounts.add(tx, "Atlas Villas"));
    change(
        tx -> {
          campaigns.set(tx, id, CampaignText.ZONE, "Marrakech");
          campaigns.setPart(tx, id, CampaignPart.PERSONA, persona, true);
          campaigns.setPart(tx, id, CampaignPart.PERSONA, persona, true);
          campaigns.setPart(tx, id, CampaignPart.ACCOUNT, account, true);
          campaigns.skip(tx, id, CampaignStep.AUDIT, " later ");
          campaigns.setEnded(tx, id, true);
          return true;
        });
    Campaign read = campaign();
    assertThat(read.text(CampaignText.NAME)).isEqualTo("Spring");
    assertThat(read.hasBase()).isTrue();
    assertThat(read.of(CampaignPart.PERSONA)).containsExactly(persona);
    assertThat(read.skipped()).containsExactly(Map.entry(CampaignStep.AUDIT, "later"));
    assertThat(read.ended()).contains(TODAY);
    change(
        tx -> {
          personas.delete(tx, persona);
          campaigns.setPart(tx, id, CampaignPart.ACCOUNT, account, false);
          return true;
        });
    assertThat(campaign().parts()).isEmpty();
    now(workspace.undo());
    assertThat(campaign().of(CampaignPart.PERSONA)).containsExactly(persona);
    assertThat(campaign().of(CampaignPart.ACCOUNT)).containsExactly(account);
  }

  @Test
  void allThatIsDoneInOneStepIsOneStepToUndo() {
    Label step = Label.of("campaign.change.target").merging("campaign.TARGET." + id);
    for (String name : List.of("Owner", "Buyer")) {
      now(workspace.change(step, tx -> personas.add(tx, name)));
    }
    now(workspace.undo());
    List<Persona> left = read(personas::all);
    assertThat(left).isEmpty();
  }

  @Test
  void accountsThatFitAreProposedWithTheirReasonsTheBestFirst() {
    change(tx -> account(tx, "Far away", "Logistics", "Lyon"));
    long city = change(tx -> account(tx, "In the city", "Logistics", "Marrakech"));
    long both = change(tx -> account(tx, "Both", "Luxury property", "Marrakech"));
    long known = change(tx -> account(tx, "Known", "", ""));
    change(
        tx -> {
          campaigns.set(tx, id, CampaignText.SECTOR, "riads, property");
          campaigns.set(tx, id, CampaignText.ZONE, "marrakech");
          return true;
        });
    List<Account> all = read(accounts::all);
    List<TargetChoice> choices = TargetChoice.of(campaign(), all, Map.of(known, 7));
    assertThat(choices)
        .extracting(choice -> choice.account().id() + " " + choice.weight())
        .containsExactly(known + " 3", both + " 2", city + " 1");
    assertThat(choices.get(1).reasons())
        .extracting(Message::key)
        .containsExactly("campaign.fits.sector", "campaign.fits.zone");
    assertThat(TargetChoice.of(campaign(), List.of(), Map.of())).isEmpty();
  }

  @Test
  void theFirstPiecesFollowTheStagesOfEachPersonaFromNextWeekOn() {
    long owner = change(tx -> personas.add(tx, "Owner"));
    change(
        tx -> {
          personas.setWords(tx, owner, PersonaWords.Part.CONTENT_AWARENESS, "What is seen first");
          return personas.add(tx, "Buyer");
        });
    List<Persona> all = read(personas::all);
    List<NewPiece> pieces = FirstPieces.of(all, TODAY, 2, 2);
    assertThat(pieces)
        .extracting(piece -> piece.plannedOn() + " " + piece.subject())
        .containsExactly("2026-11-24 What is seen first", "2026-11-26 Owner", "2026-12-01 Buyer");
    assertThat(pieces)
        .extracting(NewPiece::channel)
        .containsExactly(PieceChannel.PROFILE, PieceChannel.GROUP, PieceChannel.PROFILE);
    assertThat(FirstPieces.of(List.of(), TODAY, 4, 2)).isEmpty();
    assertThat(FirstPieces.of(all, TODAY, 4, 0)).isEmpty();
    assertThat(FirstPieces.of(all, TODAY, 1, 100)).hasSize(3);
  }

  @Test
  void aGoalStandsWhereItsFiguresStandAndIsUnknownWithoutThem() {
    GoalStore goals = new GoalStore();
    for (GoalMetric metric :
        List.of(GoalMetric.PROSPECTS, GoalMetric.PIECES, GoalMetric.FOLLOWERS, GoalMetric.OWN)) {
      change(
          tx ->
              goals.add(
                  tx,
                  new Goal(
                      0,
                      Optional.of(id),
                      metric,
                      "calls",
                      Optional.empty(),
                      BigDecimal.TEN,
                      TODAY,
                      TODAY.plusDays(30),
                      Optional.empty())));
    }
    change(
        tx -> {
          accounts.setLadder(tx, accounts.add(tx, "Atlas Villas"), LadderStep.CLIENT);
          PieceStore pieces = new PieceStore();
          pieces.done(tx, pieces.add(tx, NewPiece.post("One", TODAY)));
          return true;
        });
    List<Goal> all = read(goals::all);
    Map<Long, BigDecimal> stands = read(reader -> goals.standings(reader, all, TODAY));
    assertThat(all)
        .extracting(goal -> stands.get(goal.id()))
        .containsExactly(BigDecimal.ONE, BigDecimal.ONE, null, null);
    assertThat(read(reader -> campaigns.facts(reader, id, List.of())).goals()).isEqualTo(4);
  }

  @Test
  void whatIsDoneAfterTheDayItWasDueCountsForNoGoal() {
    GoalStore goals = new GoalStore();
    for (int days : List.of(-1, 0)) {
      change(
          tx ->
              goals.add(
                  tx,
                  new Goal(
                      0,
                      Optional.of(id),
                      GoalMetric.PIECES,
                      "",
                      Optional.empty(),
                      BigDecimal.TEN,
                      TODAY.minusDays(30),
                      TODAY.plusDays(days),
                      Optional.empty())));
    }
    change(
        tx -> {
          PieceStore pieces = new PieceStore();
          pieces.done(tx, pieces.add(tx, NewPiece.post("One", TODAY)));
          return true;
        });
    List<Goal> all = read(goals::all);
    Map<Long, BigDecimal> stands = read(reader -> goals.standings(reader, all, TODAY));
    assertThat(all)
        .extracting(goal -> stands.get(goal.id()))
        .containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
  }

  private long account(Transaction tx, String name, String sector, String city) {
    long account = accounts.add(tx, name);
    accounts.set(tx, account, AccountText.SECTOR, sector);
    accounts.set(tx, account, AccountText.CITY, city);
    return account;
  }

  private Campaign campaign() {
    List<Campaign> all = read(campaigns::all);
    return all.getFirst();
  }

  private <T> T read(Function<Reader, T> query) {
    return now(workspace.read(query));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("campaign.change.text"), work));
  }
}
