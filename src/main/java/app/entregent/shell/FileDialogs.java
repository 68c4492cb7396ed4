package app.entregent.shell;

import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import app.entregent.ui.LiveTexts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The questions of the real window: the file choosers of the platform, and one kind of alert. */
final class FileDialogs implements Dialogs {
  private final Stage stage;
  private final LiveTexts texts;
  private Optional<File> folder = Optional.empty();

  FileDialogs(Stage stage, LiveTexts texts) {
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public Optional<Path> chooseFile(Message title, FileKind... kinds) {
    return remember(Optional.ofNullable(chooser(title, kinds).showOpenDialog(stage)));
  }

  @Override
  public List<Path> chooseFiles(Message title, FileKind... kinds) {
    List<File> files = chooser(title, kinds).showOpenMultipleDialog(stage);
    if (files == null) {
      return List.of();
    }
    files.stream().findFirst().ifPresent(file -> remember(Optional.of(file)));
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseFolder(Message title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.now(title));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return remember(Optional.ofNullable(chooser.showDialog(stage)));
  }

  @Override
  public Optional<Path> saveFile(Message title, String suggestedName, FileKind... kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return remember(Optional.ofNullable(chooser.showSaveDialog(stage)));
  }

  @Override
  public boolean confirmLoss(Message what, Message verb) {
    ButtonType lose = new ButtonType(texts.now(verb), ButtonData.OK_DONE);
    ButtonType keep =
        new ButtonType(texts.texts().say("shell.confirm.keep"), ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.NONE, texts.now(what), lose, keep);
    alert.initOwner(stage);
    alert.setTitle(texts.texts().say("shell.confirm.title"));
    var pane = alert.getDialogPane();
    pane.getStylesheets().setAll(stage.getScene().getStylesheets());
    pane.getScene().setUserAgentStylesheet(stage.getScene().getUserAgentStylesheet());
    pane.lookupButton(lose).getStyleClass().add("danger");
    return alert.showAndWait().filter(lose::equals).isPresent();
  }

  private FileChooser chooser(Message title, FileKind... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.now(title));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(texts.now(kind.name()), kind.patterns()));
    }
    return chooser;
  }

  private Optional<Path> remember(Optional<File> chosen) {
    chosen.ifPresent(
        file -> folder = Optional.ofNullable(file.isDirectory() ? file : file.getParentFile()));
    return chosen.map(File::toPath);
  }
}
