package app.entregent.screen.handover;

import app.entregent.exchange.CalendarFile;
import app.entregent.report.FileBundle;
import app.entregent.report.FileBundle.Piece;
import app.entregent.report.RefusedException;
import app.entregent.report.WorkshopReport;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.BackgroundTask;
import app.entregent.ui.Dialogs;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes all that a workshop found into a folder that the user chooses, at once or not at all. */
public final class HandOverViewModel {
  /**
   * What was written.
   *
   * @param names of the files, as they lie in the folder
   * @param accountId whose they are
   */
  public record Written(Path folder, List<String> names, long accountId) {
    public Written {
      names = List.copyOf(names);
    }
  }

  private final Workspace workspace;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Notifier notifier;
  private final LiveTexts texts;
  private final Clock clock;
  private final Consumer<Path> opener;
  private final Navigator navigator;
  private final List<Extra> extras;
  private final long workshopId;
  private final ReadOnlyObjectWrapper<Optional<Written>> written =
      new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

  /**
   * @param opener shows a folder in the program that the system has for it
   * @param extras files that are made elsewhere
   */
  public HandOverViewModel(
      Workspace workspace,
      Tasks tasks,
      Dialogs dialogs,
      Notifier notifier,
      LiveTexts texts,
      Clock clock,
      Consumer<Path> opener,
      Navigator navigator,
      List<Extra> extras,
      long workshopId) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.notifier = notifier;
    this.texts = texts;
    this.clock = clock;
    this.opener = opener;
    this.navigator = navigator;
    this.extras = List.copyOf(extras);
    this.workshopId = workshopId;
  }

  /** What was written last; nothing before. */
  public ReadOnlyObjectProperty<Optional<Written>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /** Whether it is being written. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Asks for a folder and writes everything into a new one in it; tells how it went. */
  public void handOver() {
    if (!running.get()) {
      dialogs.chooseFolder(Message.of("handover.folder")).ifPresent(this::write);
    }
  }

  /** Shows the folder that was written. */
  public void open() {
    written.get().map(Written::folder).ifPresent(opener);
  }

  /** Goes to where the client's data is erased, once they have what is theirs. */
  public void goToErasure() {
    written
        .get()
        .ifPresent(
            done -> navigator.open(new Place.Erasure(Place.Erasure.Of.ACCOUNT, done.accountId())));
  }

  private void write(Path parent) {
    Texts now = texts.texts();
    running.set(true);
    BackgroundTask<Optional<Written>> task =
        new BackgroundTask<>(Message.of("handover.running")) {
          @Override
          protected Optional<Written> work() throws IOException {
            Optional<WorkshopReport> report = read();
            return report.isPresent()
                ? Optional.of(written(parent, report.get(), files(report.get(), now), this))
                : Optional.empty();
          }
        };
    tasks
        .run(task)
        .whenComplete(
            (done, failure) -> {
              running.set(false);
              if (failure == null) {
                told(done);
              } else if (!(failure instanceof CancellationException)) {
                notifier.trouble(sentence(failure, parent), failure);
              }
            });
  }

  private Optional<WorkshopReport> read() {
    LocalDate today = LocalDate.now(clock);
    return workspace.fetch(
        reader -> WorkshopReport.read(reader, workshopId, today, clock.getZone()));
  }

  private HandOverFiles files(WorkshopReport report, Texts now) {
    return new HandOverFiles(
        report,
        now,
        new CalendarFile(workspace, now, LocalDate.now(clock), clock.instant(), false),
        extras);
  }

  private static Written written(
      Path parent, WorkshopReport report, HandOverFiles files, BackgroundTask<?> task)
      throws IOException {
    List<Piece> pieces = files.pieces();
    Path folder =
        FileBundle.write(
            parent,
            files.folder(),
            pieces,
            piece -> {
              task.stopIfCancelled();
              task.report(
                  pieces.indexOf(piece), pieces.size(), Message.of("handover.step", piece.name()));
            });
    return new Written(
        folder, pieces.stream().map(Piece::name).toList(), report.last().reading().account().id());
  }

  private void told(Optional<Written> done) {
    done.ifPresentOrElse(
        files -> {
          written.set(done);
          notifier.done(
              Message.of("handover.done", files.names().size(), files.folder().toString()));
        },
        () -> notifier.done(Message.of("handover.lost")));
  }

  private static Message sentence(Throwable failure, Path parent) {
    return failure instanceof RefusedException refused
        ? refused.finding().sentence()
        : Message.of("handover.failed", parent.toString());
  }
}
