package app.entregent.screen.account;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.measure.StepBoardStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;

/** The four steps on an account, as the window would give them to its page. */
final class Boards {
  private Boards() {}

  static AccountBoard of(Workspace workspace, Notifier notifier, long account) {
    return new AccountBoard(
        workspace,
        notifier,
        new StepBoardStore(
            new BrandStore(BrandCatalogue.load(), new ProfileFactStore()),
            new TouchStore(),
            new BondStore()),
        TestWorkspace.CLOCK,
        account);
  }
}
