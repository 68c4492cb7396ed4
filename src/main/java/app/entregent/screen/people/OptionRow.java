package app.entregent.screen.people;

import app.entregent.screen.people.Chooser.Option;
import app.entregent.ui.Controls;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** An option of a chooser: a tick, what it is about, what it is, how many it concerns. */
final class OptionRow extends HBox {
  private final Label tick = new Label();
  private final Label group = new Label();
  private final Label text = new Label();
  private final Label detail = new Label();

  OptionRow() {
    getStyleClass().add("option-row");
    tick.getStyleClass().add("option-tick");
    group.getStyleClass().add("muted");
    group.setMinWidth(Region.USE_PREF_SIZE);
    group.managedProperty().bind(group.textProperty().isNotEmpty());
    detail.getStyleClass().addAll("muted", "numbers");
    detail.setMinWidth(Region.USE_PREF_SIZE);
    text.setMinWidth(0);
    getChildren().addAll(tick, group, text, Controls.spring(), detail);
  }

  void show(Option option) {
    tick.setText(
        switch (option.tick()) {
          case ON -> "✓";
          case SOME -> "–";
          case OFF, NONE -> "";
        });
    group.setText(option.group());
    text.setText(option.text());
    detail.setText(option.detail());
  }
}
