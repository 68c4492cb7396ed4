package app.entregent.exchange;

import app.entregent.exchange.archive.BigArchive;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Imports 30,000 connections and 100,000 messages, imports them again, takes them back and brings
 * them back, and prints how long each took, by the clock and of the processors, and how much memory
 * was used. Not part of the tests:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   "-Dexec.args=-Xmx512m -cp %classpath app.entregent.exchange.ImportBenchmark"
 * </pre>
 */
public final class ImportBenchmark {
  private static final double NANOS = 1e9;
  private static final long MEBIBYTE = 1L << 20;

  private final PrintStream out;

  private ImportBenchmark(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("entregent-benchmark");
    try {
      new ImportBenchmark(System.out).run(folder);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void run(Path folder) throws IOException {
    Path zip = BigArchive.write(folder.resolve("Complete_LinkedInDataExport_06-08-2026.zip"));
    WorkspaceSetup setup = WorkspaceSetup.standard(WorkspaceThreads.direct());
    Path file = folder.resolve("big.entregent");
    try (Workspace workspace = Workspace.create(file, setup)) {
      ArchiveImport run = new ArchiveImport(workspace, Clock.systemDefaultZone());
      ImportReport report = timed("import", () -> run.run(List.of(zip), ImportProgress.NONE));
      out.printf(
          "%d people, %d messages in %d conversations%n",
          report.newPeople(), report.newMessages(), report.newTalks());
      timed("the same again", () -> run.run(List.of(zip), ImportProgress.NONE));
      timed("undo", () -> workspace.undo().toCompletableFuture().join());
      timed("redo", () -> workspace.redo().toCompletableFuture().join());
    }
    out.printf("file after closing: %d MiB%n", Files.size(file) / MEBIBYTE);
  }

  private interface Work<T> {
    T done();
  }

  private <T> T timed(String what, Work<T> work) {
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long begin = System.nanoTime();
    long beginBusy = system.getProcessCpuTime();
    T result = work.done();
    double seconds = (System.nanoTime() - begin) / NANOS;
    double busy = (system.getProcessCpuTime() - beginBusy) / NANOS;
    long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    out.printf(
        Locale.ROOT,
        "%-15s %6.1f s (processors %.1f s), heap at most %d MiB%n",
        what,
        seconds,
        busy,
        peak / MEBIBYTE);
    return result;
  }
}
