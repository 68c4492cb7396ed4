package app.entregent.screen.map;

import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of lenses, lines, alignment and copies. */
final class CanvasKeys {
  /** The kinds of line in the order of their digits. */
  private static final List<TieKind> KINDS = List.of(TieKind.values());

  private static final List<KeyCode> ALIGN =
      List.of(KeyCode.L, KeyCode.C, KeyCode.T, KeyCode.H, KeyCode.V);
  private static final Message CARD = Message.of("map.keys.card");
  private static final Message MAP = Message.of("map.keys.map");
  private static final Message LINE = Message.of("map.keys.line");

  private final MapViewModel model;
  private final MapCanvas canvas;

  CanvasKeys(MapViewModel model, MapCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
  }

  /** Takes a key that works while the focus is on the paper. */
  interface Adder {
    void add(KeyCombination key, Message what, Message group, Runnable act);
  }

  void addTo(Adder adder) {
    add(adder, "L", "map.do.next_lens", MAP, () -> model.lens().turn(1));
    add(adder, "Shift+L", "map.do.previous_lens", MAP, () -> model.lens().turn(-1));
    add(adder, "Z", "map.do.full_size", MAP, canvas::zoomToFull);
    add(adder, "E", "map.do.next_line", CARD, () -> model.ties().next(1));
    add(adder, "Shift+E", "map.do.previous_line", CARD, () -> model.ties().next(-1));
    add(adder, "Shortcut+C", "map.do.copy", CARD, this::copy);
    add(adder, "Shortcut+V", "map.do.paste", MAP, this::paste);
    for (Alignment alignment : Alignment.values()) {
      adder.add(
          new KeyCodeCombination(ALIGN.get(alignment.ordinal()), KeyCombination.ALT_DOWN),
          Message.of("map.do.align." + alignment.code()),
          CARD,
          () -> model.seats().align(alignment));
    }
    for (TieKind kind : KINDS) {
      adder.add(
          new KeyCodeCombination(
              KeyCode.values()[KeyCode.DIGIT1.ordinal() + kind.ordinal()], KeyCombination.ALT_DOWN),
          Message.of("map.do.kind." + kind.name().toLowerCase(Locale.ROOT)),
          LINE,
          () -> model.ties().setKind(kind));
    }
  }

  private static void add(Adder adder, String key, String what, Message group, Runnable act) {
    adder.add(KeyCombination.valueOf(key), Message.of(what), group, act);
  }

  private void copy() {
    model.copies().copy().ifPresent(SeatClipboard::put);
  }

  private void paste() {
    model.copies().paste(SeatClipboard.get().orElse(""));
  }
}
