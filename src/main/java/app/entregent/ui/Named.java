package app.entregent.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * The name of a node that stands for one of many things of one kind: a seat, a note, a goal.
 *
 * <p>It is no id of JavaFX: the styles of a node with an id, and of all that is in it, are worked
 * out for that id alone and kept as long as the window lives. Nodes of one kind without an id share
 * theirs, so that a hundred of them cost what one costs.
 */
public final class Named {
  private static final String NAME = "entregent.name";

  private Named() {}

  /** Gives the node its name, for example {@code seat-12}. */
  public static void as(Node node, String name) {
    node.getProperties().put(NAME, name);
  }

  /** The name of the node, or its id where it has no name. */
  public static Optional<String> of(Node node) {
    return node.hasProperties() && node.getProperties().get(NAME) instanceof String name
        ? Optional.of(name)
        : Optional.ofNullable(node.getId());
  }

  /** The first node in the part, itself included, that has this name or id. */
  public static Optional<Node> find(Parent part, String name) {
    Optional<String> wanted = Optional.of(name);
    return part.lookupAll("*").stream().filter(node -> of(node).equals(wanted)).findFirst();
  }
}
