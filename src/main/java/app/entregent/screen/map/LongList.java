package app.entregent.screen.map;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * Rows of which the first ones are built, and the next ones when they are asked for: a map of a
 * thousand seats opens as fast as one of ten.
 */
final class LongList<T> extends VBox {
  private final Controls controls;
  private final int step;
  private final Function<T, Node> row;
  private List<T> items = List.of();
  private int wanted;

  /**
   * @param step so many are shown, and so many more each time
   */
  LongList(Controls controls, int step, Function<T, Node> row) {
    this.controls = controls;
    this.step = step;
    this.row = row;
    wanted = step;
  }

  /** Shows the first of these; as many as were asked for of those before. */
  void show(List<T> all) {
    items = List.copyOf(all);
    getChildren().clear();
    grow();
  }

  /** Shows no more than the first ones again. */
  void shorten() {
    wanted = step;
  }

  private void grow() {
    int there = getChildren().size();
    items.stream().skip(there).limit(wanted - there).map(row).forEach(getChildren()::add);
    int rest = items.size() - wanted;
    if (rest > 0) {
      Hyperlink more = new Hyperlink(controls.texts().now(Message.of("map.more", rest)));
      more.getStyleClass().addAll("small", "more");
      more.setOnAction(event -> more());
      getChildren().add(more);
    }
  }

  private void more() {
    int first = wanted;
    getChildren().removeLast();
    wanted += step;
    grow();
    // Who asked by a key goes on reading where the new rows begin.
    Node next = getChildren().get(first);
    focusable(next).requestFocus();
  }

  private static Node focusable(Node row) {
    return row.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().orElse(row);
  }
}
