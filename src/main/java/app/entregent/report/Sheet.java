package app.entregent.report;

import app.entregent.report.MapDrawing.Card;
import app.entregent.report.MapDrawing.Link;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Type;
import app.entregent.text.Message;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page with a map on it: title and date above, the map in the middle, the legend below.
 *
 * @param width of the page
 * @param height of the page
 * @param margin around everything
 * @param type the size of title and legend; 1 is 100 %
 * @param scale the size of the map; 1 is 100 %
 * @param part which part of the paper is on this page
 * @param numbering which of several pages this is
 */
record Sheet(
    double width,
    double height,
    double margin,
    double type,
    double scale,
    Box part,
    Optional<Message> numbering) {
  static final double HEADER = 62;

  private static final double AIR = 14;

  /** A page just as large as the map needs. */
  static Sheet around(MapDrawing drawing, double margin) {
    Box map = drawing.bounds().grown(AIR);
    double inner = Math.max(map.width(), 640);
    double legend = new Legend(drawing, inner).height();
    return new Sheet(
        inner + 2 * margin,
        HEADER + AIR + map.height() + AIR + legend + 2 * margin,
        margin,
        1,
        1,
        map,
        Optional.empty());
  }

  /** A page of this size with the whole map on it, as large as it fits and not above 100 %. */
  static Sheet fitting(MapDrawing drawing, double width, double height, double margin) {
    Box map = drawing.bounds().grown(AIR);
    Box room = room(drawing, width, height, margin);
    double scale = Math.min(1, Math.min(room.width() / map.width(), room.height() / map.height()));
    return new Sheet(width, height, margin, 1, scale, map, Optional.empty());
  }

  /** The upper part of a page: as high as the map needs, and the map no higher than this. */
  static Sheet above(MapDrawing drawing, double width, double margin, double most, double type) {
    Box map = drawing.bounds().grown(AIR);
    double scale = Math.min(1, Math.min((width - 2 * margin) / map.width(), most / map.height()));
    double legend = new Legend(drawing, (width - 2 * margin) / type).height() * type;
    double height = 2 * margin + HEADER * type + map.height() * scale + AIR + legend;
    return new Sheet(width, height, margin, type, scale, map, Optional.empty());
  }

  /** Where on a page of this size there is room for the map. */
  static Box room(MapDrawing drawing, double width, double height, double margin) {
    return room(drawing, width, height, margin, 1);
  }

  private static Box room(
      MapDrawing drawing, double width, double height, double margin, double type) {
    double legend = new Legend(drawing, (width - 2 * margin) / type).height() * type;
    return new Box(
        margin,
        margin + HEADER * type,
        width - 2 * margin,
        height - 2 * margin - HEADER * type - AIR - legend);
  }

  void draw(Pen pen, MapDrawing drawing) {
    header(new Placed(pen, margin, margin, type), drawing);
    Box room = room(drawing, width, height, margin, type);
    double dx = room.x() + (room.width() - part.width() * scale) / 2 - part.x() * scale;
    double dy =
        room.y() + Math.max(0, room.height() - part.height() * scale) / 2 - part.y() * scale;
    map(new Placed(pen, dx, dy, scale), drawing);
    Legend legend = new Legend(drawing, (width - 2 * margin) / type);
    legend.draw(new Placed(pen, margin, height - margin - legend.height() * type, type), 0, 0);
  }

  private void header(Pen pen, MapDrawing drawing) {
    Lettering letters = Lettering.get();
    double right = (width - 2 * margin) / type;
    double date = letters.width(drawing.date(), 12) + 24;
    pen.text(
        letters.fit(drawing.title(), 20, (right - date) * 0.96),
        0,
        20,
        Align.LEFT,
        new Type(20, true, Ink.TEXT));
    pen.text(drawing.date(), right, 20, Align.RIGHT, new Type(12, false, Ink.MUTED));
    pen.text(
        letters.fit(drawing.about(), 13, right - 120),
        0,
        42,
        Align.LEFT,
        new Type(13, false, Ink.MUTED));
    numbering.ifPresent(
        page ->
            pen.text(
                drawing.texts().say(page), right, 42, Align.RIGHT, new Type(12, false, Ink.MUTED)));
  }

  /** The lines that touch this part, and the cards that lie in it. */
  private void map(Pen pen, MapDrawing drawing) {
    Map<Long, Box> boxes = drawing.cards().stream().collect(Collectors.toMap(Card::id, Card::box));
    boolean whole = part.holds(drawing.bounds());
    if (!whole) {
      pen.clip(part);
    }
    for (Link link : drawing.links()) {
      Box from = Objects.requireNonNull(boxes.get(link.from()));
      Box to = Objects.requireNonNull(boxes.get(link.to()));
      if (from.with(to).grown(AIR).meets(part)) {
        pen.link(link, from, to);
      }
    }
    if (!whole) {
      pen.unclip();
    }
    CardPainter cards = new CardPainter(pen, drawing.texts());
    for (Card card : drawing.cards()) {
      if (part.meets(card.box())) {
        cards.draw(card);
      }
    }
  }
}
