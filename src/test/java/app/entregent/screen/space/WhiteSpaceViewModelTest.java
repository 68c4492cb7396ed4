package app.entregent.screen.space;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.decision.DecisionStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WhiteSpaceViewModelTest {
  @TempDir Path folder;
  private Workspace workspace;
  private WhiteSpaceViewModel model;
  private final HeardNotices notices = new HeardNotices();

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    long riad = now(workspace.change(Label.of("x"), tx -> new AccountStore().add(tx, "Riad")));
    now(workspace.change(Label.of("x"), tx -> new DecisionStore().addDecision(tx, riad, "Site")));
    model = new WhiteSpaceViewModel(workspace, notices, () -> now(workspace.undo()), riad);
    model.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theHeadlineCountsInWords() {
    assertThat(headline(Language.EN)).isEqualTo("No white space yet");
    fill();
    assertThat(headline(Language.EN)).isEqualTo("0 of 4 possible; nothing known of 4");
    model.goTo(0, 0);
    model.say(CrossingState.POSSIBLE);
    model.move(0, 1);
    model.say(CrossingState.POSSIBLE);
    model.move(1, 0);
    model.say(CrossingState.SOLD);
    assertThat(headline(Language.EN)).isEqualTo("2 of 4 possible; nothing known of 1");
    assertThat(headline(Language.FR)).isEqualTo("2 possibles sur 4\u202f; rien de connu sur 1");
    model.move(0, -1);
    model.say(CrossingState.NOT_FOR_US);
    assertThat(headline(Language.EN)).isEqualTo("2 of 4 possible; something known of all");
    model.toggle(CrossingState.POSSIBLE);
    assertThat(model.openedProperty().get()).contains(CrossingState.POSSIBLE);
    model.toggle(CrossingState.POSSIBLE);
    assertThat(model.openedProperty().get()).isEmpty();
    model.setDiscreet(true);
    assertThat(headline(Language.EN)).isEqualTo("0 of 4 possible; nothing known of 3");
  }

  @Test
  void oneWalksOverTheNamesAndNeverIntoTheCornerOrOut() {
    model.move(1, 1);
    assertThat(model.found()).isEmpty();
    fill();
    model.goTo(5, 5);
    assertThat(here()).isEqualTo(new Here(1, 1));
    model.move(0, -2);
    assertThat(here()).isEqualTo(new Here(1, -1));
    assertThat(model.offering().orElseThrow().name()).isEqualTo("Films");
    model.move(-2, 0);
    assertThat(here()).isEqualTo(new Here(0, -1));
    model.move(-1, 1);
    assertThat(model.centre().orElseThrow().name()).isEqualTo("Sales");
    model.say(CrossingState.SOLD);
    assertThat(model.space().said()).isEmpty();
  }

  @Test
  void namesAreLookedAtBeforeTheyAreTaken() {
    fill();
    refused(now(model.addOffering("  ")), "space.trouble.blank");
    refused(now(model.addOffering("site")), "space.trouble.twice");
    refused(now(model.addCentre("x".repeat(WhiteSpace.NAME_LIMIT + 1))), "space.trouble.long");
    for (int i = 2; i < WhiteSpace.MOST; i++) {
      assertThat(now(model.addOffering("Offering " + i))).isTrue();
    }
    refused(now(model.addOffering("The eleventh")), "space.trouble.offerings");
    assertThat(model.rename(model.space().offerings().getFirst(), "Films"))
        .isCompletedExceptionally();
    assertThat(now(model.rename(model.space().offerings().getFirst(), "SITE"))).isTrue();
    assertThat(model.troubleProperty().get().key()).isEmpty();
    assertThat(model.space().offerings().getFirst().name()).isEqualTo("SITE");
  }

  @Test
  void whatIsAddedOrMovedKeepsThePlaceUnderTheHand() {
    fill();
    assertThat(here().row()).isEqualTo(1);
    model.goTo(0, 0);
    model.moveOffering(1);
    assertThat(here()).isEqualTo(new Here(1, 0));
    model.moveCentre(1);
    assertThat(here()).isEqualTo(new Here(1, 1));
    assertThat(model.offering().orElseThrow().name()).isEqualTo("Site");
    assertThat(model.centre().orElseThrow().name()).isEqualTo("Sales");
  }

  @Test
  void removingTellsWhatItTakesAndComesBack() {
    fill();
    model.goTo(0, 0);
    model.say(CrossingState.SOLD);
    model.move(0, -1);
    model.delete();
    assertThat(notices.heard()).containsExactly("space.removed.offering");
    assertThat(model.space().offerings()).hasSize(1);
    now(workspace.undo());
    assertThat(model.space().count(CrossingState.SOLD)).isEqualTo(1);
    model.goTo(-1, 1);
    model.delete();
    assertThat(notices.heard()).contains("space.removed.centre");
    model.goTo(0, 0);
    model.delete();
    assertThat(model.space().count(CrossingState.SOLD)).isZero();
  }

  @Test
  void aBuyingCentreNamesADecisionOfTheAccount() {
    fill();
    var decision = model.shownProperty().get().decisions().getFirst();
    model.join(model.space().centres().getFirst(), Optional.of(decision));
    assertThat(model.decision(model.space().centres().getFirst())).contains(decision);
    now(
        workspace.change(
            Label.of("x"),
            tx -> {
              new DecisionStore().deleteDecision(tx, decision.id());
              return true;
            }));
    assertThat(model.decision(model.space().centres().getFirst())).isEmpty();
  }

  private void refused(boolean added, String sentence) {
    assertThat(added).isFalse();
    assertThat(model.troubleProperty().get().key()).isEqualTo(sentence);
  }

  private void fill() {
    assertThat(now(model.addCentre("Sales"))).isTrue();
    assertThat(now(model.addCentre("Rentals"))).isTrue();
    assertThat(now(model.addOffering("Site"))).isTrue();
    assertThat(now(model.addOffering("Films"))).isTrue();
  }

  private Here here() {
    return model.hereProperty().get();
  }

  private String headline(Language language) {
    return Texts.of(language).say(model.headline());
  }
}
