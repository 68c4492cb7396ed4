package app.entregent.screen.workshop;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rows;
import app.entregent.ui.Wrapping;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A workshop that is over, moment by moment: arrow keys go on and back, the map follows. */
final class ReplayView extends HBox {
  private final LiveTexts texts;
  private final CloseViewModel model;
  private final ReplayReader reading;
  private final EndingReader endings;
  private final ShownMap map;
  private final ObservableList<ReplayMoment> rows = FXCollections.observableArrayList();
  private final ListView<ReplayMoment> list = new ListView<>(rows);
  private final Label what = new Label();
  private final Label more = new Label();
  private Optional<Replay> shown = Optional.empty();

  ReplayView(Controls controls, CloseViewModel model, ReplayReader reading, ShownMap map) {
    this.texts = controls.texts();
    this.model = model;
    this.reading = reading;
    this.map = map;
    endings = new EndingReader(model.clock().getZone());
    getStyleClass().add("prepare-replay");
    list.setId("close-replay");
    list.getStyleClass().add("prepare-moments");
    list.accessibleTextProperty().bind(texts.text("prepare.replay"));
    list.setPlaceholder(controls.prose("prepare.replay.none", "muted"));
    list.setCellFactory(view -> new MomentCell());
    list.getSelectionModel().selectedItemProperty().subscribe(moment -> stand());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    Wrapping.of(what);
    Wrapping.of(more);
    what.getStyleClass().add("prepare-now");
    more.getStyleClass().add("muted");
    Node canvas = map.node();
    VBox.setVgrow(canvas, Priority.ALWAYS);
    VBox right = new VBox(what, more, canvas);
    right.getStyleClass().add("prepare-part");
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinWidth(0);
    getChildren().addAll(list, right);
    controls.onLanguage(this, this::translate);
  }

  /** Begins at the first moment. */
  void begin(Ending ending) {
    model.look(
        "replay",
        reader -> reading.read(reader, ending),
        replay -> {
          shown = Optional.of(replay);
          Rows.update(rows, replay.moments());
          list.getSelectionModel().selectFirst();
          list.scrollTo(0);
          list.requestFocus();
        });
  }

  private void translate() {
    list.refresh();
    list.getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(this::say);
  }

  /** Left and Right go on like Up and Down. */
  private void press(KeyEvent event) {
    int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    if (by != 0) {
      event.consume();
      int to =
          Math.clamp(
              (long) list.getSelectionModel().getSelectedIndex() + by,
              0,
              Math.max(0, rows.size() - 1));
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(to);
    }
  }

  private void stand() {
    ReplayMoment moment = list.getSelectionModel().getSelectedItem();
    if (moment == null || shown.isEmpty()) {
      return;
    }
    say(moment);
    Replay replay = shown.get();
    model.look(
        "replayed",
        reader ->
            moment.step() < 0
                ? Optional.<Ending.Moment>empty()
                : endings.at(reader, replay.past(), moment.step(), moment.at().toInstant()),
        then -> {
          map.node().setVisible(then.isPresent());
          then.ifPresent(one -> map.show(one.reading(), one.day(), Map.of()));
        });
  }

  private void say(ReplayMoment moment) {
    what.setText(texts.now(line(moment.at(), moment.what())));
    more.setText(moment.more().stream().map(texts::now).collect(Collectors.joining("\n")));
    more.setManaged(!more.getText().isEmpty());
  }

  private static Message line(ZonedDateTime at, Message what) {
    return Message.of("prepare.replay.line", at.toLocalTime(), what);
  }

  private final class MomentCell extends TallCell<ReplayMoment> {
    private final Label words = new Label();

    MomentCell() {
      Wrapping.of(words);
    }

    @Override
    protected void updateItem(ReplayMoment moment, boolean empty) {
      super.updateItem(moment, empty);
      words.setText(empty || moment == null ? "" : texts.now(line(moment.at(), moment.what())));
      setAccessibleText(words.getText());
      setGraphic(empty || moment == null ? null : words);
    }
  }
}
