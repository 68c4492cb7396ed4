package app.entregent.shell;

import app.entregent.screen.workshop.CloseView;
import app.entregent.screen.workshop.PrepareView;
import app.entregent.screen.workshop.RunView;
import app.entregent.ui.Screen;
import app.entregent.workspace.Workspace;
import java.util.Optional;

/** Builds the rooms of workshops. */
final class WorkshopRooms {
  private final Parts parts;
  private final Workspace workspace;
  private final Runnable undo;

  WorkshopRooms(Parts parts, Workspace workspace, Runnable undo) {
    this.parts = parts;
    this.workspace = workspace;
    this.undo = undo;
  }

  /**
   * All workshops.
   *
   * @param chosen the one to show at once
   */
  Screen prepare(Optional<Long> chosen) {
    return new PrepareView(parts.controls());
  }

  /** The window of the facilitator. */
  Screen run(long id) {
    return new RunView(parts.controls());
  }

  /** The end of a workshop. */
  Screen close(long id) {
    return new CloseView(parts.controls());
  }
}
