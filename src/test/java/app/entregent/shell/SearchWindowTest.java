package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.workspace.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search in the whole window over the sample, by keyboard alone. */
class SearchWindowTest extends WindowTest {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final AtomicLong UID = new AtomicLong();

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);

  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Path sample;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Wiring wiring;

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

  @BeforeEach
  void enter() throws IOException {
    wiring = window(Files.copy(sample, home.resolve("sample.entregent")));
  }

  @AfterEach
  void end() {
    onWindow(wiring::close);
    background.shutdownNow();
  }

  @Test
  void aHitIsFoundWithoutItsAccentsSeenInItsWordsAndOpened() {
    search("saad PARTAGE channel:linkedin");
    untilCount("Nothing fits");
    search("saâd shares -zebra");
    until(() -> !hits().getItems().isEmpty());
    until(() -> whole().contains("Saâd shared our post with two colleagues."));
    assertThat(lookup("#search-whole .mark").queryAllAs(Text.class).stream().map(Text::getText))
        .contains("Saâd", "shared");
    push(KeyCode.ENTER);
    until(() -> lookup("#search-field").tryQuery().isEmpty());
    assertThat(wiring.journey().placeProperty().get())
        .hasValueSatisfying(place -> assertThat(place).isInstanceOf(Place.Story.class));
  }

  @Test
  void upAndDownChooseAndEscapeLeavesEverythingAsItWas() {
    search("house");
    until(() -> hits().getItems().size() > 2 && !whole().isEmpty());
    String first = whole();
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    until(() -> hits().getSelectionModel().getSelectedIndex() == 2);
    until(() -> !whole().equals(first));
    push(KeyCode.UP);
    assertThat(hits().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    until(() -> lookup(".overlay").query().isFocusWithin());
    push(KeyCode.ESCAPE);
    assertThat(wiring.journey().placeProperty().get()).contains(new Place.Today());
    push(KeyCode.CONTROL, KeyCode.F);
    assertThat(field().getText()).isEqualTo("house");
    write("zzz");
    assertThat(field().getText()).isEqualTo("zzz");
  }

  @Test
  void whatIsLoggedIsFoundAtOnceAndGoneAfterUndo() {
    push(KeyCode.CONTROL, KeyCode.L);
    write("met @Rania elle compare les bathyscaphes");
    until(() -> lookup(".line-chip").queryAll().size() == 3);
    until(() -> lookup(".person-chip").tryQuery().isPresent());
    push(KeyCode.ENTER);
    until(() -> lookup("#log-line").tryQuery().isEmpty());
    search("bathyscaphe");
    untilCount("1 found");
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);
    search("bathyscaphe");
    untilCount("Nothing fits");
  }

  @Test
  void inTheDiscreetViewThereIsNoSearch() {
    search("price");
    until(() -> !hits().getItems().isEmpty());
    push(KeyCode.F9);
    assertThat(lookup("#search-field").tryQuery()).isEmpty();
    push(KeyCode.CONTROL, KeyCode.F);
    assertThat(lookup("#search-field").tryQuery()).isEmpty();
    push(KeyCode.F9);
    push(KeyCode.CONTROL, KeyCode.F);
    assertThat(lookup("#search-field").tryQuery()).isPresent();
  }

  @Test
  void theIndexIsKeptOnLeavingAndTakenUpAgain() {
    search("price");
    until(() -> !hits().getItems().isEmpty());
    onWindow(wiring::close);
    assertThat(Files.exists(home.resolve("sample.entregent.search"))).isTrue();
    wiring = window(home.resolve("sample.entregent"));
    search("price");
    until(() -> !hits().getItems().isEmpty());
  }

  @Test
  void pictures() {
    search("house channel:meeting after:2026-02");
    until(() -> !hits().getItems().isEmpty());
    picture("search", Language.EN, Look.LIGHT, 100, 1280, 800);
    search("meeting");
    until(() -> hits().getItems().size() > 3);
    picture("search-words", Language.FR, Look.DARK, 100, 1280, 800);
    picture("search-words", Language.FR, Look.LIGHT, 200, 1280, 800);
    search("");
    until(() -> hits().getItems().isEmpty());
    picture("search-empty", Language.FR, Look.LIGHT, 100, 1280, 800);
    assertThat(PICTURES.resolve("search-empty-fr-light-100.png")).exists();
  }

  private void picture(String name, Language language, Look look, int size, int wide, int high) {
    onWindow(
        () -> {
          wiring.texts().setLanguage(language);
          wiring.theme().lookProperty().set(look);
          wiring.theme().sizeProperty().set(size);
        });
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(stage().getScene(), wide, high, PICTURES.resolve(file)));
    onWindow(
        () -> {
          wiring.texts().setLanguage(Language.EN);
          wiring.theme().lookProperty().set(Look.LIGHT);
          wiring.theme().sizeProperty().set(100);
        });
  }

  private Wiring window(Path file) {
    Wiring shown =
        onWindow(
            () -> {
              Wiring built =
                  new Wiring(
                      stage(),
                      new Outside(
                          new PlatformFolders(home.resolve("config"), home.resolve("data")),
                          background,
                          Language.EN,
                          Optional.of(new CannedDialogs()),
                          TestWorkspace.CLOCK,
                          opened -> {}));
              built.show(Optional.of(file));
              return built;
            });
    until(() -> shown.journey().placeProperty().get().isPresent());
    return shown;
  }

  private void search(String words) {
    if (lookup("#search-field").tryQuery().isEmpty()) {
      push(KeyCode.CONTROL, KeyCode.F);
    }
    onWindow(() -> field().clear());
    write(words);
  }

  private TextField field() {
    return lookup("#search-field").queryAs(TextField.class);
  }

  @SuppressWarnings("unchecked") // the list of hits
  private ListView<Object> hits() {
    return lookup("#search-hits").queryAs(ListView.class);
  }

  private String whole() {
    return lookup("#search-whole .search-whole").queryAs(TextFlow.class).getAccessibleText();
  }

  private void untilCount(String begin) {
    until(() -> lookup("#search-count").queryAs(Label.class).getText().startsWith(begin));
  }
}
