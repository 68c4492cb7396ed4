package app.entregent.ui;

import app.entregent.text.Message;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

/**
 * Long work with progress. Cancelling never interrupts the thread (an interrupt inside the database
 * closes the file under everybody): it only wishes for the end, and the work, which looks at the
 * wish with {@link #stopIfCancelled}, ends where nothing is half done. So a task that reports
 * itself cancelled has really left nothing behind.
 */
public abstract class BackgroundTask<T> extends Task<T> {
  private record Report(double done, double total, Message step) {}

  private final Message name;
  private final ReadOnlyObjectWrapper<Message> step;
  private final AtomicReference<Report> newest = new AtomicReference<>();
  private volatile boolean endWished;

  /**
   * @param name what is being done, as the list of tasks shows it
   */
  protected BackgroundTask(Message name) {
    this.name = name;
    this.step = new ReadOnlyObjectWrapper<>(this, "step", name);
  }

  public final Message name() {
    return name;
  }

  /** What the task is doing at this moment. */
  public final ReadOnlyObjectProperty<Message> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The work itself, on a background thread. */
  protected abstract T work() throws Exception;

  /**
   * Tells how far the work is; may be called as often as one likes, only the newest report is
   * shown.
   *
   * @param done how much is done, at most {@code total}
   * @param total how much there is, or a negative number while that is unknown
   * @param what what is being done, with how much of it
   */
  public final void report(double done, double total, Message what) {
    updateProgress(done, total);
    if (newest.getAndSet(new Report(done, total, what)) == null) {
      Platform.runLater(this::showNewest);
    }
  }

  private void showNewest() {
    Report report = newest.getAndSet(null);
    if (report != null) {
      step.set(report.step());
    }
  }

  /** Ends the work here if the user wishes it. */
  public final void stopIfCancelled() {
    if (endWished) {
      throw new CancellationException();
    }
  }

  /** Whether the user wishes the work to end. */
  public final boolean endWished() {
    return endWished;
  }

  @Override
  public final boolean cancel(boolean mayInterruptIfRunning) {
    endWished = true;
    return switch (getState()) {
      case READY, SCHEDULED -> super.cancel(false);
      default -> false;
    };
  }

  @Override
  protected final T call() throws Exception {
    try {
      stopIfCancelled();
      return work();
    } catch (CancellationException e) {
      super.cancel(false);
      throw e;
    } catch (CompletionException e) {
      if (e.getCause() instanceof CancellationException) {
        super.cancel(false);
      }
      throw e;
    }
  }
}
