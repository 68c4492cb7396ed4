package app.entregent.screen.workshop;

import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * Writes the pages of a workshop and pictures of them into {@code target/pictures}, to be looked
 * at. Its name keeps it out of the usual run.
 */
class PaperPictures {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final int DOTS_PER_INCH = 80;

  @Test
  void forms() throws IOException {
    for (Language language : Language.values()) {
      WorkshopForms forms = new WorkshopForms(Texts.of(language));
      write(forms.blank(), language, "form-blank");
      write(forms.completed(), language, "form-example");
    }
  }

  static void write(Paper paper, Language language, String name) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + "-" + language.code() + ".pdf");
    PaperWriter.pages(paper, Texts.of(language), file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFRenderer pages = new PDFRenderer(pdf);
      for (int i = 0; i < pdf.getNumberOfPages(); i++) {
        Path picture = FOLDER.resolve(name + "-" + language.code() + "-" + (i + 1) + ".png");
        ImageIO.write(pages.renderImageWithDPI(i, DOTS_PER_INCH), "png", picture.toFile());
      }
    }
  }
}
