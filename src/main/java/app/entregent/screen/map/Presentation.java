package app.entregent.screen.map;

import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.SeatWords;
import app.entregent.screen.map.RoomScreens.RoomScreen;
import app.entregent.screen.map.Walk.AtSeat;
import app.entregent.screen.map.Walk.AtStep;
import app.entregent.screen.map.Walk.Stop;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The map for the room: a window of its own that fills a screen, with large type and keys only. It
 * goes through the client's steps and the seats, follows what is changed meanwhile, is dressed and
 * speaks as the editor does, and is discreet where the window is. Where its screen is unplugged it
 * goes to another, or ends with a sentence rather than cover the editor.
 */
final class Presentation {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** From this height on everything is larger still. */
  private static final double TALL = 900;

  private final MapViewModel model;
  private final LiveTexts texts;
  private final RoomScreens screens;
  private final MapCanvas canvas;
  private final Label title = new Label();
  private final FlowPane steps = new FlowPane();
  private final Label name = new Label();
  private final Label roles = new Label();
  private final Stage stage = new Stage();
  private final Runnable ended;
  private final InvalidationListener plugged = changed -> move();
  private Subscription follow = Subscription.EMPTY;
  private Optional<Stop> here = Optional.empty();
  private Optional<Window> editor = Optional.empty();
  private RoomScreen on;

  /**
   * @param on the screen that it fills
   * @param ended is told when it is over
   */
  Presentation(
      Controls controls, MapViewModel model, RoomScreens screens, RoomScreen on, Runnable ended) {
    this.model = model;
    this.texts = controls.texts();
    this.screens = screens;
    this.on = on;
    this.ended = ended;
    canvas = new MapCanvas(controls);
    canvas.setMouseTransparent(true);
    // Nothing else is on that screen: the map fills it.
    canvas.viewport().setLargestFit(Viewport.LARGEST);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.titleProperty().bind(texts.text("map.present.title"));
    stage.setOnHidden(event -> end());
  }

  /** Shows it; this node is in the window of the editor. */
  void show(Node from) {
    Scene owner = from.getScene();
    editor = Optional.of(owner.getWindow());
    title.getStyleClass().add("present-title");
    steps.getStyleClass().add("present-steps");
    name.getStyleClass().add("present-name");
    roles.getStyleClass().add("present-roles");
    Label hint = new Label();
    hint.textProperty().bind(texts.text("map.present.keys"));
    hint.getStyleClass().add("present-hint");
    VBox below = new VBox(name, roles, hint);
    below.getStyleClass().add("present-below");
    BorderPane root = new BorderPane(canvas, new VBox(title, steps), null, below, null);
    root.getStyleClass().addAll("presentation", "map-screen");
    if (on.bounds().getHeight() >= TALL) {
      root.getStyleClass().add("presentation-tall");
    }
    root.setId("map-presentation");
    Scene scene = new Scene(root, on.bounds().getWidth(), on.bounds().getHeight());
    Subscription dressed = dress(scene, owner);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.setScene(scene);
    follow =
        model
            .sight()
            .discreetProperty()
            .subscribe(canvas::setDiscreet)
            .and(model.pictureProperty().subscribe(this::show))
            .and(texts.languageProperty().subscribe((before, now) -> translate()))
            .and(dressed);
    screens.all().addListener(plugged);
    place();
    stage.show();
    root.requestFocus();
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

  private void translate() {
    canvas.translate();
    show(model.shown());
  }

  void close() {
    stage.close();
  }

  /** Which screen it fills. */
  RoomScreen screen() {
    return on;
  }

  private void place() {
    stage.setFullScreen(false);
    stage.setX(on.bounds().getMinX());
    stage.setY(on.bounds().getMinY());
    stage.setFullScreen(true);
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
    model.tell(Message.of(other.isPresent() ? "map.present.moved" : "map.present.unplugged"));
  }

  private void goToNextScreen() {
    screens
        .after(on)
        .ifPresent(
            next -> {
              on = next;
              screens.choose(next);
              place();
            });
  }

  private void show(Optional<MapPicture> picture) {
    picture.ifPresent(
        shown -> {
          String object = shown.map().decision().object();
          title.setText(object.isBlank() ? shown.reading().account().name() : object);
          canvas.show(shown);
          steps.getChildren().setAll(model.analysis().steps().stream().map(this::chip).toList());
          SeatFields.shown(steps, !steps.getChildren().isEmpty());
          stand(here.filter(walk().stops()::contains));
        });
  }

  private Label chip(ProcessStep step) {
    Label chip =
        new Label(
            texts.now(
                Message.of(
                    step.doneOn().isPresent() ? "map.present.step.done" : "map.present.step",
                    Brief.name(step.name()))));
    chip.getStyleClass().add("present-step");
    chip.setUserData(step.id());
    chip.pseudoClassStateChanged(DONE, step.doneOn().isPresent());
    return chip;
  }

  private void stand(Optional<Stop> stop) {
    here = stop;
    name.setText("");
    roles.setText("");
    Optional<Long> step = Optional.empty();
    switch (stop.orElse(null)) {
      case AtSeat seat -> {
        SeatLight.fall(canvas, Optional.empty());
        canvas.mark(List.of(seat.id()));
        model.shown().flatMap(shown -> shown.card(seat.id())).ifPresent(this::say);
      }
      case AtStep one -> {
        step = Optional.of(one.id());
        canvas.mark(List.of());
        model.analysis().steps().stream()
            .filter(other -> other.id() == one.id())
            .findFirst()
            .ifPresent(this::say);
      }
      case null -> {
        SeatLight.fall(canvas, Optional.empty());
        canvas.mark(List.of());
      }
    }
    for (Node chip : steps.getChildren()) {
      chip.pseudoClassStateChanged(
          HERE, step.filter(id -> id.equals(chip.getUserData())).isPresent());
    }
  }

  private void say(SeatCard card) {
    String called = card.called(texts);
    name.setText(
        card.seat().ghost() || card.title().isBlank() ? called : called + ", " + card.title());
    roles.setText(texts.now(SeatWords.roles(card.seat())));
  }

  private void say(ProcessStep step) {
    SeatLight.fall(canvas, step.actors().isEmpty() ? Optional.empty() : Optional.of(step.actors()));
    name.setText(
        step.doneOn()
            .map(day -> texts.now(Message.of("map.present.done", step.name(), day)))
            .or(
                () ->
                    step.expectedOn()
                        .map(day -> texts.now(Message.of("map.present.by", step.name(), day))))
            .orElse(step.name()));
    roles.setText(
        model.shown().map(MapPicture::cards).orElse(List.of()).stream()
            .filter(card -> step.actors().contains(card.id()))
            .map(card -> card.called(texts))
            .collect(Collectors.joining(", ")));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case RIGHT, DOWN, SPACE, PAGE_DOWN -> stand(walk().from(here, 1));
      case LEFT, UP, PAGE_UP -> stand(walk().from(here, -1));
      case TAB -> stand(walk().otherKind(here));
      case HOME -> stand(Optional.empty());
      case S -> goToNextScreen();
      case F9 -> model.sight().toggleDiscreet();
      case ESCAPE, F5 -> close();
      default -> {}
    }
    event.consume();
  }

  private Walk walk() {
    return model
        .shown()
        .map(shown -> Walk.of(model.analysis().steps(), shown.cards()))
        .orElse(Walk.NOWHERE);
  }

  private void end() {
    screens.all().removeListener(plugged);
    follow.unsubscribe();
    follow = Subscription.EMPTY;
    stage.titleProperty().unbind();
    ended.run();
  }
}
