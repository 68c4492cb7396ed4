package app.entregent.screen.meeting;

import app.entregent.model.account.AccountStore;
import app.entregent.model.relationship.proposal.TalkEffects.Moved;
import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.sample.SampleWorkspace;
import app.entregent.screen.log.DraftFile;
import app.entregent.screen.log.FilesViewModel;
import app.entregent.screen.log.LogView;
import app.entregent.screen.log.LogViewModel;
import app.entregent.screen.story.StoryView;
import app.entregent.screen.story.StoryViewModel;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the meetings of the sample into {@code target/pictures}. Its name keeps it out
 * of the usual run.
 */
class MeetingPictures extends ScreenTest {
  @TempDir Path home;

  private void openSample(Language language) {
    workspace.close();
    Path file = home.resolve("sample-" + language.code() + ".entregent");
    SampleWorkspace.create(file, TestWorkspace.CLOCK, UUID::randomUUID, language, Progress.NONE);
    workspace =
        Workspace.open(
            file,
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
  }

  @Test
  void sheetsAndLog() throws Exception {
    openSample(Language.EN);
    MeetingsViewModel model = model(MeetingPart.TO_COME);
    showScreen(() -> view(model));
    until(() -> model.sheetProperty().get().isPresent());
    pictures("meeting");
    picture("meeting", Language.FR, Look.LIGHT, 200, 1280, 800);
    Paper paper = onWindow(() -> paper(model));
    Path pdf = Path.of("target", "pictures", "meeting.pdf");
    Files.createDirectories(pdf.getParent());
    PaperWriter.onePage(paper, texts.texts(), pdf);
    MeetingsViewModel evening = model(MeetingPart.EVENING);
    showScreen(() -> view(evening));
    until(() -> !evening.rows().isEmpty());
    pictures("meeting-evening");
    log(model.chosenProperty().get().orElseThrow());
  }

  @Test
  void proposalsAndStory() {
    openSample(Language.FR);
    long account =
        workspace.fetch(reader -> new AccountStore().search(reader, "Lum", 1)).getFirst().id();
    StoryViewModel story =
        onWindow(
            () ->
                new StoryViewModel(
                    workspace,
                    notifier,
                    texts,
                    navigator,
                    start -> {},
                    new Place.Story(Place.Story.Of.ACCOUNT, account, Optional.empty())));
    showScreen(() -> new StoryView(controls, keys, story, paper -> {}, paper -> {}));
    until(() -> !story.rowsProperty().get().isEmpty());
    pictures("story");
    picture("story", Language.FR, Look.LIGHT, 200, 1280, 800);
    ProposalsViewModel proposals =
        onWindow(
            () ->
                new ProposalsViewModel(
                    workspace,
                    notifier,
                    () -> {},
                    texts,
                    TestWorkspace.CLOCK,
                    new ProposalsViewModel.Of.Account(account)));
    StackPane host = new StackPane();
    host.getStyleClass().addAll("window", "overlay");
    showScreen(
        () ->
            new Screen() {
              @Override
              public Node root() {
                return host;
              }
            });
    onWindow(
        () ->
            host.getChildren()
                .setAll(
                    new MovedView(
                            controls,
                            List.of(
                                new Moved(
                                    1,
                                    "Lumière d’Ocre",
                                    List.of(
                                        Message.of("meeting.moved.touch", "Nour Haddaoui", 8, 0),
                                        Message.of("meeting.moved.complete", 62, 70)))),
                            new ProposalsPanel(controls, proposals),
                            () -> {},
                            new SimpleBooleanProperty(true),
                            () -> {})
                        .asSheet()));
    until(() -> !proposals.proposals().isEmpty());
    pictures("moved");
  }

  private void log(long meeting) {
    LogViewModel log =
        onWindow(
            () ->
                new LogViewModel(
                    workspace,
                    notifier,
                    () -> {},
                    Clock.offset(TestWorkspace.CLOCK, Duration.ofHours(2)),
                    new DraftFile(workspace.file(), Runnable::run)));
    StackPane host = new StackPane();
    host.getStyleClass().addAll("window", "overlay");
    showScreen(
        () ->
            new Screen() {
              @Override
              public Node root() {
                return host;
              }
            });
    onWindow(
        () -> {
          LogView view =
              new LogView(
                  controls,
                  log,
                  new FilesViewModel(
                      workspace, notifier, log.form(), new CannedDialogs(), file -> {}),
                  () -> {});
          log.begin(Start.NOTHING.withMeeting(meeting));
          host.getChildren().setAll(view.root());
          view.firstFocus().requestFocus();
        });
    until(() -> log.meetingProperty().get());
    pictures("meeting-log");
  }

  private Paper paper(MeetingsViewModel model) {
    return new VisitPaper(texts.texts(), model.now()).of(model.sheetProperty().get().orElseThrow());
  }

  private MeetingsView view(MeetingsViewModel model) {
    return new MeetingsView(
        controls,
        keys,
        model,
        new PaperExport(
            new Tasks(Runnable::run),
            new CannedDialogs(),
            notifier,
            (paper, one) -> Printing.Outcome.NO_PRINTER));
  }

  private MeetingsViewModel model(MeetingPart part) {
    return onWindow(
        () ->
            new MeetingsViewModel(
                workspace,
                notifier,
                () -> {},
                TestWorkspace.CLOCK,
                navigator,
                start -> {},
                part,
                Optional.empty()));
  }
}
