package app.entregent.screen.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.CalendarFile;
import app.entregent.exchange.decision.DecisionFile;
import app.entregent.exchange.decision.DecisionFiles;
import app.entregent.report.FileBundle;
import app.entregent.report.WorkshopReport;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes a workshop with thirty seats, takes the time, and puts pictures of its pages into {@code
 * target/pictures}. Its name keeps it out of the usual run.
 */
class HandOverPictures {
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;
  private final StringBuilder steps = new StringBuilder();

  @Test
  void pages() throws IOException {
    Files.createDirectories(PICTURES);
    try (HeldWorkshop held = new HeldWorkshop(folder, 30)) {
      for (Language language : Language.values()) {
        long from = System.nanoTime();
        Path written = write(held, language);
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        Files.writeString(
            PICTURES.resolve("handover-" + language.code() + ".txt"), took + "\n" + steps);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        try (Stream<Path> files = Files.list(written)) {
          for (Path file : files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
            render(file, language);
          }
        }
      }
    }
  }

  private Path write(HeldWorkshop held, Language language) throws IOException {
    LocalDate today = LocalDate.now(held.clock);
    Texts texts = Texts.of(language);
    WorkshopReport report =
        held.workspace
            .fetch(reader -> WorkshopReport.read(reader, held.id, today, held.clock.getZone()))
            .orElseThrow();
    DecisionFiles decisions = new DecisionFiles(held.workspace, held.clock);
    HandOverFiles files =
        new HandOverFiles(
            report,
            texts,
            new CalendarFile(held.workspace, texts, today, held.clock.instant(), false),
            List.of(
                Extra.decision(
                    DecisionFile.ENDING,
                    (decision, out) -> decisions.write(decision, false, out))));
    return FileBundle.write(
        folder,
        files.folder(),
        files.pieces(),
        piece ->
            steps
                .append(System.nanoTime() / 1_000_000)
                .append(' ')
                .append(piece.name())
                .append('\n'));
  }

  private static void render(Path file, Language language) throws IOException {
    String name = file.getFileName().toString();
    String which = name.contains("share") || name.contains("partager") ? "shared" : "full";
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        String picture = "handover-" + language.code() + "-" + which + "-" + page + ".png";
        ImageIO.write(
            renderer.renderImageWithDPI(page, 90), "png", PICTURES.resolve(picture).toFile());
      }
    }
  }
}
