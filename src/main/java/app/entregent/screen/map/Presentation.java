package app.entregent.screen.map;

import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.SeatWords;
import app.entregent.screen.map.Walk.AtSeat;
import app.entregent.screen.map.Walk.AtStep;
import app.entregent.screen.map.Walk.Stop;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.RoomScreens.RoomScreen;
import app.entregent.ui.RoomStage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
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
  private static final RoomStage.Words WORDS =
      new RoomStage.Words(
          "map.present.title",
          Message.of("map.present.moved"),
          Message.of("map.present.unplugged"));

  private final MapViewModel model;
  private final Controls controls;
  private final LiveTexts texts;
  private final RoomMap map;
  private final RoomStage stage;
  private final Label title = new Label();
  private final FlowPane steps = new FlowPane();
  private final Label name = new Label();
  private final Label roles = new Label();
  private final Runnable ended;
  private Subscription follow = Subscription.EMPTY;
  private Optional<Stop> here = Optional.empty();

  /**
   * @param on the screen that it fills
   * @param ended is told when it is over
   */
  Presentation(
      Controls controls, MapViewModel model, RoomScreens screens, RoomScreen on, Runnable ended) {
    this.model = model;
    this.controls = controls;
    this.texts = controls.texts();
    this.ended = ended;
    map = new RoomMap(controls, model);
    stage = new RoomStage(texts, screens, on, true, WORDS, model::tell, this::end);
  }

  /** Shows it; this node is in the window of the editor. */
  void show(Node from) {
    title.getStyleClass().add("present-title");
    steps.getStyleClass().add("present-steps");
    name.getStyleClass().add("present-name");
    roles.getStyleClass().add("present-roles");
    Label hint = new Label();
    hint.textProperty().bind(texts.text("map.present.keys"));
    hint.getStyleClass().add("present-hint");
    VBox below = new VBox(name, roles, hint);
    below.getStyleClass().add("present-below");
    BorderPane root = new BorderPane(map.node(), new VBox(title, steps), null, below, null);
    root.getStyleClass().addAll("presentation", "map-screen");
    root.setId("map-presentation");
    stage.show(root, from.getScene()).addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    follow =
        map.follow(controls)
            .and(map.shownProperty().subscribe(this::show))
            .and(texts.languageProperty().subscribe((before, now) -> show(model.shown())));
    root.requestFocus();
  }

  void close() {
    stage.close();
  }

  private void show(Optional<MapPicture> picture) {
    picture.ifPresent(
        shown -> {
          String object = shown.map().decision().object();
          title.setText(object.isBlank() ? shown.reading().account().name() : object);
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
        map.light(Optional.empty());
        map.mark(List.of(seat.id()));
        model.shown().flatMap(shown -> shown.card(seat.id())).ifPresent(this::say);
      }
      case AtStep one -> {
        step = Optional.of(one.id());
        map.mark(List.of());
        model.analysis().steps().stream()
            .filter(other -> other.id() == one.id())
            .findFirst()
            .ifPresent(this::say);
      }
      case null -> {
        map.light(Optional.empty());
        map.mark(List.of());
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
    map.light(step.actors().isEmpty() ? Optional.empty() : Optional.of(step.actors()));
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
      case S -> stage.goToNextScreen();
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
    follow.unsubscribe();
    follow = Subscription.EMPTY;
    ended.run();
  }
}
