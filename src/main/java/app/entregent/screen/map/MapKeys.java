package app.entregent.screen.map;

import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import app.entregent.ui.Shortcut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the map. The plain letters and digits work while the focus is on the paper or a card;
 * in a text they are letters.
 */
final class MapKeys {
  /** In the order of the digits with Shift. */
  static final List<Stance> STANCES =
      List.of(
          Stance.CHAMPION,
          Stance.SUPPORTER,
          Stance.NEUTRAL,
          Stance.SCEPTIC,
          Stance.OPPONENT,
          Stance.UNKNOWN);

  private static final Message CARD = Message.of("map.keys.card");
  private static final Message MAP = Message.of("map.keys.map");
  private static final Set<KeyCode> MORE = Set.of(KeyCode.ADD, KeyCode.EQUALS);
  private static final Set<KeyCode> LESS = Set.of(KeyCode.SUBTRACT);
  private static final double STEP = 24;

  private final MapViewModel model;
  private final MapCanvas canvas;
  private final Runnable typing;
  private final Runnable motive;
  private final List<Shortcut> all = new ArrayList<>();
  private final Map<String, Runnable> acts = new HashMap<>();

  /**
   * @param typing goes to the field above the map
   * @param motive goes to the text of the selected line
   */
  MapKeys(MapViewModel model, MapCanvas canvas, Runnable typing, Runnable motive) {
    this.model = model;
    this.canvas = canvas;
    this.typing = typing;
    this.motive = motive;
    addCardKeys();
    addMapKeys();
    new CanvasKeys(model, canvas).addTo(this::onPaper);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressOther);
  }

  Shortcut[] all() {
    return all.toArray(Shortcut[]::new);
  }

  /** Adds a key that works while the focus is on the paper or a card. */
  void add(String key, String what, Runnable act) {
    onPaper(key, what, MAP, act);
  }

  /** The keys of an act, by the key of its words. */
  Optional<Shortcut> of(String what) {
    return all.stream().filter(shortcut -> shortcut.what().key().equals(what)).findFirst();
  }

  /** Does what a key does, wherever the focus is. */
  void run(Shortcut shortcut) {
    acts.getOrDefault(shortcut.what().key(), shortcut.action()).run();
  }

  /** The key of a role. */
  static KeyCombination key(Role role) {
    return new KeyCodeCombination(digit(role.ordinal() + 1));
  }

  /** The key of a stance. */
  static KeyCombination key(Stance stance) {
    return new KeyCodeCombination(digit(STANCES.indexOf(stance) + 1), KeyCombination.SHIFT_DOWN);
  }

  private static KeyCode digit(int number) {
    return KeyCode.values()[KeyCode.DIGIT0.ordinal() + number];
  }

  private void addCardKeys() {
    for (Role role : Role.values()) {
      onPaper(key(role), role.word(), CARD, () -> model.seats().toggleRole(role));
    }
    for (Stance stance : STANCES) {
      onPaper(key(stance), stance.word(), CARD, () -> model.seats().setStance(stance));
    }
    onPaper("Plus", "map.do.more_influence", CARD, () -> weigh(1));
    onPaper("Minus", "map.do.less_influence", CARD, () -> weigh(-1));
    onPaper("V", "map.do.confirm", CARD, () -> model.seats().toggleConfirmed());
    onPaper("R", "map.do.boss", CARD, () -> pick(TieKind.REPORTS_TO));
    onPaper("I", "map.do.influences", CARD, () -> pick(TieKind.INFLUENCES));
    onPaper("X", "map.do.conflict", CARD, () -> pick(TieKind.CONFLICT));
    onPaper("K", "map.do.knows", CARD, () -> pick(TieKind.KNOWS));
    onPaper("Enter", "map.do.write", CARD, this::write);
    onPaper("Delete", "map.do.delete", CARD, this::delete);
  }

  private void addMapKeys() {
    onPaper("N", "map.do.add", MAP, typing);
    onPaper("G", "map.do.ghost", MAP, () -> model.seats().addGhost(Set.of()));
    for (Travel way : Travel.values()) {
      KeyCode arrow = KeyCode.valueOf(way.name());
      onPaper(
          new KeyCodeCombination(arrow),
          Message.of("map.do.travel." + way.name().toLowerCase(Locale.ROOT)),
          MAP,
          () -> travel(way));
      onPaper(
          new KeyCodeCombination(arrow, KeyCombination.SHIFT_DOWN),
          Message.of("map.do.extend." + way.name().toLowerCase(Locale.ROOT)),
          MAP,
          () -> extend(way));
      onPaper(
          new KeyCodeCombination(arrow, KeyCombination.ALT_DOWN),
          Message.of("map.do.move." + way.name().toLowerCase(Locale.ROOT)),
          MAP,
          () -> model.seats().nudge(way.dx() * STEP, way.dy() * STEP));
    }
    onPaper("T", "map.do.arrange", MAP, () -> model.seats().arrange());
    onPaper("Shift+T", "map.do.arrange_all", MAP, () -> model.seats().arrangeAll());
    onPaper("F", "map.do.fit", MAP, canvas::fit);
    anywhere("Shortcut+0", "map.do.fit", canvas::fit);
    // With Ctrl these keys change the size of the type, here as everywhere.
    anywhere("Alt+Plus", "map.do.larger", () -> canvas.zoomAtMiddle(1.25));
    anywhere("Alt+Minus", "map.do.smaller", () -> canvas.zoomAtMiddle(0.8));
    onPaper("Shortcut+A", "map.do.all", MAP, model::selectAll);
    onPaper("D", "map.do.decision", MAP, model::showDecision);
    onPaper("Esc", "map.do.none", MAP, this::leave);
  }

  private void travel(Travel way) {
    long from = model.selectionProperty().get().stream().findFirst().orElse(-1L);
    way.from(from, canvas.places()).ifPresent(model::select);
  }

  /** Goes to the next card and takes it into the selection. */
  private void extend(Travel way) {
    List<Long> now = model.selectionProperty().get();
    long from = now.stream().findFirst().orElse(-1L);
    way.from(from, canvas.places())
        .ifPresent(next -> model.select(Stream.concat(Stream.of(next), now.stream()).toList()));
  }

  private void pick(TieKind kind) {
    if (!model.selected().isEmpty()) {
      model.ask().askPick(kind);
      typing.run();
    }
  }

  private boolean onLine() {
    return model.ties().selectedProperty().get().isPresent();
  }

  /** More or less of what is selected: the weight of a line, the influence of a seat. */
  private void weigh(int steps) {
    if (onLine()) {
      model.ties().weigh(steps);
    } else {
      model.seats().changeInfluence(steps);
    }
  }

  private void delete() {
    if (onLine()) {
      model.ties().delete();
    } else {
      model.seats().delete();
    }
  }

  private void leave() {
    if (onLine()) {
      model.ties().leave();
    } else {
      model.select(List.of());
    }
  }

  private void write() {
    if (onLine()) {
      motive.run();
      return;
    }
    model
        .single()
        .ifPresent(
            card -> {
              if (card.seat().ghost()) {
                model.ask().askName(card.id());
                typing.run();
              } else {
                model.write(card.id(), SeatText.GAIN);
              }
            });
  }

  /** The other keys that mean plus and minus on this or that keyboard. */
  private void pressOther(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (MORE.contains(event.getCode())) {
      weigh(1);
      event.consume();
    } else if (LESS.contains(event.getCode())) {
      weigh(-1);
      event.consume();
    }
  }

  private void onPaper(String key, String what, Message group, Runnable act) {
    onPaper(KeyCombination.valueOf(key), Message.of(what), group, act);
  }

  private void onPaper(KeyCombination key, Message what, Message group, Runnable act) {
    acts.put(what.key(), act);
    all.add(
        new Shortcut(
            key,
            what,
            group,
            () -> {
              if (canvas.isFocusWithin()) {
                act.run();
              }
            }));
  }

  private void anywhere(String key, String what, Runnable act) {
    all.add(Shortcut.of(key, Message.of(what), MAP, act));
  }
}
