package app.entregent.screen.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.exchange.CalendarFile;
import app.entregent.report.FileBundle;
import app.entregent.report.FileBundle.Piece;
import app.entregent.report.WorkshopReport;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class HandOverFilesTest {
  private static final String NAME = "2026-11-17 Riad Palmes Demeures Marrakech";

  @TempDir Path folder;
  private HeldWorkshop held;
  private Path out;

  @BeforeEach
  void hold() throws IOException {
    held = new HeldWorkshop(folder, 5);
    out = Files.createDirectory(folder.resolve("out"));
  }

  @AfterEach
  void close() {
    held.close();
  }

  @Test
  void everythingLiesInOneFolderAndNothingIsOverwritten() throws IOException {
    Extra decision =
        Extra.decision(
            "entregent-decision",
            (id, to) -> to.write(("decision " + id).getBytes(StandardCharsets.UTF_8)));
    Path first = write(Language.EN, List.of(decision));
    assertThat(names(first))
        .containsExactlyInAnyOrder(
            NAME + " - workshop for us.pdf",
            NAME + " - workshop to share.pdf",
            NAME + " - map for us.pptx",
            NAME + " - map to share.pptx",
            NAME + " - actions.csv",
            NAME + " - actions.ics",
            NAME + " - white space.csv",
            NAME + " - decision.entregent-decision");
    assertThat(read(first, " - decision.entregent-decision")).startsWith("decision ");
    Path second = FileBundle.write(out, NAME, List.of(), piece -> {});
    assertThat(second).hasFileName(NAME + " (2)");
    assertThat(names(first)).hasSize(8);
    assertThat(names(out)).containsExactlyInAnyOrder(NAME, NAME + " (2)");

    String csv = read(first, " - actions.csv");
    assertThat(csv)
        .startsWith("\ufeffWhat,Who,By when")
        .contains("Ask for the list of shortlisted firms,Gaspard Lemoine,2026-11-26")
        .contains("'=1+1 as a price");
    assertThat(read(first, " - actions.ics"))
        .contains("SUMMARY:Ask for the list of shortlisted firms")
        .contains("20261126")
        .doesNotContain("=1+1");
    assertThat(read(first, " - white space.csv"))
        .contains("Photos and films,Sold,Possible: Only after the spring fair");
  }

  @Test
  void theFullPagesTellEverythingAndTheSharedOnesOnlyWhatMayBeSeen() throws IOException {
    for (Language language : Language.values()) {
      HandOverFiles files = files(language, List.of());
      List<Path> pdf =
          pages(FileBundle.write(out, files.folder(), only(files, ".pdf"), piece -> {}));
      String full =
          pdf.stream()
              .map(HandOverFilesTest::words)
              .filter(w -> w.contains("Gaspard"))
              .findFirst()
              .orElseThrow();
      for (String secret : HeldWorkshop.PRIVATE) {
        assertThat(full).contains(secret);
      }
      assertThat(full).contains("Salma Benkirane", "Nadia Cherif", "Rentals");
      String shared =
          pdf.stream()
              .map(HandOverFilesTest::words)
              .filter(w -> !w.equals(full))
              .findFirst()
              .orElseThrow();
      assertThat(shared).contains("Salma Benkirane", "Nadia Cherif", "Rentals");
      for (String secret : HeldWorkshop.PRIVATE) {
        assertThat(shared).doesNotContain(secret);
      }
      assertThat(shared).doesNotContain("Oriane", "=1+1", "Possible", "Champion", "12");
    }
  }

  @Test
  void whatFailsLeavesNothingBehind() throws IOException {
    Extra broken =
        Extra.decision(
            "x",
            (id, to) -> {
              throw new IOException("The disk is full");
            });
    List<Piece> pieces = only(files(Language.EN, List.of(broken)), ".csv", ".x");
    assertThat(pieces).hasSizeGreaterThan(1);
    assertThatThrownBy(() -> FileBundle.write(out, NAME, pieces, piece -> {}))
        .isInstanceOf(IOException.class);
    assertThat(names(out)).isEmpty();
    assertThatThrownBy(
            () ->
                FileBundle.write(
                    out,
                    "a",
                    pieces,
                    piece -> {
                      throw new IllegalStateException("ended");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names(out)).isEmpty();
  }

  private Path write(Language language, List<Extra> extras) throws IOException {
    HandOverFiles files = files(language, extras);
    return FileBundle.write(out, files.folder(), files.pieces(), piece -> {});
  }

  private static List<Piece> only(HandOverFiles files, String... endings) {
    return files.pieces().stream()
        .filter(piece -> Stream.of(endings).anyMatch(piece.name()::endsWith))
        .toList();
  }

  private HandOverFiles files(Language language, List<Extra> extras) {
    LocalDate today = LocalDate.now(held.clock);
    Texts texts = Texts.of(language);
    WorkshopReport report =
        held.workspace
            .fetch(reader -> WorkshopReport.read(reader, held.id, today, held.clock.getZone()))
            .orElseThrow();
    return new HandOverFiles(
        report,
        texts,
        new CalendarFile(held.workspace, texts, today, held.clock.instant(), false),
        extras);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return new ArrayList<>(all.filter(path -> path.toString().endsWith(".pdf")).toList());
    }
  }

  private static String read(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(NAME + name));
  }

  private static String words(Path pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
