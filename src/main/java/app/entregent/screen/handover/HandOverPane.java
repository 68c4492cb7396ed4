package app.entregent.screen.handover;

import app.entregent.screen.handover.HandOverViewModel.Written;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.Screen;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The one button that hands a workshop over, and what was written by it. */
public final class HandOverPane implements Screen {
  private final Keys keys;
  private final HandOverViewModel model;
  private final VBox root = new VBox();
  private final VBox files = new VBox();
  private final Button handOver;
  private final Button open;
  private Subscription ownKeys = Subscription.EMPTY;

  public HandOverPane(Controls controls, Keys keys, HandOverViewModel model) {
    this.keys = keys;
    this.model = model;
    handOver = controls.button("handover.act", model::handOver);
    handOver.setId("hand-over");
    handOver.disableProperty().bind(model.runningProperty());
    open = controls.quiet("handover.open", model::open);
    open.setId("hand-over-open");
    open.visibleProperty().bind(model.writtenProperty().map(Optional::isPresent));
    open.managedProperty().bind(open.visibleProperty());
    Button erase = controls.quiet("handover.erase", model::goToErasure);
    erase.setId("hand-over-erase");
    erase.visibleProperty().bind(open.visibleProperty());
    erase.managedProperty().bind(open.visibleProperty());
    files.setId("hand-over-files");
    files.getStyleClass().add("handover-files");
    root.getStyleClass().add("handover");
    root.getChildren()
        .addAll(
            controls.heading("handover.title"),
            controls.prose("handover.what", "muted"),
            Controls.row(handOver, open),
            files,
            erase);
    model.writtenProperty().subscribe(this::show);
  }

  private void show(Optional<Written> written) {
    files
        .getChildren()
        .setAll(
            written.stream()
                .flatMap(done -> done.names().stream())
                .map(HandOverPane::file)
                .toList());
    files.setManaged(written.isPresent());
  }

  private static Label file(String name) {
    Label label = new Label(name);
    label.getStyleClass().add("small");
    Wrapping.of(label);
    return label;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    ownKeys.unsubscribe();
    ownKeys =
        keys.add(
            Shortcut.of(
                "Alt+H", Message.of("handover.act"), Message.of("handover.title"), model::handOver),
            Shortcut.of(
                "Alt+Shift+E",
                Message.of("handover.erase"),
                Message.of("handover.title"),
                model::goToErasure));
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }
}
