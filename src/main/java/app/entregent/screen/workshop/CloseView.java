package app.entregent.screen.workshop;

import app.entregent.ui.Controls;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import javafx.scene.Node;

/** The end of a workshop: what changed and what was agreed on. */
public final class CloseView implements Screen {
  private final ScreenFrame frame;

  public CloseView(Controls controls) {
    frame = new ScreenFrame(controls.texts(), "workshop.close.title", "workshop.close.purpose");
  }

  @Override
  public Node root() {
    return frame;
  }
}
