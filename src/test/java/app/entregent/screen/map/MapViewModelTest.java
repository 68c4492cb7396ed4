package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapKind;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapViewModelTest implements Notifier {
  @TempDir Path folder;
  private final List<Message> told = new ArrayList<>();
  private final List<Throwable> troubles = new ArrayList<>();
  private Workspace workspace;
  private MapTown town;
  private MapViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = new MapTown(workspace);
    model = show(town.decision);
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(troubles).isEmpty();
  }

  private MapViewModel show(long decision) {
    LiveTexts texts = new LiveTexts(Language.EN);
    MapViewModel shown = new MapViewModel(workspace, this, texts, TestWorkspace.CLOCK, decision);
    shown.activate();
    return shown;
  }

  @Test
  void namesTypedOneAfterTheOtherBecomeCards() {
    type("Amina Idrissi, Head of finance");
    type("Basile Renard");
    assertThat(town.names()).containsExactly("Amina Idrissi", "Basile Renard");
    SeatCard first = model.shown().orElseThrow().cards().getFirst();
    assertThat(first.title()).isEqualTo("Head of finance");
    assertThat(first.person().orElseThrow().provisional()).isTrue();
    assertThat(first.person().orElseThrow().company()).isEqualTo("Villas Atlas");
    assertThat(model.single().orElseThrow().name()).isEqualTo("Basile Renard");
    assertThat(first.seat().spot()).isNotEqualTo(model.single().orElseThrow().seat().spot());
  }

  @Test
  void oneCardIsOneStepToUndo() {
    type("Amina Idrissi, Head of finance");
    now(workspace.undo());
    assertThat(model.shown().orElseThrow().cards()).isEmpty();
    assertThat(model.selectionProperty().get()).isEmpty();
    now(workspace.redo());
    assertThat(town.names()).containsExactly("Amina Idrissi");
  }

  @Test
  void aKnownNameIsThatPersonWhateverTheAccents() {
    long known = town.person("Inès Tazi", "Marketing manager");
    type("ines tazi");
    assertThat(town.seat("Inès Tazi").personId()).contains(known);
  }

  @Test
  void nobodyIsSeatedTwice() {
    type("Amina Idrissi");
    type("Basile Renard");
    type("AMINA IDRISSI");
    assertThat(town.names()).hasSize(2);
    assertThat(model.single().orElseThrow().name()).isEqualTo("Amina Idrissi");
    assertThat(said(model.ask().problemProperty().get()))
        .isEqualTo("Amina Idrissi already has a seat here.");
  }

  @Test
  void severalOfOneNameAreAskedFor() {
    town.person("Jean Martin", "Buyer");
    town.person("Jean Martin", "Driver");
    type("Jean Martin");
    assertThat(town.names()).isEmpty();
    assertThat(said(model.ask().problemProperty().get())).contains("several people", "Jean Martin");
    model.ask().choose(1);
    model.ask().accept();
    assertThat(town.names()).containsExactly("Jean Martin");
  }

  @Test
  void downOffersWhomOneKnowsThere() {
    town.person("Inès Tazi", "Marketing manager");
    model.ask().choose(1);
    assertThat(model.ask().suggestions()).hasSize(1);
    model.ask().choose(1);
    model.ask().accept();
    assertThat(town.names()).containsExactly("Inès Tazi");
    assertThat(model.ask().suggestions()).isEmpty();
  }

  @Test
  void aNameOfAnyLengthAndScriptIsShown() {
    String endless = "x".repeat(1_990);
    type(endless + " y");
    type("سلمى بن كيران");
    type("李 小龍");
    type("z".repeat(2_001));
    assertThat(model.shown().orElseThrow().cards()).hasSize(3);
    assertThat(said(model.ask().problemProperty().get())).contains("too long");
    assertThat(model.shown().orElseThrow().reading().gaps())
        .allSatisfy(gap -> assertThat(said(gap.sentence())).hasSizeLessThan(200));
  }

  @Test
  void rolesStanceAndInfluenceAreGivenToAllThatAreSelected() {
    type("Amina");
    type("Basile");
    model.selectAll();
    model.seats().toggleRole(Role.USER);
    model.select(town.seat("Amina").id());
    model.seats().toggleRole(Role.USER);
    model.seats().toggleRole(Role.DECIDER);
    model.selectAll();
    model.seats().setStance(Stance.SCEPTIC);
    model.seats().changeInfluence(1);
    model.seats().changeInfluence(1);
    assertThat(town.seat("Amina").roles()).containsExactly(Role.DECIDER);
    assertThat(town.seat("Basile").roles()).containsExactly(Role.USER);
    assertThat(town.map().seats())
        .allSatisfy(
            seat -> {
              assertThat(seat.stance()).isEqualTo(Stance.SCEPTIC);
              assertThat(seat.influence()).isEqualTo(Influence.MEDIUM);
            });
    now(workspace.undo());
    assertThat(town.seat("Basile").influence()).isEqualTo(Influence.LOW);
  }

  @Test
  void aStanceIsAssumedUntilItIsConfirmedAndAgainWhenItChanges() {
    type("Amina");
    model.seats().toggleConfirmed();
    assertThat(told).extracting(this::said).last().asString().startsWith("Say first");
    model.seats().setStance(Stance.NEUTRAL);
    assertThat(town.seat("Amina").confirmed()).isFalse();
    model.seats().toggleConfirmed();
    assertThat(town.seat("Amina").confirmed()).isTrue();
    assertThat(town.seat("Amina").judgement(About.STANCE))
        .contains(new Judgement(About.STANCE, Confidence.CONFIRMED, "", MapTown.TODAY));
    model.seats().setStance(Stance.SUPPORTER);
    assertThat(town.seat("Amina").confirmed()).isFalse();
  }

  @Test
  void anOldConfirmationIsStaleWhileTheDecisionIsLive() {
    long seat = town.seat("Amina", "CFO", Role.DECIDER);
    town.change(
        tx -> {
          town.decisions.setStance(tx, seat, Stance.NEUTRAL);
          town.confirm(tx, seat, MapTown.TODAY.minusDays(60));
          return 1;
        });
    assertThat(model.shown().orElseThrow().card(seat).orElseThrow().stale(About.STANCE)).isFalse();
    town.change(
        tx -> {
          town.confirm(tx, seat, MapTown.TODAY.minusDays(61));
          return 1;
        });
    assertThat(model.shown().orElseThrow().card(seat).orElseThrow().stale(About.STANCE)).isTrue();
  }

  @Test
  void roleAndInfluenceFadeWithAgeAsTheStanceDoesAndThatIsSaid() {
    long seat = town.seat("Amina", "CFO", Role.DECIDER);
    town.change(
        tx -> {
          LocalDate old = MapTown.TODAY.minusDays(61);
          for (About about : List.of(About.ROLE, About.INFLUENCE, About.PATH)) {
            town.judgements.judge(tx, seat, Judgement.assumed(about, old));
          }
          return 1;
        });
    SeatCard card = model.shown().orElseThrow().card(seat).orElseThrow();
    assertThat(card.stale())
        .as("nothing is said of influence and path")
        .containsExactly(About.ROLE);
    assertThat(said(SeatCardView.aloud(card))).contains("Decider (long ago)");
  }

  @Test
  void theBossIsChosenByTyping() {
    type("Amina");
    type("Basile");
    model.ask().askPick(TieKind.REPORTS_TO);
    model.ask().wordsProperty().set("ami");
    assertThat(model.ask().chosenProperty().get()).isZero();
    model.ask().accept();
    assertThat(town.map().bosses())
        .containsExactly(Map.entry(town.seat("Basile").id(), town.seat("Amina").id()));
    assertThat(model.ask().askingProperty().get()).isEqualTo(new Asking.Add());
    model.ask().askPick(TieKind.REPORTS_TO);
    model.ask().choose(1);
    model.ask().accept();
    assertThat(town.map().bosses()).isEmpty();
  }

  @Test
  void lettersOfANameThatIsNotThereChooseNobody() {
    type("Amina");
    type("Basile");
    model.ask().askPick(TieKind.KNOWS);
    model.ask().wordsProperty().set("zzz");
    model.ask().accept();
    assertThat(town.map().ties()).isEmpty();
    assertThat(town.names()).hasSize(2);
  }

  @Test
  void aGhostSeatGetsAName() {
    model.seats().addGhost(Set.of(Role.BUYER));
    SeatCard ghost = model.single().orElseThrow();
    assertThat(said(SeatCardView.aloud(ghost)))
        .isEqualTo("Unknown buyer: a seat that somebody must hold");
    model.gaps().close(gap(GapKind.GHOST));
    assertThat(said(model.ask().question())).isEqualTo("Unknown buyer: who is it? Type the name");
    type("Amina");
    assertThat(town.seat("Amina").id()).isEqualTo(ghost.id());
    assertThat(town.seat("Amina").roles()).containsExactly(Role.BUYER);
    assertThat(said(model.ask().question())).startsWith("Type a name");
  }

  @Test
  void aDragIsOneStepAndSmallStepsOneAfterTheOtherAreOneToo() {
    type("Amina");
    Seat before = town.seat("Amina");
    model.seats().move(Map.of(before.id(), new Spot(640, 320)));
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(640, 320));
    model.seats().nudge(24, 0);
    model.seats().nudge(24, 0);
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(688, 320));
    now(workspace.undo());
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(640, 320));
    now(workspace.undo());
    assertThat(town.seat("Amina").spot()).isEqualTo(before.spot());
  }

  @Test
  void aNewCardLeavesTheOthersWhereTheyWerePut() {
    type("Amina");
    model.seats().move(Map.of(town.seat("Amina").id(), new Spot(-320, 64)));
    for (int i = 0; i < 8; i++) {
      type("Person " + (char) ('A' + i));
    }
    assertThat(town.seat("Amina").spot()).isEqualTo(new Spot(-320, 64));
  }

  @Test
  void aPlannedGapIsUnderWayUntilItsStepIsDone() {
    town.seat("Salma", "Director", Role.DECIDER);
    model.gaps().close(gap(GapKind.DECIDER_UNMET));
    List<NextAction> actions = workspace.fetch(reader -> new NextActionStore().open(reader));
    assertThat(actions)
        .extracting(NextAction::words)
        .containsExactly("Get to meet Salma, who decides");
    assertThat(actions.getFirst().due()).contains(MapTown.TODAY.plusDays(7));
    assertThat(actions.getFirst().accountId()).contains(town.account);
    Gap planned = gap(GapKind.DECIDER_UNMET);
    assertThat(planned.plan()).isPresent();
    model.gaps().done(planned.plan().orElseThrow());
    assertThat(gap(GapKind.DECIDER_UNMET).plan()).isEmpty();
  }

  @Test
  void meetingTheDeciderClosesTheGap() {
    long seat = town.seat("Salma", "Director", Role.DECIDER);
    assertThat(kinds()).contains(GapKind.DECIDER_UNMET);
    town.talk(seat, Channel.EMAIL, 2);
    assertThat(kinds()).contains(GapKind.DECIDER_UNMET);
    town.talk(seat, Channel.PHONE, 1);
    assertThat(kinds()).doesNotContain(GapKind.DECIDER_UNMET);
    assertThat(said(model.shown().orElseThrow().reading().completeness().headline()))
        .isEqualTo("Decider met; 1 of 5 heard");
  }

  @Test
  void aMissingRoleIsAddedOrDeclaredAbsent() {
    Gap decider = gap(GapKind.MISSING_ROLE);
    assertThat(decider.role()).contains(Role.DECIDER);
    model.gaps().close(decider);
    assertThat(town.map().holders(Role.DECIDER)).hasSize(1);
    model.gaps().nobodyHere(Role.BUYER);
    assertThat(town.map().absentRoles()).containsExactly(Role.BUYER);
    model.gaps().expectAgain(Role.BUYER);
    assertThat(town.map().absentRoles()).isEmpty();
  }

  @Test
  void aCircleIsShownAndCut() {
    long a = town.seat("Amina", "");
    long b = town.seat("Basile", "");
    town.tie(TieKind.REPORTS_TO, a, b, 1);
    town.tie(TieKind.REPORTS_TO, b, a, 1);
    model.gaps().close(gap(GapKind.CIRCLE));
    assertThat(town.map().bosses()).containsExactly(Map.entry(a, b));
    assertThat(kinds()).doesNotContain(GapKind.CIRCLE);
  }

  @Test
  void anAutosavedTextIsOneStepPerField() {
    type("Amina");
    Seat seat = town.seat("Amina");
    model.seats().write(seat, SeatText.GAIN, "time");
    model.seats().write(seat, SeatText.GAIN, "time and calm");
    model.seats().write(seat, SeatText.WORRY, "the price");
    now(workspace.undo());
    assertThat(town.seat("Amina").text(SeatText.WORRY)).isEmpty();
    assertThat(town.seat("Amina").text(SeatText.GAIN)).isEqualTo("time and calm");
    now(workspace.undo());
    assertThat(town.seat("Amina").text(SeatText.GAIN)).isEmpty();
  }

  @Test
  void theDecisionIsDescribedAndASecondOneOpened() {
    model.decisionActs().setWorth(DecisionActs.amount("45 000,50"));
    model.decisionActs().setExpectedOn(Optional.of(LocalDate.of(2027, 1, 15)));
    model.decisionActs().setObject(" A new shop ");
    assertThat(town.map().decision().worth())
        .hasValueSatisfying(w -> assertThat(w).isEqualByComparingTo("45000.5"));
    assertThat(town.map().decision().object()).isEqualTo("A new shop");
    assertThat(town.map().decision().expectedOn()).contains(LocalDate.of(2027, 1, 15));
    model.decisionActs().add();
    assertThat(model.siblings()).hasSize(2);
    assertThat(model.shown().orElseThrow().decisionId()).isNotEqualTo(town.decision);
    assertThat(model.sideProperty().get()).isEqualTo(SidePage.DECISION);
  }

  @Test
  void amountsAreReadAsOneTypesThem() {
    assertThat(DecisionActs.amount("45k")).contains(new BigDecimal("45000"));
    assertThat(DecisionActs.amount("1.5k"))
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("1500"));
    assertThat(DecisionActs.amount("45\u202f000")).contains(new BigDecimal("45000"));
    assertThat(DecisionActs.amount("12,5")).contains(new BigDecimal("12.5"));
    assertThat(DecisionActs.amount("")).isEmpty();
    assertThat(DecisionActs.amount("many")).isEmpty();
    assertThat(DecisionActs.amount("-5")).isEmpty();
    assertThat(DecisionActs.amount("1.2.3")).isEmpty();
    assertThat(DecisionActs.amount("9".repeat(20))).isEmpty();
  }

  @Test
  void aDecisionThatIsNotThereIsSaid() {
    MapViewModel none = show(999_999);
    assertThat(none.shown()).isEmpty();
    assertThat(none.lostProperty().get()).isTrue();
  }

  @Test
  void theCardIsToldAsOnTheTelephone() {
    long seat = town.seat("Salma Benkirane", "Director", Role.DECIDER);
    town.judge(seat, Stance.SCEPTIC, false, Influence.HIGH);
    town.talk(seat, Channel.PHONE, 12);
    assertThat(said(SeatCardView.aloud(model.shown().orElseThrow().card(seat).orElseThrow())))
        .isEqualTo(
            "Salma Benkirane; Decider; assumed stance: Sceptic; influence: High; last met 12 days"
                + " ago");
  }

  private void type(String words) {
    model.ask().wordsProperty().set(words);
    model.ask().accept();
  }

  private Gap gap(GapKind kind) {
    return model.shown().orElseThrow().reading().gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No gap " + kind));
  }

  private List<GapKind> kinds() {
    return model.shown().orElseThrow().reading().gaps().stream().map(Gap::kind).toList();
  }

  private String said(Message message) {
    return new LiveTexts(Language.EN).now(message);
  }

  @Override
  public void done(Message what) {
    told.add(what);
  }

  @Override
  public void done(Message what, Runnable undo) {
    told.add(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    troubles.add(cause);
  }
}
