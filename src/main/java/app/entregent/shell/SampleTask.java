package app.entregent.shell;

import app.entregent.sample.SampleWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.BackgroundTask;
import app.entregent.workspace.Progress;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Makes the file of the sample where there is none yet; ended in the middle, it leaves nothing. */
final class SampleTask extends BackgroundTask<Path> implements Progress {
  private final Path file;
  private final Language language;
  private final Clock clock;

  /**
   * @param folder where the sample of each language has its file
   */
  SampleTask(Path folder, Language language, Clock clock) {
    super(Message.of("shell.sample.making"));
    this.file = folder.resolve("sample-" + language.name().toLowerCase(Locale.ROOT) + ".entregent");
    this.language = language;
    this.clock = clock;
  }

  @Override
  public void at(long done, long total) {
    report(done, total, Message.of("shell.sample.progress", (double) done / total));
  }

  @Override
  protected Path work() {
    if (!Files.exists(file)) {
      WorkspaceSetup setup = WorkspaceSetup.standard(WorkspaceThreads.direct());
      SampleWorkspace.create(file, clock, setup.uids(), language, this);
    }
    return file;
  }
}
