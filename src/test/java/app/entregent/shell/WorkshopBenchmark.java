package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.ChildProgram;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.testing.WorkshopTown;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workshop in fast motion, with two windows: how long its frames take, and what it leaves in
 * memory; and one that is killed at ten moments. Not part of the tests: {@code mvn
 * -Dtest=WorkshopBenchmark test}.
 */
class WorkshopBenchmark extends WindowTest {
  private static final int EDITS = 600;
  private static final int SEATS = 30;
  private static final int MOMENTS = 10;

  /** As many notes and questions as a workshop has; from then on one goes for each that comes. */
  private static final int KEPT = 30;

  /** Edits until there are that many, everything was shown once and the code is warm. */
  private static final int BEFORE = 4 * KEPT + 480;

  private static final PrintStream OUT = System.out;

  @TempDir Path folder;

  private final Deque<Long> kept = new ArrayDeque<>();
  private final List<Long> asked = new ArrayList<>();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final WorkshopStore workshops = new WorkshopStore();

  @Test
  void sixHundredEdits() {
    WorkspaceThreads threads =
        WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread);
    try (Workspace workspace =
        Workspace.open(TestWorkspace.createFile(folder), TestWorkspace.setup(threads))) {
      WorkshopTown town = town(workspace);
      RunScene run = onWindow(() -> new RunScene(town, TestWorkspace.CLOCK));
      onWindow(() -> run.screens.setAll(RunScene.screen(0, 1000, 760)));
      show(run::scene);
      until(() -> lookup(".seat-card").queryAll().size() == SEATS);
      onWindow(
          () ->
              run.keys.all().stream()
                  .filter(key -> key.keys().getName().equals("F5"))
                  .findFirst()
                  .orElseThrow()
                  .action()
                  .run());
      edit(town, BEFORE);
      long before = heap();
      List<Double> frames = edit(town, EDITS);
      long after = heap();
      edit(town, 16 * EDITS);
      long longAfter = heap();
      Collections.sort(frames);
      OUT.printf(
          "%d edits, %d seats, two windows: %d frames, median %.1f ms, p95 %.1f, p99 %.1f, longest"
              + " %.1f; heap %.1f MB before, %.1f MB after, %.1f MB after 9,600 edits more%n",
          EDITS,
          SEATS,
          frames.size(),
          at(frames, 0.5),
          at(frames, 0.95),
          at(frames, 0.99),
          frames.getLast(),
          before / 1e6,
          after / 1e6,
          longAfter / 1e6);
      onWindow(run.view::close);
      onWindow(run.view::deactivate);
    }
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static WorkshopTown town(Workspace workspace) {
    WorkshopTown town = new WorkshopTown(workspace);
    for (int i = 5; i < SEATS; i++) {
      town.seat("Person " + i, "Title " + i, Stance.NEUTRAL, Influence.values()[i % 5], Role.USER);
    }
    town.change(
        tx -> {
          for (int i = 9; i < 12; i++) {
            new GuestStore().add(tx, town.workshop, "Voter " + i, Guest.Side.OTHER, "");
          }
          return true;
        });
    return town;
  }

