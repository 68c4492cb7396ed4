package app.entregent.screen.workshop;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.RoomScreens.RoomScreen;
import app.entregent.ui.RoomStage;
import app.entregent.ui.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The room's window. The keys stay with the leader, and do here what they do there. */
final class RoomWindow {
  private static final RoomStage.Words WORDS =
      new RoomStage.Words(
          "run.room.title", Message.of("run.tell.moved"), Message.of("run.tell.unplugged"));

  private final RoomViewModel model;
  private final WorkshopMap.RoomPaper paper;
  private final RoomView view;
  private final RoomStage stage;
  private Subscription follow = Subscription.EMPTY;
  private Optional<Screen> instead = Optional.empty();

  RoomWindow(
      Controls controls,
      Keys keys,
      RoomViewModel model,
      WorkshopMap.RoomPaper paper,
      RoomScreens screens,
      Node from,
      Consumer<Message> tell,
      Runnable ended) {
    this.model = model;
    this.paper = paper;
    view = new RoomView(controls, paper.node());
    stage =
        new RoomStage(
            controls.texts(),
            screens,
            screen(screens, from.getScene().getWindow()),
            false,
            WORDS,
            tell,
            () -> {
              follow.unsubscribe();
              instead.ifPresent(Screen::deactivate);
              ended.run();
            });
    keys.listen(stage.show(view, from.getScene()));
    follow =
        paper
            .follow()
            .and(model.discreetProperty().subscribe(paper::setDiscreet))
            .and(model.frozenProperty().subscribe(paper::setStill))
            .and(model.pictureProperty().subscribe(picture -> show()))
            .and(controls.texts().languageProperty().subscribe((before, now) -> show()));
    // No card of the room has the focus.
    view.requestFocus();
    stage.leaveKeysToEditor();
  }

  /** That of last time if the leader is not on it, or else the first one where he is not. */
  private static RoomScreen screen(RoomScreens screens, Window editor) {
    RoomScreen free = screens.inOrder(editor).getFirst();
    RoomScreen own = screens.inOrder(editor).getLast();
    Optional<RoomScreen> settled = screens.settled().filter(screen -> !screen.equals(own));
    return settled.orElse(free);
  }

  private void show() {
    view.show(model.pictureProperty().get(), model.now());
    paper.point(model.pictureProperty().get().question().map(RoomPicture.Asked::seatId));
  }

  /** A second has passed. */
  void tick() {
    view.tick(model.now());
  }

  /** Shows this in the place of the map, or the map again. */
  void showInstead(Optional<Screen> other) {
    instead.ifPresent(Screen::deactivate);
    instead = other;
    instead.ifPresent(Screen::activate);
    view.showInstead(other.map(Screen::root));
  }

  void goToNextScreen() {
    stage.goToNextScreen();
  }

  void close() {
    stage.close();
  }
}
