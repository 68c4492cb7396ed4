package app.entregent.ui;

import app.entregent.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/**
 * The workspace files: which one is open, which were lately, and how to get to another. Every stage
 * completes on the JavaFX thread; one that fails carries a {@link SaidException} to show.
 */
public interface Workspaces {
  /** The open file, if one is open. */
  ObservableValue<Optional<Path>> current();

  /** The files that were open lately, the newest first. */
  ObservableList<Path> recent();

  /** Where new files go unless the user chooses otherwise. */
  Path usualFolder();

  CompletionStage<Void> create(Path file);

  CompletionStage<Void> open(Path file);

  /** Opens the sample, building it first in this language where it does not exist yet. */
  CompletionStage<Void> openSample(Language language);

  /** Takes a file off the list of recent ones; the file itself stays. */
  void forget(Path file);
}
