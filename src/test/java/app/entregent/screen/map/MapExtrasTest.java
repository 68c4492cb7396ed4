package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.Look;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.RoomScreens.RoomScreen;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map is exported, looked back at and presented, by mouse and by keyboard. */
class MapExtrasTest extends WindowTest {
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final CannedDialogs dialogs = new CannedDialogs();
  private final DiscreetView discreet = new DiscreetView();
  private final ObservableList<RoomScreen> screens =
      FXCollections.observableArrayList(screen(0, 1000));
  private final List<String> remembered = new ArrayList<>();

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MapTown town;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MapWindow window;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = MapTown.twelve(workspace);
    window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(this::scene);
    until(() -> lookup(".seat-card").tryQuery().isPresent());
    onWindow(() -> lookup("#map-canvas").query().requestFocus());
  }

  @AfterEach
  void close() {
    background.shutdownNow();
    onWindow(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(other -> other != stage())
                .forEach(Window::hide));
    workspace.close();
  }

  private Scene scene() {
    window.model.sight().obey(discreet);
    return window.scene(
        new ExportActs(workspace, new Tasks(background), dialogs, TestWorkspace.CLOCK),
        new RoomScreens(screens, Optional.empty(), remembered::add));
  }

  private List<String> told() {
    return onWindow(() -> window.told.stream().map(Message::key).toList());
  }

  private void untilTold(String key) {
    until(() -> window.told.stream().anyMatch(message -> message.key().equals(key)));
  }

  private void picture(String name) {
    onWindow(
        () ->
            Shots.write(
                stage().getScene(), 1240, 860, Path.of("target", "pictures", name + ".png")));
  }

  @Test
  void theMapIsExportedByKey() throws IOException {
    Path file = folder.resolve("map.svg");
    dialogs.willChoose(file);
    push(KeyCode.CONTROL, KeyCode.E);
    assertThat(lookup("#map-export-sheet").query().isVisible()).isTrue();
    picture("map-export");
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.SPACE);
    untilTold("map.export.done");
    assertThat(Files.readString(file)).contains("Hugo Perrault", "#d55e00");
    assertThat(lookup("#map-export-sheet").query().isVisible()).isFalse();
  }

  @Test
  void inTheDiscreetViewADiscreetFileIsOffered() throws IOException {
    Path file = folder.resolve("map.svg");
    dialogs.willChoose(file);
    onWindow(discreet::toggle);
    clickOn("#map-export");
    clickOn("#export-svg");
    untilTold("map.export.done");
    assertThat(Files.readString(file)).contains("Hugo Perrault").doesNotContain("#d55e00");
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    dialogs.willChoose(folder.resolve("nowhere/map.pdf"));
    clickOn("#map-export");
    clickOn("#export-pdf");
    until(() -> !window.troubles.isEmpty());
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void oneLooksBackByKeyAndChangesNothing() {
    long hugo = town.seat("Hugo Perrault").id();
    onWindow(() -> window.model.select(hugo));
    onWindow(() -> window.model.seats().toggleRole(Role.BUYER));
    onWindow(() -> window.model.seats().toggleRole(Role.USER));
    onWindow(() -> window.model.select(List.of()));
    int today = town.seat("Hugo Perrault").roles().size();
    push(KeyCode.F8);
    until(() -> lookup("#map-past").query().isVisible());
    push(KeyCode.LEFT);
    until(() -> window.model.sight().inThePast());
    assertThat(window.model.shown().orElseThrow().map().seat(hugo).orElseThrow().roles())
        .hasSize(today - 1);
    assertThat(lookup(".diff-line").<Label>queryAll().stream().map(Label::getText).toList())
        .containsExactly("Hugo Perrault: roles, Buyer, Influencer → User, Buyer, Influencer");
    assertThat(lookup("#seat-" + hugo).query().getPseudoClassStates().toString())
        .contains("diff-changed");
    picture("map-past");
    assertThat(lookup("#map-headline").<Label>query().isVisible()).isTrue();
    assertThat(lookup(".gap").queryAll())
        .hasSize(window.model.shown().orElseThrow().reading().gaps().size());
    assertThat(lookup(".gap-close").queryAll()).as("nothing is done in the past").isEmpty();
    onWindow(() -> window.model.select(hugo));
    onWindow(() -> window.model.seats().setStance(Stance.CHAMPION));
    assertThat(told()).contains("map.past.read_only");
    assertThat(town.seat("Hugo Perrault").stance()).isEqualTo(Stance.OPPONENT);
    onWindow(() -> window.texts.setLanguage(Language.FR));
    assertThat(lookup(".diff-line").<Label>queryAll().stream().map(Label::getText).toList())
        .containsExactly(
            "Hugo Perrault\u00a0: rôles, Acheteur, Prescripteur → Utilisateur, Acheteur,"
                + " Prescripteur");
    push(KeyCode.ESCAPE);
    until(() -> !lookup("#map-past").query().isVisible());
    assertThat(window.model.shown().orElseThrow().map().seat(hugo).orElseThrow().roles())
        .hasSize(today);
  }

  @Test
  void aMomentIsMarkedAndFoundAgain() {
    clickOn("#map-ask");
    push(KeyCode.F8);
    until(() -> lookup("#map-past").query().isVisible());
    clickOn("#map-past-name").write("Before the visit");
    clickOn("#map-past-mark");
    untilTold("map.past.marked");
    until(() -> lookup(".past-mark").tryQuery().isPresent());
    assertThat(((Button) lookup(".past-mark").query()).getText()).isEqualTo("Before the visit");
  }

  @Test
  void thePastIsNotForEverybody() {
    onWindow(discreet::toggle);
    push(KeyCode.F8);
    assertThat(told()).contains("map.discreet.hidden");
    assertThat(lookup("#map-past").query().isVisible()).isFalse();
  }

  @Test
  void theMapIsPresentedByKeyAndFollowsWhatIsEdited() {
    push(KeyCode.F5);
    until(() -> presented().isPresent());
    Stage room = presented().orElseThrow();
    Node root = room.getScene().getRoot();
    key(room, KeyCode.RIGHT);
    Label name = (Label) root.lookup(".present-name");
    String first = onWindow(name::getText);
    assertThat(first).isNotBlank();
    key(room, KeyCode.RIGHT);
    assertThat(onWindow(name::getText)).isNotEqualTo(first);
    int before = onWindow(() -> root.lookupAll(".seat-card").size());
    onWindow(() -> town.seat("Maud Ferrand", "Buyer", Role.BUYER));
    until(() -> root.lookupAll(".seat-card").size() == before + 1);
    onWindow(
        () ->
            Shots.write(
                room.getScene(), 1280, 720, Path.of("target", "pictures", "map-present.png")));
    onWindow(discreet::toggle);
    assertThat(onWindow(() -> root.lookupAll(".seat-sign").size())).isZero();
    key(room, KeyCode.ESCAPE);
    until(() -> presented().isEmpty());
  }

  @Test
  void thePresentedMapLooksAndSpeaksAsTheEditorDoesNow() {
    push(KeyCode.F5);
    until(() -> presented().isPresent());
    Stage room = presented().orElseThrow();
    Scene scene = room.getScene();
    Region root = (Region) scene.getRoot();
    Label hint = (Label) root.lookup(".present-hint");
    double size = onWindow(() -> hint.getFont().getSize());
    String english = onWindow(hint::getText);
    assertThat(onWindow(() -> brightness(root))).isGreaterThan(0.8);
    onWindow(() -> window.theme.lookProperty().set(Look.DARK));
    until(() -> brightness(root) < 0.3);
    assertThat(scene.getUserAgentStylesheet())
        .isEqualTo(stage().getScene().getUserAgentStylesheet());
    onWindow(() -> window.theme.lookProperty().set(Look.CONTRAST));
    until(() -> brightness(root) == 1);
    onWindow(() -> window.theme.sizeProperty().set(150));
    until(() -> Math.abs(hint.getFont().getSize() - size * 1.5) < 0.1);
    onWindow(() -> window.texts.setLanguage(Language.FR));
    assertThat(onWindow(hint::getText)).isNotEqualTo(english);
    assertThat(onWindow(room::getTitle)).isEqualTo("Présentation");
    picture(room, "map-present-contrast-150-fr");
    key(room, KeyCode.ESCAPE);
    until(() -> presented().isEmpty());
    List<String> last = onWindow(() -> List.copyOf(scene.getStylesheets()));
    onWindow(() -> window.theme.lookProperty().set(Look.DARK));
    assertThat(scene.getStylesheets()).as("nothing follows a closed window").isEqualTo(last);
  }

  private static double brightness(Region region) {
    return region.getBackground().getFills().stream()
        .map(fill -> ((Color) fill.getFill()).getBrightness())
        .findFirst()
        .orElseThrow();
  }

  private static RoomScreen screen(double x, double width) {
    return new RoomScreen(new Rectangle2D(x, 0, width, 700));
  }

  @Test
  void withSeveralScreensOneIsChosenByKeyAndKept() {
    onWindow(() -> screens.setAll(screen(0, 1000), screen(0, 800)));
    push(KeyCode.F5);
    assertThat(lookup("#map-screen-sheet").query().isVisible()).isTrue();
    assertThat(((Button) lookup("#present-screen-0").query()).getText()).contains("800");
    push(KeyCode.ENTER);
    until(() -> presented().isPresent());
    assertThat(remembered).containsExactly("800x700@0,0");
    key(presented().orElseThrow(), KeyCode.S);
    assertThat(remembered).hasSize(2).last().isEqualTo("1000x700@0,0");
    key(presented().orElseThrow(), KeyCode.ESCAPE);
    until(() -> presented().isEmpty());
    push(KeyCode.F5);
    until(() -> presented().isPresent());
  }

  @Test
  void whereTheScreenIsUnpluggedItMovesOnOrEndsWithASentence() {
    onWindow(() -> screens.setAll(screen(0, 1000), screen(0, 800), screen(0, 900)));
    push(KeyCode.F5);
    push(KeyCode.ENTER);
    until(() -> presented().isPresent());
    onWindow(() -> screens.setAll(screen(0, 1000), screen(0, 900)));
    untilTold("map.present.moved");
    assertThat(presented()).isPresent();
    onWindow(() -> screens.setAll(List.of(screen(0, 1000))));
    untilTold("map.present.unplugged");
    until(() -> presented().isEmpty());
  }

  @Test
  void thePresentationGoesThroughTheStepsAndLightsTheirSeats() {
    onWindow(
        () -> {
          window.model.process().add("Compare offers");
          window.model.process().add("Sign");
        });
    until(() -> window.model.analysis().steps().size() == 2);
    onWindow(
        () -> {
          window.model.select(window.model.shown().orElseThrow().cards().getFirst().id());
          window.model.process().takeSelected(window.model.analysis().steps().getFirst());
        });
    until(() -> window.model.analysis().steps().getFirst().actors().size() == 1);
    push(KeyCode.F5);
    until(() -> presented().isPresent());
    Stage room = presented().orElseThrow();
    Node root = room.getScene().getRoot();
    Label name = (Label) root.lookup(".present-name");
    key(room, KeyCode.RIGHT);
    assertThat(onWindow(name::getText)).isEqualTo("Compare offers");
    assertThat(unlit(root)).isEqualTo(onWindow(() -> root.lookupAll(".seat-card").size()) - 1);
    TiePaper lines = onWindow(() -> (TiePaper) root.lookup(".tie-paper"));
    assertThat(onWindow(() -> town.map().ties().stream().allMatch(lines::standsBack)))
        .as("lines of cards that stand back do so too")
        .isTrue();
    picture(room, "map-present-step");
    key(room, KeyCode.RIGHT);
    assertThat(onWindow(name::getText)).isEqualTo("Sign");
    assertThat(unlit(root)).isZero();
    key(room, KeyCode.TAB);
    assertThat(onWindow(name::getText)).isNotEqualTo("Sign").isNotBlank();
    assertThat(unlit(root)).isZero();
    key(room, KeyCode.LEFT);
    assertThat(onWindow(name::getText)).isEqualTo("Sign");
    key(room, KeyCode.HOME);
    assertThat(onWindow(name::getText)).isEmpty();
  }

  private static int unlit(Node root) {
    return onWindow(
        () ->
            (int)
                root.lookupAll(".seat-card").stream()
                    .filter(
                        card ->
                            card.getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("unlit")))
                    .count());
  }

  private static void picture(Stage room, String name) {
    onWindow(
        () ->
            Shots.write(room.getScene(), 1280, 720, Path.of("target", "pictures", name + ".png")));
  }

  private static void key(Stage room, KeyCode code) {
    onWindow(
        () ->
            Event.fireEvent(
                room.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private Optional<Stage> presented() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(other -> other != stage() && other.isShowing())
        .filter(other -> other.getScene().getRoot().lookup("#map-presentation") != null)
        .findFirst();
  }
}
