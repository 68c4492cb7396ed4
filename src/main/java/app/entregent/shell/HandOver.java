package app.entregent.shell;

import app.entregent.screen.handover.Extra;
import app.entregent.screen.handover.HandOverPane;
import app.entregent.screen.handover.HandOverViewModel;
import app.entregent.workspace.Workspace;
import java.util.List;

/** Builds the part by which a workshop is handed over. */
final class HandOver {
  private final Parts parts;
  private final Workspace workspace;
  private final List<Extra> extras;

  /**
   * @param extras files that other rooms make, handed over with the rest
   */
  HandOver(Parts parts, Workspace workspace, List<Extra> extras) {
    this.parts = parts;
    this.workspace = workspace;
    this.extras = List.copyOf(extras);
  }

  /** The part for the page on which a workshop ends. */
  HandOverPane of(long workshopId) {
    return new HandOverPane(
        parts.controls(),
        parts.keys(),
        new HandOverViewModel(
            workspace,
            parts.tasks(),
            parts.dialogs(),
            parts.notices(),
            parts.controls().texts(),
            parts.clock(),
            parts.opener(),
            parts.navigator(),
            extras,
            workshopId));
  }
}
