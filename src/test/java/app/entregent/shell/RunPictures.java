package app.entregent.shell;

import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.MovedClock;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.testing.WorkshopTown;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes pictures of a running workshop to look at into {@code target/pictures}: that of the room
 * also as small as it looks from the back. Its name keeps it out of the usual run.
 */
@SuppressWarnings("NullAway.Init") // set before each test
class RunPictures extends WindowTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
  private Workspace workspace;
  private WorkshopTown town;
  private RunScene run;

  @BeforeEach
  void open() {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock));
    town = new WorkshopTown(workspace);
    town.change(
        tx -> {
          DecisionStore map = new DecisionStore();
          for (String name : List.of("Omar Kettani", "Claire Roussel", "Sofia Lahlou")) {
            map.setBoss(
                tx, town.decision, town.seat(name), Optional.of(town.seat("Meryem Idrissi")));
          }
          map.setBoss(
              tx,
              town.decision,
              town.seat("Youssef Amrani"),
              Optional.of(town.seat("Omar Kettani")));
          WorkshopNoteStore notes = new WorkshopNoteStore();
          notes.add(
              tx,
              town.workshop,
              Kind.NOTE,
              "The site is slow on telephones",
              Optional.empty(),
              Optional.empty());
          notes.add(
              tx,
              town.workshop,
              Kind.PARKED,
              "Who pays for the pictures?",
              Optional.empty(),
              Optional.empty());
          notes.add(
              tx,
              town.workshop,
              Kind.COMMITMENT,
              "Samira: sends the figures",
              Optional.empty(),
              Optional.empty());
          return true;
        });
    clock.pass(Duration.ofMinutes(7));
    run = onWindow(() -> new RunScene(town, clock));
    onWindow(() -> run.screens.add(RunScene.screen(0, 1000, 760)));
    show(run::scene);
  }

  @AfterEach
  void close() {
    onWindow(run.view::close);
    onWindow(run.view::deactivate);
    workspace.close();
  }

  @Test
  void pictures() {
    each("run");
    push(KeyCode.F5);
    until(() -> room().isPresent());
    rooms("room-topic");
    onWindow(this::ask);
    each("run-question");
    onWindow(() -> ((ScrollPane) lookup(".run-scroll").query()).setVvalue(1));
    picture("run-asked", Language.EN, Look.LIGHT, 100, 1080, 800);
    rooms("room-question");
    clock.pass(Duration.ofMinutes(6));
    push(KeyCode.F8);
    onWindow(run.discreet::toggle);
    rooms("room-discreet");
  }

  private void ask() {
    town.change(
        tx -> {
          RoomQuestionStore questions = new RoomQuestionStore();
          long id =
              questions.ask(
                  tx, town.workshop, town.seat("Omar Kettani"), About.STANCE, 9, Optional.empty());
          questions.setOpinion(tx, id, new Opinion("CHAMPION", 2, ""));
          questions.setOpinion(tx, id, new Opinion("SUPPORTER", 3, ""));
          questions.setOpinion(tx, id, new Opinion("SCEPTIC", 1, "He asked for three quotes"));
          questions.setOpinion(tx, id, new Opinion("OPPONENT", 1, ""));
          questions.setShown(tx, id, true);
          long former =
              questions.ask(
                  tx, town.workshop, town.seat("Claire Roussel"), About.ROLE, 9, Optional.empty());
          questions.setOpinion(tx, former, new Opinion("BUYER", 7, ""));
          questions.setOpinion(tx, former, new Opinion("GATEKEEPER", 2, "She filters the calls"));
          questions.settle(tx, former, "BUYER");
          new WorkshopStore().setQuestion(tx, town.workshop, Optional.of(id));
          return true;
        });
  }

  private Optional<Stage> room() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getScene().lookup("#workshop-room") != null)
        .findFirst();
  }

  private void each(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1080, 800);
    picture(name, Language.FR, Look.DARK, 100, 1080, 800);
    picture(name, Language.FR, Look.LIGHT, 200, 1440, 1000);
    look(Language.EN, Look.LIGHT, 100);
  }

  private void look(Language language, Look look, int size) {
    onWindow(
        () -> {
          run.texts.setLanguage(language);
          run.theme.lookProperty().set(look);
          run.theme.sizeProperty().set(size);
        });
  }

  private void picture(String name, Language language, Look look, int size, int w, int h) {
    look(language, look, size);
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(stage().getScene(), w, h, FOLDER.resolve(file)));
  }

  private void rooms(String name) {
    room(name, Language.EN, Look.LIGHT);
    room(name, Language.FR, Look.DARK);
    look(Language.EN, Look.LIGHT, 100);
  }

  private void room(String name, Language language, Look look) {
    look(language, look, 100);
    Path large = FOLDER.resolve(name + "-" + language.code() + "-" + look.code() + ".png");
    onWindow(
        () -> {
          Scene scene = room().orElseThrow().getScene();
          scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("tall"), true);
          Shots.write(scene, 1920, 1080, large);
        });
    shrink(large, 640, 360);
    shrink(large, 480, 270);
  }

  /** As from the back of a room. */
  private static void shrink(Path large, int width, int height) {
    try {
      Image image =
          ImageIO.read(large.toFile()).getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = small.createGraphics();
      pen.drawImage(image, 0, 0, null);
      pen.dispose();
      String name = large.getFileName().toString().replace(".png", "-" + width + ".png");
      ImageIO.write(small, "png", large.resolveSibling(name).toFile());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
