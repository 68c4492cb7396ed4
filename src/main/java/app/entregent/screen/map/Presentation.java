package app.entregent.screen.map;

import app.entregent.model.decision.SeatWords;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The map for the room: a window of its own that fills a screen, with large type and keys only. It
 * follows what is changed meanwhile, and is discreet where the window is.
 */
final class Presentation {
  private final MapViewModel model;
  private final LiveTexts texts;
  private final MapCanvas canvas;
  private final Label title = new Label();
  private final Label name = new Label();
  private final Label roles = new Label();
  private final Stage stage = new Stage();
  private final Runnable ended;
  private Subscription follow = Subscription.EMPTY;
  private Optional<Long> lit = Optional.empty();

  /**
   * @param ended is told when it is over
   */
  Presentation(Controls controls, MapViewModel model, Runnable ended) {
    this.model = model;
    this.texts = controls.texts();
    this.ended = ended;
    canvas = new MapCanvas(controls);
    canvas.setMouseTransparent(true);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setTitle(texts.now(Message.of("map.present.title")));
    stage.setOnHidden(event -> end());
  }

  /** Shows it on another screen than that of this node if there is one, else on the same. */
  void show(Node from) {
    Scene owner = from.getScene();
    title.getStyleClass().add("present-title");
    name.getStyleClass().add("present-name");
    roles.getStyleClass().add("present-roles");
    Label hint = new Label(texts.now(Message.of("map.present.hint")));
    hint.getStyleClass().add("present-hint");
    VBox below = new VBox(name, roles, hint);
    below.getStyleClass().add("present-below");
    BorderPane root = new BorderPane(canvas, title, null, below, null);
    root.getStyleClass().addAll("presentation", "map-screen");
    root.setId("map-presentation");
    Rectangle2D place = place(screens(owner.getWindow()));
    Scene scene = new Scene(root, place.getWidth(), place.getHeight());
    scene.setUserAgentStylesheet(owner.getUserAgentStylesheet());
    scene.getStylesheets().setAll(owner.getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.setScene(scene);
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    follow =
        model
            .sight()
            .discreetProperty()
            .subscribe(canvas::setDiscreet)
            .and(model.pictureProperty().subscribe(this::show));
    stage.setFullScreen(true);
    stage.show();
    root.requestFocus();
  }

  void close() {
    stage.close();
  }

  /** The screens in the order in which they are tried: first those where the editor is not. */
  private static List<Screen> screens(Window editor) {
    List<Screen> own =
        Screen.getScreensForRectangle(
            editor.getX(), editor.getY(), editor.getWidth(), editor.getHeight());
    return Screen.getScreens().stream().sorted(Comparator.comparing(own::contains)).toList();
  }

  private static Rectangle2D place(List<Screen> screens) {
    return screens.getFirst().getBounds();
  }

  private void show(Optional<MapPicture> picture) {
    picture.ifPresent(
        shown -> {
          String object = shown.map().decision().object();
          title.setText(object.isBlank() ? shown.reading().account().name() : object);
          canvas.show(shown);
          light(lit.filter(id -> shown.card(id).isPresent()));
        });
  }

  private void light(Optional<Long> seat) {
    lit = seat;
    canvas.mark(seat.map(List::of).orElse(List.of()));
    Optional<SeatCard> card = seat.flatMap(id -> model.shown().flatMap(shown -> shown.card(id)));
    name.setText(
        card.map(
                one ->
                    one.seat().ghost()
                        ? texts.now(SeatWords.ghost(one.seat()))
                        : one.title().isBlank() ? one.name() : one.name() + ", " + one.title())
            .orElse(""));
    roles.setText(card.map(one -> texts.now(SeatWords.roles(one.seat()))).orElse(""));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case RIGHT, DOWN, SPACE, PAGE_DOWN -> walk(1);
      case LEFT, UP, PAGE_UP -> walk(-1);
      case HOME -> light(Optional.empty());
      case ESCAPE -> close();
      default -> {
        if (event.getCode() == KeyCode.F9) {
          model.sight().toggleDiscreet();
        }
      }
    }
    event.consume();
  }

  /** From seat to seat as one reads: from the top, from the left. */
  private void walk(int by) {
    List<Long> order =
        model
            .shown()
            .map(
                shown ->
                    shown.cards().stream()
                        .sorted(
                            Comparator.comparingDouble((SeatCard card) -> card.seat().spot().y())
                                .thenComparingDouble(card -> card.seat().spot().x()))
                        .map(SeatCard::id)
                        .toList())
            .orElse(List.of());
    if (!order.isEmpty()) {
      int at = lit.map(order::indexOf).orElse(by > 0 ? -1 : order.size());
      int to = at + by;
      light(to < 0 || to >= order.size() ? Optional.empty() : Optional.of(order.get(to)));
    }
  }

  private void end() {
    follow.unsubscribe();
    follow = Subscription.EMPTY;
    ended.run();
  }
}
