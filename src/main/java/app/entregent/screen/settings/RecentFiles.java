package app.entregent.screen.settings;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The workspace files of late, the open one marked; a click or Enter opens another. */
final class RecentFiles extends VBox {
  private final Controls controls;
  private final SettingsViewModel model;
  private final InvalidationListener refresh = observable -> rebuild();

  RecentFiles(Controls controls, SettingsViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("recent-files");
    model.recent().addListener(new WeakInvalidationListener(refresh));
    model.currentProperty().addListener(new WeakInvalidationListener(refresh));
    rebuild();
  }

  private void rebuild() {
    getChildren().setAll(model.recent().stream().map(this::row).toList());
  }

  private HBox row(Path file) {
    boolean open = model.currentProperty().getValue().equals(Optional.of(file));
    Label name = new Label(nameOf(file));
    name.getStyleClass().add("recent-name");
    Label folder = new Label(folderOf(file));
    folder.getStyleClass().addAll("muted", "small");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    VBox words = new VBox(name, folder);
    HBox content =
        new HBox(Icons.of(open ? Material2AL.CHECK : Material2OutlinedAL.INSERT_DRIVE_FILE), words);
    content.getStyleClass().add("row");
    Button button = new Button();
    button.setGraphic(content);
    button.getStyleClass().setAll("recent-file");
    button.setMaxWidth(Double.MAX_VALUE);
    button
        .accessibleTextProperty()
        .bind(
            controls
                .texts()
                .text(
                    open ? "settings.workspace.recent.open" : "settings.workspace.recent.closed",
                    nameOf(file)));
    button.setOnAction(event -> model.open(file));
    HBox.setHgrow(button, Priority.ALWAYS);
    HBox row = new HBox(button);
    row.getStyleClass().add("row");
    if (open) {
      row.getChildren().add(controls.label("settings.workspace.current", "chip", "chip-accent"));
    } else {
      row.getChildren()
          .add(
              controls.icon(
                  Material2AL.CLOSE, "settings.workspace.forget", () -> model.forget(file)));
    }
    return row;
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.entregent$", "");
  }

  private static String folderOf(Path file) {
    Path home = Path.of(System.getProperty("user.home", ""));
    return Optional.ofNullable(file.toAbsolutePath().getParent())
        .map(folder -> folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString())
        .orElse("");
  }
}
