package app.entregent.screen.meeting;

import app.entregent.ui.Screen;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** A map with what the last talk moved on it above, as long as the user leaves that there. */
public final class MovedAbove implements Screen {
  private final Screen map;

  /** Held here: what it depends on knows it only weakly. */
  private final ObservableValue<Optional<Node>> banner;

  private final BorderPane root = new BorderPane();

  /**
   * @param banner what stands above; nothing if no talk moved this map
   */
  public MovedAbove(Screen map, ObservableValue<Optional<Node>> banner) {
    this.map = map;
    root.setCenter(map.root());
    this.banner = banner;
    banner.subscribe(node -> root.setTop(node.orElse(null)));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Node> firstFocus() {
    return map.firstFocus();
  }

  @Override
  public void activate() {
    map.activate();
  }

  @Override
  public void deactivate() {
    map.deactivate();
  }
}
