package app.entregent.ui;

import app.entregent.text.Message;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The four steps on one account, one line each: its name, how far it is, what is counted, and a
 * mark where a published sample stands, so that one sees oneself beside others.
 */
public final class StepBoardView extends VBox {
  /**
   * One line.
   *
   * @param share 0 to 1; nothing when it is not yet known
   * @param told what is counted
   * @param sample 0 to 1, the share of the sample that applies the step
   * @param sampleTold the sample in words
   */
  public record StepLine(
      Message name, OptionalDouble share, Message told, double sample, Message sampleTold) {}

  private final Controls controls;
  private final GridPane grid = new GridPane();

  /**
   * @param lines what is shown, top to bottom
   * @param source where the sample comes from, and how small it is
   */
  public StepBoardView(
      Controls controls, ObservableValue<List<StepLine>> lines, ObservableValue<Message> source) {
    this.controls = controls;
    getStyleClass().add("step-board");
    grid.getStyleClass().add("step-board-lines");
    ColumnConstraints name = new ColumnConstraints();
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints percent = new ColumnConstraints();
    percent.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().setAll(name, bar, percent);
    getChildren().addAll(grid, controls.prose(controls.texts().text(source), "small", "muted"));
    lines.subscribe(this::show);
  }

  private void show(List<StepLine> lines) {
    grid.getChildren().clear();
    for (int i = 0; i < lines.size(); i++) {
      StepLine line = lines.get(i);
      LiveTexts texts = controls.texts();
      Label name = controls.label(texts.text(line.name()), "strong");
      name.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(name, 0, 2 * i);
      grid.add(bar(line), 1, 2 * i);
      grid.add(controls.label(percent(line), "step-board-percent"), 2, 2 * i);
      grid.add(controls.prose(texts.text(line.told()), "small", "muted"), 0, 2 * i + 1, 3, 1);
    }
  }

  private ObservableValue<String> percent(StepLine line) {
    return controls
        .texts()
        .text(
            line.share().isPresent()
                ? Message.of("ui.board.percent", line.share().getAsDouble())
                : Message.of("ui.board.unknown"));
  }

  private StackPane bar(StepLine line) {
    ProgressBar bar = new ProgressBar(line.share().orElse(0));
    bar.getStyleClass().add("step-board-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.accessibleTextProperty().bind(controls.texts().text(line.told()));
    Region mark = new Region();
    mark.getStyleClass().add("step-board-mark");
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    StackPane pane = new StackPane(bar, mark);
    pane.getStyleClass().add("step-board-track");
    pane.layoutBoundsProperty()
        .subscribe(
            bounds -> {
              double width = mark.prefWidth(-1);
              double height = mark.prefHeight(-1);
              mark.resizeRelocate(
                  line.sample() * (bounds.getWidth() - width),
                  (bounds.getHeight() - height) / 2,
                  width,
                  height);
            });
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(controls.texts().text(line.sampleTold()));
    Tooltip.install(pane, tooltip);
    return pane;
  }
}
