package app.entregent.model.agenda;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.TwentyTargets;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long Today takes to be read, in a workspace of 30,000 people and 100,000 messages with 20
 * target accounts, a decision and eight seats in each, and 200 next actions; beside it, in the same
 * run, the list of people and the same page of an empty workspace. It asserts nothing and is not
 * part of the tests; the file is made by {@code shell.ListsBenchmark} or given:
 *
 * <pre>mvn -Dtest=TodayBenchmark -Dbig=workspace.entregent test</pre>
 */
class TodayBenchmark {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int TURNS = 60;
  private static final ZonedDateTime NOW = ZonedDateTime.now(TestWorkspace.CLOCK);

  @TempDir Path folder;

  @Test
  void read() throws IOException {
    Path file = folder.resolve("big.entregent");
    Files.copy(Path.of(System.getProperty("big")), file);
    var setup = TestWorkspace.setup(WorkspaceThreads.direct());
    try (Workspace workspace = Workspace.open(file, setup)) {
      now(
          workspace.change(
              Label.of("people.change.added"), tx -> TwentyTargets.into(tx, NOW.toLocalDate())));
    }
    try (Workspace workspace = Workspace.open(file, setup)) {
      tell("today, first after opening", List.of(timed(workspace)));
      tell("today", turns(() -> timed(workspace)));
      tell("baseline: list of people", turns(() -> people(workspace)));
    }
    Path other = Files.createDirectory(folder.resolve("empty"));
    try (Workspace empty = TestWorkspace.create(other)) {
      timed(empty);
      tell("baseline: today of an empty workspace", turns(() -> timed(empty)));
    }
  }

  private static long timed(Workspace workspace) {
    long began = System.nanoTime();
    TodayList list = workspace.fetch(reader -> new Agenda().today(reader, NOW));
    return list.all().size() < 0 ? 0 : System.nanoTime() - began;
  }

  private static long people(Workspace workspace) {
    long began = System.nanoTime();
    List<PersonRow> rows = workspace.fetch(reader -> new PeopleListStore().rows(reader));
    return rows.size() < 0 ? 0 : System.nanoTime() - began;
  }

  private interface Turn {
    long take();
  }

  private static List<Long> turns(Turn turn) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      took.add(turn.take());
    }
    return took;
  }

  @SuppressWarnings("SystemOut") // the figures are what it is for
  private static void tell(String what, List<Long> took) {
    List<Long> sorted = new ArrayList<>(took);
    Collections.sort(sorted);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: median %.1f ms, p95 %.1f ms (%d)",
            what,
            sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / NANOS_IN_MILLI,
            sorted.size()));
  }
}
