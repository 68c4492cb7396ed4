package app.entregent.screen.friday;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.agenda.ReviewLine.Section;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.WeekStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the screen is shown
class FridayViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  private FridayViewModel model;

  private static boolean fill(Transaction tx) {
    AccountStore accounts = new AccountStore();
    DecisionStore decisions = new DecisionStore();
    long ocre = accounts.add(tx, "Villa Ocre");
    long bleu = accounts.add(tx, "Riad Bleu");
    long dune = accounts.add(tx, "Hôtel Dune");
    for (long target : List.of(ocre, bleu, dune)) {
      accounts.setTarget(tx, target, true);
    }
    long site = decisions.addDecision(tx, ocre, "New site");
    decisions.setStage(tx, site, DecisionStage.APPROACH);
    accounts.stopPursuing(tx, dune, "They never pay");
    new NextActionStore()
        .add(
            tx,
            Optional.of(bleu),
            Optional.empty(),
            ActionPlan.mine("Send the list", Optional.of(TODAY.minusDays(4))).withPromised(true));
    return true;
  }

  @Test
  void fromTopToBottomByKeys() {
    away(
        () ->
            TestWorkspace.now(
                workspace.change(Label.of("friday.change.done"), FridayViewTest::fill)));
    var screen =
        showScreen(
            () -> {
              model = new FridayViewModel(workspace, notifier, TestWorkspace.CLOCK, navigator);
              return new FridayView(controls, keys, model);
            });
    ListView<?> list = seen("#friday-list", ListView.class);
    until(() -> model.readingProperty().get().lines().size() == 5);
    assertThat(model.readingProperty().get().lines())
        .extracting(line -> line.section() + " " + line.who())
        .containsExactly(
            "LOOSE_ENDS Villa Ocre",
            "LOOSE_ENDS Riad Bleu",
            "MOVED Villa Ocre",
            "STUCK Riad Bleu",
            "DROPPED Hôtel Dune");
    onWindow(list::requestFocus);
    push(KeyCode.ENTER);
    assertThat(opened).hasSize(1).first().isInstanceOf(Place.Account.class);
    onWindow(() -> list.getSelectionModel().clearAndSelect(2));
    for (int line = 0; line < 4; line++) {
      push(KeyCode.SPACE);
    }
    assertThat(model.seenProperty().get()).hasSize(5);
    assertThat(seen("#friday-objective", Node.class).isFocused()).isTrue();
    write("Meet two deciders\n");
    pictures("friday");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(seen("#friday-done", Node.class).isVisible()).isTrue();
    IsoWeek next = IsoWeek.of(TODAY).plus(1);
    String objective =
        away(() -> workspace.fetch(reader -> new WeekStore().objective(reader, next)));
    assertThat(objective).isEqualTo("Meet two deciders");
    assertThat(
            model.readingProperty().get().lines().stream()
                .filter(l -> l.section() == Section.NUMBERS))
        .isEmpty();
    onWindow(screen::deactivate);
    assertThat(troubles).isEmpty();
  }
}
