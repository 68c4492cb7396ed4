package app.entregent.report;

import app.entregent.model.decision.Lane;
import app.entregent.model.decision.Route;
import app.entregent.report.MapDrawing.Card;
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
 * @param withWay whether the client's own way stands above the map
 * @param numbering which of several pages this is
 */
record Sheet(
    double width,
    double height,
    double margin,
    double type,
    double scale,
    Box part,
    boolean withWay,
    Optional<Message> numbering) {
  static final double HEADER = 62;

  private static final double AIR = 14;

  /** A page just as large as the map needs. */
  static Sheet around(MapDrawing drawing, double margin) {
    Box map = drawing.bounds().grown(AIR);
    double inner = Math.max(map.width(), 640);
    double legend = new Legend(drawing, inner).height();
    double header = header(drawing, inner, true);
    return new Sheet(
        inner + 2 * margin,
        header + AIR + map.height() + AIR + legend + 2 * margin,
        margin,
        1,
        1,
        map,
        true,
        Optional.empty());
  }

  /** A page of this size with the whole map on it, as large as it fits and not above 100 %. */
  static Sheet fitting(MapDrawing drawing, double width, double height, double margin) {
    return fitting(drawing, width, height, margin, true);
  }

  private static Sheet fitting(
      MapDrawing drawing, double width, double height, double margin, boolean withWay) {
    Box map = drawing.bounds().grown(AIR);
    Box room = room(drawing, width, height, margin, 1, withWay);
    double scale = Math.min(1, Math.min(room.width() / map.width(), room.height() / map.height()));
    return new Sheet(width, height, margin, 1, scale, map, withWay, Optional.empty());
  }

  /** A page of this size with the map alone, without the client's own way. */
  static Sheet ofMap(MapDrawing drawing, double width, double height, double margin) {
    return fitting(drawing, width, height, margin, false);
  }

  /** The upper part of a page: as high as the map needs, and the map no higher than this. */
  static Sheet above(MapDrawing drawing, double width, double margin, double most, double type) {
    Box map = drawing.bounds().grown(AIR);
    double scale = Math.min(1, Math.min((width - 2 * margin) / map.width(), most / map.height()));
    double legend = new Legend(drawing, (width - 2 * margin) / type).height() * type;
    double header = header(drawing, (width - 2 * margin) / type, true) * type;
    double height = 2 * margin + header + map.height() * scale + AIR + legend;
    return new Sheet(width, height, margin, type, scale, map, true, Optional.empty());
  }

  /** Where on a page of this size, without the client's own way, there is room for the map. */
  static Box room(MapDrawing drawing, double width, double height, double margin) {
    return room(drawing, width, height, margin, 1, false);
  }

  private static Box room(
      MapDrawing drawing,
      double width,
      double height,
      double margin,
      double type,
      boolean withWay) {
    double inner = (width - 2 * margin) / type;
    double legend = new Legend(drawing, inner).height() * type;
    double header = header(drawing, inner, withWay) * type;
    return new Box(
        margin, margin + header, width - 2 * margin, height - 2 * margin - header - AIR - legend);
  }

  private static double header(MapDrawing drawing, double inner, boolean withWay) {
    return HEADER + (withWay ? new WayPainter(drawing, inner, WayPainter.NARROW).height() : 0);
  }

  /** The same page with this number on it. */
  Sheet numbered(Message number) {
    return new Sheet(width, height, margin, type, scale, part, withWay, Optional.of(number));
  }

  void draw(Pen pen, MapDrawing drawing) {
    header(new Placed(pen, margin, margin, type), drawing);
    if (withWay) {
      new WayPainter(drawing, (width - 2 * margin) / type, WayPainter.NARROW)
          .draw(new Placed(pen, margin, margin + HEADER * type, type));
    }
    Box room = room(drawing, width, height, margin, type, withWay);
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
    boolean whole = part.holds(drawing.bounds());
    if (!whole) {
      pen.clip(part);
    }
    lanes(pen, drawing);
    lines(pen, drawing);
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

  private void lanes(Pen pen, MapDrawing drawing) {
    for (Lane lane : drawing.lanes()) {
      Box box = Box.of(lane);
      if (box.meets(part)) {
        pen.fill(box, 14, Ink.INSET);
        pen.outline(box, 14, Pen.Stroke.solid(Ink.BORDER_MUTED, 1));
        pen.text(
            Lettering.get().fit(lane.unit(), 13, (box.width() - 32) * 0.96),
            box.x() + 16,
            box.y() + 24,
            Align.LEFT,
            new Type(13, true, Ink.MUTED));
      }
    }
  }

  private void lines(Pen pen, MapDrawing drawing) {
    Map<Long, Box> boxes = drawing.cards().stream().collect(Collectors.toMap(Card::id, Card::box));
    Joints joints = new Joints(drawing.cards(), drawing.routes());
    for (Route route : drawing.routes()) {
      if (!Box.around(route).grown(AIR).meets(part)) {
        continue;
      }
      Optional<Joints.Joint> joint = pen.connects() ? joints.of(route) : Optional.empty();
      if (joint.isPresent()) {
        Box from = Objects.requireNonNull(boxes.get(joint.get().from()));
        Box to = Objects.requireNonNull(boxes.get(joint.get().to()));
        pen.connect(joint.get(), route.tie().kind(), from, to, RoutePainter.stroke(route.tie()));
      } else {
        RoutePainter.draw(pen, route);
      }
    }
  }
}
