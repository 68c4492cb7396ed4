package app.entregent.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What is running in the background: what it is, how far it is, and a button that ends it. */
public final class TaskList extends VBox {
  private final Controls controls;
  private final Map<BackgroundTask<?>, Node> rows = new HashMap<>();

  public TaskList(Controls controls, Tasks tasks) {
    this.controls = controls;
    getStyleClass().add("task-list");
    tasks.running().addListener(this::follow);
    tasks.running().forEach(this::add);
    visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
    managedProperty().bind(visibleProperty());
  }

  private void follow(ListChangeListener.Change<? extends BackgroundTask<?>> change) {
    while (change.next()) {
      change.getRemoved().forEach(task -> getChildren().remove(rows.remove(task)));
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void add(BackgroundTask<?> task) {
    Node row = row(task);
    rows.put(task, row);
    getChildren().add(row);
  }

  private Node row(BackgroundTask<?> task) {
    LiveTexts texts = controls.texts();
    Label name = controls.label(texts.text(task.name()), "task-name");
    Label step = controls.label(texts.text(task.stepProperty()), "muted", "small");
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(task.progressProperty());
    bar.accessibleTextProperty().bind(step.textProperty());
    Button cancel = controls.icon(Material2AL.CLOSE, "ui.task.cancel", task::cancel);
    var row = new VBox(Controls.row(name, Controls.spring(), cancel), bar, step);
    row.getStyleClass().add("task");
    return row;
  }
}
