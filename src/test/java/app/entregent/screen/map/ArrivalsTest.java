package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Stance;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards of a crowd come by and by; nobody misses one of them meanwhile. */
class ArrivalsTest extends WindowTest {
  private static final int CROWD = 130;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MapTown town;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MapWindow window;

  private List<Long> seats = List.of();

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = new MapTown(workspace);
    seats = town.crowd(CROWD);
    window = onWindow(() -> new MapWindow(workspace, town.decision));
  }

  @AfterEach
  void close() {
    onWindow(() -> window.model.deactivate());
    workspace.close();
    assertThat(window.troubles).isEmpty();
  }

  private MapCanvas canvas() {
    return lookup("#map-canvas").queryAs(MapCanvas.class);
  }

  @Test
  void aSliceComesWithEachFrameAndWhoIsNeededAtOnce() {
    show(
        () -> {
          Scene scene = window.scene();
          List<Node> arrived = new ArrayList<>();
          Arrivals arrivals = new Arrivals(arrived);
          List<SeatCardView> views = List.copyOf(((MapCanvas) scene.lookup("#map-canvas")).views());
          assertThat(views).hasSize(CROWD);
          arrivals.expect(views);
          int first = arrived.size();
          assertThat(first).isPositive().isLessThan(CROWD / 2);
          assertThat(arrived).isEqualTo(views.subList(0, first));
          arrivals.hurry(views.getLast());
          arrivals.hurry(views.getLast());
          assertThat(arrived).hasSize(first + 1).endsWith(views.getLast());
          arrivals.dismiss(List.of(views.getFirst(), views.get(CROWD - 2)));
          arrivals.handle(0);
          assertThat(arrived).hasSize(2 * first);
          for (int frame = 0; frame < CROWD / first; frame++) {
            arrivals.handle(0);
          }
          assertThat(arrived)
              .hasSize(CROWD - 2)
              .doesNotHaveDuplicates()
              .doesNotContain(views.getFirst(), views.get(CROWD - 2));
          return scene;
        });
  }

  @Test
  void aCardIsReachedChangedAndRemovedWhateverHasCome() {
    long last = seats.getLast();
    show(window::scene);
    onWindow(
        () -> {
          canvas().requestFocus();
          window.model.select(last);
        });
    assertThat(onWindow(() -> canvas().view(last).orElseThrow().isFocused())).isTrue();
    until(() -> lookup(".seat-card").queryAll().size() == CROWD);
    assertThat(shown(seats.get(1), ".seat-far-initials")).isTrue();
    onWindow(() -> town.judge(last, Stance.CHAMPION, false, Influence.HIGH));
    until(() -> canvas().view(last).orElseThrow().getStyleClass().contains("stance-champion"));
    push(KeyCode.DELETE);
    until(() -> lookup(".seat-card").queryAll().size() == CROWD - 1);
    onWindow(() -> workspace.undo());
    until(() -> lookup(".seat-card").queryAll().size() == CROWD);
    onWindow(() -> canvas().zoomToFull());
    until(() -> shown(seats.get(CROWD / 2), ".seat-name"));
  }

  private boolean shown(long seat, String what) {
    return lookup("#seat-" + seat).lookup(what).tryQuery().isPresent();
  }
}
