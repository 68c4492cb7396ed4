package app.entregent.shell;

import app.entregent.text.Message;
import app.entregent.ui.Keys;
import app.entregent.ui.Navigator;
import app.entregent.ui.Shortcut;
import app.entregent.ui.UndoActions;

/** The keys that work everywhere in the window. */
final class Commands {
  /** The heading of the keys that go to a place. */
  static final Message PLACES = Message.of("shell.keys.places");

  private static final Message EVERYWHERE = Message.of("shell.keys.everywhere");

  private Commands() {}

  static void addPlaces(Keys keys, Navigator navigator) {
    for (int i = 0; i < Rail.ROWS.size(); i++) {
      Rail.Row row = Rail.ROWS.get(i);
      keys.add(
          new Shortcut(
              Rail.key(i), Message.of(row.nameKey()), PLACES, () -> navigator.open(row.place())));
    }
    keys.add(Shortcut.of("Alt+Left", Message.of("shell.keys.back"), PLACES, navigator::back));
  }

  static void addUndo(Keys keys, UndoActions undo) {
    add(keys, "Shortcut+Z", "shell.keys.undo", undo::undo);
    add(keys, "Shortcut+Shift+Z", "shell.keys.redo", undo::redo);
  }

  static void addPalette(Keys keys, Runnable palette) {
    add(keys, "Shortcut+K", "shell.keys.palette", palette);
  }

  static void addLog(Keys keys, Runnable log) {
    add(keys, "Shortcut+L", "shell.keys.log", log);
  }

  static void addWindow(Keys keys, Runnable sheet, Runnable fullScreen) {
    add(keys, "F1", "shell.keys.help", sheet);
    add(keys, "F11", "shell.keys.full", fullScreen);
  }

  private static void add(Keys keys, String key, String what, Runnable action) {
    keys.add(Shortcut.of(key, Message.of(what), EVERYWHERE, action));
  }
}
