package app.entregent.screen.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.ui.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes pictures of the part that hands over. Its name keeps it out of the usual run. */
class HandOverPanePictures extends ScreenTest {
  @TempDir Path out;

  @Test
  void pane() throws IOException {
    CannedDialogs dialogs = new CannedDialogs();
    List<Path> shown = new ArrayList<>();
    Path away = Files.createDirectory(out.resolve("held"));
    try (HeldWorkshop held = new HeldWorkshop(away, 4);
        ExecutorService background = Executors.newSingleThreadExecutor()) {
      HandOverViewModel model =
          onWindow(
              () ->
                  new HandOverViewModel(
                      held.workspace,
                      new Tasks(background),
                      dialogs,
                      notifier,
                      texts,
                      held.clock,
                      shown::add,
                      navigator,
                      List.of(),
                      held.id));
      showScreen(() -> new HandOverPane(controls, keys, model));
      push(KeyCode.ALT, KeyCode.H);
      dialogs.willChoose(out);
      push(KeyCode.ALT, KeyCode.H);
      untilAtLast(() -> told.size() == 1);
      assertThat(told.getLast().key()).isEqualTo("handover.done");
      assertThat(lookup("#hand-over-files").<VBox>query().getChildren()).hasSize(7);
      pictures("handover-pane");
    }
  }
}
