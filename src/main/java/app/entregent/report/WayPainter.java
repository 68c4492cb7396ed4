package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.report.ClientWay.Fact;
import app.entregent.report.ClientWay.Step;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Stroke;
import app.entregent.report.Pen.Type;
import app.entregent.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the client's own way above the map: a box for each step, in rows as wide as the page. */
final class WayPainter {
  private static final double SIZE = 11;
  private static final double LINE = 15;
  private static final double TITLE = 20;
  private static final double GAP = 20;

  /** A box on a page of paper, and one that is read from afar, is at least so wide. */
  static final double NARROW = 118;

  static final double BROAD = 190;

  private static final double WIDEST = 260;
  private static final double INSIDE = 10;
  private static final double BELOW = 10;

  /** More steps than these are counted and not shown: the map is what the page is for. */
  private static final int MOST = 12;

  private final ClientWay way;
  private final Texts texts;
  private final double room;
  private final double narrowest;
  private final List<Step> shown;
  private final Lettering letters = Lettering.get();

  WayPainter(MapDrawing drawing, double room, double narrowest) {
    this.way = drawing.way();
    this.texts = drawing.texts();
    this.room = room;
    this.narrowest = narrowest;
    this.shown = way.steps().stream().limit(MOST).toList();
  }

  double height() {
    if (way.isEmpty()) {
      return 0;
    }
    double steps =
        shown.isEmpty() ? 0 : TITLE + rows() * (boxHeight() + BELOW) + (more() > 0 ? LINE : 0);
    return steps + way.facts().size() * (LINE + 1) + BELOW;
  }

  void draw(Pen pen) {
    double y = 0;
    if (!shown.isEmpty()) {
      pen.text(texts.say("map.process.title"), 0, 12, Align.LEFT, new Type(12, true, Ink.TEXT));
      y = TITLE;
      for (int i = 0; i < shown.size(); i++) {
        double x = i % columns() * (boxWidth() + GAP);
        Box box = new Box(x, y + i / columns() * (boxHeight() + BELOW), boxWidth(), boxHeight());
        step(pen, shown.get(i), box);
        if (i < shown.size() - 1 && (i + 1) % columns() != 0) {
          then(pen, box);
        }
      }
      y += rows() * (boxHeight() + BELOW);
      if (more() > 0) {
        pen.text(
            texts.say("report.plan.more", more()), 0, y + 9, Align.LEFT, type(false, Ink.MUTED));
        y += LINE;
      }
    }
    for (Fact fact : way.facts()) {
      fact(pen, fact, y + 11);
      y += LINE + 1;
    }
  }

  private static Type type(boolean bold, Ink ink) {
    return new Type(SIZE, bold, ink);
  }

  private int more() {
    return way.steps().size() - shown.size();
  }

  /** As many beside each other as fit, and the rows of equal length. */
  private int columns() {
    int most = Math.max(1, (int) ((room + GAP) / (narrowest + GAP)));
    int rows = (shown.size() + most - 1) / most;
    return Math.max(1, (shown.size() + rows - 1) / rows);
  }

  private int rows() {
    return (shown.size() + columns() - 1) / columns();
  }

  private double boxWidth() {
    return Math.min(WIDEST, (room - (columns() - 1) * GAP) / columns());
  }

  private double boxHeight() {
    int lines = 1;
    lines += shown.stream().anyMatch(step -> !step.when().isEmpty()) ? 1 : 0;
    lines += shown.stream().anyMatch(step -> !step.actors().isEmpty()) ? 1 : 0;
    lines += shown.stream().anyMatch(step -> !step.proof().isEmpty()) ? 1 : 0;
    return lines * LINE + 11;
  }

  private void step(Pen pen, Step step, Box box) {
    pen.begin(step.name(), aloud(step), box);
    pen.fill(box, 8, step.done() ? Ink.INSET : Ink.CARD);
    pen.outline(box, 8, Stroke.solid(step.late() ? Ink.DANGER : Ink.BORDER, 1));
    double x = box.x() + INSIDE;
    double wide = box.width() - 2 * INSIDE;
    double y = box.y() + 17;
    double name = x;
    if (step.done()) {
      CardPainter.tick(pen, new Point(x + 5.5, y - 4), Ink.MUTED);
      name += 17;
    }
    pen.text(
        letters.fit(step.name(), 12, (wide - (name - x)) * 0.97),
        name,
        y,
        Align.LEFT,
        new Type(12, true, Ink.TEXT));
    for (String words : List.of(step.when(), step.actors(), step.proof())) {
      if (!words.isEmpty()) {
        y += LINE;
        boolean date = words.equals(step.when());
        Ink ink = date && step.late() ? Ink.DANGER : Ink.MUTED;
        pen.text(letters.fit(words, SIZE, wide), x, y, Align.LEFT, type(false, ink));
      }
    }
    pen.end();
  }

  private static String aloud(Step step) {
    return Stream.of(step.name(), step.when(), step.actors(), step.proof())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** A small angle between this step and the next. */
  private static void then(Pen pen, Box box) {
    double x = box.right() + GAP / 2;
    pen.line(
        List.of(
            new Point(x - 2.5, box.centreY() - 5),
            new Point(x + 2.5, box.centreY()),
            new Point(x - 2.5, box.centreY() + 5)),
        Stroke.solid(Ink.MUTED, 1.4));
  }

  private void fact(Pen pen, Fact fact, double y) {
    String name = fact.name() + "  ";
    pen.text(fact.name(), 0, y, Align.LEFT, type(true, Ink.MUTED));
    double x = letters.width(name, SIZE) * 1.06 + 6;
    pen.text(letters.fit(fact.words(), SIZE, room - x), x, y, Align.LEFT, type(false, Ink.TEXT));
  }
}
