package app.entregent.screen.measure;

import app.entregent.model.measure.Goal;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The goals beside the rings: from where to where until when, and where one stands. */
final class GoalsPane extends VBox {
  private final Controls controls;
  private final GoalsViewModel model;
  private final VBox lines = new VBox();

  GoalsPane(Controls controls, GoalsViewModel model) {
    this.controls = controls;
    this.model = model;
    setId("measure-goals");
    getStyleClass().add("measure-part");
    lines.getStyleClass().add("measure-part");
    getChildren()
        .setAll(
            controls.heading("measure.goals"),
            lines,
            controls.link("measure.goals.guide", model::openGuide));
    model.linesProperty().subscribe(read -> Rebuilding.of(lines, this::build));
  }

  private void build() {
    lines.getChildren().setAll(model.linesProperty().get().stream().map(this::line).toList());
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(controls.prose("measure.goals.none", "small", "muted"));
    }
  }

  private Node line(GoalsViewModel.Line line) {
    Goal goal = line.goal();
    CheckBox reached = new CheckBox();
    reached.setId("goal-" + goal.id());
    reached.textProperty().bind(controls.texts().text(told(goal, line.stands())));
    Wrapping.of(reached);
    reached.setSelected(goal.reachedOn().isPresent());
    reached.setOnAction(event -> model.setReached(goal.id(), reached.isSelected()));
    return reached;
  }

  private static Message told(Goal goal, Optional<BigDecimal> stands) {
    Message what =
        goal.words().isBlank()
            ? Message.of("measure.metric." + goal.metric().code())
            : Message.of("measure.goal.own", goal.words());
    return Message.of(
        "measure.goal.told",
        what,
        number(goal.baseline()),
        goal.target(),
        goal.due(),
        number(stands));
  }

  private static Message number(Optional<BigDecimal> figure) {
    return figure
        .map(known -> Message.of("measure.goal.number", known))
        .orElse(Message.of("measure.goal.unknown"));
  }
}
