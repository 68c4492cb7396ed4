package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import app.entregent.report.MapDrawing.Card;
import app.entregent.report.MapDrawing.Judged;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Type;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the signs of a map mean: only those that stand on it, in rows as wide as the page. */
final class Legend {
  static final double ROW = 22;

  private static final double SIZE = 11;
  private static final double AIR = 18;
  private static final double GAP = 6;

  /** A sign so wide, drawn from its left end on the middle line, and its word. */
  private record Item(double width, Consumer<Placed> sign, String word) {
    double whole() {
      return width + GAP + Lettering.get().width(word, SIZE);
    }
  }

  private final List<List<Item>> rows = new ArrayList<>();

  Legend(MapDrawing drawing, double room) {
    List<Item> row = new ArrayList<>();
    double used = 0;
    for (Item item : items(drawing)) {
      if (!row.isEmpty() && used + item.whole() > room) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      row.add(item);
      used += item.whole() + AIR;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  double height() {
    return rows.size() * ROW;
  }

  void draw(Pen pen, double left, double top) {
    double y = top + ROW / 2;
    for (List<Item> row : rows) {
      double x = left;
      for (Item item : row) {
        item.sign().accept(new Placed(pen, x, y, 1));
        pen.text(
            item.word(),
            x + item.width() + GAP,
            y + 4,
            Align.LEFT,
            new Type(SIZE, false, Ink.MUTED));
        x += item.whole() + AIR;
      }
      y += ROW;
    }
  }

  private static List<Item> items(MapDrawing drawing) {
    Texts texts = drawing.texts();
    List<Item> items = new ArrayList<>();
    for (Role role : Role.values()) {
      if (drawing.cards().stream().anyMatch(card -> card.roles().contains(role))) {
        String sign = texts.say(role.sign());
        items.add(
            new Item(
                CardPainter.chipWidth(sign),
                pen -> CardPainter.chip(pen, sign, role, 0, -8.5),
                texts.say(role.word())));
      }
    }
    List<Judged> judged = drawing.cards().stream().flatMap(c -> c.judged().stream()).toList();
    for (Stance stance : Stance.values()) {
      if (judged.stream().anyMatch(j -> j.stance() == stance)) {
        items.add(
            new Item(
                12,
                pen -> CardPainter.sign(pen, stance, new Point(6, 0), 5),
                texts.say("report.legend.stance", stance.word())));
      }
    }
    addSigns(items, judged, texts);
    for (TieKind kind : TieKind.values()) {
      if (drawing.routes().stream().anyMatch(route -> route.tie().kind() == kind)) {
        items.add(
            new Item(
                44,
                pen -> RoutePainter.draw(pen, RoutePainter.sample(kind, 44)),
                texts.say("report.legend." + kind.code())));
      }
    }
    if (!drawing.lanes().isEmpty()) {
      items.add(new Item(22, Legend::field, texts.say("report.legend.unit")));
    }
    if (drawing.cards().stream().anyMatch(Card::ghost)) {
      items.add(
          new Item(
              22,
              pen ->
                  pen.outline(
                      new Box(0, -7, 22, 14),
                      4,
                      new Pen.Stroke(Ink.MUTED, 1.1, Pen.Stroke.Style.DASHED)),
              texts.say("report.legend.ghost")));
    }
    return items;
  }

  private static void field(Pen pen) {
    Box box = new Box(0, -7, 22, 14);
    pen.fill(box, 4, Ink.INSET);
    pen.outline(box, 4, Pen.Stroke.solid(Ink.BORDER, 1));
  }

  private static void addSigns(List<Item> items, List<Judged> judged, Texts texts) {
    if (judged.stream().anyMatch(Judged::confirmed)) {
      items.add(
          new Item(
              11,
              pen -> CardPainter.tick(pen, new Point(5.5, 0), Ink.MUTED),
              texts.say("report.legend.confirmed")));
    }
    if (judged.stream().anyMatch(j -> j.bars() > 0)) {
      items.add(
          new Item(
              18, pen -> CardPainter.bars(pen, 3, 0, 6), texts.say("report.legend.influence")));
    }
    if (judged.stream().anyMatch(j -> j.touch().length() > 1)) {
      String days = texts.say("map.card.days", 12);
      items.add(
          new Item(
              Lettering.get().width(days, SIZE),
              pen -> pen.text(days, 0, 4, Align.LEFT, new Type(SIZE, false, Ink.TEXT)),
              texts.say("report.legend.touch")));
    }
  }
}
