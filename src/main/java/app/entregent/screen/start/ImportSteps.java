package app.entregent.screen.start;

import app.entregent.ui.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** How to get the LinkedIn archive in three steps, and the buttons that take it in. */
final class ImportSteps extends VBox {
  /** The names of the files as LinkedIn's page of settings lists them; they are the same words. */
  private static final List<String> TO_TICK =
      List.of("connections", "messages", "invitations", "profile", "recommendations");

  private final Controls controls;

  ImportSteps(Controls controls, StartViewModel model) {
    this.controls = controls;
    getStyleClass().add("start-card");
    Button files = controls.primary("start.import.files", model::importFiles);
    files.setId("start-import-files");
    Button folder = controls.button("start.import.folder", model::importFolder);
    folder.setId("start-import-folder");
    files.disableProperty().bind(model.busyProperty());
    folder.disableProperty().bind(model.busyProperty());
    FlowPane actions =
        new FlowPane(files, folder, controls.quiet("start.back", model::backToChoice));
    actions.getStyleClass().add("start-actions");
    getChildren()
        .addAll(
            controls.heading("start.import.title"),
            controls.prose("start.import.how", "muted"),
            step(1, controls.prose("start.import.ask")),
            step(2, new VBox(controls.prose("start.import.tick"), ticks())),
            step(3, controls.prose("start.import.wait")),
            actions);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                files.requestFocus();
              }
            });
  }

  private Node ticks() {
    FlowPane ticks = new FlowPane();
    ticks.getStyleClass().add("start-ticks");
    TO_TICK.forEach(
        file -> ticks.getChildren().add(controls.label("start.import.file." + file, "chip")));
    return ticks;
  }

  private static Node step(int number, Node words) {
    Label sign = new Label();
    sign.setGraphic(new Text(Integer.toString(number)));
    sign.getStyleClass().add("step-number");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox step = new HBox(sign, words);
    step.getStyleClass().add("step");
    return step;
  }
}
