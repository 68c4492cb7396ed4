package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.TieKind;
import app.entregent.report.Joints.Joint;
import app.entregent.report.Joints.Side;
import app.entregent.report.Pen.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/** The lines of a slide that stay with their cards when these are moved. */
final class PptxConnectors {
  /** A line that is held until the shapes of its cards are there. */
  private record Tied(CTConnector connector, Joint joint) {}

  private final XSLFSlide slide;
  private final Map<Long, Integer> shapes = new HashMap<>();
  private final List<Tied> tied = new ArrayList<>();

  PptxConnectors(XSLFSlide slide) {
    this.slide = slide;
  }

  /** This shape is the one of a card. */
  void card(long id, int shape) {
    shapes.put(id, shape);
  }

  /** Draws a line between two cards. */
  void draw(Joint joint, TieKind kind, Box from, Box to, Stroke stroke) {
    XSLFConnectorShape shape = slide.createConnector();
    CTConnector connector = (CTConnector) shape.getXmlObject();
    Point one = joint.start().of(from);
    Point other = joint.end().of(to);
    boolean upright = joint.start() == Side.TOP || joint.start() == Side.BOTTOM;
    shape.setShapeType(
        joint.elbow().isPresent() ? ShapeType.BENT_CONNECTOR_3 : ShapeType.STRAIGHT_CONNECTOR_1);
    place(connector, one, other, upright && joint.elbow().isPresent());
    joint.elbow().ifPresent(share -> PptxWriter.adjust(connector.getSpPr(), "adj1", share));
    PptxWriter.set(shape, stroke);
    if (kind == TieKind.INFLUENCES) {
      shape.setLineTailDecoration(DecorationShape.TRIANGLE);
    }
    tied.add(new Tied(connector, joint));
  }

  /**
   * Puts a connector between two points. Its own way goes from the upper left to the lower right
   * and bends sideways first; an upright one is that way turned by a quarter and mirrored.
   */
  private static void place(CTConnector connector, Point from, Point to, boolean upright) {
    CTTransform2D place =
        connector.getSpPr().isSetXfrm()
            ? connector.getSpPr().getXfrm()
            : connector.getSpPr().addNewXfrm();
    double width = Math.abs(to.x() - from.x());
    double height = Math.abs(to.y() - from.y());
    boolean turned = upright && width >= 1 && height >= 1;
    double x = (from.x() + to.x()) / 2 - (turned ? height : width) / 2;
    double y = (from.y() + to.y()) / 2 - (turned ? width : height) / 2;
    if (!place.isSetOff()) {
      place.addNewOff();
    }
    if (!place.isSetExt()) {
      place.addNewExt();
    }
    place.getOff().setX(emu(x));
    place.getOff().setY(emu(y));
    place.getExt().setCx(emu(turned ? height : width));
    place.getExt().setCy(emu(turned ? width : height));
    if (turned) {
      // Turned by three quarters, the way goes from the lower left to the upper right.
      place.setRot(16_200_000);
      place.setFlipH(to.y() > from.y());
      place.setFlipV(to.x() < from.x());
    } else {
      place.setFlipH(to.x() < from.x());
      place.setFlipV(to.y() < from.y());
    }
  }

  private static long emu(double points) {
    return Math.round(points * 12_700);
  }

  /** Ties the ends of the connectors to the cards, which are drawn after them. */
  void join() {
    for (Tied line : tied) {
      var ends = line.connector().getNvCxnSpPr().getCNvCxnSpPr();
      Optional.ofNullable(shapes.get(line.joint().from()))
          .ifPresent(shape -> tie(ends.addNewStCxn(), shape, line.joint().start()));
      Optional.ofNullable(shapes.get(line.joint().to()))
          .ifPresent(shape -> tie(ends.addNewEndCxn(), shape, line.joint().end()));
    }
  }

  /** The format counts the sides of a rectangle in the order in which {@link Side} has them. */
  private static void tie(CTConnection end, int shape, Side side) {
    end.setId(shape);
    end.setIdx(side.ordinal());
  }
}
