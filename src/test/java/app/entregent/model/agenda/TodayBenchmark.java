package app.entregent.model.agenda;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      now(workspace.change(Label.of("people.change.added"), TodayBenchmark::fill));
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

  private static boolean fill(Transaction tx) {
    AccountStore accounts = new AccountStore();
    DecisionStore decisions = new DecisionStore();
    NextActionStore actions = new NextActionStore();
    LocalDate today = NOW.toLocalDate();
    List<PersonRow> people = new PeopleListStore().rows(tx);
    for (int i = 0; i < 20; i++) {
      long account = accounts.add(tx, "Target " + i);
      accounts.setTarget(tx, account, true);
      long decision = decisions.addDecision(tx, account, "Site " + i);
      decisions.describe(
          tx, decision, "Site " + i, Optional.empty(), "EUR", Optional.of(today.plusDays(i)));
      for (int seat = 0; seat < 8; seat++) {
        long person = people.get(i * 97 + seat * 11).id();
        decisions.addSeat(tx, NewSeat.of(decision, person, new Spot(seat * 240, 0)));
      }
      for (int action = 0; action < 10; action++) {
        actions.add(
            tx,
            Optional.of(account),
            Optional.of(people.get(i * 97 + action).id()),
            ActionPlan.mine("Action " + action, Optional.of(today.minusDays(action - 5))));
      }
    }
    return true;
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
