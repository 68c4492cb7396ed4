package app.entregent.shell;

import app.entregent.text.Language;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/** Makes and opens the files themselves; what was open before is closed first. */
public interface WorkspaceDoor {
  CompletionStage<Void> create(Path file);

  CompletionStage<Void> open(Path file);

  /**
   * Opens the sample of this language, building it first where it does not exist yet.
   *
   * @return the file of the sample
   */
  CompletionStage<Path> openSample(Path folder, Language language);
}
