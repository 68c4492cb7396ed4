package app.entregent.screen.workshop;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.screen.map.StillMap;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of the workshops to look at into {@code target/pictures}. Its name keeps it out
 * of the usual run.
 */
class WorkshopPictures extends ScreenTest {
  @TempDir Path place;

  @Test
  void prepare() throws IOException {
    sample(Language.FR);
    PrepareViewModel model =
        onWindow(
            () ->
                new PrepareViewModel(
                    workspace,
                    notifier,
                    () -> {},
                    TestWorkspace.CLOCK,
                    navigator,
                    Place.Workshops.ALL));
    showScreen(
        () -> new PrepareView(controls, keys, model, new PaperDoor((p, t) -> {}, (p, t) -> {})));
    picture("prepare-empty", Language.FR, Look.LIGHT, 100, 1060, 800);
    List<Subject> found = new ArrayList<>();
    onWindow(() -> model.findSubjects("zellij", found::addAll));
    until(() -> !found.isEmpty());
    onWindow(() -> model.begin(found.getFirst()));
    until(() -> model.chosenProperty().get().map(Prepared::minutes).equals(Optional.of(90)));
    guest(model, "Leïla Sefraoui", Side.CLIENT, "Marketing");
    guest(model, "Yasmine Bennouri", Side.OURS, "Contenus");
    guest(model, "Hamza Elkadir", Side.OURS, "");
    guest(model, "Hamza Elkadir", Side.OTHER, "");
    picture("prepare", Language.EN, Look.LIGHT, 100, 1060, 1300);
    picture("prepare", Language.FR, Look.DARK, 100, 1060, 800);
    picture("prepare", Language.FR, Look.LIGHT, 200, 1280, 800);
    onWindow(
        () ->
            model.setPurpose(
                model.chosenProperty().get().orElseThrow().id(),
                "Savoir qui décide avant l’offre."));
    until(() -> !model.chosenProperty().get().orElseThrow().workshop().purpose().isEmpty());
    for (boolean discreet : List.of(true, false)) {
      Prepared prepared = model.chosenProperty().get().orElseThrow();
      PaperPictures.write(
          away(
              () ->
                  workspace.fetch(
                      r ->
                          PaperActs.preRead(
                              r,
                              prepared,
                              Texts.of(Language.FR),
                              LocalDate.now(TestWorkspace.CLOCK),
                              discreet))),
          Language.FR,
          discreet ? "pre-read-open" : "pre-read");
    }
  }

  @Test
  void close() {
    sample(Language.FR);
    long id = away(() -> workspace.fetch(r -> new WorkshopStore().all(r).getFirst().id()));
    CloseViewModel model =
        onWindow(
            () ->
                new CloseViewModel(
                    workspace, notifier, texts, () -> {}, TestWorkspace.CLOCK, navigator, id));
    showScreen(
        () ->
            new CloseView(
                controls,
                keys,
                model,
                () -> new Looked(new StillMap(controls)),
                new LabelWords(new NameStore())));
    until(() -> model.endingProperty().get().isPresent());
    picture("close", Language.EN, Look.LIGHT, 100, 1060, 1300);
    picture("close", Language.FR, Look.DARK, 100, 1060, 800);
    picture("close", Language.FR, Look.LIGHT, 200, 1280, 800);
    push(KeyCode.ALT, KeyCode.R);
    ListView<?> moments = seen("#close-replay", ListView.class);
    until(() -> moments.getItems().size() > 10 && moments.isFocused());
    onWindow(() -> moments.getSelectionModel().clearAndSelect(11));
    picture("replay", Language.FR, Look.LIGHT, 100, 1060, 800);
    picture("replay", Language.FR, Look.DARK, 200, 1280, 800);
  }

  /**
   * An account on which there is none yet: what belongs here, and its decisions below the field.
   */
  @Test
  void prepareForAnAccount() {
    sample(Language.FR);
    long account =
        away(
            () ->
                workspace.fetch(
                    r -> {
                      long held = new WorkshopStore().all(r).getFirst().decisionId();
                      return new DecisionStore()
                          .open(r).stream()
                              .filter(one -> one.id() != held)
                              .map(Decision::accountId)
                              .findFirst()
                              .orElseThrow();
                    }));
    PrepareViewModel model =
        onWindow(
            () ->
                new PrepareViewModel(
                    workspace,
                    notifier,
                    () -> {},
                    TestWorkspace.CLOCK,
                    navigator,
                    Place.Workshops.of(account)));
    showScreen(
        () -> new PrepareView(controls, keys, model, new PaperDoor((p, t) -> {}, (p, t) -> {})));
    until(() -> model.onlyProperty().get().isPresent());
    onWindow(() -> lookup("#prepare-new").query().requestFocus());
    until(
        () ->
            lookup("#prepare-new-proposed .list-cell")
                .match(Node::isVisible)
                .tryQuery()
                .isPresent());
    picture("prepare-account", Language.FR, Look.LIGHT, 100, 1060, 800);
    picture("prepare-account", Language.EN, Look.DARK, 200, 1280, 800);
  }

  private record Looked(StillMap map) implements ShownMap {
    @Override
    public Node node() {
      return map.node();
    }

    @Override
    public void show(MapReading reading, LocalDate day, Map<Long, MapDifference.Kind> marks) {
      map.show(reading, day, marks);
    }
  }

  private void guest(PrepareViewModel model, String name, Side side, String expertise) {
    int before = model.chosenProperty().get().orElseThrow().guests().size();
    onWindow(() -> model.guests().keep(Optional.empty(), name, side, expertise, Optional.empty()));
    until(() -> model.chosenProperty().get().orElseThrow().guests().size() == before + 1);
  }

  private void sample(Language language) {
    Path file = place.resolve("sample.entregent");
    long[] uid = {0};
    Supplier<UUID> uids = () -> new UUID(0, ++uid[0]);
    SampleWorkspace.create(file, TestWorkspace.CLOCK, uids, language, Progress.NONE);
    workspace.close();
    workspace =
        Workspace.open(
            file,
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
  }
}
