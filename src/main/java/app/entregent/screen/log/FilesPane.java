package app.entregent.screen.log;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.Wrapping;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The files of a talk, each with what can be done with it; files can be dropped on the sheet. */
final class FilesPane extends VBox {
  private final Controls controls;
  private final FilesViewModel model;
  private final VBox rows = new VBox();
  private final Button add;

  FilesPane(Controls controls, FilesViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("files-pane");
    rows.getStyleClass().add("file-rows");
    add = controls.button(Material2AL.ATTACH_FILE, "conversation.file.add", model::choose);
    add.setId("log-file-add");
    Label hint = controls.prose("conversation.file.hint", "muted", "small");
    getChildren().setAll(rows, add, hint);
    model.rowsProperty().subscribe(this::show);
    controls.onLanguage(this, () -> show(model.rowsProperty().get()));
  }

  Button add() {
    return add;
  }

  private void show(List<FileRow> files) {
    rows.getChildren().setAll(files.stream().map(this::row).toList());
    rows.setVisible(!files.isEmpty());
    rows.setManaged(rows.isVisible());
  }

  private Node row(FileRow file) {
    Label name = new Label(file.name());
    name.getStyleClass().add("strong");
    Label note = new Label(controls.texts().now(file.note()));
    note.getStyleClass().addAll("small", file.vanished() ? "file-vanished" : "muted");
    Wrapping.of(note);
    VBox words = new VBox(name, note);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(Icons.of(Material2AL.DESCRIPTION), words);
    if (!file.vanished()) {
      row.getChildren().add(act(Material2MZ.OPEN_IN_NEW, "open", file, () -> model.open(file)));
    }
    if (file.attachment().isPresent() && !file.vanished()) {
      row.getChildren().add(act(Material2MZ.SAVE_ALT, "save_as", file, () -> model.saveAs(file)));
    }
    row.getChildren().add(act(Material2AL.CLOSE, "remove", file, () -> remove(file)));
    row.getStyleClass().add("file-row");
    return row;
  }

  /** What is removed had the focus: it goes to where the next file comes from. */
  private void remove(FileRow file) {
    model.remove(file);
    add.requestFocus();
  }

  private Button act(Ikon ikon, String key, FileRow file, Runnable action) {
    Button button = controls.icon(ikon, "conversation.file." + key, action);
    button
        .accessibleTextProperty()
        .bind(controls.texts().text("conversation.file." + key + "_which", file.name()));
    return button;
  }

  /** Files may be dropped anywhere on this. */
  void takeDropsOn(Node target, Runnable dropped) {
    target.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    target.setOnDragDropped(event -> drop(event, dropped));
  }

  private void drop(DragEvent event, Runnable dropped) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      dropped.run();
    }
    event.setDropCompleted(files);
    event.consume();
  }
}
