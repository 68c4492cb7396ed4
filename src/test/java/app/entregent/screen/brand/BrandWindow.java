package app.entregent.screen.brand;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.DraftStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;

/** The view models of the page, joined as in the running program. */
final class BrandWindow {
  private BrandWindow() {}

  static BrandRooms rooms(Workspace workspace, Notifier notifier) {
    ProfileFactStore facts = new ProfileFactStore();
    BrandStore items = new BrandStore(BrandCatalogue.load(), facts);
    ReadingStore readings = new ReadingStore();
    BrandPostStore posts = new BrandPostStore(new PersonStore());
    return new BrandRooms(
        new BrandViewModel(workspace, notifier, items, TestWorkspace.CLOCK, workspace::undo),
        new DraftsViewModel(
            workspace,
            notifier,
            items,
            new DraftStore(items),
            posts,
            new PersonaStore(),
            workspace::undo),
        new PostsViewModel(workspace, notifier, items, posts, workspace::undo),
        new ReadingsViewModel(workspace, notifier, readings, TestWorkspace.CLOCK, workspace::undo),
        new ProgressViewModel(
            workspace, notifier, items, posts, facts, readings, TestWorkspace.CLOCK));
  }
}
