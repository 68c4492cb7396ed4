package app.entregent.report;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Point;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.people.PersonCard;
import app.entregent.report.MapDrawing.Card;
import app.entregent.report.Pen.Align;
import app.entregent.report.Pen.Stroke;
import app.entregent.report.Pen.Type;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the account plan: one page of A4 with the map, the table of seats, the gaps, and the next
 * actions with owner and date. A discreet one has the map and the table of who reports to whom.
 */
final class AccountPlanWriter {
  private static final double WIDTH = PdfWriter.A4_SHORT;
  private static final double HEIGHT = PdfWriter.A4_LONG;
  private static final double MARGIN = 30;
  private static final double MAP = 176;
  private static final double SMALL = 0.75;
  private static final double LINE = 12.5;
  private static final double SIZE = 8.5;
  private static final double HEADING = 27;
  private static final int MOST_GAPS = 3;
  private static final int MOST_ACTIONS = 5;

  private final MapReport report;
  private final MapReading reading;
  private final MapDrawing drawing;
  private final Texts texts;
  private final Lettering letters = Lettering.get();

  AccountPlanWriter(MapReport report, MapDrawing drawing) {
    this.report = report;
    this.drawing = drawing;
    this.reading = drawing.discreet() ? DiscreetReading.of(report.reading()) : report.reading();
    this.texts = drawing.texts();
  }

  byte[] write() {
    try (PdfDocument pdf = new PdfDocument(drawing.title(), texts)) {
      pdf.page(WIDTH, HEIGHT, this::draw);
      return pdf.bytes();
    }
  }

  private void draw(Pen pen) {
    Sheet map = Sheet.above(drawing, WIDTH, MARGIN, MAP, SMALL);
    map.draw(pen, drawing);
    double y = map.height() - MARGIN + 10;
    if (!drawing.discreet()) {
      y = headline(pen, y);
    }
    y = seats(pen, y + 12, mostSeats(y + 12));
    if (!drawing.discreet()) {
      y = gaps(pen, y + 14);
      actions(pen, y + 14);
    }
  }

  /** How complete the map is, in words. */
  private double headline(Pen pen, double y) {
    pen.text(
        letters.fit(texts.say(reading.completeness().headline()), 11, WIDTH - 2 * MARGIN),
        MARGIN,
        y + 10,
        Align.LEFT,
        new Type(11, true, Ink.ACCENT));
    return y + 14;
  }

  private double seats(Pen pen, double top, int most) {
    List<Column> columns = drawing.discreet() ? discreetColumns() : columns();
    double y = heading(pen, top, "report.plan.seats", drawing.cards().size());
    double x = MARGIN;
    for (Column column : columns) {
      cell(pen, texts.say(column.title()), x, y, column.width(), Ink.MUTED, false);
      x += column.width();
    }
    y += 5;
    for (Card card : drawing.cards().stream().limit(most).toList()) {
      pen.line(
          List.of(new Point(MARGIN, y), new Point(WIDTH - MARGIN, y)),
          Stroke.solid(Ink.BORDER_MUTED, 0.6));
      x = MARGIN;
      for (Column column : columns) {
        column.cell().draw(pen, card, x, y + 10, column.width());
        x += column.width();
      }
      y += LINE;
    }
    return more(pen, y, drawing.cards().size() - most);
  }

  /** As many rows as leave room for what stands below. */
  private int mostSeats(double top) {
    double below = LINE + HEADING;
    if (!drawing.discreet()) {
      below +=
          height(reading.gaps().size(), MOST_GAPS) + height(report.actions().size(), MOST_ACTIONS);
    }
    int rows = Math.max(3, (int) ((HEIGHT - MARGIN - top - below) / LINE));
    return shown(drawing.cards().size(), rows);
  }

  /** The last one takes the line that would say that there is one more. */
  private static int shown(int lines, int most) {
    return lines == most + 1 ? lines : most;
  }

  private static double height(int lines, int most) {
    return 14 + HEADING + LINE * Math.min(lines, most + 1);
  }

  /** How a cell is drawn. */
  private interface Cell {
    void draw(Pen pen, Card card, double x, double y, double width);
  }

  private record Column(String title, double width, Cell cell) {}

  private List<Column> columns() {
    return List.of(
        new Column("report.plan.name", 106, this::name),
        new Column("report.plan.title", 106, words(Card::title)),
        new Column("report.plan.roles", 92, words(this::roles)),
        new Column("report.plan.stance", 66, this::stance),
        new Column("report.plan.influence", 44, this::influence),
        new Column("report.plan.touch", 32, this::touch),
        new Column("report.plan.owner", 81, words(this::owner)));
  }

  private List<Column> discreetColumns() {
    return List.of(
        new Column("report.plan.name", 122, this::name),
        new Column("report.plan.title", 122, words(Card::title)),
        new Column("report.plan.company", 100, words(this::company)),
        new Column("report.plan.roles", 92, words(this::roles)),
        new Column("report.plan.boss", 92, words(this::boss)));
  }

  private Cell words(Function<Card, String> words) {
    return (pen, card, x, y, width) -> cell(pen, words.apply(card), x, y, width, Ink.MUTED, false);
  }

