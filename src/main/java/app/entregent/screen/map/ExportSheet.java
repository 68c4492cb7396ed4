package app.entregent.screen.map;

import app.entregent.report.ExportKind;
import app.entregent.ui.Controls;
import app.entregent.ui.InSight;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** In what, and how much of it, the map is to be written; over the map until it is chosen. */
final class ExportSheet extends VBox {
  private final MapViewModel model;
  private final Runnable closed;
  private final SimpleObjectProperty<Boolean> discreet = new SimpleObjectProperty<>(false);
  private final VBox kinds = new VBox();

  /**
   * @param closed is told when the sheet went away
   */
  ExportSheet(Controls controls, MapViewModel model, ExportActs acts, Runnable closed) {
    this.model = model;
    this.closed = closed;
    getStyleClass().addAll("over-sheet", "export-sheet");
    setId("map-export-sheet");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            controls.heading("map.export.title"),
            new Segments<>(
                List.of(false, true),
                choice -> controls.texts().text(choice ? "map.export.discreet" : "map.export.full"),
                discreet,
                discreet::set),
            controls.prose("map.export.explain", "muted", "small"));
    for (ExportKind kind : ExportKind.values()) {
      Button button = controls.button(kind.word().key(), () -> choose(acts, kind));
      button.setId("export-" + kind.name().toLowerCase(Locale.ROOT));
      button.setMaxWidth(Double.MAX_VALUE);
      kinds.getChildren().add(button);
    }
    kinds.getChildren().addAll(decision(controls, acts));
    kinds.getStyleClass().add("export-kinds");
    ScrollPane scroll = new ScrollPane(kinds);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    // before the scrolled page takes the arrows for itself
    kinds.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private List<Node> decision(Controls controls, ExportActs acts) {
    CheckBox contacts = new CheckBox();
    contacts.setId("export-contacts");
    contacts.textProperty().bind(controls.texts().text("merge.export.contacts"));
    Button decision = controls.button("merge.export", () -> chooseDecision(acts, contacts));
    decision.setId("export-decision");
    decision.setMaxWidth(Double.MAX_VALUE);
    // such a file holds the judgements too
    decision.disableProperty().bind(discreet);
    contacts.disableProperty().bind(discreet);
    return List.of(decision, contacts, controls.prose("merge.export.explain", "muted", "small"));
  }

  void open() {
    discreet.set(model.sight().discreet());
    setVisible(true);
    applyCss();
    kinds.getChildren().getFirst().requestFocus();
  }

  private void close() {
    setVisible(false);
    closed.run();
  }

  private void choose(ExportActs acts, ExportKind kind) {
    close();
    acts.export(model, kind, discreet.get());
  }

  private void chooseDecision(ExportActs acts, CheckBox contacts) {
    close();
    acts.exportDecision(model, contacts.isSelected());
  }

  private static boolean isStop(Node node) {
    return node.isFocusTraversable() && !node.isDisabled();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
      List<Node> stops = kinds.getChildren().stream().filter(ExportSheet::isStop).toList();
      int to = stops.indexOf(getScene().getFocusOwner()) + by;
      if (to >= 0 && to < stops.size()) {
        stops.get(to).requestFocus();
        InSight.bring(stops.get(to));
      }
      event.consume();
    }
  }
}
