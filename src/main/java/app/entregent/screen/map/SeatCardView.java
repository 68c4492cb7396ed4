package app.entregent.screen.map;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
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
import javafx.scene.text.Text;

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
  private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
  private static final PseudoClass DISCREET = PseudoClass.getPseudoClass("discreet");
  private static final PseudoClass SIGNS = PseudoClass.getPseudoClass("signs");
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final LiveTexts texts;
  private final BorderPane content = new BorderPane();
  private SeatCard card;
  private Band band;
  private Detail detail;
  private String bandStyle = "";
  private boolean discreet;
  private boolean drawn;

  /**
   * A card with as much of it as can be read, in the colour of a band. It is empty until it {@link
   * #appear appears}.
   */
  SeatCardView(Controls controls, SeatCard first, Band firstBand, Detail firstDetail) {
    this.texts = controls.texts();
    this.card = first;
    this.band = firstBand;
    this.detail = firstDetail;
    getStyleClass().add("seat-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    content.getStyleClass().add("seat-content");
  }

  /** Comes into the scene: from now on it is drawn. */
  void appear() {
    drawn = true;
    draw();
  }

  SeatCard card() {
    return card;
  }

  /** Shows what changed, in the colour of a band. */
  void show(SeatCard changed, Band shownBand) {
    if (!changed.equals(card) || !shownBand.equals(band)) {
      card = changed;
      band = shownBand;
      draw();
    }
  }

  /** Shows as much as can be read. */
  void show(Detail other) {
    if (other != detail) {
      detail = other;
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
    if (!drawn) {
      return;
    }
    Seat seat = card.seat();
    getStyleClass().remove(bandStyle);
    bandStyle = discreet ? "none" : band.code();
    getStyleClass().add(bandStyle);
    pseudoClassStateChanged(GHOST, seat.ghost());
    pseudoClassStateChanged(STALE, card.stale(About.STANCE));
    setAccessibleText(texts.now(discreet ? discreetly(card) : aloud(card)));
    pseudoClassStateChanged(SIGNS, detail == Detail.SIGNS);
    switch (detail) {
      case ALL -> fill(inside());
      case NAMES -> fill(far());
      case SIGNS -> getChildren().setAll(signs());
    }
  }

  private void fill(Node inside) {
    Region edge = new Region();
    edge.getStyleClass().add("seat-edge");
    content.setLeft(edge);
    content.setCenter(inside);
    getChildren().setAll(content);
  }

  /**
   * From very far: initials and sign on the colours of the card itself. There are hundreds of them
   * at once, and each node more is found its style.
   */
  private List<Node> signs() {
    Text initials = new Text(card.initials());
    initials.getStyleClass().add("seat-far-initials");
    setAlignment(initials, Pos.CENTER_LEFT);
    Text mark = new Text(bandSign());
    mark.getStyleClass().add("seat-signs-mark");
    setAlignment(mark, Pos.CENTER_RIGHT);
    return List.of(initials, mark);
  }

  private Node inside() {
    HBox top = new HBox(avatar(), words());
    top.getStyleClass().add("seat-top");
    HBox bottom = new HBox(chips(), Controls.spring());
    bottom.getStyleClass().add("seat-bottom");
    if (!card.seat().ghost() && !discreet) {
      bottom.getChildren().add(touch());
    }
    if (!discreet) {
      bottom.getChildren().add(bars());
    }
    VBox inside = new VBox(top, Controls.spring(), bottom);
    inside.getStyleClass().add("seat-inside");
    return inside;
  }

  /** From afar: name and sign, large. */
  private Node far() {
    Label name = new Label(Brief.name(name()));
    name.getStyleClass().add("seat-far-name");
    Brief.size(name.getText()).ifPresent(name.getStyleClass()::add);
    Wrapping.of(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label mark = new Label(bandSign());
    mark.getStyleClass().add("seat-far-sign");
    mark.setMinWidth(USE_PREF_SIZE);
    HBox far = new HBox(name, mark);
    far.getStyleClass().add("seat-far");
    return far;
  }

  private String bandSign() {
    if (discreet) {
      return "";
    }
    if (!band.sign().isEmpty()) {
      return band.sign();
    }
    return card.seat().roles().stream()
        .sorted()
        .findFirst()
        .map(Role::sign)
        .map(texts::now)
        .orElse("");
  }

  void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** Whether a line that is being drawn would end here. */
  void setCandidate(boolean candidate) {
    pseudoClassStateChanged(CANDIDATE, candidate);
  }

  /** Whether the lens looks at other cards. */
  void setFaded(boolean faded) {
    pseudoClassStateChanged(FADED, faded);
  }

  /** While it moves, the card is drawn once and its picture moved; afterwards it is sharp again. */
  void setMoving(boolean moving) {
    if (moving == isCache()) {
      return;
    }
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

  private String name() {
    Seat seat = card.seat();
    if (seat.ghost()) {
      return texts.now(SeatWords.ghost(seat));
    }
    return card.name().isBlank() ? texts.now(Message.of("map.card.nameless")) : card.name();
  }

  /** The name on two lines if it needs them; the sign stands beside it, the title below both. */
  private Node words() {
    Label first = new Label(Brief.name(name()));
    first.getStyleClass().add("seat-name");
    Wrapping.of(first);
    first.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(first, Priority.ALWAYS);
    HBox nameLine = new HBox(first);
    if (!discreet) {
      nameLine.getChildren().add(sign());
    }
    nameLine.getStyleClass().add("seat-name-line");
    Label second =
        new Label(
            card.seat().ghost() ? texts.now(Message.of("map.card.who")) : Brief.name(card.title()));
    second.getStyleClass().add("seat-title");
    VBox words = new VBox(nameLine, second);
    words.getStyleClass().add("seat-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Node sign() {
    boolean aged = card.stale(About.STANCE) && card.seat().stance().sign().equals(band.sign());
    Label sign = new Label(aged ? bandSign() + "?" : bandSign());
    sign.getStyleClass().add("seat-sign");
    sign.setMinWidth(USE_PREF_SIZE);
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
    return aged(chips, About.ROLE);
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
    return aged(bars, About.INFLUENCE);
  }

  /** What was said too long ago fades, with a question mark behind it. */
  private Node aged(HBox said, About about) {
    if (!discreet && card.stale(about)) {
      said.pseudoClassStateChanged(STALE, true);
      Label ask = new Label("?");
      ask.getStyleClass().add("seat-aged");
      said.getChildren().add(ask);
    }
    return said;
  }

  /** The card as anybody may hear it. */
  static Message discreetly(SeatCard card) {
    Seat seat = card.seat();
    return Message.of(
        "map.aloud.discreet",
        card.called(),
        card.title().isBlank() ? 0 : 1,
        card.title(),
        SeatWords.roles(seat));
  }

  private static String aloud(Confidence confidence) {
    return "map.aloud.stance." + confidence.code();
  }

  private static Message aged(SeatCard card, About about, Message said) {
    return card.stale(about) ? Message.of("map.aloud.aged", said) : said;
  }

  /** The card as one would tell it on the telephone. */
  static Message aloud(SeatCard card) {
    Seat seat = card.seat();
    List<Object> parts = new ArrayList<>();
    parts.add(card.called());
    parts.add(aged(card, About.ROLE, SeatWords.roles(seat)));
    parts.add(
        seat.stance() == Stance.UNKNOWN
            ? Message.of("map.aloud.stance.unknown")
            : aged(
                card,
                About.STANCE,
                Message.of(
                    seat.judgement(About.STANCE)
                        .map(Judgement::confidence)
                        .map(SeatCardView::aloud)
                        .orElse("map.aloud.stance.assumed"),
                    seat.stance().word())));
    parts.add(
        seat.influence() == Influence.UNKNOWN
            ? Message.of("map.aloud.influence.unknown")
            : aged(
                card, About.INFLUENCE, Message.of("map.aloud.influence", seat.influence().word())));
    parts.add(
        card.metDays()
            .map(days -> Message.of("map.aloud.met", days))
            .orElse(Message.of("map.aloud.met.never")));
    return Message.of(seat.ghost() ? "map.aloud.ghost" : "map.aloud", parts.toArray());
  }
}
