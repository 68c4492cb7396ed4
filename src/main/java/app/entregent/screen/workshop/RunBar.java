package app.entregent.screen.workshop;

import app.entregent.model.workshop.ItemClock;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Above the map: what the agenda is at, its clock, and what the room sees. */
final class RunBar extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final LiveTexts texts;
  private final RunViewModel model;
  private final Label topic = new Label();
  private final Label place = new Label();
  private final Label clock = new Label();
  private final ProgressBar spent = new ProgressBar(0);
  private final Button pause;

  /**
   * @param toggleRoom opens the room or closes it
   * @param end goes to the end of the workshop
   */
  RunBar(
      Controls controls,
      RunViewModel model,
      RoomViewModel room,
      Runnable toggleRoom,
      Runnable end) {
    this.texts = controls.texts();
    this.model = model;
    topic.getStyleClass().add("run-topic");
    Wrapping.of(topic);
    place.getStyleClass().addAll("muted", "small");
    clock.getStyleClass().add("run-clock");
    spent.getStyleClass().add("run-spent");
    spent.setMaxWidth(Double.MAX_VALUE);
    spent.accessibleTextProperty().bind(clock.textProperty());
    pause = controls.button("run.do.pause", model.course()::pauseOrGoOn);
    pause.setId("run-pause");
    HBox words = new HBox(topic, place, clock);
    words.getStyleClass().add("run-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button back = controls.button("run.do.previous", () -> model.course().move(-1));
    Button next = controls.button("run.do.next", () -> model.course().move(1));
    next.setId("run-next");
    ToggleButton open = toggle(controls, "run.do.room", "run-room-open", toggleRoom);
    room.openProperty().subscribe(open::setSelected);
    ToggleButton frozen = toggle(controls, "run.do.freeze", "run-freeze", room::toggleFrozen);
    room.frozenProperty().subscribe(frozen::setSelected);
    frozen.disableProperty().bind(Bindings.not(room.openProperty()));
    ToggleButton discreet =
        toggle(controls, "run.do.discreet", "run-discreet", room::toggleDiscreet);
    room.discreetProperty().subscribe(discreet::setSelected);
    ToggleButton parked = toggle(controls, "run.do.parked", "run-parked", room::toggleParked);
    room.parkedProperty().subscribe(parked::setSelected);
    ToolRow tools =
        new ToolRow(
            back,
            pause,
            next,
            Controls.spring(),
            open,
            frozen,
            discreet,
            parked,
            controls.quiet("run.do.end", end));
    getStyleClass().add("run-bar");
    getChildren().addAll(words, spent, tools);
  }

  private static ToggleButton toggle(Controls controls, String key, String id, Runnable act) {
    ToggleButton button = new ToggleButton();
    button.textProperty().bind(controls.texts().text(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          // The switch shows what is, not what was pressed.
          button.setSelected(!button.isSelected());
          act.run();
        });
    return button;
  }

  /** Shows where the agenda is, at this moment. */
  void show(RunPicture picture, Instant now) {
    topic.setText(
        texts.now(picture.item().map(item -> item.word()).orElse(Message.of("run.no_item"))));
    place.setText(
        picture.item().isEmpty()
            ? ""
            : texts.now(Message.of("run.place", picture.position() + 1, picture.agenda().size())));
    pause
        .textProperty()
        .bind(
            texts.text(
                picture.workshop().runningSince().isPresent()
                    ? "run.do.pause"
                    : picture.workshop().running() ? "run.do.go_on" : "run.do.start"));
    tick(now);
  }

  /** The clock goes on. */
  void tick(Instant now) {
    Optional<RunPicture> shown = model.shown();
    Optional<ItemClock> at = shown.flatMap(RunPicture::clock);
    boolean paused = shown.filter(one -> one.workshop().paused()).isPresent();
    clock.setText(
        at.map(
                one ->
                    texts.now(
                        paused
                            ? Message.of("run.clock.paused", ClockWords.of(one, now))
                            : ClockWords.of(one, now)))
            .orElse(""));
    clock.pseudoClassStateChanged(OVER, at.filter(one -> one.past(now)).isPresent());
    spent.setProgress(at.map(one -> ClockWords.share(one, now)).orElse(0.0));
  }
}
