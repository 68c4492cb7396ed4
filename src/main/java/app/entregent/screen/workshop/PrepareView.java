package app.entregent.screen.workshop;

import app.entregent.ui.Controls;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import javafx.scene.Node;

/** All workshops, and what is prepared for the chosen one. */
public final class PrepareView implements Screen {
  private final ScreenFrame frame;

  public PrepareView(Controls controls) {
    frame = new ScreenFrame(controls.texts(), "workshop.title", "workshop.purpose");
  }

  @Override
  public Node root() {
    return frame;
  }
}
