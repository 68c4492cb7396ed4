package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A map in a window; it is shown when the test has put on it what it needs. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class MapWindowTest extends WindowTest {
  @TempDir Path folder;
  Workspace workspace;
  MapTown town;
  MapWindow window;

  @BeforeEach
  void openTown() {
    workspace = TestWorkspace.create(folder);
    town = new MapTown(workspace);
  }

  @AfterEach
  void closeMap() {
    onWindow(() -> window.model.deactivate());
    workspace.close();
    assertThat(window.troubles).isEmpty();
  }

  final void showMap() {
    window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
  }
}
