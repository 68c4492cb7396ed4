package app.entregent.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.MapAnalysis;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Column;
import app.entregent.report.Paper.Grid;
import app.entregent.report.Paper.Words;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps and lines to write on within a page of words. */
class PaperBlocksTest {
  private static final Texts ENGLISH = Texts.of(Language.EN);

  @TempDir Path folder;

  @Test
  void linesToWriteOnStayTogetherAndHoldAllOfTheirWords() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Words(String.join("\n", Collections.nCopies(50, "A line"))));
    blocks.add(
        new Grid(
            "Who decides?",
            List.of(new Column("Role", 1), new Column("Name", 3)),
            List.of(
                List.of(
                    "Decider", "Somebody with many words to say about the whole of it ".repeat(3)),
                List.of("Buyer", "")),
            40));
    List<String> pages = pages(new Paper("Form", "", blocks));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).doesNotContain("Who decides?");
    assertThat(pages.getLast()).contains("Who decides?", "Role", "Decider", "Buyer");
    assertThat(pages.getLast().split("many words", -1)).hasSize(4);
  }

  @Test
  void aMapStandsBetweenWordsAndADiscreetOneHidesWhatWeThink() throws IOException {
    MapDrawing drawing =
        MapDrawing.of(SmallMap.five(), MapAnalysis.NOTHING, ENGLISH, SmallMap.TODAY, true);
    Paper.Drawn map = Paper.Drawn.of(drawing);
    List<String> pages =
        pages(new Paper("Before", "", List.of(new Words("Above"), map, new Words("Below"))));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst()).contains("Above", "Salma Benkirane", "Below");
    assertThat(pages.getFirst()).doesNotContain("Champion");
    try (var picture = map.picture()) {
      assertThat(picture.readNBytes(4)).containsExactly(0x89, 'P', 'N', 'G');
    }
  }

  private List<String> pages(Paper paper) throws IOException {
    Path file = folder.resolve("paper.pdf");
    PaperWriter.pages(paper, ENGLISH, file);
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        pages.add(words.getText(pdf));
      }
    }
    return pages;
  }
}
