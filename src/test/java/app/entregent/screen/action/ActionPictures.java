package app.entregent.screen.action;

import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Label;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures of the list of next actions, in target/pictures; not a test of the suite. */
@SuppressWarnings("NullAway.Init") // set when the screen is shown
class ActionPictures extends ScreenTest {
  private NextActionsViewModel model;

  @Test
  void draw() {
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
    until(() -> model.rows().size() == 5);
    onWindow(() -> model.choose(Optional.of(model.rows().get(3))));
    picture("next-actions", Language.EN, Look.LIGHT, 100, 1280, 800);
    picture("next-actions", Language.FR, Look.DARK, 100, 1280, 800);
    picture("next-actions", Language.FR, Look.LIGHT, 200, 1440, 900);
    onWindow(screen::deactivate);
  }
}
