package app.entregent.screen.workshop;

import app.entregent.ui.Controls;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import javafx.scene.Node;

/** The window of the facilitator while a workshop runs. */
public final class RunView implements Screen {
  private final ScreenFrame frame;

  public RunView(Controls controls) {
    frame = new ScreenFrame(controls.texts(), "workshop.run.title", "workshop.run.purpose");
  }

  @Override
  public Node root() {
    return frame;
  }
}