  private void name(Pen pen, Card card, double x, double y, double width) {
    cell(pen, card.name(), x, y, width, card.ghost() ? Ink.MUTED : Ink.TEXT, !card.ghost());
  }

  private void stance(Pen pen, Card card, double x, double y, double width) {
    card.judged()
        .ifPresent(
            judged -> {
              CardPainter.sign(pen, judged.stance(), new Point(x + 4, y - 3), 3.6);
              cell(pen, texts.say(judged.stance().word()), x + 12, y, width - 12, Ink.MUTED, false);
            });
  }

  private void influence(Pen pen, Card card, double x, double y, double width) {
    card.judged().ifPresent(j -> CardPainter.bars(new Placed(pen, x, y, 0.75), j.bars(), 0, 0));
  }

  private void touch(Pen pen, Card card, double x, double y, double width) {
    card.judged()
        .ifPresent(
            judged ->
                cell(
                    pen,
                    judged.touch(),
                    x,
                    y,
                    width,
                    judged.cold() ? Ink.WARNING : Ink.MUTED,
                    false));
  }

  private String roles(Card card) {
    return card.roles().stream().map(Role::word).map(texts::say).collect(Collectors.joining(", "));
  }

  private String owner(Card card) {
    return seat(card).map(AccountPlanWriter::cover).orElse("");
  }

  /** Who of ours holds the strongest relationship. */
  private static String cover(Seat seat) {
    return seat.coverage().stream()
        .filter(one -> one.strength() > 0)
        .findFirst()
        .map(one -> one.colleague().name())
        .orElse("");
  }

  private String company(Card card) {
    return seat(card)
        .flatMap(Seat::personId)
        .map(reading.people()::get)
        .map(PersonCard::company)
        .orElse("");
  }

  private String boss(Card card) {
    Long boss = reading.map().bosses().get(card.id());
    return drawing.cards().stream()
        .filter(other -> boss != null && other.id() == boss)
        .map(Card::name)
        .findFirst()
        .orElse("");
  }

  private Optional<Seat> seat(Card card) {
    return reading.map().seat(card.id());
  }

  private double gaps(Pen pen, double top) {
    List<Gap> gaps = reading.gaps();
    double y = heading(pen, top, "report.plan.gaps", gaps.size());
    y -= 9;
    for (Gap gap : gaps.stream().limit(shown(gaps.size(), MOST_GAPS)).toList()) {
      pen.circle(new Point(MARGIN + 3, y + 8), 2, Ink.ACCENT);
      cell(
          pen,
          texts.say(gap.sentence()),
          MARGIN + 12,
          y + 10,
          WIDTH - 2 * MARGIN - 12,
          Ink.TEXT,
          false);
      y += LINE;
    }
    return more(pen, y, gaps.size() - shown(gaps.size(), MOST_GAPS));
  }

  private void actions(Pen pen, double top) {
    List<NextAction> actions =
        report.actions().stream()
            .sorted(
                Comparator.comparing((NextAction action) -> action.due().isEmpty())
                    .thenComparing(action -> action.due().orElse(report.today())))
            .toList();
    double y = heading(pen, top, "report.plan.actions", actions.size());
    Map<Long, String> owners = owners(reading.map());
    y -= 9;
    double wide = WIDTH - 2 * MARGIN;
    for (NextAction action : actions.stream().limit(shown(actions.size(), MOST_ACTIONS)).toList()) {
      String owner =
          action
              .personId()
              .map(owners::get)
              .filter(o -> !o.isBlank())
              .orElse(texts.say("report.me"));
      cell(pen, action.words(), MARGIN, y + 10, wide - 170, Ink.TEXT, false);
      cell(pen, owner, MARGIN + wide - 160, y + 10, 84, Ink.MUTED, false);
      cell(
          pen,
          action.due().map(day -> texts.language().date(day)).orElse(texts.say("report.no_date")),
          MARGIN + wide - 72,
          y + 10,
          72,
          action.due().filter(day -> day.isBefore(report.today())).isPresent()
              ? Ink.DANGER
              : Ink.MUTED,
          false);
      y += LINE;
    }
    more(pen, y, actions.size() - shown(actions.size(), MOST_ACTIONS));
  }

  private static Map<Long, String> owners(DecisionMap map) {
    return map.seats().stream()
        .filter(seat -> seat.personId().isPresent())
        .collect(
            Collectors.toMap(
                seat -> seat.personId().orElseThrow(),
                AccountPlanWriter::cover,
                (one, other) -> one));
  }

  private double heading(Pen pen, double top, String key, int count) {
    pen.text(
        texts.say(Message.of(key, count)),
        MARGIN,
        top + 12,
        Align.LEFT,
        new Type(12, true, Ink.TEXT));
    return top + HEADING;
  }

  private double more(Pen pen, double y, int left) {
    if (left <= 0) {
      return y;
    }
    cell(pen, texts.say("report.plan.more", left), MARGIN, y + 10, 200, Ink.MUTED, false);
    return y + LINE;
  }

  private void cell(
      Pen pen, String words, double x, double y, double width, Ink ink, boolean bold) {
    pen.text(
        letters.fit(words, SIZE, (width - 8) * (bold ? 0.97 : 1)),
        x,
        y,
        Align.LEFT,
        new Type(SIZE, bold, ink));
  }
}
