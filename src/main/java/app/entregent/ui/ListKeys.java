package app.entregent.ui;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * Keys that work while one list (or what is shown in its place) has the focus, and so may be plain
 * letters, Space or Enter. They go before the keys of the list itself. What such a key would type
 * reaches no field to which the focus goes.
 */
public final class ListKeys {
  private final List<Node> lists = new ArrayList<>();
  private final List<Shortcut> shortcuts = new ArrayList<>();
  private final Message group;

  /**
   * @param group the heading under which the sheet of keys lists them
   */
  public ListKeys(Node list, Message group) {
    this.group = group;
    also(list);
  }

  /** The same keys work on what shows the same in another way. */
  public ListKeys also(Node other) {
    lists.add(other);
    other.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return this;
  }

  /** Adds a key. */
  public ListKeys on(String keys, String what, Runnable action) {
    shortcuts.add(Shortcut.of(keys, Message.of(what), group, action));
    return this;
  }

  /** Lists the keys among those that work now. */
  public Subscription show(Keys all) {
    return all.add(shortcuts.stream().map(this::whenFocused).toArray(Shortcut[]::new));
  }

  private Shortcut whenFocused(Shortcut shortcut) {
    return new Shortcut(
        shortcut.keys(),
        shortcut.what(),
        shortcut.group(),
        () -> {
          if (focused().isPresent()) {
            shortcut.action().run();
          }
        });
  }

  private void press(KeyEvent event) {
    Optional<Shortcut> pressed =
        shortcuts.stream().filter(shortcut -> shortcut.keys().match(event)).findFirst();
    Optional<Node> on = focused();
    if (on.isPresent() && pressed.isPresent()) {
      event.consume();
      typeNothing(on.get().getScene());
      pressed.get().action().run();
    }
  }

  private Optional<Node> focused() {
    return lists.stream().filter(Node::isFocused).findFirst();
  }

  /** Lets a key that was pressed type nothing until it is released, wherever the focus goes. */
  public static void typeNothing(Scene scene) {
    EventHandler<KeyEvent> swallow = KeyEvent::consume;
    scene.addEventFilter(KeyEvent.KEY_TYPED, swallow);
    scene.addEventFilter(
        KeyEvent.KEY_RELEASED,
        new EventHandler<>() {
          @Override
          public void handle(KeyEvent released) {
            scene.removeEventFilter(KeyEvent.KEY_TYPED, swallow);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, this);
          }
        });
  }
}
