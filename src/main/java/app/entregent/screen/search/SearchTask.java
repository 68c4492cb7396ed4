package app.entregent.screen.search;

import app.entregent.search.SearchKeeper;
import app.entregent.text.Message;
import app.entregent.ui.BackgroundTask;
import java.util.Optional;

/** Makes the index anew, in the background. */
final class SearchTask extends BackgroundTask<Optional<Void>> {
  private final SearchKeeper keeper;

  SearchTask(SearchKeeper keeper) {
    super(Message.of("search.task"));
    this.keeper = keeper;
  }

  @Override
  protected Optional<Void> work() {
    keeper.rebuild(
        (done, total) -> {
          stopIfCancelled();
          report(done, Math.max(done, total), Message.of("search.task.step", done, total));
        });
    return Optional.empty();
  }
}
