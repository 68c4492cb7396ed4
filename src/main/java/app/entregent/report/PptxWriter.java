package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.TieKind;
import app.entregent.report.Joints.Joint;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Writes a map as a slide of shapes that can be edited, and the client's own way as another: each
 * card a group with an alternative text, each line that a connector can draw as one that stays with
 * its cards ({@link Joints}). Whoever moves a card then moves its lines, too; but a connector knows
 * few ways, so a line that has to go around a card, or has teeth as a conflict has them, is a free
 * form along its way: better a line that stays behind when a card is moved than one that runs
 * behind a card from the start, or that the legend does not know.
 */
final class PptxWriter implements Pen {
  /**
   * The library registers all shapes of a slide again for each group, and warns of each that it
   * knows. Held, since a logger that nobody holds forgets its level.
   */
  private static final Logger CHATTY = Logger.getLogger("org.apache.poi.xslf.usermodel.XSLFSheet");

  static {
    CHATTY.setLevel(Level.SEVERE);
  }

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final double MARGIN = 30;

  /** A map that would be smaller than this on one slide is laid over several in that size. */
  private static final double READABLE = 0.3;

  private static final double TILED = 0.55;

  /** The format knows no smaller letters. */
  private static final double SMALLEST_TYPE = 1;

  /** The size of the client's own way on its slide. */
  private static final double LARGE = 1.3;

  private final XSLFSlide slide;
  private final PptxConnectors connectors;
  private XSLFShapeContainer container;
  private Optional<Clip> clip = Optional.empty();

  private PptxWriter(XSLFSlide slide) {
    this.slide = slide;
    this.container = slide;
    connectors = new PptxConnectors(slide);
  }

