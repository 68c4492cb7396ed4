package app.entregent.shell;

import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.PaletteEntry;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What stands in the discreet view where a place is that is not for everybody: that it is hidden,
 * how it comes back, and the maps that can be shown.
 */
final class DiscreetPage extends StackPane {
  private final VBox maps = new VBox();

  DiscreetPage(Controls controls) {
    getStyleClass().add("discreet-page");
    maps.getStyleClass().add("discreet-maps");
    EmptyState state =
        new EmptyState(
            controls,
            Material2MZ.VISIBILITY_OFF,
            "shell.discreet.hidden",
            "shell.discreet.sentence");
    state.getChildren().add(maps);
    getChildren().add(state);
  }

  void showMaps(List<PaletteEntry> found) {
    maps.getChildren().clear();
    for (PaletteEntry entry : found) {
      Hyperlink link =
          new Hyperlink(
              entry.detail().isEmpty() ? entry.name() : entry.name() + "  ·  " + entry.detail());
      link.setOnAction(event -> entry.open().run());
      maps.getChildren().add(link);
    }
  }
}
