package app.entregent.screen.exchange;

import app.entregent.ui.Controls;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The way to the import from a page of settings. */
public final class ImportDoor implements Screen {
  private final VBox root;

  public ImportDoor(Controls controls, Navigator navigator) {
    Button open =
        controls.button(
            Material2OutlinedMZ.MOVE_TO_INBOX,
            "start.import.title",
            () -> navigator.open(new Place.Import(List.of())));
    open.setId("settings-import");
    root =
        new VBox(
            controls.heading("exchange.title"), controls.prose("exchange.purpose", "muted"), open);
    root.getStyleClass().add("settings-section");
  }

  @Override
  public Node root() {
    return root;
  }
}
