package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An arrangement is found from what was read, and gives way to what was done meanwhile. */
@SuppressWarnings("NullAway.Init") // set before each test
class ArrangingTest implements Notifier {
  private final Queue<Runnable> answers = new ArrayDeque<>();
  private final List<Message> told = new ArrayList<>();
  private final List<Throwable> troubles = new ArrayList<>();
  private boolean held;

  @TempDir Path folder;

  private Workspace workspace;
  private MapTown town;
  private MapViewModel model;

  @BeforeEach
  void open() {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(
                new WorkspaceThreads(Runnable::run, Runnable::run, this::answer, () -> false)));
    town = new MapTown(workspace);
    model =
        new MapViewModel(
            workspace, this, new LiveTexts(Language.EN), TestWorkspace.CLOCK, town.decision);
    model.activate();
  }

  private void answer(Runnable task) {
    if (held) {
      answers.add(task);
    } else {
      task.run();
    }
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  @Test
  void whatIsMovedOrTakenAwayWhileThePlacesAreFoundStaysSo() {
    long boss = town.seat("Amina Saidi", "");
    long basile = town.seat("Basile Roux", "");
    long carla = town.seat("Carla Nunes", "");
    long dora = town.seat("Dora Pek", "");
    town.tie(TieKind.REPORTS_TO, basile, boss, 1);
    town.tie(TieKind.REPORTS_TO, carla, boss, 1);
    Spot before = town.seat("Carla Nunes").spot();

    held = true;
    model.seats().arrange();
    held = false;
    Spot mine = new Spot(800, 640);
    town.change(
        tx -> {
          town.decisions.move(tx, Map.of(basile, mine));
          town.decisions.deleteSeat(tx, dora);
          return true;
        });
    answers.forEach(Runnable::run);

    Seat moved = town.seat("Basile Roux");
    assertThat(moved.spot()).isEqualTo(mine);
    assertThat(moved.placed()).isTrue();
    assertThat(town.seat("Carla Nunes").spot()).isNotEqualTo(before);
    assertThat(town.names()).containsExactly("Amina Saidi", "Basile Roux", "Carla Nunes");
    assertThat(troubles).isEmpty();
    assertThat(told).extracting(Message::key).contains("map.tell.arranged.around");
  }

  @Override
  public void done(Message what) {
    told.add(what);
  }

  @Override
  public void done(Message what, Runnable undo) {
    told.add(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    troubles.add(cause);
  }
}
