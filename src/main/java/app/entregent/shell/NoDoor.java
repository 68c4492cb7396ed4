package app.entregent.shell;

import app.entregent.text.Language;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A door behind which there is no file yet: the window goes where it would go. */
final class NoDoor implements WorkspaceDoor {
  @Override
  public CompletionStage<Void> create(Path file) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Void> open(Path file) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<Path> openSample(Path folder, Language language) {
    return CompletableFuture.completedFuture(folder.resolve("sample.entregent"));
  }
}
