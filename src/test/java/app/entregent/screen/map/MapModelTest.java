package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapKind;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A map by its view model, without a window. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class MapModelTest implements Notifier {
  @TempDir Path folder;
  final List<Message> told = new ArrayList<>();
  private final List<Throwable> troubles = new ArrayList<>();
  Workspace workspace;
  MapTown town;
  MapViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = new MapTown(workspace);
    model = show(town.decision);
  }

  @AfterEach
  void close() {
    workspace.close();
    assertThat(troubles).isEmpty();
  }

  final MapViewModel show(long decision) {
    LiveTexts texts = new LiveTexts(Language.EN);
    MapViewModel shown = new MapViewModel(workspace, this, texts, TestWorkspace.CLOCK, decision);
    shown.activate();
    return shown;
  }

  final void type(String words) {
    model.ask().wordsProperty().set(words);
    model.ask().accept();
  }

  final Gap gap(GapKind kind) {
    return model.shown().orElseThrow().reading().gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No gap " + kind));
  }

  final List<GapKind> kinds() {
    return model.shown().orElseThrow().reading().gaps().stream().map(Gap::kind).toList();
  }

  final String said(Message message) {
    return new LiveTexts(Language.EN).now(message);
  }

  @Override
  public void done(Message what) {
    told.add(what);
  }

  @Override
  public void done(Message what, Runnable undo) {
    told.add(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    troubles.add(cause);
  }
}
