package app.entregent.screen.map;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Shortcut;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** What the map can do besides being drawn: it is written into files. */
public final class MapExtras {
  private static final Message MAP = Message.of("map.keys.map");

  private final Controls controls;
  private final MapViewModel model;
  private final ExportActs exports;

  public MapExtras(Controls controls, MapViewModel model, ExportActs exports) {
    this.controls = controls;
    this.model = model;
    this.exports = exports;
  }

  /** The tools, sheets and keys, joined to a map. */
  record Joined(List<Node> tools, List<Shortcut> keys) {}

  /**
   * Joins them to the place over the paper.
   *
   * @param goToMap puts the focus back on the map
   */
  Joined join(StackPane over, Runnable goToMap) {
    ExportSheet sheet = new ExportSheet(controls, model, exports, goToMap);
    StackPane.setAlignment(sheet, Pos.TOP_RIGHT);
    over.getChildren().add(sheet);
    Button export = controls.button("map.export.button", sheet::open);
    export.setId("map-export");
    return new Joined(
        List.of(export),
        List.of(Shortcut.of("Shortcut+E", Message.of("map.export.button"), MAP, sheet::open)));
  }
}
