package app.entregent.report;

import app.entregent.text.Message;
import app.entregent.text.Texts;

/**
 * Writes a workshop as PDF: the map at the start and the map at the end on a page each, so that one
 * can lay them side by side, then the pages of words.
 */
final class WorkshopPdf {
  private final WorkshopReport report;
  private final boolean discreet;
  private final Texts texts;

  WorkshopPdf(WorkshopReport report, boolean discreet, Texts texts) {
    this.report = report;
    this.discreet = discreet;
    this.texts = texts;
  }

  byte[] write() {
    Paper paper = new WorkshopPaper(report, discreet, texts).paper();
    try (PdfDocument pdf = new PdfDocument(paper.title(), texts)) {
      report.first().ifPresent(map -> draw(pdf, map, Message.of("report.workshop.first")));
      draw(pdf, report.last(), Message.of("report.workshop.last"));
      PaperWriter.addPages(paper, texts, pdf);
      return pdf.bytes();
    }
  }

  private void draw(PdfDocument pdf, MapReport map, Message which) {
    MapDrawing drawing = MapDrawing.of(map.reading(), map.analysis(), texts, map.today(), discreet);
    Sheet sheet = PdfWriter.readable(drawing).numbered(which);
    pdf.page(sheet.width(), sheet.height(), pen -> sheet.draw(pen, drawing));
  }
}
