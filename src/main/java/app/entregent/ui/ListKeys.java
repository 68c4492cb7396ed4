package app.entregent.ui;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
  private final List<Own> own = new ArrayList<>();
  private final Message group;

  /** A key, and when it does something. */
  private record Own(Shortcut shortcut, BooleanSupplier works) {}

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
    return on(keys, what, () -> true, action);
  }

  /** Adds a key that does something only while this is so, and is listed only then. */
  public ListKeys on(String keys, String what, BooleanSupplier works, Runnable action) {
    own.add(new Own(Shortcut.of(keys, Message.of(what), group, action), works));
    return this;
  }

  /**
   * Lists the keys among those that work now, while the list is in sight. Chosen there, they act on
   * the list as if it had the focus.
   */
  public Subscription show(Keys all) {
    Subscription shown = Subscription.EMPTY;
    for (Own key : own) {
      shown =
          shown.and(
              all.tellWhile(
                  () -> inSight().isPresent() && key.works().getAsBoolean(),
                  onTheList(key.shortcut())));
    }
    return shown;
  }

  private Optional<Node> inSight() {
    return lists.stream().filter(ListKeys::isInSight).findFirst();
  }

  private static boolean isInSight(Node list) {
    for (Node at = list; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return list.getScene() != null;
  }

  private Shortcut onTheList(Shortcut shortcut) {
    return new Shortcut(
        shortcut.keys(),
        shortcut.what(),
        shortcut.group(),
        () -> {
          focused().or(this::inSight).ifPresent(Node::requestFocus);
          shortcut.action().run();
        });
  }

  private void press(KeyEvent event) {
    Optional<Shortcut> pressed =
        own.stream()
            .filter(key -> key.shortcut().keys().match(event))
            .filter(key -> key.works().getAsBoolean())
            .map(Own::shortcut)
            .findFirst();
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
