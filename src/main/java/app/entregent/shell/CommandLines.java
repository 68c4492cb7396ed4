package app.entregent.shell;

import app.entregent.exchange.ArchiveImport;
import app.entregent.exchange.ExportCounts;
import app.entregent.exchange.ImportProgress;
import app.entregent.exchange.ImportReport;
import app.entregent.exchange.JobWords;
import app.entregent.exchange.JsonExport;
import app.entregent.exchange.ReportJson;
import app.entregent.exchange.ReportText;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceException;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What the commands do: take in an archive, give out a workspace. Nothing here needs a window. */
final class CommandLines {
  /** It is done. */
  static final int DONE = 0;

  /** Nothing could be read, or nothing could be written. */
  static final int NOTHING = 1;

  /** The command was not understood. */
  static final int MISUSED = 2;

  /** The workspace could not be opened or made. */
  static final int NO_WORKSPACE = 3;

  private static final Logger LOG = System.getLogger(CommandLines.class.getName());

  private final Console console;
  private final Texts texts;
  private final Clock clock;

  CommandLines(Console console, Texts texts, Clock clock) {
    this.console = console;
    this.texts = texts;
    this.clock = clock;
  }

  /** Something to do with the open workspace, which ends with an exit code. */
  private interface Work {
    int with(Workspace workspace) throws IOException;
  }

  /** Imports files and prints the report. */
  int importFiles(List<Path> files, Path workspace, boolean asJson) {
    return within(
        workspace,
        open -> {
          ImportReport report =
              new ArchiveImport(open, clock, new JobWords(texts::say))
                  .run(files, ImportProgress.NONE);
          if (asJson) {
            ReportJson.write(report, console.out());
          } else {
            new ReportText(texts).lines(report).forEach(console::say);
          }
          return report.readAnything() ? DONE : NOTHING;
        });
  }

  /** Writes everything into a file. */
  int export(Path workspace, Path file) {
    return within(
        workspace,
        open -> {
          BrandStore brand = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());
          try {
            ExportCounts counts = new JsonExport(open, brand, texts).write(file);
            console.say(
                texts.say(
                    "exchange.command.exported",
                    file,
                    counts.people(),
                    counts.accounts(),
                    counts.conversations(),
                    counts.decisions()));
            return DONE;
          } catch (IOException cause) {
            LOG.log(Level.DEBUG, "The export failed", cause);
            console.complain(texts.say("exchange.command.not_written", file));
            return NOTHING;
          }
        });
  }

  private int within(Path file, Work work) {
    try (Workspace workspace = openOrMake(file)) {
      return work.with(workspace);
    } catch (WorkspaceException cause) {
      LOG.log(Level.DEBUG, "The workspace failed", cause);
      console.complain(texts.say(cause.sentence()));
      return NO_WORKSPACE;
    } catch (IOException | UncheckedIOException cause) {
      LOG.log(Level.DEBUG, "The command failed", cause);
      console.complain(texts.say("exchange.command.failed", String.valueOf(cause.getMessage())));
      return NOTHING;
    }
  }

  private Workspace openOrMake(Path file) {
    WorkspaceSetup setup = WorkspaceSetup.standard(WorkspaceThreads.direct()).withClock(clock);
    if (Files.exists(file)) {
      return Workspace.open(file, setup);
    }
    Workspace made = Workspace.create(file, setup);
    // Not among the answers: those may be read by a machine.
    console.complain(texts.say(Message.of("exchange.command.created", file)));
    return made;
  }
}
