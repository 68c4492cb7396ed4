package app.entregent.screen.action;

import static app.entregent.screen.action.ActionBench.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.agenda.ActionLine;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the screen is shown
class NextActionsViewTest extends ScreenTest {
  private NextActionsViewModel model;

  @Test
  void aMorningByKeysAlone() {
    away(
        () ->
            TestWorkspace.now(
                workspace.change(Label.of("action.change.added"), ActionBench::fill)));
    var screen =
        showScreen(
            () -> {
              model =
                  new NextActionsViewModel(
                      workspace,
                      notifier,
                      () -> {},
                      TestWorkspace.CLOCK,
                      navigator,
                      start -> {},
                      Optional.empty());
              return new NextActionsView(controls, keys, model);
            });
    ListView<?> list = seen("#action-list", ListView.class);
    until(() -> list.getItems().size() == 5);
    onWindow(list::requestFocus);
    until(() -> list.getSelectionModel().getSelectedIndex() == 0);
    push(KeyCode.S);
    until(() -> line(0).action().isResting(TODAY));
    push(KeyCode.DOWN);
    push(KeyCode.D);
    until(() -> list.getItems().size() == 4);
    push(KeyCode.P);
    assertThat(seen("#day-ask", Node.class).isFocused()).isTrue();
    write("nothing\n");
    assertThat(seen(".caution", Node.class).isVisible()).isTrue();
    push(KeyCode.ESCAPE);
    push(KeyCode.P);
    write("in 2 weeks\n");
    until(() -> line(1).action().isResting(TODAY.plusDays(13)));
    assertThat(list.isFocused()).isTrue();
    push(KeyCode.ENTER);
    assertThat(seen("#action-words", Node.class).isFocused()).isTrue();
    clickOn("#action-due");
    eraseText(20);
    write("yesterday\n");
    assertThat(seen("#past-day-done", Node.class).isFocused()).isTrue();
    pictures("next-actions-asked");
    clickOn("#past-day-today");
    until(() -> line(1).action().due().equals(Optional.of(TODAY)));
    clickOn("#action-repeat");
    write("2\n");
    until(() -> line(1).action().repetition().isPresent());
    String other = line(0).action().words();
    clickOn("#action-words");
    write("!");
    clickOn(other);
    until(() -> line(1).action().words().contains("!"));
    assertThat(line(0).action().words()).as("of the row that was clicked").isEqualTo(other);
    onWindow(list::requestFocus);
    push(KeyCode.N);
    write("Ask Nora for a photo");
    clickOn("#action-new-due");
    write("fri\n");
    until(() -> list.getItems().size() == 5);
    onWindow(screen::deactivate);
    assertThat(troubles).isEmpty();
  }

  private ActionLine line(int at) {
    return model.rows().get(at);
  }
}
