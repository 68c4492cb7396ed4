package app.entregent.shell;

import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * The one workspace that is open in this window. Another is opened before this one is closed, so
 * that a file that cannot be opened leaves the user where he was.
 */
final class OpenWorkspace implements WorkspaceDoor, AutoCloseable {
  private final Executor background;
  private final Clock clock;
  private final Runnable endWork;
  private Optional<Workspace> open = Optional.empty();

  /**
   * @param endWork wishes the long work in the workspace to end, on the window's thread, before the
   *     workspace is closed
   */
  OpenWorkspace(Executor background, Clock clock, Runnable endWork) {
    this.background = background;
    this.clock = clock;
    this.endWork = endWork;
  }

  /** The open workspace, if there is one. */
  synchronized Optional<Workspace> workspace() {
    return open;
  }

  @Override
  public CompletionStage<Void> create(Path file) {
    return replace(setup -> Workspace.create(file, setup)).thenAccept(workspace -> {});
  }

  @Override
  public CompletionStage<Void> open(Path file) {
    return replace(setup -> Workspace.open(file, setup)).thenAccept(workspace -> {});
  }

  /** Waits until all that was done is in the file, and closes it. */
  @Override
  public synchronized void close() {
    open.ifPresent(Workspace::close);
    open = Optional.empty();
  }

  private CompletionStage<Workspace> replace(Function<WorkspaceSetup, Workspace> opening) {
    return CompletableFuture.supplyAsync(() -> replaceNow(opening), background);
  }

  private synchronized Workspace replaceNow(Function<WorkspaceSetup, Workspace> opening) {
    WorkspaceThreads threads =
        WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread);
    try {
      Workspace next = opening.apply(WorkspaceSetup.standard(threads).withClock(clock));
      Platform.runLater(endWork);
      close();
      open = Optional.of(next);
      return next;
    } catch (RuntimeException cause) {
      threads.close();
      throw cause;
    }
  }
}
