package app.entregent.screen.log;

import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TieNorm;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.ui.Screen;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the full form, in target/pictures; not a test of the suite. */
@SuppressWarnings("NullAway.Init") // set when the screen is shown
class LogPictures extends ScreenTest {
  @TempDir Path home;
  private LogViewModel model;
  private StackPane host;

  @Test
  void theFullForm() throws Exception {
    Path offer = Files.writeString(home.resolve("Offer Villa Atlas.pdf"), "x".repeat(48_000));
    Path gone = home.resolve("Plan.pdf");
    List<Long> people =
        away(
            () ->
                TestWorkspace.now(
                    workspace.change(
                        Label.of("people.change.added"),
                        tx ->
                            List.of(
                                new PersonStore().addProvisional(tx, "Amina Idrissi"),
                                new PersonStore().addProvisional(tx, "Basile Roux")))));
    open(Start.NOTHING.withPeople(people));
    until(() -> model.form().people().size() == 2);
    shoot("details-folded");
    onWindow(
        () -> {
          DetailForm details = model.form().details();
          details.signProperty(model.form().people().getFirst()).set(TalkSign.QUOTE_ASKED);
          details.actProperty(model.form().people().getLast()).set(CostlyAct.INTRODUCTION);
          details.normProperty(TieNorm.TRUST).set(TieNorm.Reading.YES);
          details.normProperty(TieNorm.RELIABILITY).set(TieNorm.Reading.PARTLY);
          details.content().add(new SharedContent(Optional.of(1L), "Façades that sell"));
          details.content().add(new SharedContent(Optional.empty(), "example.com/guide"));
          details.files().addAll(offer, gone);
          model.form().words(LogField.GIVEN).set("Two examples of villas");
          model.form().words(LogField.ASKED).set("A date with her father");
          model.form().words(LogField.NEED).set("A site that is fast");
          model.form().words(LogField.OBJECTION).set("Too dear");
          model.form().words(LogField.SAID).set("They compare three agencies until Christmas.");
        });
    shoot("details-filled");
    for (String fold : List.of("shown", "exchange", "content", "files", "norms")) {
      onWindow(() -> lookup("#log-fold-" + fold).queryAs(Button.class).fire());
    }
    onWindow(() -> lookup("#log-content").query().requestFocus());
    write("guide");
    until(() -> !model.content().offers().isEmpty());
    shoot("details-open");
    onWindow(
        () -> {
          model.form().words(LogField.CONTENT).set("");
          model.form().details().files().remove(gone);
          model.save();
        });
    until(() -> model.savedProperty().get());
    long talk =
        away(
            () ->
                workspace.fetch(
                    reader ->
                        new ConversationStore()
                            .typedSince(reader, LocalDate.of(2026, 11, 1))
                            .getFirst()
                            .id()));
    open(Start.NOTHING.withMeeting(talk));
    until(() -> !model.form().details().outcomes().isEmpty());
    shoot("details-corrected");
  }

  private void open(Start start) {
    host = new StackPane();
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
          model =
              new LogViewModel(
                  workspace,
                  notifier,
                  () -> {},
                  TestWorkspace.CLOCK,
                  new DraftFile(workspace.file(), Runnable::run));
          FilesViewModel files =
              new FilesViewModel(
                  workspace, notifier, model.form(), new CannedDialogs(), opened -> {});
          LogView view = new LogView(controls, model, files, () -> {});
          model.begin(start);
          host.getChildren().setAll(view.root());
          view.firstFocus().requestFocus();
        });
  }

  private void shoot(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1280, 800);
    picture(name, Language.FR, Look.DARK, 100, 1280, 1400);
  }
}
