package app.entregent.screen.exchange;

import app.entregent.exchange.ArchiveImport;
import app.entregent.exchange.ImportReport;
import app.entregent.exchange.JobNews;
import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.SaidException;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The state of an import: what is chosen, how far it is, and what came of it. */
public final class ImportViewModel {
  private static final String IMPORTED = "exchange.change.imported";

  /** Where one is. */
  public enum Phase {
    /** An archive is to be chosen. */
    CHOOSE,
    /** It is read and written. */
    RUNNING,
    /** It is done, and the report stands there. */
    REPORT
  }

  private final Workspace workspace;
  private final Notifier notifier;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final ArchiveImport archiveImport;
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.CHOOSE);
  private final ReadOnlyObjectWrapper<Message> step =
      new ReadOnlyObjectWrapper<>(this, "step", Message.of("exchange.step.opening"));
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
  private final ReadOnlyObjectWrapper<Optional<ImportReport>> report =
      new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
  private Optional<ImportTask> running = Optional.empty();
  private List<Path> waiting;
  private Runnable stopListening = () -> {};

  /**
   * @param clock tells today and the zone in which messages fall on a day
   * @param news says what to do about people who changed their employer
   * @param first what is imported as soon as the screen comes into sight; may be empty
   */
  public ImportViewModel(
      Workspace workspace,
      Notifier notifier,
      Navigator navigator,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      JobNews news,
      List<Path> first) {
    this.workspace = workspace;
    this.notifier = notifier;
    this.navigator = navigator;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.archiveImport = new ArchiveImport(workspace, clock, news);
    this.waiting = List.copyOf(first);
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** What is being done at this moment. */
  public ReadOnlyObjectProperty<Message> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** 0 to 1; negative while nobody knows. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What came of the last import. */
  public ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** Whether the import is the newest change and so can be taken back. */
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Comes into sight. */
  public void activate() {
    stopListening.run();
    stopListening = workspace.listen(notice -> followUndo());
    followUndo();
    List<Path> files = waiting;
    waiting = List.of();
    run(files);
  }

  /** Leaves the sight; an import goes on. */
  public void deactivate() {
    stopListening.run();
    stopListening = () -> {};
  }

  /** Asks for the zip or the tables of an archive and imports them. */
  public void chooseFiles() {
    if (phase.get() != Phase.RUNNING) {
      run(
          dialogs.chooseFiles(
              Message.of("start.import.files.title"),
              FileKind.of(Message.of("start.import.kind"), "*.zip", "*.csv")));
    }
  }

  /** Asks for the folder of an unzipped archive and imports it. */
  public void chooseFolder() {
    if (phase.get() != Phase.RUNNING) {
      dialogs
          .chooseFolder(Message.of("start.import.folder.title"))
          .ifPresent(folder -> run(List.of(folder)));
    }
  }

  /** Imports these files, unless an import is under way. */
  public void run(List<Path> files) {
    if (files.isEmpty() || phase.get() == Phase.RUNNING) {
      return;
    }
    ImportTask task = new ImportTask(archiveImport, files);
    running = Optional.of(task);
    step.bind(task.stepProperty());
    progress.bind(task.progressProperty());
    report.set(Optional.empty());
    phase.set(Phase.RUNNING);
    tasks.run(task).whenComplete(this::ended);
  }

  /** Wishes the import to end; nothing of it stays. */
  public void stop() {
    running.ifPresent(task -> task.cancel());
  }

  /** Takes the import back. */
  public void undo() {
    if (undoable.get()) {
      workspace
          .undo()
          .whenComplete(
              (label, cause) -> {
                if (cause == null) {
                  notifier.done(Message.of("exchange.undone"));
                } else {
                  notifier.trouble(Message.of("ui.trouble.change"), cause);
                }
              });
    }
  }

  /** Puts the report away, to choose another archive. */
  public void another() {
    if (phase.get() == Phase.REPORT) {
      phase.set(Phase.CHOOSE);
    }
  }

  public void showPeople() {
    navigator.open(new Place.People());
  }

  private void ended(ImportReport done, Throwable failure) {
    running = Optional.empty();
    step.unbind();
    progress.unbind();
    progress.set(-1);
    if (failure == null) {
      report.set(Optional.of(done));
      phase.set(Phase.REPORT);
      followUndo();
      return;
    }
    phase.set(Phase.CHOOSE);
    if (isCancelled(failure)) {
      notifier.done(Message.of("exchange.stopped"));
    } else {
      notifier.trouble(SaidException.in(failure).orElse(Message.of("exchange.trouble")), failure);
    }
  }

  private static boolean isCancelled(Throwable failure) {
    return failure instanceof CancellationException
        || failure instanceof CompletionException
            && failure.getCause() instanceof CancellationException;
  }

  private void followUndo() {
    undoable.set(
        phase.get() == Phase.REPORT
            && workspace.undoState().undo().map(Label::key).equals(Optional.of(IMPORTED)));
  }
}
