package app.entregent.report;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.TieKind;
import java.util.List;

/** What a writer can draw. Lengths in pixels at 100 %, y downwards. */
interface Pen {
  /** How a line looks. */
  record Stroke(Ink ink, double width, Style style) {
    /** Whole, in dashes, in dots. */
    enum Style {
      SOLID,
      DASHED,
      DOTTED
    }

    static Stroke solid(Ink ink, double width) {
      return new Stroke(ink, width, Style.SOLID);
    }

    /** The lengths of dash and gap; none for a whole line. */
    double[] dashes() {
      return switch (style) {
        case SOLID -> new double[0];
        case DASHED -> new double[] {5, 4};
        case DOTTED -> new double[] {0.5, 5};
      };
    }
  }

  /** How words look. */
  record Type(double size, boolean bold, Ink ink) {}

  /** Where a text lies from its point. */
  enum Align {
    LEFT,
    MIDDLE,
    RIGHT;

    /** Where a text of this width begins that lies at this place. */
    double left(double x, double width) {
      return switch (this) {
        case LEFT -> x;
        case MIDDLE -> x - width / 2;
        case RIGHT -> x - width;
      };
    }
  }

  /** A filled rectangle with round corners. */
  void fill(Box box, double radius, Ink ink);

  /** The outline of a rectangle with round corners. */
  void outline(Box box, double radius, Stroke stroke);

  /** A line from point to point. */
  void line(List<Point> points, Stroke stroke);

  /**
   * A curve that leaves the first point towards the second and comes to the last from the third.
   */
  void curve(Point from, Point out, Point in, Point to, Stroke stroke);

  /** A filled shape. */
  void shape(List<Point> corners, Ink ink);

  void circle(Point middle, double radius, Ink ink);

  /** One line of words. */
  void text(String words, double x, double baseline, Align align, Type type);

  /**
   * Begins a group that belongs together.
   *
   * @param name what it is called
   * @param aloud what a screen reader says of it
   * @param box where it lies
   */
  default void begin(String name, String aloud, Box box) {}

  default void end() {}

  /** From now on nothing is drawn outside of this box. */
  default void clip(Box box) {}

  default void unclip() {}

  /** Whether lines can be tied to cards. */
  default boolean connects() {
    return false;
  }

  /** A line that stays with its cards, for pens that can do so. */
  default void connect(Joints.Joint joint, TieKind kind, Box from, Box to, Stroke stroke) {
    throw new UnsupportedOperationException();
  }

  /** The card itself, to which lines are tied. */
  default void card(long id, Box box, double radius, Ink ink) {
    fill(box, radius, ink);
  }
}
