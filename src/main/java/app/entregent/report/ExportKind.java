package app.entregent.report;

import app.entregent.text.Message;
import java.util.Locale;

/** In what a map can leave. */
public enum ExportKind {
  /** A page of vectors. */
  PDF("pdf"),
  /** Vectors over several pages of A4. */
  PDF_TILED("pdf"),
  /** A slide of shapes that can be edited. */
  PPTX("pptx"),
  SVG("svg"),
  /** A picture in twice the size. */
  PNG("png"),
  /** One page: the map, who sits there, what is missing, what comes next. */
  PLAN("pdf");

  private final String ending;

  ExportKind(String ending) {
    this.ending = ending;
  }

  /** The ending of the file's name, without the dot. */
  public String ending() {
    return ending;
  }

  public Message word() {
    return Message.of("report.kind." + name().toLowerCase(Locale.ROOT));
  }
}
