package app.entregent.ui;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Worker;

/** Runs long work off the JavaFX thread and knows what is running. To be used on that thread. */
public final class Tasks {
  private final Executor background;
  private final ObservableList<BackgroundTask<?>> running = FXCollections.observableArrayList();
  private final ObservableList<BackgroundTask<?>> runningView =
      FXCollections.unmodifiableObservableList(running);

  public Tasks(Executor background) {
    this.background = background;
  }

  /** What is running or waiting, the oldest first. */
  public ObservableList<BackgroundTask<?>> running() {
    return runningView;
  }

  /**
   * Starts the work.
   *
   * @return completes on the JavaFX thread: with the result, the failure, or a {@link
   *     CancellationException}
   */
  public <T> CompletionStage<T> run(BackgroundTask<T> task) {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    running.add(task);
    task.stateProperty().subscribe(state -> settle(task, state, outcome));
    background.execute(task);
    return outcome;
  }

  /** Wishes everything that is running to end. */
  public void endAll() {
    List.copyOf(running).forEach(BackgroundTask::cancel);
  }

  /** Whether this is no failure: the work was ended because somebody wished so. */
  public static boolean wasEnded(Throwable failure) {
    return failure instanceof CancellationException
        || failure.getCause() instanceof CancellationException;
  }

  private <T> void settle(
      BackgroundTask<T> task, Worker.State state, CompletableFuture<T> outcome) {
    switch (state) {
      case SUCCEEDED -> {
        running.remove(task);
        outcome.complete(task.getValue());
      }
      case FAILED -> {
        running.remove(task);
        outcome.completeExceptionally(task.getException());
      }
      case CANCELLED -> {
        running.remove(task);
        outcome.completeExceptionally(new CancellationException());
      }
      default -> {}
    }
  }
}
