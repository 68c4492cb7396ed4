package app.entregent.screen.map;

import app.entregent.model.decision.MapPast;
import app.entregent.screen.map.PastActs.Told;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Under the map: the slider through its past. */
final class PastBar extends VBox {
  private final LiveTexts texts;
  private final PastActs acts;
  private final Slider slider = new Slider();
  private final Label step = new Label();
  private boolean showing;

  PastBar(Controls controls, PastActs acts) {
    this.texts = controls.texts();
    this.acts = acts;
    getStyleClass().add("past-bar");
    setId("map-past");
    setMaxHeight(Region.USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    build(controls);
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

  private void build(Controls controls) {
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
    step.setMinHeight(Region.USE_PREF_SIZE);
    back.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(top, step);
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
    showing = false;
  }

  private void show(Told told) {
    if (!told.step().equals(Message.NOTHING)) {
      step.setText(texts.now(told.step()));
    }
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      acts.close();
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
