package app.entregent.exchange;

import app.entregent.exchange.ImportProgress.Stage;
import app.entregent.exchange.archive.ArchiveProgress;
import java.util.concurrent.CancellationException;

/** Divides the progress of an import among its stages, and ends it when that is wished. */
final class Steps {
  private static final double READ = 0.35;
  private static final double COMPARED = 0.4;

  private final ImportProgress progress;

  Steps(ImportProgress progress) {
    this.progress = progress;
  }

  /** The progress of reading one of several archives. */
  ArchiveProgress reading(int archive, int archives) {
    return part(Stage.READING, READ * archive / archives, READ / archives);
  }

  /** The progress of reading it again while its messages are written. */
  ArchiveProgress writing(int archive, int archives) {
    double rest = 1 - COMPARED;
    return part(Stage.WRITING, COMPARED + rest * archive / archives, rest / archives);
  }

  /** What was read is compared now. */
  void compare() {
    progress.at(Stage.COMPARING, "", READ);
    stopIfCancelled();
  }

  /** What is new is written now. */
  void write() {
    progress.at(Stage.WRITING, "", COMPARED);
    stopIfCancelled();
  }

  void stopIfCancelled() {
    if (progress.cancelled()) {
      throw new CancellationException("The import was cancelled");
    }
  }

  private ArchiveProgress part(Stage stage, double from, double size) {
    return new ArchiveProgress() {
      @Override
      public void at(String file, double done) {
        progress.at(stage, file, from + size * done);
      }

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }
}
