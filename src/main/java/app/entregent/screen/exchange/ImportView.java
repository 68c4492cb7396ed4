package app.entregent.screen.exchange;

import app.entregent.screen.exchange.ImportViewModel.Phase;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.Keys;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The import: an archive to choose or to drop here, then its progress, then the report. */
public final class ImportView implements Screen {
  /** The names of the files as LinkedIn's page of settings lists them. */
  private static final List<String> TO_TICK =
      List.of("connections", "messages", "invitations", "profile", "recommendations");

  private final Controls controls;
  private final Keys keys;
  private final ImportViewModel model;
  private final StackPane page = new StackPane();
  private final ScreenFrame frame;
  private Subscription ownKeys = Subscription.EMPTY;

  public ImportView(Controls controls, Keys keys, ImportViewModel model) {
    this.controls = controls;
    this.keys = keys;
    this.model = model;
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    page.getStyleClass().add("import-page");
    frame = new ScreenFrame(controls.texts(), "exchange.title", "exchange.purpose").content(scroll);
    frame.setOnDragOver(this::offer);
    frame.setOnDragDropped(this::take);
    model.phaseProperty().subscribe(this::show);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    Message group = Message.of("exchange.title");
    ownKeys =
        keys.add(
            Shortcut.of("Shortcut+I", Message.of("start.import.files"), group, model::chooseFiles),
            Shortcut.of(
                "Shortcut+Shift+I", Message.of("start.import.folder"), group, model::chooseFolder),
            Shortcut.of("Shortcut+Period", Message.of("exchange.stop"), group, model::stop));
    model.activate();
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    model.deactivate();
  }

  private void show(Phase phase) {
    page.getChildren()
        .setAll(
            switch (phase) {
              case CHOOSE -> new VBox(target(), how());
              case RUNNING -> running();
              case REPORT ->
                  model
                      .reportProperty()
                      .get()
                      .<Node>map(report -> new ReportView(controls, model, report))
                      .orElseGet(VBox::new);
            });
    page.getChildren().getFirst().getStyleClass().add("import-column");
  }

  private Node target() {
    Button files = controls.primary("start.import.files", model::chooseFiles);
    files.setId("import-files");
    Button folder = controls.button("start.import.folder", model::chooseFolder);
    folder.setId("import-folder");
    FlowPane actions = new FlowPane(files, folder);
    actions.getStyleClass().add("import-actions");
    VBox target =
        new VBox(
            Icons.styled(Material2OutlinedMZ.MOVE_TO_INBOX, "import-icon"),
            controls.prose("exchange.drop", "import-drop"),
            controls.prose("exchange.drop.or", "muted"),
            actions);
    target.getStyleClass().add("import-target");
    return target;
  }

  private Node how() {
    FlowPane ticks = new FlowPane();
    ticks.getStyleClass().add("import-ticks");
    TO_TICK.forEach(
        file -> ticks.getChildren().add(controls.label("start.import.file." + file, "chip")));
    VBox how =
        new VBox(
            controls.heading("exchange.how"),
            controls.prose("start.import.ask"),
            controls.prose("start.import.tick"),
            ticks,
            controls.prose("start.import.wait"));
    how.getStyleClass().add("import-how");
    return how;
  }

  private Node running() {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.progressProperty());
    bar.accessibleTextProperty().bind(controls.texts().text(model.stepProperty()));
    Button stop = controls.button("exchange.stop", model::stop);
    stop.setId("import-stop");
    VBox running =
        new VBox(
            controls.heading("exchange.running"),
            bar,
            controls.prose(controls.texts().text(model.stepProperty()), "muted"),
            stop);
    running.getStyleClass().add("import-running");
    return running;
  }

  private void offer(DragEvent event) {
    if (event.getDragboard().hasFiles() && model.phaseProperty().get() != Phase.RUNNING) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void take(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    model.run(files.stream().map(File::toPath).toList());
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }
}
