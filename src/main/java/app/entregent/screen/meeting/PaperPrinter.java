package app.entregent.screen.meeting;

import app.entregent.report.Paper;
import app.entregent.ui.Look;
import app.entregent.ui.Theme;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/** Puts a page of words on paper through the print dialog of the system. */
public final class PaperPrinter implements Printing {
  /** How much wider the page is laid out than it is printed: the type of a screen is large. */
  private static final double DENSER = 1.3;

  @Override
  public Outcome print(Paper paper, boolean onePage) {
    Optional<PrinterJob> job =
        Optional.ofNullable(Printer.getDefaultPrinter())
            .flatMap(printer -> Optional.ofNullable(PrinterJob.createPrinterJob(printer)));
    if (job.isEmpty()) {
      return Outcome.NO_PRINTER;
    }
    Optional<Window> window = Window.getWindows().stream().filter(Window::isFocused).findFirst();
    if (window.isEmpty() || !job.get().showPrintDialog(window.get())) {
      job.get().cancelJob();
      return Outcome.CANCELLED;
    }
    return print(job.get(), paper, onePage);
  }

  private static Outcome print(PrinterJob job, Paper paper, boolean onePage) {
    PageLayout layout = job.getJobSettings().getPageLayout();
    double width = layout.getPrintableWidth() * DENSER;
    PaperNode blocks = new PaperNode(id -> {});
    blocks.show(paper);
    VBox sheet = new VBox(words(paper.title(), "meeting-title"), words(paper.subtitle(), "muted"));
    sheet.getChildren().add(blocks);
    sheet.getStyleClass().add("paper-print");
    new Theme(Look.LIGHT, 100).dress(new Scene(new Group(sheet)));
    sheet.applyCss();
    double height = sheet.prefHeight(width);
    sheet.resize(width, height);
    sheet.layout();
    double page = layout.getPrintableHeight() * DENSER;
    double scale = 1 / DENSER * (onePage ? Math.min(1, page / height) : 1);
    List<Double> tops = onePage ? List.of(0.0) : breaks(bottoms(blocks), page);
    boolean done = true;
    for (int i = 0; done && i < tops.size(); i++) {
      double end = i + 1 < tops.size() ? tops.get(i + 1) : height;
      sheet.setClip(new Rectangle(0, tops.get(i), width, end - tops.get(i)));
      sheet.getTransforms().setAll(new Scale(scale, scale), new Translate(0, -tops.get(i)));
      done = job.printPage(layout, sheet);
    }
    return done && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
  }

  private static List<Double> bottoms(PaperNode blocks) {
    List<Double> bottoms = new ArrayList<>();
    for (Node block : blocks.getChildren()) {
      bottoms.add(blocks.getLayoutY() + block.getBoundsInParent().getMaxY());
    }
    return bottoms;
  }

  /**
   * Where pages begin, so that no part is cut that fits on a page.
   *
   * @param bottoms where each part ends, from the top of the whole
   * @param page how much a page takes
   */
  static List<Double> breaks(List<Double> bottoms, double page) {
    List<Double> tops = new ArrayList<>(List.of(0.0));
    double before = 0;
    for (double bottom : bottoms) {
      if (bottom - tops.getLast() > page && before > tops.getLast()) {
        tops.add(before);
      }
      while (bottom - tops.getLast() > page) {
        tops.add(tops.getLast() + page);
      }
      before = bottom;
    }
    return tops;
  }

  private static Label words(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    Wrapping.of(label);
    return label;
  }
}
