package app.entregent.testing;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.Theme;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A test of one screen in a real window over a real file, with its own background threads. */
public abstract class ScreenTest extends WindowTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  protected Workspace workspace;

  protected final List<Place> opened = new ArrayList<>();
  protected final List<Message> told = new ArrayList<>();
  protected final List<Throwable> troubles = new ArrayList<>();
  protected final Keys keys = new Keys();
  protected final LiveTexts texts = new LiveTexts(Language.EN);
  protected final Controls controls = new Controls(texts);

  @SuppressWarnings("NullAway.Init") // set when the screen is shown
  protected Theme theme;

  protected final Navigator navigator =
      new Navigator() {
        @Override
        public void open(Place place) {
          opened.add(place);
        }

        @Override
        public void back() {
          opened.clear();
        }
      };

  protected final Notifier notifier =
      new Notifier() {
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
          told.add(sentence);
          troubles.add(cause);
        }
      };

  @BeforeEach
  void openWorkspace() {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
  }

  @AfterEach
  void closeWorkspace() {
    workspace.close();
  }

  /** Builds the screen, shows it in the window and activates it. */
  protected final Screen showScreen(Supplier<Screen> screen) {
    Screen shown = onWindow(screen::get);
    show(
        () -> {
          theme = new Theme(Look.LIGHT, 100);
          Scene scene = new Scene((Parent) shown.root(), WIDTH, HEIGHT);
          theme.dress(scene);
          keys.listen(scene);
          return scene;
        });
    onWindow(shown::activate);
    return shown;
  }

  /** Waits until a node of this id, or with this style, is in sight. */
  protected final <T extends Node> T seen(String query, Class<T> type) {
    until(() -> lookup(query).match(Node::isVisible).tryQuery().isPresent());
    return type.cast(lookup(query).match(Node::isVisible).query());
  }

  /** Waits longer, for what takes long on a busy machine. */
  protected static void untilAtLast(BooleanSupplier expected) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onWindow(expected::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("The window did not show what was expected within a minute", e);
    }
  }

  /** Asks the file, from a thread that is not the window's. */
  protected final <T> T away(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question).join();
  }

  /** Writes what is in sight in both languages and looks. */
  protected final void pictures(String name) {
    picture(name, Language.EN, Look.LIGHT, 100, 1180, 840);
    picture(name, Language.FR, Look.DARK, 100, 1000, 760);
  }

  /** Writes what is in sight. */
  protected final void picture(
      String name, Language language, Look look, int size, int width, int height) {
    onWindow(
        () -> {
          texts.setLanguage(language);
          theme.lookProperty().set(look);
          theme.sizeProperty().set(size);
        });
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(stage().getScene(), width, height, PICTURES.resolve(file)));
    onWindow(
        () -> {
          texts.setLanguage(Language.EN);
          theme.lookProperty().set(Look.LIGHT);
          theme.sizeProperty().set(100);
        });
  }
}
