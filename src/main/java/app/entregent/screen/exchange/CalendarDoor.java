package app.entregent.screen.exchange;

import app.entregent.exchange.CalendarFile;
import app.entregent.text.Message;
import app.entregent.ui.BackgroundTask;
import app.entregent.ui.Controls;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.Notifier;
import app.entregent.ui.Screen;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The way of meetings, next actions and dates into any calendar, from the settings or by key. */
public final class CalendarDoor implements Screen {
  private final Workspace workspace;
  private final Controls controls;
  private final Notifier notifier;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final DiscreetView discreet;
  private final VBox root;

  public CalendarDoor(
      Workspace workspace,
      Controls controls,
      Notifier notifier,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      DiscreetView discreet) {
    this.workspace = workspace;
    this.controls = controls;
    this.notifier = notifier;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    this.discreet = discreet;
    Button write =
        controls.button(Material2OutlinedAL.EVENT, "exchange.calendar.write", this::write);
    write.setId("settings-calendar");
    root =
        new VBox(
            controls.heading("exchange.calendar.title"),
            controls.prose("exchange.calendar.purpose", "muted"),
            write);
    root.getStyleClass().add("settings-section");
  }

  @Override
  public Node root() {
    return root;
  }

  /** Asks for a file and writes it in the background; tells how it went. */
  public void write() {
    FileKind kind = FileKind.of(Message.of("exchange.calendar.kind"), "*.ics");
    String name = controls.texts().now(Message.of("exchange.calendar.file"));
    dialogs.saveFile(Message.of("exchange.calendar.title"), name, kind).ifPresent(this::write);
  }

  private void write(Path file) {
    CalendarFile calendar =
        new CalendarFile(
            workspace,
            controls.texts().texts(),
            LocalDate.now(clock),
            clock.instant(),
            discreet.on());
    String called = file.getFileName().toString();
    BackgroundTask<Integer> task =
        new BackgroundTask<>(Message.of("exchange.calendar.running", called)) {
          @Override
          protected Integer work() throws IOException {
            return calendar.write(file);
          }
        };
    tasks
        .run(task)
        .whenComplete(
            (entries, failure) -> {
              if (failure == null) {
                notifier.done(Message.of("exchange.calendar.done", called, entries));
              } else if (!(failure instanceof CancellationException)) {
                notifier.trouble(Message.of("exchange.calendar.failed", called), failure);
              }
            });
  }
}
