package app.entregent.screen.map;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One card: who, in which roles, where they stand, how much their word weighs, and when one was
 * last in touch. A real node, so that it takes the focus and is read aloud.
 */
final class SeatCardView extends StackPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CANDIDATE = PseudoClass.getPseudoClass("candidate");
  private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final PseudoClass COLD = PseudoClass.getPseudoClass("cold");
  private static final PseudoClass DISCREET = PseudoClass.getPseudoClass("discreet");
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final LiveTexts texts;
  private final BorderPane content = new BorderPane();
  private SeatCard card;
  private boolean discreet;

  SeatCardView(Controls controls, SeatCard first) {
    this.texts = controls.texts();
    this.card = first;
    getStyleClass().add("seat-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    content.getStyleClass().add("seat-content");
    getChildren().add(content);
    draw();
  }

  SeatCard card() {
    return card;
  }

  /** Shows what changed. */
  void show(SeatCard changed) {
    if (!changed.equals(card)) {
      card = changed;
      draw();
    }
  }

  /** Shows only what all may see: no stance, influence or touch. */
  void setDiscreet(boolean wanted) {
    if (wanted != discreet) {
      discreet = wanted;
      pseudoClassStateChanged(DISCREET, wanted);
      draw();
    }
  }

  /** Puts the card into words again, after the language changed. */
  void draw() {
    Seat seat = card.seat();
    getStyleClass().removeIf(style -> style.startsWith("stance-"));
    getStyleClass().add("stance-" + seat.stance().code());
    pseudoClassStateChanged(GHOST, seat.ghost());
    pseudoClassStateChanged(STALE, card.stale());
    setAccessibleText(texts.now(discreet ? discreetly(card) : aloud(card)));
    HBox top = new HBox(avatar(), words(), sign());
    top.getStyleClass().add("seat-top");
    if (discreet) {
      top.getChildren().removeLast();
    }
    HBox bottom = new HBox(chips(), Controls.spring());
    bottom.getStyleClass().add("seat-bottom");
    if (!seat.ghost() && !discreet) {
      bottom.getChildren().add(touch());
    }
    if (!discreet) {
      bottom.getChildren().add(bars());
    }
    Region edge = new Region();
    edge.getStyleClass().add("seat-edge");
    content.setLeft(edge);
    VBox inside = new VBox(top, Controls.spring(), bottom);
    inside.getStyleClass().add("seat-inside");
    content.setCenter(inside);
  }

  void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** Whether a line that is being drawn would end here. */
  void setCandidate(boolean candidate) {
    pseudoClassStateChanged(CANDIDATE, candidate);
  }

  /** While it moves, the card is drawn once and its picture moved; afterwards it is sharp again. */
  void setMoving(boolean moving) {
    setCache(moving);
    setCacheHint(moving ? CacheHint.SPEED : CacheHint.DEFAULT);
  }

  private Node avatar() {
    Label initials = new Label(card.initials());
    initials.getStyleClass().add("seat-initials");
    StackPane avatar = new StackPane(initials);
    avatar.getStyleClass().add("seat-avatar");
    if (card.seat().confirmed()) {
      Label tick = new Label("✓");
      tick.getStyleClass().add("seat-tick");
      avatar.getChildren().add(tick);
    }
    return avatar;
  }

  private Node words() {
    Seat seat = card.seat();
    String name =
        seat.ghost()
            ? texts.now(SeatWords.ghost(seat))
            : card.name().isBlank() ? texts.now(Message.of("map.card.nameless")) : card.name();
    Label first = new Label(shown(name));
    first.getStyleClass().add("seat-name");
    Label second =
        new Label(seat.ghost() ? texts.now(Message.of("map.card.who")) : shown(card.title()));
    second.getStyleClass().add("seat-title");
    VBox words = new VBox(first, second);
    words.getStyleClass().add("seat-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  /** Nobody reads thousands of letters on a card, and measuring them takes time. */
  private static String shown(String text) {
    int most = 120;
    String line = text.replace('\n', ' ');
    return line.length() <= most ? line : line.substring(0, line.offsetByCodePoints(0, 80)) + "…";
  }

  private Node sign() {
    Label sign = new Label(card.seat().stance().sign());
    sign.getStyleClass().add("seat-sign");
    return sign;
  }

  private Node chips() {
    HBox chips = new HBox();
    chips.getStyleClass().add("seat-chips");
    for (Role role : card.seat().roles().stream().sorted().toList()) {
      chips
          .getChildren()
          .add(new Chip(texts.text(role.sign()), texts.text(role.word()), "role-" + role.code()));
    }
    return chips;
  }

  private Node touch() {
    Label touch =
        new Label(
            card.touchDays().map(days -> texts.now(Message.of("map.card.days", days))).orElse("–"));
    touch.getStyleClass().add("seat-touch");
    touch.pseudoClassStateChanged(COLD, card.cold());
    return touch;
  }

  private Node bars() {
    HBox bars = new HBox();
    bars.getStyleClass().add("seat-bars");
    int on = card.seat().influence().bars();
    for (int i = 1; i <= Influence.DECISIVE.bars(); i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("seat-bar", "bar-" + i);
      bar.pseudoClassStateChanged(ON, i <= on);
      bars.getChildren().add(bar);
    }
    bars.setMouseTransparent(true);
    return bars;
  }

  /** The card as anybody may hear it. */
  static Message discreetly(SeatCard card) {
    Seat seat = card.seat();
    return Message.of(
        "map.aloud.discreet",
        seat.ghost() ? SeatWords.ghost(seat) : card.name(),
        card.title().isBlank() ? 0 : 1,
        card.title(),
        SeatWords.roles(seat));
  }

  /** The card as one would tell it on the telephone. */
  static Message aloud(SeatCard card) {
    Seat seat = card.seat();
    List<Object> parts = new ArrayList<>();
    parts.add(seat.ghost() ? SeatWords.ghost(seat) : card.name());
    parts.add(SeatWords.roles(seat));
    parts.add(
        seat.stance() == Stance.UNKNOWN
            ? Message.of("map.aloud.stance.unknown")
            : Message.of(
                seat.confirmed() ? "map.aloud.stance.confirmed" : "map.aloud.stance.assumed",
                seat.stance().word()));
    parts.add(
        seat.influence() == Influence.UNKNOWN
            ? Message.of("map.aloud.influence.unknown")
            : Message.of("map.aloud.influence", seat.influence().word()));
    parts.add(
        card.metDays()
            .map(days -> Message.of("map.aloud.met", days))
            .orElse(Message.of("map.aloud.met.never")));
    return Message.of(seat.ghost() ? "map.aloud.ghost" : "map.aloud", parts.toArray());
  }
}
