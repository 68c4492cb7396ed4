package app.entregent.report;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Point;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.report.MapDrawing.Card;
import app.entregent.report.MapDrawing.Judged;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Stroke;
import app.entregent.report.Pen.Type;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Draws cards as the window does: edge, sign, initials, name, title, roles, touch, influence. */
final class CardPainter {
  private static final double RADIUS = 10;
  private static final double EDGE = 5;
  private static final double AVATAR = 16;
  private static final double CHIP_HEIGHT = 17;
  private static final double BAR = 3;

  private final Pen pen;
  private final Texts texts;
  private final Lettering letters = Lettering.get();

  CardPainter(Pen pen, Texts texts) {
    this.pen = pen;
    this.texts = texts;
  }

  void draw(Card card) {
    pen.begin(card.name(), card.aloud(), card.box());
    ground(card);
    avatar(card);
    words(card);
    double end = judgement(card);
    chips(card, end);
    pen.end();
  }

  private void ground(Card card) {
    Box box = card.box();
    if (card.ghost()) {
      pen.card(card.id(), box, RADIUS, Ink.SUBTLE);
      pen.outline(box, RADIUS, new Stroke(Ink.MUTED, 1.3, Stroke.Style.DASHED));
      return;
    }
    pen.card(card.id(), box, RADIUS, Ink.CARD);
    card.judged()
        .ifPresent(
            judged ->
                pen.fill(
                    new Box(box.x() + 4, box.y() + 9, EDGE, box.height() - 18),
                    EDGE / 2,
                    Ink.of(judged.stance())));
    pen.outline(box, RADIUS, Stroke.solid(Ink.BORDER, 1));
  }

  private void avatar(Card card) {
    Point middle = new Point(card.box().x() + 31, card.box().y() + 26);
    Ink words =
        card.ghost()
            ? Ink.MUTED
            : card.judged().map(judged -> Ink.words(judged.stance())).orElse(Ink.MUTED);
    if (card.ghost()) {
      pen.circle(middle, AVATAR, Ink.INSET);
    } else {
      pen.circle(
          middle,
          AVATAR,
          card.judged().map(judged -> Ink.ground(judged.stance())).orElse(Ink.INSET));
    }
    pen.text(
        letters.fit(card.initials(), 12, 28),
        middle.x(),
        middle.y() + 4.3,
        Align.MIDDLE,
        new Type(12, true, words));
    if (card.judged().filter(Judged::confirmed).isPresent()) {
      tick(pen, new Point(middle.x() + 12, middle.y() + 11), words);
    }
  }

  /** A small tick in a disc: the judgement is confirmed. */
  static void tick(Pen pen, Point at, Ink ink) {
    pen.circle(at, 6.5, Ink.CARD);
    pen.circle(at, 5.5, ink);
    pen.line(
        List.of(at.plus(-2.4, 0.2), at.plus(-0.6, 2.1), at.plus(2.6, -1.9)),
        Stroke.solid(Ink.CARD, 1.3));
  }

  private void words(Card card) {
    Box box = card.box();
    double x = box.x() + 55;
    double room = box.width() - 55 - (card.judged().isPresent() ? 28 : 12);
    double size = letters.width(card.name(), 13) > room * 0.97 ? 11.5 : 13;
    pen.text(
        letters.fit(card.name(), size, room * 0.97),
        x,
        box.y() + 23,
        Align.LEFT,
        new Type(size, true, card.ghost() ? Ink.MUTED : Ink.TEXT));
    pen.text(
        letters.fit(card.title(), 12, box.width() - 65),
        x,
        box.y() + 39,
        Align.LEFT,
        new Type(12, false, Ink.MUTED));
  }

  /** The sign, the bars and the last touch; returns where the room for the roles ends. */
  private double judgement(Card card) {
    Box box = card.box();
    if (card.judged().isEmpty()) {
      return box.right() - 12;
    }
    Judged judged = card.judged().get();
    sign(pen, judged.stance(), new Point(box.right() - 16, box.y() + 18), 5);
    double bars = box.right() - 12 - Influence.DECISIVE.bars() * (BAR + 2);
    bars(pen, judged.bars(), bars, box.bottom() - 12);
    if (judged.touch().isEmpty()) {
      return bars - 6;
    }
    pen.text(
        judged.touch(),
        bars - 6,
        box.bottom() - 13,
        Align.RIGHT,
        new Type(11, judged.cold(), judged.cold() ? Ink.WARNING : Ink.MUTED));
    return bars - 12 - letters.width(judged.touch(), 11);
  }

  /** The influence as one to four bars. */
  static void bars(Pen pen, int on, double x, double bottom) {
    for (int i = 1; i <= Influence.DECISIVE.bars(); i++) {
      double height = 1 + 3.0 * i;
      pen.fill(
          new Box(x + (i - 1) * (BAR + 2), bottom - height, BAR, height),
          1,
          i <= on ? Ink.MUTED : Ink.BORDER);
    }
  }

  /** The sign of a stance, drawn, so that no typeface need know it. */
  static void sign(Pen pen, Stance stance, Point at, double r) {
    Ink ink = stance == Stance.UNKNOWN ? Ink.words(stance) : Ink.of(stance);
    switch (stance) {
      case CHAMPION -> pen.shape(corners(at, r, 0, -1, 1, 0.8, -1, 0.8), ink);
      case OPPONENT -> pen.shape(corners(at, r, 0, 1, 1, -0.8, -1, -0.8), ink);
      case SCEPTIC -> pen.shape(corners(at, r * 1.15, 0, -1, 1, 0, 0, 1, -1, 0), ink);
      case NEUTRAL -> pen.shape(corners(at, r * 0.85, -1, -1, 1, -1, 1, 1, -1, 1), ink);
      case SUPPORTER -> pen.circle(at, r, ink);
      case UNKNOWN ->
          pen.text("?", at.x(), at.y() + r * 0.9, Align.MIDDLE, new Type(r * 2.4, true, ink));
    }
  }

  private static List<Point> corners(Point at, double r, double... shares) {
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < shares.length; i += 2) {
      corners.add(at.plus(shares[i] * r, shares[i + 1] * r));
    }
    return corners;
  }

  private void chips(Card card, double end) {
    Box box = card.box();
    double x = box.x() + 15;
    for (Role role : card.roles()) {
      double width = chipWidth(texts.say(role.sign()));
      if (x + width > end) {
        return;
      }
      chip(pen, texts.say(role.sign()), role, x, box.bottom() - 9 - CHIP_HEIGHT);
      x += width + 4;
    }
  }

  static double chipWidth(String sign) {
    return Math.max(22, Lettering.get().width(sign, 11) + 11);
  }

  /** A role in two letters on its ground. */
  static void chip(Pen pen, String sign, Role role, double x, double y) {
    double width = chipWidth(sign);
    pen.fill(new Box(x, y, width, CHIP_HEIGHT), 4, Ink.ground(role));
    pen.text(sign, x + width / 2, y + 12.5, Align.MIDDLE, new Type(11, true, Ink.words(role)));
  }
}
