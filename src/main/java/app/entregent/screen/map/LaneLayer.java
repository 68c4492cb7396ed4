package app.entregent.screen.map;

import app.entregent.model.decision.Lane;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The fields of the units of the organisation, under lines and cards. */
final class LaneLayer extends Group {
  private List<Lane> lanes = List.of();

  List<Lane> lanes() {
    return lanes;
  }

  void show(List<Lane> shown) {
    if (shown.equals(lanes)) {
      return;
    }
    lanes = List.copyOf(shown);
    getChildren().setAll(lanes.stream().map(LaneLayer::field).toList());
  }

  private static StackPane field(Lane lane) {
    Label title = new Label(lane.unit());
    title.getStyleClass().add("lane-title");
    StackPane field = new StackPane(title);
    field.getStyleClass().add("lane");
    field.setManaged(false);
    field.resizeRelocate(lane.x(), lane.y(), lane.width(), lane.height());
    return field;
  }
}
