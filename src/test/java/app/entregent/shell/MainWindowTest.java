package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.workspace.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest extends WindowTest {
  private static final AtomicLong UID = new AtomicLong();

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Path sample;

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(1);
  private final CannedDialogs dialogs = new CannedDialogs();

  @AfterEach
  void end() {
    background.shutdownNow();
  }

  private Wiring start(Path home) {
    return onWindow(
        () -> {
          Wiring built =
              new Wiring(
                  stage(),
                  new Outside(
                      new PlatformFolders(home.resolve("config"), home.resolve("data")),
                      background,
                      Language.EN,
                      Optional.of(dialogs),
                      TestWorkspace.CLOCK,
                      opened -> {}));
          built.show(Optional.empty());
          return built;
        });
  }

  /** The sample takes a while to make, so it is made once. */
  @BeforeAll
  static void makeSample(@TempDir Path folder) {
    sample = folder.resolve("sample.entregent");
    SampleWorkspace.create(
        sample,
        TestWorkspace.CLOCK,
        () -> new UUID(9, UID.incrementAndGet()),
        Language.EN,
        Progress.NONE);
  }

  /** A window past the first steps. */
  private Wiring enter(Path home) {
    copySample(home);
    Wiring wiring = start(home);
    clickOn("#start-sample");
    until(() -> wiring.journey().placeProperty().get().isPresent());
    return wiring;
  }

  private static void copySample(Path home) {
    try {
      Path data = Files.createDirectories(home.resolve("data"));
      Files.copy(sample, data.resolve("sample-en.entregent"));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static boolean onMap(Wiring wiring) {
    return wiring.journey().placeProperty().get().filter(Place.Map.class::isInstance).isPresent();
  }

  private Place place(Wiring wiring) {
    return onWindow(() -> wiring.journey().placeProperty().get().orElseThrow());
  }

  private List<String> texts() {
    return onWindow(
        () ->
            lookup(node -> node instanceof Labeled && isShown(node)).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList());
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theFirstStepsAreChosenByTheirDigits(@TempDir Path home) {
    Wiring wiring = start(home);
    push(KeyCode.DIGIT1);
    assertThat(texts()).contains("Which company would you like to win?");
    push(KeyCode.ESCAPE);
    push(KeyCode.DIGIT2);
    assertThat(texts()).contains("Choose the files…");
    push(KeyCode.ESCAPE);
    push(KeyCode.DIGIT3);
    until(() -> texts().contains("Making the sample"));
    push(KeyCode.ESCAPE);
    until(() -> !lookup("#start-busy").query().isVisible());
    assertThat(home.resolve("data"))
        .satisfiesAnyOf(
            data -> assertThat(data).doesNotExist(), data -> assertThat(data).isEmptyDirectory());
    copySample(home);
    push(KeyCode.DIGIT3);
    until(() -> wiring.journey().placeProperty().get().isPresent());
    assertThat(place(wiring)).isEqualTo(new Place.Today());
  }

  @Test
  void anAccountIsMappedFromTheFirstStepsByKeysAlone(@TempDir Path home) {
    Wiring wiring = start(home);
    push(KeyCode.ENTER);
    for (String words : List.of("Olea", "A website", "Nadia", "Karim", "Rose")) {
      write(words);
      push(KeyCode.TAB);
    }
    push(KeyCode.ENTER);
    until(() -> onMap(wiring));
    until(() -> texts().containsAll(List.of("Nadia", "Karim", "Rose")));
    write("Sami").push(KeyCode.ENTER);
    until(() -> texts().contains("Sami"));
    assertThat(onMap(wiring)).isTrue();
  }

  @Test
  void anArchiveIsImportedFromTheFirstSteps(@TempDir Path home) throws Exception {
    Path connections = home.resolve("Connections.csv");
    Files.writeString(
        connections,
        """
        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Nadia,Ferhat,https://www.linkedin.com/in/nadia-ferhat,,Olea,Buyer,03 Mar 2024
        """);
    dialogs.willChoose(connections);
    Wiring wiring = start(home);
    push(KeyCode.DIGIT2);
    clickOn("Choose the files…");
    until(() -> texts().stream().anyMatch(text -> text.contains("one person")));
  }

  @Test
  void languageAndSizeChangeFromAnywhere(@TempDir Path home) {
    Wiring wiring = enter(home);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(texts()).contains("Aujourd’hui");
    push(KeyCode.CONTROL, KeyCode.EQUALS);
    push(KeyCode.CONTROL, KeyCode.ADD);
    assertThat(onWindow(() -> wiring.theme().sizeProperty().get())).isEqualTo(120);
    push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(onWindow(() -> wiring.theme().sizeProperty().get())).isEqualTo(110);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(onWindow(() -> wiring.theme().lookProperty().get())).isEqualTo(Look.DARK);
  }

  @Test
  void theFocusFollowsToTheListOfThePlace(@TempDir Path home) {
    Wiring wiring = enter(home);
    until(() -> "today-list".equals(stage().getScene().getFocusOwner().getId()));
    push(KeyCode.CONTROL, KeyCode.DIGIT5);
    until(() -> stage().getScene().getFocusOwner() instanceof ListView);
    push(KeyCode.CONTROL, KeyCode.DIGIT3);
    until(() -> stage().getScene().getFocusOwner() instanceof TableView);
    push(KeyCode.CONTROL, KeyCode.DIGIT7);
    until(() -> "settings-new".equals(stage().getScene().getFocusOwner().getId()));
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    until(() -> "brand-list".equals(stage().getScene().getFocusOwner().getId()));
    clickOn("#rail-brand");
    push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    until(() -> place(wiring).equals(new Place.Measure()));
    until(() -> "rail-measure".equals(stage().getScene().getFocusOwner().getId()));
    push(KeyCode.CONTROL, KeyCode.DIGIT1);
    until(() -> "today-list".equals(stage().getScene().getFocusOwner().getId()));
  }

  @Test
  void theRailGoesToItsPlacesByMouseAndByKey(@TempDir Path home) {
    Wiring wiring = enter(home);
    clickOn("#rail-brand");
    assertThat(place(wiring)).isEqualTo(new Place.Brand());
    push(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(place(wiring)).isEqualTo(new Place.Relationships());
    push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(place(wiring)).isEqualTo(new Place.Settings());
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(place(wiring)).isEqualTo(new Place.Relationships());
    push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(place(wiring)).isEqualTo(new Place.Brand());
  }

  @Test
  void thePaletteFindsAScreenWithoutAccentsAndOpensItByEnter(@TempDir Path home) {
    Wiring wiring = enter(home);
    onWindow(() -> wiring.texts().setLanguage(Language.FR));
    push(KeyCode.CONTROL, KeyCode.K);
    write("ECHAN");
    push(KeyCode.ENTER);
    assertThat(place(wiring)).isEqualTo(new Place.Engage());
    push(KeyCode.CONTROL, KeyCode.K);
    push(KeyCode.ESCAPE);
    assertThat(place(wiring)).isEqualTo(new Place.Engage());
    assertThat(lookup(".palette").tryQuery()).isEmpty();
  }

  @Test
  void theLanguageSwitchesAtOnceAndIsRemembered(@TempDir Path home) throws Exception {
    Wiring wiring = enter(home);
    push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(texts()).contains("Settings", "Workspaces");
    clickOn("Français");
    assertThat(texts()).contains("Réglages", "Espaces de travail").doesNotContain("Workspaces");
    clickOn("Sombre");
    onWindow(wiring::close);
    String saved = Files.readString(home.resolve("config/settings.json"));
    assertThat(saved).contains("\"fr\"").contains("\"dark\"");
  }

  @Test
  void theSheetOfKeysShowsWhatWorksHereAndNothingOfTheFirstSteps(@TempDir Path home) {
    enter(home);
    push(KeyCode.F1);
    assertThat(texts()).contains("Find anything", "Ctrl+K", "Ctrl+Shift+Z");
    assertThat(texts()).doesNotContain("First steps");
    push(KeyCode.ESCAPE);
    assertThat(texts()).doesNotContain("Find anything");
  }

  @Test
  void aNoticeOffersToUndoAndTroubleStaysUntilClosed(@TempDir Path home) {
    Wiring wiring = enter(home);
    AtomicInteger undone = new AtomicInteger();
    Message what = Message.of("settings.workspace.new.title");
    onWindow(() -> wiring.notices().done(what, undone::incrementAndGet));
    clickOn("Undo");
    assertThat(undone).hasValue(1);
    assertThat(texts()).doesNotContain("A new workspace");
    Logger log = Logger.getLogger(Notices.class.getName());
    log.setUseParentHandlers(false);
    onWindow(() -> wiring.notices().trouble(what, new IllegalStateException("tried")));
    log.setUseParentHandlers(true);
    assertThat(texts()).contains("A new workspace");
    clickOn(".notice-trouble .button-icon");
    assertThat(texts()).doesNotContain("A new workspace");
  }

  @Test
  void everyPlaceOpensInBothLanguagesAndAllLooksWithoutOneCssWarning(@TempDir Path home) {
    List<String> warnings = new java.util.concurrent.CopyOnWriteArrayList<>();
    Handler catcher = new Catcher(warnings);
    Logger css = Logger.getLogger("javafx.css");
    css.addHandler(catcher);
    css.setUseParentHandlers(false);
    try {
      Wiring wiring = enter(home);
      for (Look look : Look.values()) {
        for (Language language : Language.values()) {
          onWindow(
              () -> {
                wiring.theme().lookProperty().set(look);
                wiring.texts().setLanguage(language);
                for (Rail.Row row : Rail.ROWS) {
                  wiring.journey().open(row.place());
                  stage().getScene().getRoot().applyCss();
                }
              });
          assertThat(texts()).noneMatch(text -> text.contains("⟦"));
        }
      }
      push(KeyCode.CONTROL, KeyCode.K);
    } finally {
      css.removeHandler(catcher);
      css.setUseParentHandlers(true);
    }
    assertThat(warnings).isEmpty();
    assertThat(CssParser.errorsProperty()).as("Rules that cannot be read").isEmpty();
  }

  @Test
  void everyControlOfTheWindowHasAnAccessibleText(@TempDir Path home) {
    Wiring wiring = start(home);
    assertThat(speechless()).isEmpty();
    clickOn("#start-map");
    assertThat(speechless()).isEmpty();
    push(KeyCode.ESCAPE);
    clickOn("#start-sample");
    until(() -> wiring.journey().placeProperty().get().isPresent());
    push(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(speechless()).isEmpty();
  }

  private List<Node> speechless() {
    return onWindow(
        () ->
            lookup(
                    node ->
                        node.isFocusTraversable()
                            && isShown(node)
                            && !(node instanceof javafx.scene.control.ScrollPane)
                            && isBlank(node.getAccessibleText())
                            && !(node instanceof Labeled labeled && !isBlank(labeled.getText())))
                .queryAll()
                .stream()
                .toList());
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Keeps what the style sheets complain about. */
  private static final class Catcher extends Handler {
    private final List<String> warnings;

    Catcher(List<String> warnings) {
      this.warnings = warnings;
    }

    @Override
    public void publish(LogRecord warning) {
      warnings.add(warning.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
