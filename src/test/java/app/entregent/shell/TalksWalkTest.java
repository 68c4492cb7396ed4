package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A morning of a seller in the whole window, by keyboard alone. */
@SuppressWarnings("NullAway.Init") // JUnit calls enter() before each test
class TalksWalkTest extends WindowTest {
  /** What is said in each talk, and how somebody looks for it who does not mind the accents. */
  private static final Map<String, String> SAID =
      Map.of(
          "the façade needs new pictures", "facade",
          "la crémaillère est le dîner de mai", "cremaillére",
          "une piqûre de rappel", "piqure",
          "ils louent le gîte", "gité",
          "offre pour Noël", "noèl",
          "le bâtiment est vendu", "batîment",
          "vue sur la forêt", "foret",
          "un hôtel à Fès", "hotel à fés",
          "les Häuser of Köln", "hauser koln",
          "budget from señora Peña", "senora pena");

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);
  private final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
  private final AtomicLong uid = new AtomicLong();

  @TempDir Path home;
  private Wiring wiring;

  @BeforeEach
  void enter() {
    Path sample = home.resolve("sample.entregent");
    SampleWorkspace.create(
        sample, clock, () -> new UUID(9, uid.incrementAndGet()), Language.EN, Progress.NONE);
    wiring =
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
                          clock));
              built.show(Optional.of(sample));
              return built;
            });
    until(() -> wiring.journey().placeProperty().get().isPresent());
  }

  @AfterEach
  void end() {
    onWindow(wiring::close);
    background.shutdownNow();
  }

  @Test
  void aMeetingIsPlannedReadLoggedAndTenTalksAreFoundWithoutTheirAccents() {
    plan();
    readTheSheet();
    clock.pass(Duration.ofMinutes(20));
    logTheMeeting();
    SAID.keySet().forEach(this::log);
    SAID.forEach(this::find);
  }

  private void plan() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    write("meet @leila");
    until(() -> !lookup(".people-offer").queryAll().isEmpty());
    push(KeyCode.ENTER);
    write("today 10:10");
    until(() -> lookup(".person-chip").tryQuery().isPresent());
    push(KeyCode.ENTER);
    until(() -> lookup("#log-line").tryQuery().isEmpty());
  }

  private void readTheSheet() {
    push(KeyCode.CONTROL, KeyCode.M);
    until(() -> place() instanceof Place.Meetings);
    until(() -> shown().contains("Leïla Sefraoui"));
    push(KeyCode.ALT, KeyCode.G);
    write("Hear what the pages must do\n");
    until(() -> shown().contains("Sophie") || shown().contains("Leïla"));
    assertThat(shown()).contains("Leïla Sefraoui");
  }

  private void logTheMeeting() {
    push(KeyCode.CONTROL, KeyCode.L);
    until(() -> lookup("#log-felt-0").tryQuery().isPresent());
    write("1");
    until(() -> focused("log-said"));
    write("She counts on us");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> lookup("#log-said").tryQuery().isEmpty());
  }

  private void log(String said) {
    push(KeyCode.CONTROL, KeyCode.L);
    write("called @sophie");
    until(() -> !lookup(".people-offer").queryAll().isEmpty());
    push(KeyCode.ENTER);
    write("yesterday " + said);
    until(() -> lookup(".person-chip").tryQuery().isPresent());
    push(KeyCode.ENTER);
    until(() -> lookup("#log-line").tryQuery().isEmpty());
  }

  private void find(String said, String words) {
    push(KeyCode.CONTROL, KeyCode.F);
    onWindow(() -> lookup("#search-field").queryAs(TextField.class).clear());
    write(words + " channel:call");
    until(() -> lookup("#search-count").queryAs(Label.class).getText().startsWith("1 found"));
    until(
        () ->
            lookup("#search-whole .search-whole")
                .queryAs(TextFlow.class)
                .getAccessibleText()
                .contains(said));
    push(KeyCode.ESCAPE);
  }

  private Place place() {
    return wiring.journey().placeProperty().get().orElseThrow();
  }

  private boolean focused(String id) {
    Node owner = stage().getScene().getFocusOwner();
    return owner instanceof TextInputControl && id.equals(owner.getId());
  }

  private String shown() {
    return lookup(node -> node instanceof Labeled).<Labeled>queryAll().stream()
        .map(Labeled::getText)
        .filter(text -> text != null)
        .collect(Collectors.joining("\n"));
  }
}
