package app.entregent.shell;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WorkshopTown;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A program that leads a workshop and says after each step, once it is acknowledged, how many notes
 * there are, which item is on and which question is before the room, until somebody ends it.
 */
public final class WorkshopEdits {
  private final Workspace workspace;
  private final WorkshopTown town;
  private final PrintStream out;
  private final WorkshopNoteStore notes = new WorkshopNoteStore();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final WorkshopStore workshops = new WorkshopStore();
  private final WorkshopCourseStore course = new WorkshopCourseStore();
  private final List<AgendaItem> agenda;
  private int written;
  private long item;
  private long question;

  private WorkshopEdits(Workspace workspace, PrintStream out) {
    this.workspace = workspace;
    this.out = out;
    town = new WorkshopTown(workspace);
    agenda = workspace.fetch(reader -> new AgendaItemStore().of(reader, town.workshop));
    item = agenda.getFirst().id();
  }

  public static void main(String[] args) {
    WorkshopEdits edits =
        new WorkshopEdits(
            Workspace.open(Path.of(args[0]), TestWorkspace.setup(WorkspaceThreads.direct())),
            new PrintStream(System.out, true, StandardCharsets.UTF_8));
    for (int step = 0; step < 600; step++) {
      edits.step(step);
    }
    while (true) {
      LockSupport.park();
    }
  }

  private void step(int step) {
    switch (step % 4) {
      case 0 -> {
        change(
            tx ->
                notes.add(
                    tx,
                    town.workshop,
                    Kind.NOTE,
                    "Said " + step,
                    Optional.empty(),
                    Optional.empty()));
        written++;
      }
      case 1 -> {
        long next = agenda.get(step / 4 % agenda.size()).id();
        change(tx -> course.goTo(tx, town.workshop, next));
        item = next;
      }
      case 2 ->
          change(
              tx -> {
                question =
                    questions.ask(
                        tx,
                        town.workshop,
                        town.seat("Omar Kettani"),
                        About.STANCE,
                        9,
                        Optional.empty());
                workshops.setQuestion(tx, town.workshop, Optional.of(question));
              });
      default -> change(tx -> questions.setOpinion(tx, question, new Opinion("CHAMPION", 5, "")));
    }
    out.println(written + " " + item + " " + question + " " + (step % 4 == 3 ? 5 : 0));
  }

  private void change(Consumer<Transaction> work) {
    TestWorkspace.now(
        workspace.change(
            Label.of("run.change.counted"),
            tx -> {
              work.accept(tx);
              return true;
            }));
  }
}
