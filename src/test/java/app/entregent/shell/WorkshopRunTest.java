package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.decision.DecisionFile;
import app.entregent.model.decision.Stance;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.testing.WorkshopTown;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.ui.Place.Workshop.Page;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A workshop by keyboard, with the window of the one who leads it and that of the room. */
class WorkshopRunTest extends WindowTest {
  @TempDir Path home;
  private final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);

  @Test
  void aShortWorkshopByKeyboard() throws IOException {
    Path file = TestWorkspace.createFile(home);
    Path out = Files.createDirectory(home.resolve("out"));
    long account;
    try (Workspace workspace =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      account = new WorkshopTown(workspace, false).account;
    }
    CannedDialogs dialogs = new CannedDialogs();
    dialogs.willChoose(out);
    ScheduledExecutorService background = Executors.newScheduledThreadPool(1);
    Wiring wiring = onWindow(() -> wire(file, dialogs, background));
    try {
      until(() -> wiring.journey().placeProperty().get().isPresent());
      onWindow(() -> wiring.journey().open(new Place.Account(account)));
      until(() -> lookup("#account-workshops").tryQuery().isPresent());
      prepare(wiring);
      lead(wiring);
      close();
      handOver(out);
      erase();
    } finally {
      onWindow(wiring::close);
      background.shutdownNow();
    }
    assertThat(room()).isEmpty();
  }

  private Wiring wire(Path file, CannedDialogs dialogs, ScheduledExecutorService background) {
    Wiring built =
        new Wiring(
            stage(),
            new Outside(
                new PlatformFolders(home.resolve("config"), home.resolve("data")),
                background,
                Language.EN,
                Optional.of(dialogs),
                clock,
                opened -> {}));
    built.show(Optional.of(file));
    return built;
  }

  /** From the account to the room, with one more person in it. */
  private void prepare(Wiring wiring) {
    push(KeyCode.F7);
    until(() -> in(stage(), "Only those of Villas Atlas") && in(stage(), "In the room: 9 people"));
    push(KeyCode.ALT, KeyCode.G);
    write("Rita Amsellem\n");
    until(() -> in(stage(), "In the room: 10 people"));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> at(wiring, Page.RUN) && cards(stage()) == 5);
    push(KeyCode.F3);
    until(() -> in(stage(), "0 of 10 min"));
    clock.pass(Duration.ofSeconds(5));
  }

  /** The whole of it, without the mouse. */
  private void lead(Wiring wiring) {
    push(KeyCode.F5);
    until(() -> inRoom("Who decides?") && inRoom("0 of 10 min"));
    // a name is a seat in both windows, a person who exists from now on
    push(KeyCode.SHIFT, KeyCode.F6);
    write("Rachid Alami\n");
    until(() -> cards(stage()) == 6 && room().map(WorkshopRunTest::cards).equals(Optional.of(6)));
    push(KeyCode.F2);
    until(() -> inRoom("Who influences whom?"));
    push(KeyCode.F3);
    until(() -> inRoom("0 of 8 min · paused"));
    push(KeyCode.F3);
    until(() -> inRoom("0 of 8 min"));
    take();
    vote();
    // undone in front of everybody
    push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> !inRoom("Agreed: ▲ Champion"));
    push(KeyCode.O);
    write("Samira, friday\n");
    until(() -> inRoom("Somebody finds out."));
    // the white space stands where the map was, in both windows, and the map comes back
    push(KeyCode.F12);
    until(() -> cards(stage()) == 0 && space(stage()) && room().filter(this::space).isPresent());
    push(KeyCode.F12);
    until(() -> cards(stage()) == 6 && room().filter(this::space).isEmpty());
    push(KeyCode.F5);
    until(() -> room().isEmpty());
    push(KeyCode.F10);
    until(() -> at(wiring, Page.CLOSE));
  }

  /** Notes; one is reworded where it stands, and somebody leaves. */
  private void take() {
    push(KeyCode.F6);
    write("? Who pays for the picturs?\n");
    until(() -> in(stage(), "Parked (1)"));
    onWindow(() -> lookup(".run-note").query().requestFocus());
    push(KeyCode.E);
    until(() -> focused() instanceof TextArea area && area.getText().endsWith("picturs?"));
    onWindow(() -> ((TextArea) focused()).setText("Who pays for the pictures?"));
    push(KeyCode.ENTER);
    until(
        () ->
            in(stage(), "Who pays for the pictures?")
                && focused().getStyleClass().contains("run-note"));
    push(KeyCode.F6);
    write("Samira Tazi: sends the figures");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    until(() -> in(stage(), "Commitment (1)"));
    assertThat(inRoom("Who pays for the pictures?")).isFalse();
    push(KeyCode.F8);
    until(() -> inRoom("Who pays for the pictures?"));
    push(KeyCode.SHIFT, KeyCode.F4);
    push(KeyCode.END);
    push(KeyCode.DELETE);
    until(() -> in(stage(), "In the room: 9 people"));
  }

  private void vote() {
    push(KeyCode.F4);
    push(KeyCode.ENTER);
    until(() -> inRoom("Where does Meryem Idrissi stand?") && inRoom("Show your card"));
    push(KeyCode.F4);
    push(KeyCode.DIGIT6);
    type(KeyCode.DOWN, 3);
    push(KeyCode.DIGIT2);
    until(() -> inRoom("8 opinions are in, 1 is missing"));
    push(KeyCode.S);
    until(() -> inRoom("Champion 6") && inRoom("1 did not say"));
    type(KeyCode.UP, 3);
    push(KeyCode.Y);
    until(() -> inRoom("Agreed: ▲ Champion"));
  }

  /** Both maps, one action more, and the end. */
  private void close() {
    until(() -> in(stage(), "At the start: 5 seats") && in(stage(), "Now: 6 seats"));
    push(KeyCode.ALT, KeyCode.A);
    write("Ask Rachid\tme");
    push(KeyCode.ENTER);
    write("friday\n");
    until(() -> in(stage(), "Who does what by when: 2 of 5"));
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> in(stage(), "At the end: 6 seats"));
  }

  /** All files at once, the decision file among them. */
  private void handOver(Path out) throws IOException {
    push(KeyCode.ALT, KeyCode.H);
    until(() -> in(stage(), "Erase the client’s data here…"));
    List<String> names;
    try (Stream<Path> files = Files.walk(out)) {
      names = files.filter(Files::isRegularFile).map(one -> one.getFileName().toString()).toList();
    }
    assertThat(names).hasSize(7).anyMatch(name -> name.endsWith(DecisionFile.ENDING));
  }

  /** The client's data goes, and a certificate says so. */
  private void erase() {
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.E);
    until(() -> lookup("#erasure-typed").tryQuery().isPresent());
    onWindow(() -> lookup("#erasure-typed").query().requestFocus());
    write("Villas Atlas\nthe client\n");
    until(() -> lookup("#erasure-certificate").tryQuery().isPresent());
  }

  private static boolean at(Wiring wiring, Page page) {
    return wiring.journey().placeProperty().get().orElseThrow()
            instanceof Place.Workshop(long id, Page there)
        && id > 0
        && page == there;
  }

  private Node focused() {
    return stage().getScene().getFocusOwner();
  }

  @Test
  void theRoomGoesWhereItCanAndTheWorkshopGoesOn() {
    try (Workspace workspace =
        Workspace.open(
            TestWorkspace.createFile(home),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock))) {
      WorkshopTown town = onWindow(() -> new WorkshopTown(workspace));
      RunScene run = onWindow(() -> new RunScene(town, clock));
      onWindow(
          () -> run.screens.setAll(RunScene.screen(0, 500, 760), RunScene.screen(500, 300, 700)));
      show(run::scene);
      push(KeyCode.F5);
      until(() -> room().isPresent());
      assertThat(room().orElseThrow().isFullScreen()).isTrue();
      // prepared out of sight
      push(KeyCode.SHIFT, KeyCode.F5);
      onWindow(
          () ->
              town.seat(
                  "Rachid Alami", "", Stance.UNKNOWN, town.seatNow("Omar Kettani").influence()));
      until(() -> cards(stage()) == 6);
      assertThat(room().map(WorkshopRunTest::cards)).contains(5);
      push(KeyCode.SHIFT, KeyCode.F5);
      until(() -> room().map(WorkshopRunTest::cards).equals(Optional.of(6)));
      // the clock goes on by one call a second
      clock.pass(Duration.ofMinutes(12));
      onWindow(() -> run.ticks.forEach(Runnable::run));
      until(() -> inRoom("10 min +2 min") && in(stage(), "10 min +2 min"));
      // elsewhere in the window the room stays, and its clock with it
      onWindow(run.view::deactivate);
      clock.pass(Duration.ofMinutes(1));
      onWindow(() -> run.ticks.forEach(Runnable::run));
      until(() -> inRoom("10 min +3 min"));
      onWindow(run.view::activate);
      // unplugged: it does not cover the window of the one who leads
      onWindow(() -> run.screens.remove(1));
      until(() -> room().isEmpty());
      assertThat(run.told).containsExactly("run.tell.unplugged");
      push(KeyCode.F2);
      until(() -> in(stage(), "Who influences whom?"));
      push(KeyCode.F5);
      until(() -> room().isPresent());
      assertThat(room().orElseThrow().isFullScreen()).isFalse();
      onWindow(run.view::close);
      onWindow(run.view::deactivate);
      assertThat(run.ticks).isEmpty();
    }
  }

  /**
   * Presses a key where the one who leads has the focus: the headless platform gives the keys of
   * its robot to the window that was opened last.
   */
  @Override
  public FxRobot push(KeyCode... keys) {
    List<KeyCode> all = List.of(keys);
    onWindow(
        () -> {
          Node owner = stage().getScene().getFocusOwner();
          EventTarget target = owner == null ? stage().getScene() : owner;
          for (EventType<KeyEvent> kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                target,
                new KeyEvent(
                    kind,
                    KeyEvent.CHAR_UNDEFINED,
                    "",
                    all.getLast(),
                    all.contains(KeyCode.SHIFT),
                    all.contains(KeyCode.CONTROL),
                    all.contains(KeyCode.ALT),
                    false));
          }
        });
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    for (int n = 0; n < times; n++) {
      push(key);
    }
    return this;
  }

  private static Optional<Stage> room() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getScene().lookup("#workshop-room") != null)
        .findFirst();
  }

  private boolean space(Stage stage) {
    return stage.getScene().getRoot().lookup("#white-space") != null;
  }

  private static int cards(Stage stage) {
    return stage.getScene().getRoot().lookupAll(".seat-card").size();
  }

  private static boolean inRoom(String words) {
    return room().filter(stage -> in(stage, words)).isPresent();
  }

  /** Whether these words stand in a window. */
  private static boolean in(Stage stage, String words) {
    return says(stage.getScene().getRoot(), words);
  }

  private static boolean says(Node node, String words) {
    if (!node.isVisible()) {
      return false;
    }
    return node instanceof Labeled labeled && words.equals(labeled.getText())
        || node instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
  }
}
