package app.entregent.screen.map;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of what is seen less often, to look at into {@code target/pictures}: the map in
 * high contrast, for a room, with strange names, and narrow with large type. {@code mvn
 * -Dtest=MapLookPictures test}; its name keeps it out of the usual run.
 */
@SuppressWarnings("NullAway.Init") // set before each test
class MapLookPictures extends WindowTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  private final ObservableList<RoomScreens.RoomScreen> screens =
      FXCollections.observableArrayList(screen(0, 1000));

  @TempDir Path folder;
  private Workspace workspace;
  private MapTown town;
  private MapWindow window;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = MapTown.twelve(workspace);
    age();
    window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(
        () ->
            window.scene(
                new ExportActs(
                    workspace, new Tasks(Runnable::run), new CannedDialogs(), TestWorkspace.CLOCK),
                new RoomScreens(screens, Optional.empty(), chosen -> {})));
  }

  @AfterEach
  void close() {
    onWindow(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(other -> other != stage())
                .forEach(Window::hide));
    onWindow(window.model::deactivate);
    workspace.close();
  }

  /** Some of it was said long ago, and there are units. */
  private void age() {
    town.change(
        tx -> {
          LocalDate old = MapTown.TODAY.minusDays(90);
          long yanis = town.seat("Yanis Lahlou").id();
          town.judgements.judge(tx, yanis, Judgement.assumed(About.ROLE, old));
          town.judgements.judge(tx, yanis, Judgement.assumed(About.INFLUENCE, old));
          town.confirm(tx, town.seat("Karim Ouazzani").id(), old);
          for (String name : List.of("Karim Ouazzani", "Adam Berrada", "Rita Mansouri")) {
            town.decisions.setOrgUnit(tx, town.seat(name).id(), "Sales");
          }
          return true;
        });
  }

  private static RoomScreens.RoomScreen screen(double x, double width) {
    return new RoomScreens.RoomScreen(new Rectangle2D(x, 0, width, 700));
  }

  private static RoomScreens.RoomScreen tall() {
    return new RoomScreens.RoomScreen(new Rectangle2D(0, 0, 990, 980));
  }

  private void dress(Language language, Look look, int size) {
    onWindow(
        () -> {
          window.texts.setLanguage(language);
          window.theme.lookProperty().set(look);
          window.theme.sizeProperty().set(size);
        });
  }

  private void shot(Scene scene, int width, int height, String name) {
    onWindow(() -> Shots.write(scene, width, height, FOLDER.resolve("look-" + name + ".png")));
  }

  @Test
  void contrastAndLargeType() {
    dress(Language.EN, Look.CONTRAST, 100);
    shot(stage().getScene(), 1240, 860, "contrast");
    onWindow(() -> window.model.select(town.seat("Hugo Perrault").id()));
    shot(stage().getScene(), 1240, 860, "contrast-seat");
    onWindow(() -> window.model.lens().choose(Lens.CONFIDENCE));
    dress(Language.FR, Look.LIGHT, 200);
    shot(stage().getScene(), 1280, 800, "legend-200");
    dress(Language.FR, Look.LIGHT, 100);
    onWindow(() -> window.model.select(List.of()));
    onWindow(() -> window.model.select(town.seat("Hugo Perrault").id()));
    onWindow(() -> window.model.seats().toggleRole(Role.BUYER));
    onWindow(() -> window.model.seats().setStance(Stance.NEUTRAL));
    onWindow(() -> window.model.select(List.of()));
    push(KeyCode.F8);
    until(() -> lookup("#map-past").query().isVisible());
    push(KeyCode.LEFT);
    until(() -> window.model.sight().inThePast());
    dress(Language.FR, Look.LIGHT, 200);
    shot(stage().getScene(), 1280, 800, "past-200");
  }

  @Test
  void aRoom() {
    onWindow(() -> screens.setAll(screen(0, 1000), tall()));
    dress(Language.FR, Look.LIGHT, 100);
    onWindow(() -> lookup("#map-canvas").query().requestFocus());
    push(KeyCode.F5);
    shot(stage().getScene(), 1240, 860, "screens");
    dress(Language.FR, Look.DARK, 200);
    shot(stage().getScene(), 1280, 800, "screens-200");
    dress(Language.FR, Look.LIGHT, 100);
    push(KeyCode.ENTER);
    until(() -> presented().isPresent());
    Stage room = presented().orElseThrow();
    shot(room.getScene(), 1920, 1080, "room-light");
    onWindow(room::close);
    until(() -> presented().isEmpty());
    dress(Language.FR, Look.DARK, 100);
    push(KeyCode.F5);
    until(() -> presented().isPresent());
    room = presented().orElseThrow();
    shot(room.getScene(), 1920, 1080, "room-dark");
  }

  private Optional<Stage> presented() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(other -> other != stage() && other.isShowing())
        .filter(other -> other.getScene().getRoot().lookup("#map-presentation") != null)
        .findFirst();
  }

  @Test
  void strangeNames() {
    long endless =
        onWindow(
            () -> town.seat("Wilhelmina ".repeat(180).strip(), "Head of ".repeat(200), Role.USER));
    long arabic =
        onWindow(() -> town.seat("سلمى بن كيران الإدريسي", "المديرة العامة", Role.DECIDER));
    onWindow(() -> town.judge(arabic, Stance.CHAMPION, true, Influence.HIGH));
    onWindow(() -> town.tie(TieKind.INFLUENCES, arabic, endless, 3));
    onWindow(() -> window.model.select(endless));
    shot(stage().getScene(), 1240, 860, "endless");
    onWindow(() -> window.model.select(arabic));
    shot(stage().getScene(), 1240, 860, "arabic");
    onWindow(() -> window.model.ties().select(town.map().ties().getLast().id()));
    shot(stage().getScene(), 1240, 860, "endless-line");
  }
}
