package app.entregent.testing;

import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** Workspaces for tests: a real file, a clock that stands still, uids that count up. */
public final class TestWorkspace {
  /** Tuesday, 17 November 2026, ten in the morning in Paris. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), ZoneId.of("Europe/Paris"));

  private static final AtomicLong UID = new AtomicLong();

  private TestWorkspace() {}

  /** A new workspace in this folder; everything happens at once on the calling thread. */
  public static Workspace create(Path folder) {
    return Workspace.create(folder.resolve("test.entregent"), setup(WorkspaceThreads.direct()));
  }

  public static WorkspaceSetup setup(WorkspaceThreads threads) {
    return setup(threads, CLOCK);
  }

  public static WorkspaceSetup setup(WorkspaceThreads threads, Clock clock) {
    return new WorkspaceSetup(threads, clock, () -> new UUID(7, UID.incrementAndGet()));
  }

  /** The answer of a workspace whose threads are direct. */
  public static <T> T now(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
