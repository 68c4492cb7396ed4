package app.entregent.screen.space;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of white space into {@code target/pictures}. Its name keeps it out of the usual
 * run.
 */
@SuppressWarnings("NullAway.Init")
class WhiteSpacePictures extends ScreenTest {
  @TempDir Path folder;

  @Test
  void space() {
    for (Language language : Language.values()) {
      AtomicLong uid = new AtomicLong();
      Path file = folder.resolve(language.code() + ".entregent");
      SampleWorkspace.create(
          file,
          TestWorkspace.CLOCK,
          () -> new UUID(9, uid.incrementAndGet()),
          language,
          Progress.NONE);
      try (Workspace sample =
          Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
        pictures(sample, language);
      }
    }
  }

  private void pictures(Workspace sample, Language language) {
    long id =
        now(sample.read(reader -> new AccountStore().search(reader, "Dar Zellij", 1)))
            .getFirst()
            .id();
    WhiteSpaceViewModel model = new WhiteSpaceViewModel(sample, notifier, () -> {}, id);
    WhiteSpacePane pane = onWindow(() -> new WhiteSpacePane(controls, keys, model));
    showScreen(() -> pane);
    onWindow(() -> pane.firstFocus().ifPresent(Node::requestFocus));
    onWindow(() -> model.goTo(2, 1));
    onWindow(() -> model.toggle(CrossingState.POSSIBLE));
    picture("space", language, Look.LIGHT, 100, 1280, 800);
    picture("space", language, Look.DARK, 100, 1280, 800);
    onWindow(() -> model.toggle(CrossingState.POSSIBLE));
    onWindow(() -> model.goTo(-1, 0));
    picture("space-centre", language, Look.LIGHT, 200, 1280, 800);
    onWindow(
        () -> {
          for (int i = 4; i < WhiteSpace.MOST; i++) {
            now(model.addOffering("Accompagnement numéro " + i));
          }
          for (int i = 3; i < WhiteSpace.MOST; i++) {
            now(model.addCentre("Développement commercial " + i));
          }
          model.goTo(1, 1);
        });
    picture("space-full", language, Look.LIGHT, 100, 1280, 1000);
    onWindow(() -> model.goTo(1, 9));
    picture("space-narrow", language, Look.LIGHT, 100, 760, 1000);
    picture("space-contrast", language, Look.CONTRAST, 100, 900, 1000);
  }
}
