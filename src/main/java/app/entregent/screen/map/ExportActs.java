package app.entregent.screen.map;

import app.entregent.exchange.decision.DecisionFile;
import app.entregent.exchange.decision.DecisionFiles;
import app.entregent.report.ExportKind;
import app.entregent.report.MapReport;
import app.entregent.report.RefusedException;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.BackgroundTask;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Writes the map that is shown into files. */
public final class ExportActs {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_LETTERS = 5;

  private final Workspace workspace;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;

  public ExportActs(Workspace workspace, Tasks tasks, Dialogs dialogs, Clock clock) {
    this.clock = clock;
    this.workspace = workspace;
    this.tasks = tasks;
    this.dialogs = dialogs;
  }

  /** Asks for a file and writes it in the background; tells how it went. */
  void export(MapViewModel model, ExportKind kind, boolean discreet) {
    Optional<MapPicture> shown = model.shown();
    if (shown.isEmpty()) {
      return;
    }
    String word = model.inWords(Message.of("map.export.name", model.today().toString()));
    FileKind files = FileKind.of(kind.word(), "*." + kind.ending());
    dialogs
        .saveFile(
            Message.of("map.export.file"), suggestedName(shown.get(), word, kind.ending()), files)
        .ifPresent(file -> write(model, shown.get().decisionId(), kind, discreet, file));
  }

  /**
   * Asks for a file and writes the decision for another workspace.
   *
   * @param contacts whether addresses, numbers and profiles go with it
   */
  void exportDecision(MapViewModel model, boolean contacts) {
    Optional<MapPicture> shown = model.shown();
    if (shown.isEmpty()) {
      return;
    }
    FileKind files = FileKind.of(Message.of("merge.export"), "*." + DecisionFile.ENDING);
    String word = model.inWords(Message.of("merge.export.name", model.today().toString()));
    dialogs
        .saveFile(
            Message.of("map.export.file"),
            suggestedName(shown.get(), word, DecisionFile.ENDING),
            files)
        .ifPresent(file -> writeDecision(model, shown.get().decisionId(), contacts, file));
  }

  private void writeDecision(MapViewModel model, long decision, boolean contacts, Path file) {
    String called = file.getFileName().toString();
    DecisionFiles decisions = new DecisionFiles(workspace, clock);
    BackgroundTask<Message> task =
        new BackgroundTask<>(Message.of("map.export.running", called)) {
          @Override
          protected Message work() throws IOException {
            decisions.write(decision, contacts, file);
            return Message.of("map.export.done", called);
          }
        };
    run(model, task, file);
  }

  private void write(
      MapViewModel model, long decision, ExportKind kind, boolean discreet, Path file) {
    Texts texts = model.texts();
    var today = model.today();
    Message name = Message.of("map.export.running", file.getFileName().toString());
    BackgroundTask<Message> task =
        new BackgroundTask<>(name) {
          @Override
          protected Message work() throws IOException {
            Optional<MapReport> report =
                workspace.fetch(reader -> MapReport.read(reader, decision, today));
            stopIfCancelled();
            String called = file.getFileName().toString();
            return report.isPresent()
                ? written(called, report.get().write(kind, discreet, texts, file))
                : Message.of("map.lost", called);
          }
        };
    run(model, task, file);
  }

  private void run(MapViewModel model, BackgroundTask<Message> task, Path file) {
    tasks
        .run(task)
        .whenComplete(
            (written, failure) -> {
              if (failure == null) {
                model.tell(written);
              } else if (!(failure instanceof CancellationException)) {
                model.trouble(sentence(failure, file), failure);
              }
            });
  }

  /** That a file is written, and which letters are not in it. */
  private static Message written(String file, Set<Integer> missing) {
    if (missing.isEmpty()) {
      return Message.of("map.export.done", file);
    }
    String some =
        missing.stream()
            .limit(MOST_LETTERS)
            .map(letter -> String.format(Locale.ROOT, "%c (U+%04X)", letter, letter))
            .collect(Collectors.joining(", "));
    return Message.of("map.export.letters", file, missing.size(), some);
  }

  private static Message sentence(Throwable failure, Path file) {
    return failure instanceof RefusedException refused
        ? refused.finding().sentence()
        : Message.of("map.export.failed", file.getFileName().toString());
  }

  /** A name that every file system takes. */
  private static String suggestedName(MapPicture picture, String word, String ending) {
    String account =
        picture.reading().account().name().replaceAll("[^\\p{L}\\p{N} _-]+", " ").strip();
    String fit =
        account.substring(
            0, account.offsetByCodePoints(0, Math.min(LONGEST_NAME, points(account))));
    return (fit.strip() + " - " + word + "." + ending).replaceAll("\\s+", " ");
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
