package app.entregent.screen.exchange;

import static app.entregent.workspace.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.JobNews;
import app.entregent.exchange.archive.ArchiveFixture;
import app.entregent.screen.exchange.ImportViewModel.Phase;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Place;
import app.entregent.ui.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import through the window, of an archive of invented people. */
class ImportViewTest extends ScreenTest {
  @TempDir private Path archives;

  private final CannedDialogs dialogs = new CannedDialogs();

  @SuppressWarnings("NullAway.Init") // set before each test
  private ImportViewModel model;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path zip;

  @BeforeEach
  void writeArchive() throws IOException {
    zip =
        new ArchiveFixture()
            .with("Profile.csv", "First Name,Last Name,Headline\nSam,Seller,Villas\n")
            .with(
                "Connections.csv",
                ArchiveFixture.CONNECTIONS.replace("\n", ",Shoe Size\n")
                    + ArchiveFixture.JANE
                    + ",41\n,,,,,,07 Jun 2026,\n,,,,,,01 Jun 2026,\n")
            .with("Comments.csv", "Date,Link,Message\n")
            .with("Skills.csv", "Name\n")
            .zip(archives.resolve("Basic_LinkedInDataExport_06-10-2026.zip"));
  }

  @Test
  void anArchiveIsChosenReadAndReported() {
    showImport(CompletableFuture::runAsync, List.of());
    dialogs.willChoose(zip);
    clickOn("#import-files");
    until(() -> model.phaseProperty().get() == Phase.REPORT);

    assertThat(words())
        .contains("New: one person.", "2 rows were left out: the reason stands below.");
    assertThat(words()).contains("Connections.csv", "This is the archive of Sam Seller.");
    assertThat(words()).contains("Holds no row");
    assertThat(dialogs.asked()).containsExactly(Message.of("start.import.files.title"));
    pictures("import-report");
  }

  @Test
  void theRowsThatWereLeftOutUnfold() {
    showImport(CompletableFuture::runAsync, List.of(zip));
    until(() -> model.phaseProperty().get() == Phase.REPORT);
    TitledPane pane = seen("#import-left-out", TitledPane.class);
    assertThat(pane.getText()).isEqualTo("Rows left out (2)");
    onWindow(() -> pane.setExpanded(true));

    ListView<?> rows = seen(".import-rows", ListView.class);
    assertThat(rows.getItems()).hasSize(2);
    assertThat(lookup(".list-cell").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains(
            "Connections.csv, line 3: a member who hides from the archive: only a date is there");
    onWindow(() -> seen("#import-remarks-pane", TitledPane.class).setExpanded(true));
    assertThat(words())
        .contains("Connections.csv: unknown columns, which were not read: Shoe Size");
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(pane.getText()).isEqualTo("Lignes laissées de côté (2)");
    pictures("import-left-out");
  }

  @Test
  void oneButtonTakesTheImportBackAndGoesWhenItIsDone() {
    showImport(CompletableFuture::runAsync, List.of(zip));
    until(() -> model.undoableProperty().get());
    assertThat(people()).isEqualTo(2);
    clickOn(seen("#import-undo", Button.class));
    until(() -> !model.undoableProperty().get());

    assertThat(people()).isZero();
    assertThat(told).contains(Message.of("exchange.undone"));
    clickOn(seen("#import-another", Button.class));
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSE);
  }

  @Test
  void theSameAgainSaysThatItIsThereAlready() {
    showImport(CompletableFuture::runAsync, List.of(zip));
    until(() -> model.phaseProperty().get() == Phase.REPORT);
    onWindow(() -> model.run(List.of(zip)));
    until(() -> words().contains("All of it was there already: nothing was added."));
    clickOn(seen("#import-people", Button.class));
    assertThat(opened).containsExactly(new Place.People());
  }

  @Test
  void anImportIsStoppedByKeyAndLeavesNothing() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    showImport(waiting::add, List.of(zip));
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.RUNNING);
    assertThat(lookup("#import-stop").tryQuery()).isPresent();
    pictures("import-running");
    press(KeyCode.CONTROL).press(KeyCode.PERIOD).release(KeyCode.PERIOD).release(KeyCode.CONTROL);
    waiting.forEach(CompletableFuture::runAsync);
    until(() -> model.phaseProperty().get() == Phase.CHOOSE);

    assertThat(told).containsExactly(Message.of("exchange.stopped"));
    assertThat(people()).isZero();
  }

  @Test
  void aFileThatIsNoArchiveSaysWhatToDo() throws IOException {
    Path page = Files.writeString(archives.resolve("a.zip"), "<!DOCTYPE html><html></html>");
    showImport(CompletableFuture::runAsync, List.of(page));
    until(() -> model.phaseProperty().get() == Phase.REPORT);
    assertThat(words())
        .contains(
            "Nothing could be read. The workspace is as it was; below you see what each file"
                + " lacks.");
    assertThat(words()).contains("Could not be read");
    assertThat(model.undoableProperty().get()).isFalse();
  }

  @Test
  void goingBackFromTheQuestionChangesNothing() {
    showImport(CompletableFuture::runAsync, List.of());
    clickOn("#import-folder");
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSE);
    assertThat(model.reportProperty().get()).isEqualTo(Optional.empty());
    pictures("import-choose");
  }

  private void showImport(Executor background, List<Path> files) {
    model =
        onWindow(
            () ->
                new ImportViewModel(
                    workspace,
                    notifier,
                    navigator,
                    new Tasks(background),
                    dialogs,
                    TestWorkspace.CLOCK,
                    JobNews.UNASKED,
                    files));
    showScreen(() -> new ImportView(controls, keys, model));
  }

  private List<String> words() {
    return onWindow(
        () -> lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
  }

  private int people() {
    return away(() -> workspace.fetch(reader -> reader.sql().fetchCount(PERSON)));
  }
}
