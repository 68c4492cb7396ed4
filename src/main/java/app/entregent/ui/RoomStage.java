package app.entregent.ui;

import app.entregent.text.Message;
import app.entregent.ui.RoomScreens.RoomScreen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * A second window, for those in the room: on a screen of its own, dressed as the editor is at each
 * moment. Where its screen is unplugged it goes to another, or closes with a sentence rather than
 * cover the editor. To be used on the JavaFX thread.
 */
public final class RoomStage {
  /** From this height on everything is larger still. */
  private static final double TALL = 900;

  private static final PseudoClass TALL_SCREEN = PseudoClass.getPseudoClass("tall");

  /** Where there is no screen for it alone it begins as this share of the one there is. */
  private static final double BESIDE = 0.6;

  /**
   * What it says.
   *
   * @param title the key of its title
   * @param moved said when it had to go to another screen
   * @param unplugged said when there was none to go to
   */
  public record Words(String title, Message moved, Message unplugged) {}

  private final RoomScreens screens;
  private final Words words;
  private final Consumer<Message> tell;
  private final Runnable ended;
  private final Stage stage = new Stage();
  private final InvalidationListener plugged = changed -> move();
  private final boolean always;
  private Subscription dressed = Subscription.EMPTY;
  private Optional<Window> editor = Optional.empty();
  private RoomScreen on;

  /**
   * @param on the screen it is on
   * @param always whether it fills the only screen too; otherwise it is there a window that can be
   *     moved
   * @param ended is told when it is over
   */
  public RoomStage(
      LiveTexts texts,
      RoomScreens screens,
      RoomScreen on,
      boolean always,
      Words words,
      Consumer<Message> tell,
      Runnable ended) {
    this.screens = screens;
    this.on = on;
    this.always = always;
    this.words = words;
    this.tell = tell;
    this.ended = ended;
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.titleProperty().bind(texts.text(words.title()));
    stage.setOnHidden(event -> end());
  }

  /**
   * Shows this in it.
   *
   * @param from the scene of the editor, which it looks like and never covers
   * @return the scene of the room, for its keys
   */
  public Scene show(Parent root, Scene from) {
    editor = Optional.of(from.getWindow());
    double share = fills() ? 1 : BESIDE;
    root.pseudoClassStateChanged(TALL_SCREEN, on.bounds().getHeight() * share >= TALL);
    Scene scene = new Scene(root, on.bounds().getWidth() * share, on.bounds().getHeight() * share);
    // Nobody is left alone with the room.
    dressed = dress(scene, from).and(from.getWindow().showingProperty().subscribe(this::follow));
    if (!fills()) {
      // On the same screen it stays above the editor, which has the keys.
      stage.initOwner(from.getWindow());
    }
    stage.setScene(scene);
    screens.all().addListener(plugged);
    place();
    stage.show();
    return scene;
  }

  /** The room sees the look, the contrast and the size that the editor has at each moment. */
  private static Subscription dress(Scene room, Scene editor) {
    return editor
        .userAgentStylesheetProperty()
        .subscribe(room::setUserAgentStylesheet)
        .and(dressAlike(room, editor));
  }

  private static Subscription dressAlike(Scene room, Scene editor) {
    room.getStylesheets().setAll(editor.getStylesheets());
    return editor
        .getStylesheets()
        .subscribe(() -> room.getStylesheets().setAll(editor.getStylesheets()));
  }

  private void follow(boolean editorShowing) {
    if (!editorShowing) {
      close();
    }
  }

  public void close() {
    stage.close();
  }

  /** Gives the keys back to the editor: one works there while the room looks on. */
  public void leaveKeysToEditor() {
    // After the room has come up, which takes them.
    Platform.runLater(() -> editor.filter(Window::isShowing).ifPresent(Window::requestFocus));
  }

  /** On to the next screen, which is kept for the next time; nothing where there is but one. */
  public void goToNextScreen() {
    screens
        .after(on)
        .ifPresent(
            next -> {
              on = next;
              screens.choose(next);
              place();
            });
  }

  private void place() {
    stage.setFullScreen(false);
    stage.setX(on.bounds().getMinX());
    stage.setY(on.bounds().getMinY());
    stage.setFullScreen(fills());
  }

  private boolean fills() {
    return always || screens.all().size() > 1;
  }

  /** The screens changed: if ours is gone, on to another that is not the editor's. */
  private void move() {
    if (screens.all().contains(on)) {
      return;
    }
    Optional<RoomScreen> other = editor.flatMap(screens::refuge);
    if (other.isPresent()) {
      on = other.get();
      place();
    } else {
      close();
    }
    tell.accept(other.isPresent() ? words.moved() : words.unplugged());
  }

  private void end() {
    screens.all().removeListener(plugged);
    dressed.unsubscribe();
    dressed = Subscription.EMPTY;
    stage.titleProperty().unbind();
    ended.run();
  }
}
