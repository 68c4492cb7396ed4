package app.entregent.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * All keys that work at this moment. The window listens to them; the sheet of keys, tooltips and
 * menus show them. A screen adds its own when it comes into sight and takes them back when it
 * leaves. A key that a focused control uses itself (such as Ctrl+Z in a text) never gets here.
 */
public final class Keys {
  /**
   * On a French keyboard the row of digits gives these signs without Shift. The sign of 6 is left
   * out: it is the minus that makes things smaller.
   */
  private static final Map<String, KeyCode> FRENCH_DIGITS =
      Map.of(
          "&", KeyCode.DIGIT1,
          "é", KeyCode.DIGIT2,
          "\"", KeyCode.DIGIT3,
          "'", KeyCode.DIGIT4,
          "(", KeyCode.DIGIT5,
          "è", KeyCode.DIGIT7);

  private static final Map<KeyCode, KeyCode> OTHER_KEYS =
      Map.ofEntries(
          Map.entry(KeyCode.AMPERSAND, KeyCode.DIGIT1),
          Map.entry(KeyCode.QUOTEDBL, KeyCode.DIGIT3),
          Map.entry(KeyCode.QUOTE, KeyCode.DIGIT4),
          Map.entry(KeyCode.LEFT_PARENTHESIS, KeyCode.DIGIT5),
          // The plus shares its key with the equals sign, and stands on the number pad once more.
          Map.entry(KeyCode.EQUALS, KeyCode.PLUS),
          Map.entry(KeyCode.ADD, KeyCode.PLUS),
          Map.entry(KeyCode.SUBTRACT, KeyCode.MINUS),
          Map.entry(KeyCode.NUMPAD0, KeyCode.DIGIT0),
          Map.entry(KeyCode.NUMPAD1, KeyCode.DIGIT1),
          Map.entry(KeyCode.NUMPAD2, KeyCode.DIGIT2),
          Map.entry(KeyCode.NUMPAD3, KeyCode.DIGIT3),
          Map.entry(KeyCode.NUMPAD4, KeyCode.DIGIT4),
          Map.entry(KeyCode.NUMPAD5, KeyCode.DIGIT5),
          Map.entry(KeyCode.NUMPAD6, KeyCode.DIGIT6),
          Map.entry(KeyCode.NUMPAD7, KeyCode.DIGIT7),
          Map.entry(KeyCode.NUMPAD8, KeyCode.DIGIT8),
          Map.entry(KeyCode.NUMPAD9, KeyCode.DIGIT9));

  private final ObservableList<Shortcut> all = FXCollections.observableArrayList();
  private final List<Shortcut> told = new ArrayList<>();
  private final Map<Shortcut, BooleanSupplier> working = new HashMap<>();
  private Predicate<Shortcut> allowed = shortcut -> true;
  private final ObservableList<Shortcut> allView = FXCollections.unmodifiableObservableList(all);

  /** The keys that work now, in the order in which they were added. */
  public ObservableList<Shortcut> all() {
    return allView;
  }

  /** Adds keys; they are taken back by the subscription. */
  public Subscription add(Shortcut... shortcuts) {
    List<Shortcut> added = List.of(shortcuts);
    all.addAll(added);
    return () -> all.removeAll(added);
  }

  /**
   * Lists keys that a control hears by itself while it has the focus. Elsewhere they are the keys
   * of others, or letters of a text.
   */
  public Subscription tell(Shortcut... shortcuts) {
    List<Shortcut> added = List.of(shortcuts);
    told.addAll(added);
    all.addAll(added);
    return () -> {
      all.removeAll(added);
      told.removeAll(added);
    };
  }

  /**
   * Adds keys that work now and then; at other times they are not listed, and are the keys of
   * others.
   */
  public Subscription addWhile(BooleanSupplier works, Shortcut... shortcuts) {
    return whileWorking(works, List.of(shortcuts), add(shortcuts));
  }

  /** As {@link #tell}, of keys that are heard now and then. */
  public Subscription tellWhile(BooleanSupplier works, Shortcut... shortcuts) {
    return whileWorking(works, List.of(shortcuts), tell(shortcuts));
  }

  private Subscription whileWorking(
      BooleanSupplier works, List<Shortcut> added, Subscription subscription) {
    added.forEach(shortcut -> working.put(shortcut, works));
    return () -> {
      subscription.unsubscribe();
      added.forEach(working::remove);
    };
  }

  /** Those of all the keys that do something at this moment. */
  public List<Shortcut> working() {
    return all.stream().filter(this::works).toList();
  }

  private boolean works(Shortcut shortcut) {
    return working.getOrDefault(shortcut, () -> true).getAsBoolean();
  }

  /** From now on only such keys work, as far as this is true of them when they are pressed. */
  public void allow(Predicate<Shortcut> which) {
    allowed = which;
  }

  /** Makes the keys work in this scene. */
  public void listen(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    match(event)
        .or(() -> asOther(event).flatMap(this::match))
        .ifPresent(
            shortcut -> {
              event.consume();
              shortcut.action().run();
            });
  }

  /** The newest wins, so that a screen may use a key of the window for its own. */
  private Optional<Shortcut> match(KeyEvent event) {
    return all.reversed().stream()
        .filter(s -> s.keys().match(event))
        .filter(s -> !told.contains(s))
        .filter(allowed)
        .filter(this::works)
        .findFirst();
  }

  private static Optional<KeyEvent> asOther(KeyEvent event) {
    return Optional.ofNullable(OTHER_KEYS.get(event.getCode()))
        .or(() -> Optional.ofNullable(FRENCH_DIGITS.get(event.getText())))
        .map(
            other ->
                new KeyEvent(
                    event.getEventType(),
                    event.getCharacter(),
                    event.getText(),
                    other,
                    other != KeyCode.PLUS && event.isShiftDown(),
                    event.isControlDown(),
                    event.isAltDown(),
                    event.isMetaDown()));
  }
}
