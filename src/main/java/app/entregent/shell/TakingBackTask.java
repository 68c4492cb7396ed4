package app.entregent.shell;

import app.entregent.text.Message;
import app.entregent.ui.BackgroundTask;
import app.entregent.workspace.Label;
import app.entregent.workspace.Progress;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Shows an undo or redo that the workspace has begun already, and can end it without a trace. */
final class TakingBackTask extends BackgroundTask<Optional<Label>> implements Progress {
  private final CompletionStage<Optional<Label>> outcome;

  /**
   * Begins at once, so that undos and redos keep the order in which they were asked for.
   *
   * @param act the undo or redo of the workspace
   */
  TakingBackTask(Message name, Function<Progress, CompletionStage<Optional<Label>>> act) {
    super(name);
    outcome = act.apply(this);
  }

  /** What it took back. */
  CompletionStage<Optional<Label>> outcome() {
    return outcome;
  }

  @Override
  public void at(long done, long total) {
    report(done, total, Message.of("shell.undo.progress", (double) done / total));
  }

  @Override
  protected Optional<Label> work() {
    return outcome.toCompletableFuture().join();
  }
}
