package app.entregent.testing;

import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
    return Workspace.open(createFile(folder), setup(WorkspaceThreads.direct()));
  }

  /** The file of a new workspace in this folder, closed. */
  public static Path createFile(Path folder) {
    try {
      return Files.copy(Empty.FILE, folder.resolve("test.entregent"));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** One empty workspace is made the long way and then copied: its tables take a while to make. */
  private static final class Empty {
    static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("entregent-test");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve("empty.entregent");
        file.toFile().deleteOnExit();
        Workspace.create(file, setup(WorkspaceThreads.direct())).close();
        return file;
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
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
