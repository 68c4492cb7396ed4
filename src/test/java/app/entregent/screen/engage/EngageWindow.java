package app.entregent.screen.engage;

import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;

/** Makes the view models of Engage for tests. */
final class EngageWindow {
  private EngageWindow() {}

  static EngageRooms rooms(Workspace workspace, Notifier notifier) {
    return rooms(
        workspace,
        notifier,
        new EngageViewModel(
            workspace,
            notifier,
            new PieceStore(),
            new WeekStore(),
            new PersonaStore(),
            TestWorkspace.CLOCK,
            workspace::undo));
  }

  static EngageRooms rooms(Workspace workspace, Notifier notifier, EngageViewModel week) {
    return new EngageRooms(
        week,
        new LibraryViewModel(workspace, notifier, new PieceStore(), new PersonaStore()),
        new PieceViewModel(
            workspace,
            notifier,
            new PieceStore(),
            new PersonaStore(),
            TestWorkspace.CLOCK,
            workspace::undo),
        new ReadersViewModel(workspace, notifier, new CannedDialogs(), path -> {}),
        new FiguresViewModel(workspace, notifier, TestWorkspace.CLOCK),
        new GroupCluesViewModel(workspace, notifier, workspace::undo));
  }
}
