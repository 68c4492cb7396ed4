package app.entregent.screen.settings;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Appearance;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Notifier;
import app.entregent.ui.SaidException;
import app.entregent.ui.Tasks;
import app.entregent.ui.Workspaces;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** The state of the settings and what one may do there. */
public final class SettingsViewModel {
  private static final FileKind WORKSPACE =
      FileKind.of(Message.of("settings.workspace.kind"), "*.entregent");
  private static final String ENDING = ".entregent";

  private final LiveTexts texts;
  private final Appearance appearance;
  private final Workspaces workspaces;
  private final Dialogs dialogs;
  private final Notifier notifier;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  public SettingsViewModel(
      LiveTexts texts,
      Appearance appearance,
      Workspaces workspaces,
      Dialogs dialogs,
      Notifier notifier) {
    this.texts = texts;
    this.appearance = appearance;
    this.workspaces = workspaces;
    this.dialogs = dialogs;
    this.notifier = notifier;
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return texts.languageProperty();
  }

  public void setLanguage(Language wanted) {
    texts.setLanguage(wanted);
  }

  public ObservableValue<Look> lookProperty() {
    return appearance.lookProperty();
  }

  public void setLook(Look wanted) {
    appearance.lookProperty().set(wanted);
  }

  /** The size of everything in percent, 100 to 200. */
  public ObservableValue<Integer> sizeProperty() {
    return appearance.sizeProperty();
  }

  public void larger() {
    appearance.larger();
  }

  public void smaller() {
    appearance.smaller();
  }

  public ObservableValue<Optional<Path>> currentProperty() {
    return workspaces.current();
  }

  /** The files that were open lately, the newest first. */
  public ObservableList<Path> recent() {
    return workspaces.recent();
  }

  /** Whether a file is being made or opened. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Asks where, and makes a new workspace there. */
  public void create() {
    dialogs
        .saveFile(
            Message.of("settings.workspace.new.title"),
            texts.texts().say("settings.workspace.new.name") + ENDING,
            WORKSPACE)
        .map(SettingsViewModel::withEnding)
        .ifPresent(file -> run(() -> workspaces.create(file)));
  }

  /** Asks which workspace, and opens it. */
  public void choose() {
    dialogs
        .chooseFile(Message.of("settings.workspace.open.title"), WORKSPACE)
        .ifPresent(this::open);
  }

  public void open(Path file) {
    if (!workspaces.current().getValue().equals(Optional.of(file))) {
      run(() -> workspaces.open(file));
    }
  }

  public void openSample() {
    run(() -> workspaces.openSample(texts.language()));
  }

  /** Takes a file off the list; the file itself stays. */
  public void forget(Path file) {
    workspaces.forget(file);
  }

  private static Path withEnding(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
  }

  private void run(Supplier<CompletionStage<Void>> action) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    action
        .get()
        .whenComplete(
            (nothing, failure) -> {
              busy.set(false);
              if (failure != null && !Tasks.wasEnded(failure)) {
                notifier.trouble(
                    SaidException.in(failure).orElse(Message.of("settings.workspace.trouble")),
                    failure);
              }
            });
  }
}
