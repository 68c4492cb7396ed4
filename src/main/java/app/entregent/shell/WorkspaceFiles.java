package app.entregent.shell;

import app.entregent.text.Language;
import app.entregent.ui.Workspaces;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The workspace files as the window knows them; remembers in the settings which were open. */
final class WorkspaceFiles implements Workspaces {
  private final WorkspaceDoor door;
  private final Function<Language, CompletionStage<Path>> sample;
  private final SettingsStore settings;
  private final Path folder;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<Path>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ObservableList<Path> recent;
  private final ObservableList<Path> recentView;

  /**
   * @param sample the file of the sample, made first where it does not exist yet
   * @param folder where new files go
   * @param window runs on the JavaFX thread
   */
  WorkspaceFiles(
      WorkspaceDoor door,
      Function<Language, CompletionStage<Path>> sample,
      SettingsStore settings,
      Path folder,
      Executor window) {
    this.door = door;
    this.sample = sample;
    this.settings = settings;
    this.folder = folder;
    this.window = window;
    recent = FXCollections.observableArrayList(settings.get().recent());
    recentView = FXCollections.unmodifiableObservableList(recent);
  }

  @Override
  public ObservableValue<Optional<Path>> current() {
    return current.getReadOnlyProperty();
  }

  @Override
  public ObservableList<Path> recent() {
    return recentView;
  }

  @Override
  public Path usualFolder() {
    return folder;
  }

  @Override
  public CompletionStage<Void> create(Path file) {
    return door.create(file).thenRunAsync(() -> opened(file), window);
  }

  @Override
  public CompletionStage<Void> open(Path file) {
    return door.open(file).thenRunAsync(() -> opened(file), window);
  }

  @Override
  public CompletionStage<Void> openSample(Language language) {
    return sample.apply(language).thenCompose(this::open);
  }

  @Override
  public void forget(Path file) {
    settings.change(s -> s.without(file));
    recent.setAll(settings.get().recent());
  }

  private void opened(Path file) {
    settings.change(s -> s.withOpened(file.toAbsolutePath()));
    recent.setAll(settings.get().recent());
    current.set(Optional.of(file.toAbsolutePath()));
  }
}
