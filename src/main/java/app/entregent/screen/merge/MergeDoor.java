package app.entregent.screen.merge;

import app.entregent.ui.Controls;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The way to a decision file from a page of settings. */
public final class MergeDoor implements Screen {
  private final VBox root;

  public MergeDoor(Controls controls, Navigator navigator) {
    Button open =
        controls.button(
            Material2OutlinedMZ.MERGE_TYPE,
            "merge.door",
            () -> navigator.open(Place.MapFile.CHOOSE));
    open.setId("settings-merge");
    root =
        new VBox(
            controls.heading("merge.door.title"), controls.prose("merge.purpose", "muted"), open);
    root.getStyleClass().add("settings-section");
  }

  @Override
  public Node root() {
    return root;
  }
}
