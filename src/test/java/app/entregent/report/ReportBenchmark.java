package app.entregent.report;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Writes a map of 500 seats with 700 lines in every kind of file, and in the same run a slide of
 * the same number of bare shapes, texts and lines with the library alone; prints the medians, and
 * leaves the files in {@code target/pictures/report} to be opened. Not part of the tests:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   "-Dexec.args=-Djava.awt.headless=true -cp %classpath app.entregent.report.ReportBenchmark"
 * </pre>
 */
public final class ReportBenchmark {
  private static final Path FOLDER = Path.of("target", "pictures", "report");
  private static final int SEATS = 500;
  private static final int RUNS = 3;

  private ReportBenchmark() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    MapDrawing drawing = SmallMap.crowd(SEATS);
    out.printf("%d seats, %d lines%n", SEATS, drawing.routes().size());
    byte[] slide = time(out, "slide", () -> PptxWriter.write(drawing));
    Counted counted = Counted.in(slide);
    out.println(counted);
    time(out, "the same with the library alone", () -> bare(counted));
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve("500.pptx"), slide);
    Files.write(
        FOLDER.resolve("500-tiled.pdf"), time(out, "PDF, tiled", () -> PdfWriter.tiled(drawing)));
    Files.write(
        FOLDER.resolve("500.pdf"), time(out, "PDF, one page", () -> PdfWriter.onePage(drawing)));
    Files.write(FOLDER.resolve("500.png"), time(out, "PNG", () -> PngWriter.write(drawing)));
    Files.write(FOLDER.resolve("500.svg"), time(out, "SVG", () -> SvgWriter.write(drawing)));
  }

  private static byte[] time(PrintStream out, String name, Callable<byte[]> writing)
      throws Exception {
    byte[] file = writing.call();
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      long begin = System.nanoTime();
      file = writing.call();
      times.add((System.nanoTime() - begin) / 1_000_000);
    }
    Collections.sort(times);
    out.printf("%s: median %d ms, %d KiB%n", name, times.get(RUNS / 2), file.length / 1024);
    return file;
  }

  /** How many shapes of each kind a slide has. */
  private record Counted(int groups, int shapes, int texts, int connectors) {
    static Counted in(byte[] file) throws IOException {
      try (XMLSlideShow show = new XMLSlideShow(new java.io.ByteArrayInputStream(file))) {
        int[] counts = new int[4];
        show.getSlides().forEach(slide -> count(slide, counts));
        return new Counted(counts[0], counts[1], counts[2], counts[3]);
      }
    }

    private static void count(Iterable<XSLFShape> shapes, int[] counts) {
      for (XSLFShape shape : shapes) {
        switch (shape) {
          case XSLFGroupShape group -> {
            counts[0]++;
            count(group, counts);
          }
          case XSLFConnectorShape line -> counts[3]++;
          case XSLFTextShape text when !text.getText().isEmpty() -> counts[2]++;
          default -> counts[1]++;
        }
      }
    }
  }

  private static byte[] bare(Counted counted) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      for (int i = 0; i < counted.connectors(); i++) {
        XSLFConnectorShape line = slide.createConnector();
        line.setAnchor(new Rectangle(i, i, 10, 10));
        line.setLineColor(Color.GRAY);
      }
      for (int i = 0; i < counted.shapes(); i++) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(new Rectangle(i, i, 10, 10));
        shape.setFillColor(Color.GRAY);
      }
      for (int i = 0; i < counted.texts(); i++) {
        var text = slide.createTextBox();
        text.setAnchor(new Rectangle(i, i, 10, 10));
        text.setText("Person");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    }
  }
}