  /**
   * Makes edits one after the other, each when the one before is shown, and gives the time of the
   * processor that each pulse took, in milliseconds.
   */
  private List<Double> edit(WorkshopTown town, int edits) {
    List<Double> frames = new ArrayList<>();
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    onWindow(
        () ->
            new AnimationTimer() {
              private int made;
              private long last = cpu();

              @Override
              public void handle(long now) {
                long here = cpu();
                frames.add((here - last) / 1e6);
                last = here;
                if (made == edits) {
                  stop();
                  done.complete(true);
                } else {
                  change(town.workspace, made++, town);
                }
              }
            }.start());
    done.join();
    return frames;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void change(Workspace workspace, int number, WorkshopTown town) {
    long seat = town.seat("Person " + (5 + number % (SEATS - 5)));
    Consumer<Transaction> work =
        switch (number % 4) {
          case 0 ->
              tx -> new DecisionStore().setStance(tx, seat, Stance.values()[1 + number / 4 % 5]);
          case 1 -> tx -> count(tx, town, seat, number);
          case 2 -> tx -> note(tx, town, number);
          default ->
              tx -> {
                new WorkshopCourseStore().pause(tx, town.workshop);
                new WorkshopCourseStore().resume(tx, town.workshop);
              };
        };
    CompletionStage<Boolean> written =
        workspace.change(
            Label.of("run.change.counted").inDecision(town.decision),
            tx -> {
              work.accept(tx);
              return true;
            });
    written.whenComplete(
        (done, cause) -> {
          if (cause != null) {
            throw new AssertionError("An edit failed", cause);
          }
        });
  }

  /** Asks a question with its votes; from the last on, the votes of a former one are corrected. */
  private void count(Transaction tx, WorkshopTown town, long seat, int number) {
    if (asked.size() < KEPT) {
      long id = questions.ask(tx, town.workshop, seat, About.STANCE, 12, Optional.empty());
      asked.add(id);
      questions.setShown(tx, id, true);
    }
    long id = asked.get(number / 4 % asked.size());
    workshops.setQuestion(tx, town.workshop, Optional.of(id));
    questions.setOpinion(tx, id, new Opinion("CHAMPION", 4 + number % 3, ""));
    questions.setOpinion(tx, id, new Opinion("SCEPTIC", 3 + number % 2, "Why " + number));
  }

  private void note(Transaction tx, WorkshopTown town, int number) {
    WorkshopNoteStore notes = new WorkshopNoteStore();
    kept.add(
        notes.add(
            tx, town.workshop, Kind.NOTE, "Said " + number, Optional.empty(), Optional.empty()));
    if (kept.size() > KEPT) {
      notes.delete(tx, kept.remove());
    }
  }

  @Test
  void killedAtTenMoments() throws Exception {
    for (int moment = 1; moment <= MOMENTS; moment++) {
      Path home = Files.createDirectory(folder.resolve("k" + moment));
      Path file = TestWorkspace.createFile(home);
      Process child = ChildProgram.start(WorkshopEdits.class, file.toString());
      String acknowledged = "";
      try (BufferedReader said = child.inputReader()) {
        for (int line = 0; line < moment * 7 + moment % 4; line++) {
          acknowledged = Optional.ofNullable(said.readLine()).orElseThrow();
        }
        // by its handle: the process itself would close what it said
        assertThat(child.toHandle().destroyForcibly()).isTrue();
        int ended = child.waitFor();
        assertThat(ended).isNotZero();
        // what it said before the end came counts too
        for (String more = said.readLine(); more != null; more = said.readLine()) {
          acknowledged = more;
        }
      }
      check(file, acknowledged.split(" ", -1), moment);
    }
  }

  /** Nothing that was acknowledged is missing; one more step may be there. */
  private void check(Path file, String[] said, int moment) {
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      Workshop workshop = workspace.fetch(reader -> workshops.all(reader)).getFirst();
      int notes =
          workspace.fetch(reader -> new WorkshopNoteStore().of(reader, workshop.id())).size();
      List<RoomQuestion> asked = workspace.fetch(reader -> questions.of(reader, workshop.id()));
      assertThat(notes).isBetween(Integer.parseInt(said[0]), Integer.parseInt(said[0]) + 1);
      assertThat(workshop.running()).isTrue();
      assertThat(workshop.runningSince()).isPresent();
      assertThat(workshop.itemId()).isPresent();
      assertThat(workshop.questionId().orElse(0L)).isGreaterThanOrEqualTo(Long.parseLong(said[2]));
      if (said[3].equals("5")) {
        // the next step is a note, so the room is just there
        long id = Long.parseLong(said[2]);
        assertThat(workshop.questionId()).contains(id);
        assertThat(workshop.itemId()).contains(Long.parseLong(said[1]));
        assertThat(asked)
            .filteredOn(question -> question.id() == id)
            .singleElement()
            .extracting(RoomQuestion::votes)
            .isEqualTo(5);
      }
      OUT.printf(
          "killed %d: %d notes, %d questions, item and question as acknowledged%n",
          moment, notes, asked.size());
    }
  }
}