  static byte[] write(MapDrawing drawing) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(WIDTH, HEIGHT));
      for (Sheet sheet : sheets(drawing)) {
        PptxWriter map = new PptxWriter(show.createSlide());
        sheet.draw(map, drawing);
        map.connectors.join();
      }
      if (!drawing.way().isEmpty()) {
        way(new PptxWriter(show.createSlide()), drawing);
      }
      POIXMLProperties.CoreProperties about = show.getProperties().getCoreProperties();
      about.setTitle(drawing.title());
      about.setCreator("");
      about.setLastModifiedByUser("");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /**
   * One slide if the map can be read on it; else an overview, and the parts on slides of theirs.
   */
  private static List<Sheet> sheets(MapDrawing drawing) {
    Sheet whole = Sheet.ofMap(drawing, WIDTH, HEIGHT, MARGIN);
    return whole.scale() < READABLE
        ? Tiles.after(whole, Tiles.of(drawing, WIDTH, HEIGHT, MARGIN, TILED))
        : List.of(whole);
  }

  /** The client's own way on a slide of its own: the map needs all the room of the first. */
  private static void way(Pen pen, MapDrawing drawing) {
    pen.text(drawing.title(), MARGIN, MARGIN + 20, Align.LEFT, new Type(20, true, Ink.TEXT));
    new WayPainter(drawing, (WIDTH - 2 * MARGIN) / LARGE, WayPainter.BROAD)
        .draw(new Placed(pen, MARGIN, MARGIN + Sheet.HEADER, LARGE));
  }

  @Override
  public void begin(String name, String aloud, Box box) {
    XSLFGroupShape group = slide.createGroup();
    group.setAnchor(rectangle(box));
    group.setInteriorAnchor(rectangle(box));
    var about = ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
    about.setName(name);
    about.setDescr(aloud);
    container = group;
  }

  @Override
  public void end() {
    container = slide;
  }

  @Override
  public void card(long id, Box box, double radius, Ink ink) {
    connectors.card(id, rounded(box, radius, ink).getShapeId());
  }

  @Override
  public void fill(Box box, double radius, Ink ink) {
    inside(box).ifPresent(part -> rounded(part, radius, ink));
  }

  private Optional<Box> inside(Box box) {
    return clip.isPresent() ? clip.get().part(box) : Optional.of(box);
  }

  private XSLFAutoShape rounded(Box box, double radius, Ink ink) {
    XSLFAutoShape shape = container.createAutoShape();
    shape.setShapeType(radius > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT);
    shape.setAnchor(rectangle(box));
    shape.setFillColor(new Color(ink.rgb()));
    round(shape, box, radius);
    return shape;
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    inside(box).ifPresent(part -> outlined(part, radius, stroke));
  }

  private void outlined(Box box, double radius, Stroke stroke) {
    XSLFAutoShape shape = container.createAutoShape();
    shape.setShapeType(radius > 0 ? ShapeType.ROUND_RECT : ShapeType.RECT);
    shape.setAnchor(rectangle(box));
    round(shape, box, radius);
    set(shape, stroke);
  }

  /** How round the corners are, as a share of the shorter side. */
  private static void round(XSLFAutoShape shape, Box box, double radius) {
    if (radius > 0) {
      double share = Math.min(0.5, radius / Math.min(box.width(), box.height()));
      adjust(((CTShape) shape.getXmlObject()).getSpPr(), "adj", share);
    }
  }

  /** The format counts shares in hundred thousandths. */
  static void adjust(CTShapeProperties properties, String name, double share) {
    var geometry = properties.getPrstGeom();
    var guides = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
    var guide = guides.addNewGd();
    guide.setName(name);
    guide.setFmla("val " + Math.round(share * 1e5));
  }

  @Override
  public void clip(Box box) {
    clip = Optional.of(new Clip(box));
  }

  @Override
  public void unclip() {
    clip = Optional.empty();
  }

  @Override
  public void line(List<Point> points, Stroke stroke) {
    clip.map(here -> here.pieces(points))
        .orElse(List.of(points))
        .forEach(piece -> whole(piece, stroke));
  }

  private void whole(List<Point> points, Stroke stroke) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
    XSLFFreeformShape shape = container.createFreeform();
    shape.setPath(path);
    set(shape, stroke);
  }

  @Override
  public void curve(Point from, Point out, Point in, Point to, Stroke stroke) {
    if (clip.isPresent()) {
      line(
          flat(
              new CubicCurve2D.Double(
                  from.x(), from.y(), out.x(), out.y(), in.x(), in.y(), to.x(), to.y())),
          stroke);
      return;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(from.x(), from.y());
    path.curveTo(out.x(), out.y(), in.x(), in.y(), to.x(), to.y());
    XSLFFreeformShape shape = container.createFreeform();
    shape.setPath(path);
    set(shape, stroke);
  }

  private static List<Point> flat(CubicCurve2D curve) {
    List<Point> points = new ArrayList<>();
    float[] at = new float[6];
    for (PathIterator way = curve.getPathIterator(null, 0.3); !way.isDone(); way.next()) {
      way.currentSegment(at);
      points.add(new Point(at[0], at[1]));
    }
    return points;
  }

  @Override
  public void shape(List<Point> corners, Ink ink) {
    if (clip.isPresent() && !clip.get().has(corners.getFirst())) {
      return;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(corners.getFirst().x(), corners.getFirst().y());
    corners.subList(1, corners.size()).forEach(point -> path.lineTo(point.x(), point.y()));
    path.closePath();
    XSLFFreeformShape shape = container.createFreeform();
    shape.setPath(path);
    shape.setFillColor(new Color(ink.rgb()));
  }

  @Override
  public void circle(Point middle, double radius, Ink ink) {
    XSLFAutoShape shape = container.createAutoShape();
    shape.setShapeType(ShapeType.ELLIPSE);
    shape.setAnchor(
        new Rectangle2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
    shape.setFillColor(new Color(ink.rgb()));
  }

  @Override
  public void text(String words, double x, double baseline, Align align, Type type) {
    boolean hidden = clip.isPresent() && !clip.get().has(new Point(x, baseline));
    if (words.isEmpty() || type.size() < SMALLEST_TYPE || hidden) {
      return;
    }
    double width = Lettering.get().width(words, type.size()) * (type.bold() ? 1.1 : 1.04) + 2;
    double left = align.left(x, width);
    XSLFTextBox box = container.createTextBox();
    box.setAnchor(
        new Rectangle2D.Double(left, baseline - type.size() * 0.93, width, type.size() * 1.2));
    box.setInsets(new Insets2D(0, 0, 0, 0));
    box.setWordWrap(false);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    box.clearText();
    var paragraph = box.addNewTextParagraph();
    paragraph.setTextAlign(
        switch (align) {
          case LEFT -> TextAlign.LEFT;
          case MIDDLE -> TextAlign.CENTER;
          case RIGHT -> TextAlign.RIGHT;
        });
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(words);
    run.setFontFamily(Lettering.FAMILY);
    run.setFontSize(type.size());
    run.setBold(type.bold());
    run.setFontColor(new Color(type.ink().rgb()));
  }

  @Override
  public boolean connects() {
    return true;
  }

  @Override
  public void connect(Joint joint, TieKind kind, Box from, Box to, Stroke stroke) {
    connectors.draw(joint, kind, from, to, stroke);
  }

  static void set(XSLFSimpleShape shape, Stroke stroke) {
    shape.setLineColor(new Color(stroke.ink().rgb()));
    shape.setLineWidth(stroke.width());
    switch (stroke.style()) {
      case SOLID -> shape.setLineDash(LineDash.SOLID);
      case DASHED -> shape.setLineDash(LineDash.DASH);
      case DOTTED -> {
        shape.setLineDash(LineDash.DOT);
        shape.setLineCap(LineCap.ROUND);
      }
    }
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }
}
