package app.entregent.screen.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.screen.start.StartActions.FirstAccount;
import app.entregent.screen.start.StartViewModel.Step;
import app.entregent.testing.CannedDialogs;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.SaidException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
  private final List<Object> done = new ArrayList<>();
  private final CompletableFuture<Void> outcome = new CompletableFuture<>();
  private final CannedDialogs dialogs = new CannedDialogs();
  private final StartViewModel model =
      new StartViewModel(
          new StartActions() {
            @Override
            public CompletionStage<Void> mapAccount(FirstAccount first) {
              return did(first);
            }

            @Override
            public CompletionStage<Void> importArchive(List<Path> files) {
              return did(files);
            }

            @Override
            public CompletionStage<Void> openSample(Language language) {
              return did(language);
            }

            @Override
            public CompletionStage<Void> openWorkspace(Path file) {
              return did(file);
            }

            @Override
            public void end() {
              outcome.completeExceptionally(new CompletionException(new CancellationException()));
            }

            private CompletionStage<Void> did(Object what) {
              done.add(what);
              return outcome;
            }
          },
          dialogs,
          new SimpleObjectProperty<>(Language.FR));

  @Test
  void aCompanyIsEnoughAndEmptyNamesAreLeftOut() {
    model.beginMap();
    assertThat(model.canMap().get()).isFalse();
    model.map();
    assertThat(done).isEmpty();
    model.accountProperty().set("  Villa Atlas ");
    model.names().get(1).set(" Salma ");
    assertThat(model.canMap().get()).isTrue();
    model.map();
    assertThat(done).containsExactly(new FirstAccount("Villa Atlas", "", List.of("Salma")));
  }

  @Test
  void nothingStartsTwiceWhileItIsBeingDone() {
    model.lookAtSample();
    model.lookAtSample();
    assertThat(model.busyProperty().get()).isTrue();
    assertThat(done).containsExactly(Language.FR);
    outcome.complete(null);
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void whatIsBeingDoneCanBeEndedAndThatIsNoTrouble() {
    model.beginImport();
    model.lookAtSample();
    model.endOrBack();
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(model.troubleProperty().get()).isEmpty();
    assertThat(model.stepProperty().get()).isEqualTo(Step.IMPORT);
    model.endOrBack();
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
  }

  @Test
  void goingBackFromTheChooserDoesNothing() {
    model.beginImport();
    model.importFiles();
    model.importFolder();
    model.openWorkspace();
    assertThat(done).isEmpty();
    assertThat(model.stepProperty().get()).isEqualTo(Step.IMPORT);
    dialogs.willChoose(Path.of("archive.zip"));
    model.importFiles();
    assertThat(done).containsExactly(List.of(Path.of("archive.zip")));
  }

  @Test
  void aFailureIsToldInItsOwnSentenceAndGoesWithTheNextStep() {
    Message sentence = Message.of("start.trouble");
    model.lookAtSample();
    outcome.completeExceptionally(new CompletionException(new SaidException(sentence, null)));
    assertThat(model.troubleProperty().get()).contains(sentence);
    model.beginMap();
    assertThat(model.troubleProperty().get()).isEmpty();
  }
}
