package app.entregent.screen.workshop;

import app.entregent.model.workshop.ItemClock;
import app.entregent.screen.workshop.RoomPicture.Asked;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What those in the room see: the topic and its clock, the map, and the question. */
final class RoomView extends BorderPane {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final LiveTexts texts;
  private final Label topic = new Label();
  private final Label place = new Label();
  private final Label clock = new Label();
  private final Label asked = new Label();
  private final Label state = new Label();
  private final SplitBar split;
  private final SplitBar former;
  private final Label before = new Label();
  private final VBox question;
  private final VBox parked = new VBox();
  private final Node map;
  private final StackPane other = new StackPane();
  private RoomPicture shown = RoomPicture.NOTHING;

  /**
   * @param map the map as the room sees it
   */
  RoomView(Controls controls, Node map) {
    texts = controls.texts();
    this.map = map;
    split = new SplitBar(texts);
    former = new SplitBar(texts);
    former.getStyleClass().add("run-room-former");
    before.getStyleClass().add("run-room-before");
    topic.getStyleClass().add("run-room-topic");
    place.getStyleClass().add("run-room-place");
    clock.getStyleClass().add("run-room-clock");
    asked.getStyleClass().add("run-room-question");
    state.getStyleClass().add("run-room-state");
    Wrapping.of(topic);
    Wrapping.of(asked);
    Wrapping.of(state);
    clock.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(place, topic);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words, clock);
    head.getStyleClass().add("run-room-head");
    question = new VBox(asked, split, state, before, former);
    question.getStyleClass().add("run-room-ask");
    parked.getStyleClass().add("run-room-parked");
    parked.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(parked, Pos.TOP_RIGHT);
    setTop(head);
    other.setMouseTransparent(true);
    other.getStyleClass().add("run-room-instead");
    setCenter(new StackPane(map, other, parked));
    setBottom(question);
    getStyleClass().addAll("run-room", "map-screen");
    setId("workshop-room");
  }

  /** Shows this, at this moment. */
  void show(RoomPicture picture, Instant now) {
    shown = picture;
    topic.setText(texts.now(picture.topic()));
    place.setText(texts.now(picture.place()));
    tick(now);
    present(question, picture.question().isPresent());
    picture.question().ifPresent(this::show);
    parked.getChildren().clear();
    if (!picture.parked().isEmpty()) {
      parked.getChildren().add(line(texts.now(Message.of("run.room.parked")), "strong"));
      picture.parked().forEach(words -> parked.getChildren().add(line(words, "run-room-point")));
    }
    present(parked, !picture.parked().isEmpty());
  }

  /** Shows this in the place of the map, or the map again. */
  void showInstead(Optional<Node> wanted) {
    other.getChildren().setAll(wanted.stream().toList());
    present(map, wanted.isEmpty());
    present(other, wanted.isPresent());
  }

  /** The clock goes on. */
  void tick(Instant now) {
    clock.setText(shown.clock().map(at -> words(at, now)).orElse(""));
    clock.pseudoClassStateChanged(OVER, shown.clock().filter(at -> at.past(now)).isPresent());
  }

  private String words(ItemClock at, Instant now) {
    Message time = ClockWords.of(at, now);
    return texts.now(shown.paused() ? Message.of("run.clock.paused", time) : time);
  }

  private void show(Asked now) {
    asked.setText(texts.now(now.words()));
    split.show(now.shares());
    state.setText(texts.now(state(now)));
    present(state, !state.getText().isEmpty());
    former.show(now.former());
    before.setText(texts.now(Message.of("run.room.before")));
    present(before, !now.former().isEmpty());
  }

  private static Message state(Asked now) {
    if (now.agreed().isPresent()) {
      return Message.of("run.room.agreed", now.agreed().get().sign(), now.agreed().get().word());
    }
    if (now.toFindOut()) {
      return Message.of("run.room.find_out");
    }
    if (now.in() == 0) {
      return Message.of("run.room.cards");
    }
    if (now.in() > now.voters()) {
      return Message.of("run.room.more", now.in(), now.voters());
    }
    return now.shares().isEmpty()
        ? Message.of("run.room.in", now.in(), now.silent())
        : Message.of("run.silent", now.silent());
  }

  private static Label line(String words, String styleClass) {
    Label line = new Label(words);
    line.getStyleClass().add(styleClass);
    Wrapping.of(line);
    return line;
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
