package app.entregent.shell;

import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/** Makes and opens the files themselves; what was open before is closed first. */
public interface WorkspaceDoor {
  CompletionStage<Void> create(Path file);

  CompletionStage<Void> open(Path file);
}
