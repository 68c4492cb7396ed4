package app.entregent.shell;

import app.entregent.testing.TestWorkspace;
import app.entregent.testing.TwentyTargets;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the pages that are opened most stay empty in the real window, over a large workspace
 * with the targets of a busy seller: Today when the file is opened in a fresh process, from the
 * pulse in which its page stands to the one in which its rows do; the list of people the first
 * time; and later, from the key that goes there to the rows of each. It asserts nothing and is not
 * part of the tests; the file is made by {@code shell.ListsBenchmark} or given:
 *
 * <pre>mvn -Dtest=OpeningBenchmark -Dbig=workspace.entregent test</pre>
 */
class OpeningBenchmark extends WindowTest {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int TURNS = 40;
  private static final long BREATH = 200_000_000;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final String TODAY = "#today-list .list-cell";
  private static final String PEOPLE = "#people-table .table-row-cell";

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);

  private long looked;
  private long spent;

  @TempDir Path home;

  @AfterEach
  void end() {
    background.shutdownNow();
  }

  @Test
  void open() throws IOException {
    Path file = home.resolve("big.entregent");
    Files.copy(Path.of(System.getProperty("big")), file);
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      TestWorkspace.now(
          workspace.change(
              Label.of("people.change.added"),
              tx -> TwentyTargets.into(tx, LocalDate.now(TestWorkspace.CLOCK))));
    }
    Wiring wiring =
        onWindow(
            () ->
                new Wiring(
                    stage(),
                    new Outside(
                        new PlatformFolders(home.resolve("config"), home.resolve("data")),
                        background,
                        Language.EN,
                        Optional.empty(),
                        TestWorkspace.CLOCK,
                        opened -> {})));
    long asked = System.nanoTime();
    var stands = pulseOf(() -> !lookup("#today-list").queryAll().isEmpty());
    var filled = pulseOf(() -> rowsOfToday());
    onWindow(() -> wiring.show(Optional.of(file)));
    tell("page of Today stands after the file was asked for", List.of(stands.join() - asked));
    tell("its rows after its page", List.of(filled.join() - stands.join()));
    until(this::rowsOfToday);
    tell("from the key to the first people, first time", List.of(go(KeyCode.DIGIT3, PEOPLE)));
    List<Long> today = new ArrayList<>();
    List<Long> people = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      today.add(go(KeyCode.DIGIT1, TODAY));
      people.add(go(KeyCode.DIGIT3, PEOPLE));
    }
    tell("from the key to the rows of Today, later", today);
    tell("from the key to the first people, later", people);
    onWindow(wiring::close);
  }

  /**
   * From the key that goes to a page, in a window at rest, until a row of it is drawn with what it
   * tells.
   */
  private long go(KeyCode digit, String row) {
    until(() -> lookup(row).match(this::tells).queryAll().isEmpty());
    until(this::isAtRest);
    var shown = pulseOf(() -> !lookup(row).match(this::tells).queryAll().isEmpty());
    long key = System.nanoTime();
    push(KeyCode.CONTROL, digit);
    return shown.join() - key;
  }

  /** Whether nothing is read any more for the page that is left: the processor has little to do. */
  private boolean isAtRest() {
    long now = System.nanoTime();
    long used = PROCESS.getProcessCpuTime();
    boolean rest = now - looked > BREATH && used - spent < (now - looked) / 2;
    if (now - looked > BREATH) {
      looked = now;
      spent = used;
    }
    return rest;
  }

  private boolean rowsOfToday() {
    return !lookup(TODAY).match(this::tells).queryAll().isEmpty();
  }

  private boolean tells(Node row) {
    return row.isVisible() && row instanceof IndexedCell<?> cell && !cell.isEmpty();
  }

  /** When a pulse first found this, in nanoseconds. */
  private static CompletableFuture<Long> pulseOf(BooleanSupplier found) {
    CompletableFuture<Long> when = new CompletableFuture<>();
    onWindow(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                if (found.getAsBoolean()) {
                  stop();
                  when.complete(System.nanoTime());
                }
              }
            }.start());
    return when.orTimeout(2, TimeUnit.MINUTES);
  }

  private static void tell(String what, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        "%s: median %.1f ms, p95 %.1f ms, most %.1f ms%n",
        what,
        sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
        sorted.get(sorted.size() * 95 / 100) / NANOS_IN_MILLI,
        sorted.getLast() / NANOS_IN_MILLI);
  }
}
