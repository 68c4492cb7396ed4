package app.entregent.shell;

import static app.entregent.workspace.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.text.Message;
import app.entregent.ui.TaskList;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Undo and redo as the window offers them; what takes long is shown and can be ended. */
class JournalUndoTest extends ScreenTest {
  private static final int PEOPLE = 2_000;

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final List<JournalUndo> undos = new ArrayList<>();
  private final CountDownLatch held = new CountDownLatch(1);

  @AfterEach
  void end() {
    held.countDown();
    onWindow(() -> undos.forEach(JournalUndo::close));
    background.shutdownNow();
  }

  private JournalUndo undo() {
    return onWindow(
        () -> {
          Tasks tasks = new Tasks(background);
          VBox root = new VBox(new TaskList(controls, tasks));
          stage().setScene(new Scene((Parent) root, WIDTH, HEIGHT));
          stage().show();
          JournalUndo undo =
              new JournalUndo(workspace, notifier, tasks, new LabelWords(new NameStore()));
          undos.add(undo);
          return undo;
        });
  }

  private int people() {
    return away(() -> workspace.fetch(reader -> reader.sql().fetchCount(PERSON)));
  }

  /** The next change waits until this test lets it go. */
  private void hold() {
    workspace.change(
        Label.of("people.change.added"),
        tx -> {
          try {
            held.await();
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          return tx;
        });
  }

  @Test
  void aLongUndoIsShownAndWhenItIsEndedNothingHasChanged() {
    SomePeople.many(workspace, PEOPLE);
    int before = people();
    JournalUndo undo = undo();
    hold();
    onWindow(undo::undo);
    seen(".task-list .button-icon", Button.class);
    clickOn(".task-list .button-icon");
    held.countDown();
    until(() -> told.contains(Message.of("shell.undo.ended")));
    until(() -> lookup(".task").queryAll().isEmpty());
    assertThat(people()).isEqualTo(before);
    assertThat(troubles).isEmpty();
  }

  @Test
  void aLongUndoThatIsLetGoEndsByItself() {
    SomePeople.many(workspace, PEOPLE);
    JournalUndo undo = undo();
    hold();
    onWindow(undo::undo);
    seen(".task", VBox.class);
    held.countDown();
    until(() -> told.stream().anyMatch(what -> what.key().equals("shell.undo.undone")));
    until(() -> lookup(".task").queryAll().isEmpty());
    assertThat(people()).isLessThan(PEOPLE);
  }
}
