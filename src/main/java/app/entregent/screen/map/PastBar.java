package app.entregent.screen.map;

import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapDifference.Line;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Snapshot;
import app.entregent.screen.map.PastActs.Against;
import app.entregent.screen.map.PastActs.Told;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Under the map: the slider through its past, the marks, and what is different since then. */
final class PastBar extends VBox {
  private static final int MOST_LINES = 200;

  private final Controls controls;
  private final LiveTexts texts;
  private final MapCanvas canvas;
  private final PastActs acts;
  private final Slider slider = new Slider();
  private final Label step = new Label();
  private final HBox marks = new HBox();
  private final Label title = new Label();
  private final VBox lines = new VBox();
  private final SimpleObjectProperty<List<Against>> others =
      new SimpleObjectProperty<>(List.of(Against.TODAY));
  private final SimpleObjectProperty<Against> against = new SimpleObjectProperty<>(Against.TODAY);
  private boolean showing;

  PastBar(Controls controls, MapCanvas canvas, PastActs acts) {
    this.controls = controls;
    this.texts = controls.texts();
    this.canvas = canvas;
    this.acts = acts;
    getStyleClass().add("past-bar");
    setId("map-past");
    setMaxHeight(Region.USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    build();
    acts.openProperty().subscribe(this::setVisible);
    acts.pastProperty().subscribe(this::show);
    acts.positionProperty().subscribe(at -> showPosition(at.intValue()));
    acts.toldProperty().subscribe(this::show);
    texts.languageProperty().subscribe(language -> show(acts.toldProperty().getValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  void focusSlider() {
    slider.requestFocus();
  }

  private void build() {
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setId("map-past-slider");
    slider.accessibleTextProperty().bind(texts.text("map.past.slider"));
    slider.valueProperty().subscribe(value -> slide((int) Math.round(value.doubleValue())));
    HBox.setHgrow(slider, Priority.ALWAYS);
    Button back = controls.button("map.past.back", acts::close);
    back.setId("map-past-back");
    HBox top = Controls.row(slider, back);
    step.getStyleClass().add("past-step");
    step.setId("map-past-step");
    Wrapping.of(step);
    marks.getStyleClass().add("past-marks");
    TextField name = new TextField();
    name.promptTextProperty().bind(texts.text("map.past.name"));
    name.accessibleTextProperty().bind(texts.text("map.past.name"));
    name.setId("map-past-name");
    Runnable mark =
        () -> {
          acts.close();
          acts.mark(name.getText());
          name.clear();
        };
    name.setOnAction(event -> mark.run());
    Button set = controls.button("map.past.mark", mark);
    set.setId("map-past-mark");
    Choice<Against> other =
        new Choice<>(others, one -> texts.text(one.word()), against, this::compare);
    other.accessibleTextProperty().bind(title.textProperty());
    title.getStyleClass().add("heading");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("past-lines");
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren()
        .addAll(
            top,
            marks,
            step,
            Controls.row(title, Controls.spring(), other),
            scroll,
            Controls.row(name, set));
  }

  private void compare(Against other) {
    against.set(other);
    acts.compare(other);
  }

  private void slide(int at) {
    if (!showing && at != acts.positionProperty().get()) {
      acts.show(at);
    }
  }

  private void showPosition(int at) {
    showing = true;
    slider.setValue(at);
    showing = false;
  }

  private void show(Optional<MapPast> past) {
    showing = true;
    int last = past.map(read -> read.steps().size() - 1).orElse(0);
    slider.setMax(Math.max(0, last));
    slider.setDisable(last <= 0);
    step.setText(last <= 0 ? texts.now(Message.of("map.past.closed")) : "");
    marks.getChildren().clear();
    List<Against> choices = new ArrayList<>(List.of(Against.TODAY));
    for (Snapshot mark : past.map(MapPast::marks).orElse(List.of())) {
      Button button = new Button();
      button.textProperty().bind(texts.text(mark.word()));
      button.getStyleClass().addAll("small", "past-mark");
      button.setOnAction(event -> acts.show(mark));
      marks.getChildren().add(button);
      choices.add(new Against(Optional.of(mark)));
    }
    against.set(Against.TODAY);
    others.set(choices);
    showing = false;
  }

  private void show(Told told) {
    if (!told.step().equals(Message.NOTHING)) {
      step.setText(texts.now(told.step()));
    }
    List<Line> all = told.difference().lines();
    title.setText(texts.now(Message.of("map.diff.title", all.size())));
    lines.getChildren().clear();
    if (all.isEmpty()) {
      lines.getChildren().add(controls.label("map.diff.none", "muted"));
    }
    for (Line line : all.stream().limit(MOST_LINES).toList()) {
      Label words = new Label(texts.now(words(line, told)));
      Wrapping.of(words);
      words.getStyleClass().addAll("small", "diff-line", style(line.kind()));
      lines.getChildren().add(words);
    }
    mark(told.difference());
  }

  /** The same on the cards. */
  private void mark(MapDifference difference) {
    var byCard = difference.marks();
    for (SeatCardView view : canvas.views()) {
      for (MapDifference.Kind kind : MapDifference.Kind.values()) {
        view.pseudoClassStateChanged(
            PseudoClass.getPseudoClass(style(kind)), byCard.get(view.card().id()) == kind);
      }
    }
  }

  private static String style(MapDifference.Kind kind) {
    return "diff-" + kind.name().toLowerCase(Locale.ROOT);
  }

  private static Message words(Line line, Told told) {
    Object who = who(line.seat(), told);
    return switch (line.kind()) {
      case APPEARED -> Message.of("map.diff.appeared", who);
      case LEFT -> Message.of("map.diff.left", who);
      case CHANGED -> Message.of("map.diff.changed", who, line.what(), line.from(), line.to());
    };
  }

  private static Object who(Seat seat, Told told) {
    return seat.personId()
        .map(id -> told.names().getOrDefault(id, ""))
        .filter(name -> !name.isBlank())
        .<Object>map(name -> name)
        .orElse(SeatWords.ghost(seat));
  }

  private void press(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextField;
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      acts.close();
    } else if (typing) {
      return;
    } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
      acts.step(code == KeyCode.LEFT ? -1 : 1);
    } else if (code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN) {
      acts.day(code == KeyCode.PAGE_UP ? -1 : 1);
    } else {
      return;
    }
    event.consume();
  }
}
