package app.entregent.shell;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.Icons;
import app.entregent.ui.Notifier;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Notices at the bottom of the window. What went well goes away by itself, unless the pointer or
 * the focus is on it; what went wrong stays until it is closed.
 */
public final class Notices extends VBox implements Notifier {
  private static final Logger LOG = Logger.getLogger(Notices.class.getName());
  private static final Duration SHOWN = Duration.seconds(6);
  private static final int AT_ONCE = 3;
  private static final String UNDO = "notice-undo";

  /** The beginnings of what may be told while the window is discreet. */
  private static final List<String> OPEN =
      List.of(
          "map.export.",
          "map.past.",
          "map.discreet.",
          "report.",
          "shell.discreet.",
          "ui.trouble.",
          "paste.nothing");

  private final Controls controls;
  private final DiscreetView discreet;

  Notices(Controls controls, DiscreetView discreet) {
    this.controls = controls;
    this.discreet = discreet;
    discreet.onProperty().subscribe(on -> getChildren().clear());
    getStyleClass().add("notices");
    setPickOnBounds(false);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  @Override
  public void done(Message what) {
    leaveLater(add(what, Material2AL.CHECK, "notice-done"));
  }

  @Override
  public void done(Message what, Runnable undo) {
    HBox notice = add(what, Material2AL.CHECK, "notice-done");
    Button button =
        controls.quiet(
            "shell.notice.undo",
            () -> {
              getChildren().remove(notice);
              undo.run();
            });
    button.getStyleClass().addAll("accent", UNDO);
    notice.getChildren().add(2, button);
    leaveLater(notice);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    LOG.log(Level.WARNING, sentence.key(), cause);
    add(sentence, Material2OutlinedAL.ERROR_OUTLINE, "notice-trouble");
  }

  /** What would be undone now is no longer what the notices tell of. */
  void withdrawUndo() {
    for (Node notice : getChildren()) {
      ((HBox) notice).getChildren().removeIf(part -> part.getStyleClass().contains(UNDO));
    }
  }

  private HBox add(Message what, Ikon ikon, String styleClass) {
    Label sentence = controls.prose(controls.texts().text(shown(what)));
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox notice = new HBox(Icons.of(ikon), sentence);
    notice.getStyleClass().addAll("notice", styleClass);
    notice.setMaxWidth(Region.USE_PREF_SIZE);
    notice
        .getChildren()
        .add(
            controls.icon(
                Material2AL.CLOSE, "shell.notice.close", () -> getChildren().remove(notice)));
    if (getChildren().size() >= AT_ONCE) {
      getChildren().removeFirst();
    }
    getChildren().add(notice);
    return notice;
  }

  /** In the discreet view a notice says only that something was done, not what. */
  private Message shown(Message what) {
    return discreet.on() && OPEN.stream().noneMatch(what.key()::startsWith)
        ? Message.of("shell.discreet.notice")
        : what;
  }

  private void leaveLater(HBox notice) {
    PauseTransition rest = new PauseTransition(SHOWN);
    rest.setOnFinished(event -> getChildren().remove(notice));
    notice
        .hoverProperty()
        .or(notice.focusWithinProperty())
        .subscribe(
            attended -> {
              if (attended) {
                rest.stop();
              } else {
                rest.playFromStart();
              }
            });
  }
}
