package app.entregent.screen.measure;

import app.entregent.model.measure.Step;
import app.entregent.model.measure.StepRing;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Ring;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The large ring of a step with its name and its count; it opens the acts behind it. */
final class RingCard extends ToggleButton {
  RingCard(Controls controls, RingsViewModel model, Step step) {
    LiveTexts texts = controls.texts();
    ObservableValue<StepRing> reading = model.ring(step);
    getStyleClass().add("ring-card");
    setId("ring-" + step.number());
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setMaxWidth(Double.MAX_VALUE);
    Ring ring = new Ring();
    ring.getStyleClass().add("ring-large");
    ring.shareProperty().bind(reading.map(r -> r.share().orElse(0)));
    ring.numberProperty().bind(texts.text(reading.map(RingCard::percent)));
    ring.accessibleTextProperty().bind(texts.text(reading.map(RingsViewModel::told)));
    Label name = controls.label(texts.text(step.title()), "strong");
    Label count = controls.label(texts.text(reading.map(RingCard::count)), "small", "muted");
    count.setId("ring-count-" + step.number());
    VBox content = new VBox(ring, name, count);
    content.getStyleClass().add("ring-card-content");
    setGraphic(content);
    accessibleTextProperty().bind(name.textProperty());
    accessibleHelpProperty().bind(ring.accessibleTextProperty());
    setOnAction(event -> model.select(step));
    model.stepProperty().subscribe(shown -> setSelected(shown == step));
  }

  /** A second press leaves the card chosen: one ring is always open. */
  @Override
  public void fire() {
    super.fire();
    setSelected(true);
  }

  private static Message percent(StepRing ring) {
    return ring.share().isPresent()
        ? Message.of("measure.ring.percent", ring.share().getAsDouble())
        : Message.of("measure.ring.dash");
  }

  private static Message count(StepRing ring) {
    return ring.share().isPresent()
        ? Message.of("measure.ring.count", ring.done(), ring.planned())
        : Message.of("measure.ring.unknown");
  }
}
