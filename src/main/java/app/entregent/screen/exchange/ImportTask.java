package app.entregent.screen.exchange;

import app.entregent.exchange.ArchiveImport;
import app.entregent.exchange.ImportProgress;
import app.entregent.exchange.ImportReport;
import app.entregent.text.Message;
import app.entregent.ui.BackgroundTask;
import java.nio.file.Path;
import java.util.List;

/** An import in the background, which can be stopped until the end without a trace. */
final class ImportTask extends BackgroundTask<ImportReport> {
  private final ArchiveImport archiveImport;
  private final List<Path> files;

  ImportTask(ArchiveImport archiveImport, List<Path> files) {
    super(Message.of("exchange.running"));
    this.archiveImport = archiveImport;
    this.files = List.copyOf(files);
  }

  @Override
  protected ImportReport work() {
    report(-1, 1, Message.of("exchange.step.opening"));
    return archiveImport.run(
        files,
        new ImportProgress() {
          @Override
          public void at(Stage stage, String file, double done) {
            report(done, 1, words(stage, file));
          }

          @Override
          public boolean cancelled() {
            return endWished();
          }
        });
  }

  private static Message words(ImportProgress.Stage stage, String file) {
    return switch (stage) {
      case READING -> Message.of("exchange.step.reading", file);
      case COMPARING -> Message.of("exchange.step.comparing");
      case WRITING -> Message.of("exchange.step.writing");
    };
  }
}
