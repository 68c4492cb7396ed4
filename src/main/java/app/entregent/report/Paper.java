package app.entregent.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A page of words to read, on the screen and on paper: the same parts in both.
 *
 * @param title the heading of the whole
 * @param subtitle one line below it; may be empty
 */
public record Paper(String title, String subtitle, List<Block> blocks) {
  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** A part of the page. */
  public sealed interface Block {}

  /** A heading within the page. */
  public record Heading(String words) implements Block {}

  /**
   * A name with what is to be known of it.
   *
   * @param id what the card stands for, so that it can be opened
   * @param detail beside the name; may be empty
   */
  public record Card(long id, String title, String detail, List<Field> fields) implements Block {
    public Card {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A named text.
   *
   * @param missing whether there is no text yet, and {@code text} says what to do about it
   */
  public record Field(String label, String text, boolean missing) implements Block {}

  /** A text that is shown whole, over as many lines and pages as it needs. */
  public record Words(String text) implements Block {}

  /**
   * One line of a list.
   *
   * @param at what stands before it, such as a day; may be empty
   */
  public record Item(String at, String words, String below) implements Block {}

  /**
   * Figures in rows and columns. The first column holds names, the others figures.
   *
   * @param rows each as long as the head
   */
  public record Table(List<String> head, List<List<String>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Words between ruled lines, also to be filled in by hand.
   *
   * @param above what is said before the lines; may be empty
   * @param columns each with its share of the width
   * @param rows each as long as the columns; an empty text leaves room to write
   * @param height of a row at least, in points
   */
  public record Grid(String above, List<Column> columns, List<List<String>> rows, double height)
      implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** Which part of the whole width a column takes, 0 to 1. */
    public double share(Column column) {
      return column.share() / columns.stream().mapToDouble(Column::share).sum();
    }
  }

  /**
   * A column of a grid.
   *
   * @param share how wide it is beside the others; more than 0
   */
  public record Column(String title, double share) {}

  /** A map as wide as the page, drawn once; to be made in the background. */
  public static final class Drawn implements Block {
    private final MapDrawing drawing;
    private final byte[] picture;

    private Drawn(MapDrawing drawing) {
      this.drawing = drawing;
      picture = PngWriter.write(drawing);
    }

    /** Draws a map; takes as long as writing a picture of it. */
    public static Drawn of(MapDrawing drawing) {
      return new Drawn(drawing);
    }

    MapDrawing drawing() {
      return drawing;
    }

    /** What a screen reader says of it. */
    public String title() {
      return drawing.title();
    }

    /** The bytes of a PNG. */
    public InputStream picture() {
      return new ByteArrayInputStream(picture);
    }
  }

  /** Figures as bars that begin at zero, each with its figure in words. */
  public record Chart(String title, List<Bar> bars) implements Block {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param amount from 0 on; empty if it is not known
   * @param figure the amount in words
   */
  public record Bar(String name, OptionalDouble amount, String figure) {}

  /**
   * Words in rows and columns: what crosses. All columns but the first are equally wide.
   *
   * @param rows each as long as the head
   */
  public record Matrix(List<String> head, List<List<String>> rows) implements Block {
    public Matrix {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /**
   * How a group is divided over one question, as a split bar; never as an average.
   *
   * @param title what was asked
   * @param shares who says what, the most first; of none nothing is drawn
   * @param below what became of it, and the reasons that were given
   */
  public record Spread(String title, List<Share> shares, List<String> below) implements Block {
    public Spread {
      shares = List.copyOf(shares);
      below = List.copyOf(below);
    }
  }

  /**
   * Those of one opinion.
   *
   * @param count how many, 1 or more
   * @param known whether it is an opinion at all, and not that one does not know
   */
  public record Share(String name, int count, boolean known) {}
}
