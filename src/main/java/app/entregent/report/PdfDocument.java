package app.entregent.report;

import app.entregent.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF in the making: pages of any size, one typeface carried along, a title and nothing else. */
final class PdfDocument implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final HiddenWords hidden = new HiddenWords(document);
  private final PDType0Font font;

  PdfDocument(String title, Texts texts) {
    try (InputStream in = Lettering.stream()) {
      font = PDType0Font.load(document, in, true);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    about.setProducer(texts.say("shell.name"));
    document.setDocumentInformation(about);
    document.getDocumentCatalog().setLanguage(texts.language().code());
  }

  /** Adds a page of this size in points and draws on it. */
  void page(double width, double height, Consumer<Pen> drawing) {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    document.addPage(page);
    try {
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.accept(new PdfPen(content, font, hidden, height));
      }
      hidden.write(page);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
