package app.entregent.screen.meeting;

import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.BackgroundTask;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.Notifier;
import app.entregent.ui.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Puts a page of words into a PDF to print or to take along. */
public final class PaperExport {
  private static final int LONGEST_NAME = 60;

  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Notifier notifier;
  private final Printing printing;

  public PaperExport(Tasks tasks, Dialogs dialogs, Notifier notifier, Printing printing) {
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.notifier = notifier;
    this.printing = printing;
  }

  /** Prints the paper on one page; without a printer it becomes a PDF, and that is said. */
  public void print(Paper paper, Texts texts) {
    print(paper, true, () -> onePage(paper, texts));
  }

  /** The same over as many pages as it needs. */
  public void printPages(Paper paper, Texts texts) {
    print(paper, false, () -> pages(paper, texts));
  }

  private void print(Paper paper, boolean onePage, Runnable instead) {
    switch (printing.print(paper, onePage)) {
      case PRINTED -> notifier.done(Message.of("meeting.print.done"));
      case CANCELLED -> {}
      case NO_PRINTER -> {
        notifier.done(Message.of("meeting.print.none"));
        instead.run();
      }
      case FAILED -> {
        notifier.done(Message.of("meeting.print.failed"));
        instead.run();
      }
    }
  }

  /** Asks for a file and writes the paper on one page. */
  public void onePage(Paper paper, Texts texts) {
    ask(paper, file -> PaperWriter.onePage(paper, texts, file));
  }

  /** Asks for a file and writes the paper over as many pages as it needs. */
  public void pages(Paper paper, Texts texts) {
    ask(paper, file -> PaperWriter.pages(paper, texts, file));
  }

  private interface Writing {
    void into(Path file) throws IOException;
  }

  private void ask(Paper paper, Writing writing) {
    FileKind kind = FileKind.of(Message.of("meeting.paper.kind"), "*.pdf");
    dialogs
        .saveFile(Message.of("meeting.paper.file"), name(paper), kind)
        .ifPresent(file -> write(file, writing));
  }

  private void write(Path file, Writing writing) {
    String called = file.getFileName().toString();
    BackgroundTask<Message> task =
        new BackgroundTask<>(Message.of("meeting.paper.running", called)) {
          @Override
          protected Message work() throws IOException {
            writing.into(file);
            return Message.of("meeting.paper.done", called);
          }
        };
    tasks
        .run(task)
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                notifier.done(done);
              } else if (!(failure instanceof CancellationException)) {
                notifier.trouble(Message.of("meeting.paper.failed", called), failure);
              }
            });
  }

  /** A name that every file system takes. */
  private static String name(Paper paper) {
    String plain = paper.title().replaceAll("[^\\p{L}\\p{N} _-]+", " ").strip();
    int points = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
    String fit = plain.substring(0, plain.offsetByCodePoints(0, points)).strip();
    return (fit.isEmpty() ? "entregent" : fit) + ".pdf";
  }
}
