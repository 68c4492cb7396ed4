package app.entregent.screen.space;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.testing.ScreenTest;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A whole white space by keyboard, then by mouse. */
class WhiteSpaceWalkTest extends ScreenTest {
  @Test
  void aRoomFillsTheGridWithoutTheMouse() {
    long riad =
        now(workspace.change(Label.of("x"), tx -> new AccountStore().add(tx, "Riad & Palmes")));
    WhiteSpaceViewModel model = new WhiteSpaceViewModel(workspace, notifier, () -> {}, riad);
    WhiteSpacePane pane = onWindow(() -> new WhiteSpacePane(controls, keys, model));
    showScreen(() -> pane);
    onWindow(() -> pane.firstFocus().ifPresent(Node::requestFocus));
    write("Site");
    push(KeyCode.ENTER);
    until(() -> model.space().offerings().size() == 1);
    write("Films");
    push(KeyCode.ENTER);
    until(() -> model.space().offerings().size() == 2);
    onWindow(() -> pane.firstFocus().ifPresent(Node::requestFocus));
    write("Sales");
    push(KeyCode.ENTER);
    until(() -> model.space().centres().size() == 1);
    onWindow(() -> pane.firstFocus().ifPresent(Node::requestFocus));

    // C goes to the field without being written into it; the states by letter and digit.
    push(KeyCode.C);
    until(() -> lookup("#space-add-centre").query().isFocused());
    write("Rentals");
    push(KeyCode.ENTER);
    until(() -> model.space().centres().size() == 2);
    assertThat(model.space().centres().getLast().name()).isEqualTo("Rentals");
    onWindow(() -> pane.firstFocus().ifPresent(Node::requestFocus));
    push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.S);
    until(() -> model.space().count(CrossingState.SOLD) == 1);
    push(KeyCode.RIGHT).push(KeyCode.DIGIT3);
    until(() -> model.space().count(CrossingState.POSSIBLE) == 1);

    // Enter notes, and Enter again goes on in the grid.
    push(KeyCode.ENTER);
    until(() -> lookup("#space-note").query().isFocused());
    write("After the fair");
    push(KeyCode.ENTER);
    until(() -> lookup("#white-space").query().isFocused());
    until(() -> model.found().orElseThrow().crossing().note().equals("After the fair"));
    assertThat(said("headline")).isEqualTo("1 of 4 possible; nothing known of 2");
    onWindow(() -> texts.setLanguage(Language.FR));
    push(KeyCode.UP).push(KeyCode.V);
    until(() -> model.space().count(CrossingState.SOLD) == 2);
    onWindow(() -> texts.setLanguage(Language.EN));

    // On a name Enter renames; a count opens into its crossings, and a line leads there.
    push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.ENTER);
    until(() -> lookup("#space-name").query().isFocused());
    write("A site in three languages");
    push(KeyCode.ENTER);
    until(() -> model.offering().orElseThrow().name().equals("A site in three languages"));
    clickOn("#space-count-possible");
    until(() -> lookup(".space-line").tryQuery().isPresent());
    clickOn(".space-line");
    until(() -> model.found().orElseThrow().crossing().state() == CrossingState.POSSIBLE);
    until(() -> lookup("#white-space").query().isFocused());
    push(KeyCode.DIGIT0);
    until(() -> said("headline").startsWith("0 of 4 possible"));

    // Who comes back begins in the grid, though it is read only then.
    onWindow(pane::deactivate);
    WhiteSpaceViewModel again = new WhiteSpaceViewModel(workspace, notifier, () -> {}, riad);
    WhiteSpacePane second = onWindow(() -> new WhiteSpacePane(controls, keys, again));
    showScreen(() -> second);
    onWindow(() -> second.firstFocus().ifPresent(Node::requestFocus));
    until(() -> again.space().size() == 4);
    until(() -> lookup("#white-space").query().isFocused());
    itStaysLegibleWithTenCentres(again);
    assertThat(troubles).isEmpty();
  }

  /** What is wider than its page is walked to, and the names of the rows stay in sight. */
  private void itStaysLegibleWithTenCentres(WhiteSpaceViewModel model) {
    for (int n = model.space().centres().size(); n < WhiteSpace.MOST; n++) {
      int centres = n + 1;
      onWindow(() -> model.addCentre("Commercial development " + centres));
      until(() -> model.space().centres().size() == centres);
    }
    onWindow(
        () -> {
          stage().getScene().getRoot().applyCss();
          stage().getScene().getRoot().layout();
          model.goTo(0, 0);
        });
    double names = left(".space-offering");
    onWindow(() -> model.goTo(0, WhiteSpace.MOST - 1));
    Bounds page = onWindow(() -> inScene("#white-space"));
    Bounds current = onWindow(() -> inScene(".space-cell:current"));
    assertThat(current.getMaxX()).isLessThanOrEqualTo(page.getMaxX() + 1);
    assertThat(current.getMinX()).isGreaterThan(page.getMinX());
    assertThat(left(".space-offering")).isEqualTo(names);
    onWindow(() -> model.goTo(0, 0));
    assertThat(onWindow(() -> inScene(".space-cell:current")).getMinX())
        .isGreaterThanOrEqualTo(onWindow(() -> inScene(".space-offering")).getMaxX());
  }

  private double left(String node) {
    return onWindow(() -> inScene(node)).getMinX();
  }

  private Bounds inScene(String node) {
    Node found = stage().getScene().getRoot().lookup(node);
    return found.localToScene(found.getLayoutBounds());
  }

  private String said(String what) {
    return lookup("#space-" + what).<Labeled>query().getText();
  }
}
