package app.entregent.screen.log;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** A part of the sheet that is folded away until it is wanted; its line tells what stands in it. */
final class Fold extends VBox {
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Button header = new Button();

  /**
   * @param holds what stands in it, in a few words; empty if nothing
   */
  Fold(Controls controls, String id, String nameKey, ObservableValue<String> holds, Node content) {
    getStyleClass().add("fold");
    Label name = controls.label(nameKey, "fold-name");
    Label inside = controls.label(holds, "muted", "small", "fold-holds");
    inside.visibleProperty().bind(open.not());
    inside.managedProperty().bind(inside.visibleProperty());
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(name, inside);
    line.getStyleClass().add("fold-line");
    header.setId("log-fold-" + id);
    header.getStyleClass().add("fold-header");
    header.setGraphic(line);
    header.setMaxWidth(Double.MAX_VALUE);
    header.setOnAction(event -> open.set(!open.get()));
    header
        .accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    controls
                        .texts()
                        .texts()
                        .say(
                            open.get() ? "conversation.fold.open" : "conversation.fold.closed",
                            name.getText(),
                            holds.getValue()),
                open,
                name.textProperty(),
                holds));
    open.subscribe(
        now -> {
          line.getChildren().removeIf(node -> node != name && node != inside);
          line.getChildren()
              .addFirst(Icons.of(now ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
        });
    VBox body = new VBox(content);
    body.getStyleClass().add("fold-body");
    body.visibleProperty().bind(open);
    body.managedProperty().bind(open);
    getChildren().setAll(header, body);
  }

  BooleanProperty openProperty() {
    return open;
  }
}
