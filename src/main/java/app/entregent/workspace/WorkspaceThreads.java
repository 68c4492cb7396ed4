package app.entregent.workspace;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Where the work of a workspace happens.
 *
 * @param writer runs the changes, one after the other
 * @param readers runs the reads
 * @param screen takes the answers and notices
 * @param onScreen whether the calling thread draws the window; no query runs there
 */
public record WorkspaceThreads(
    Executor writer, Executor readers, Executor screen, BooleanSupplier onScreen)
    implements AutoCloseable {
  private static final int READERS = 3;

  /** Everything at once on the calling thread: for the command line and for tests. */
  public static WorkspaceThreads direct() {
    return new WorkspaceThreads(Runnable::run, Runnable::run, Runnable::run, () -> false);
  }

  /** Own platform threads for the database; answers go to the screen. */
  public static WorkspaceThreads background(Executor screen, BooleanSupplier onScreen) {
    return new WorkspaceThreads(
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("workspace-writer").daemon(true).factory()),
        Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("workspace-reader-", 1).daemon(true).factory()),
        screen,
        onScreen);
  }

  void assertOffScreen() {
    if (onScreen.getAsBoolean()) {
      throw new IllegalStateException("A query on the thread that draws the window");
    }
  }

  /** Lets what was begun end; nothing is interrupted, since an interrupt would close the file. */
  @Override
  public void close() {
    for (Executor executor : new Executor[] {writer, readers}) {
      if (executor instanceof ExecutorService service) {
        service.shutdown();
        try {
          if (!service.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("A query does not end");
          }
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
