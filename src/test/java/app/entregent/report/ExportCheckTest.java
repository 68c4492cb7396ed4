package app.entregent.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Stance;
import app.entregent.report.Finding.Kind;
import app.entregent.report.Finding.Place;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCheckTest {
  private static final Texts ENGLISH = Texts.of(Language.EN);
  private static final String SECRET = "he fears the cost of moving";

  private final ExportCheck check =
      new ExportCheck(List.of(SECRET), List.of("A new website with bookings"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ExportKind.class)
  void aDiscreetFilePasses(ExportKind kind) {
    assertThat(check.look(kind, report(SmallMap.five()).bytes(kind, true, ENGLISH))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ExportKind.class)
  void aFullFileIsFoundOutInEveryKind(ExportKind kind) {
    assertThat(check.look(kind, report(SmallMap.five()).bytes(kind, false, ENGLISH))).isPresent();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stance.class,
      names = {"UNKNOWN"},
      mode = EnumSource.Mode.EXCLUDE)
  void theColourOfEachStanceIsFound(Stance stance) {
    String svg = "<svg><rect fill=\"#" + Ink.of(stance).hex() + "\"/></svg>";
    assertThat(check.look(ExportKind.SVG, svg.getBytes(UTF_8)))
        .contains(new Finding(Kind.STANCE_COLOUR, Place.DRAWING));
  }

  @Test
  void aPassageOfFourWordsIsFoundAndOneOfThreeIsNot() {
    assertThat(inText("Note: FEARS, the cost of!")).contains(new Finding(Kind.PASSAGE, Place.TEXT));
    assertThat(inText("fears the cost")).isEmpty();
  }

  @Test
  void whatMayBeSeenIsNoSecret() {
    ExportCheck told =
        new ExportCheck(
            List.of("They want a new website with bookings"),
            List.of("A new website with bookings"));
    byte[] svg = "<svg><text>A new website with bookings</text></svg>".getBytes(UTF_8);
    assertThat(told.look(ExportKind.SVG, svg)).isEmpty();
  }

  @Test
  void aSignOrAWordOfAStanceIsFound() {
    assertThat(inText("Hugo ▼")).contains(new Finding(Kind.STANCE_SIGN, Place.TEXT));
    assertThat(inText("un opposant")).contains(new Finding(Kind.STANCE_WORD, Place.TEXT));
    assertThat(
            new ExportCheck(List.of(), List.of("Brand champion"))
                .look(ExportKind.SVG, "<svg><text>Brand champion</text></svg>".getBytes(UTF_8)))
        .isEmpty();
  }

  @Test
  void anAlternativeTextIsLookedInto() {
    String svg = "<svg><g aria-label=\"Hugo: " + SECRET + "\"></g></svg>";
    assertThat(check.look(ExportKind.SVG, svg.getBytes(UTF_8)))
        .contains(new Finding(Kind.PASSAGE, Place.ALTERNATIVE_TEXT));
  }

  @Test
  void thePropertiesOfAPageAreLookedInto() throws IOException {
    byte[] clean = report(SmallMap.five()).bytes(ExportKind.PDF, true, ENGLISH);
    try (PDDocument pdf = Loader.loadPDF(clean)) {
      pdf.getDocumentInformation().setKeywords(SECRET);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      assertThat(check.look(ExportKind.PDF, bytes.toByteArray()))
          .contains(new Finding(Kind.PASSAGE, Place.METADATA));
    }
  }

  @Test
  void theNotesAndPropertiesOfASlideAreLookedInto() throws IOException {
    byte[] clean = report(SmallMap.five()).bytes(ExportKind.PPTX, true, ENGLISH);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(clean))) {
      show.getProperties().getCoreProperties().setDescription(SECRET);
      assertThat(check.look(ExportKind.PPTX, bytes(show)))
          .contains(new Finding(Kind.PASSAGE, Place.METADATA));
    }
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(clean))) {
      var notes = show.getNotesSlide(show.getSlides().getFirst());
      notes.createTextBox().setText(SECRET);
      assertThat(check.look(ExportKind.PPTX, bytes(show)))
          .contains(new Finding(Kind.PASSAGE, Place.NOTES));
    }
  }

  @Test
  void aRefusedFileIsNotWrittenAndTheSentenceKeepsTheSecret() {
    Path file = folder.resolve("map.svg");
    assertThatThrownBy(
            () ->
                new MapReport(
                        SmallMap.five(),
                        SmallMap.analysis(),
                        List.of(),
                        List.of("Ask Salma Benkirane, Managing director"),
                        SmallMap.TODAY)
                    .write(ExportKind.SVG, true, ENGLISH, file))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(ENGLISH.say(refused.finding().sentence()))
                    .startsWith("Not written: ")
                    .doesNotContain("Salma"));
    assertThat(file).doesNotExist();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    Path file = folder.resolve("map.svg");
    report(SmallMap.five()).write(ExportKind.SVG, false, ENGLISH, file);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    assertThat(folder.toFile().list()).containsExactly("map.svg");
  }

  @Test
  void aFailureLeavesNothingAndKeepsWhatWasThere() throws IOException {
    Path file = Files.createDirectory(folder.resolve("map.svg"));
    Files.writeString(file.resolve("kept"), "kept");
    assertThatThrownBy(() -> ReportFile.write(file, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(file.resolve("kept")).hasContent("kept");
    assertThat(folder.toFile().list()).containsExactly("map.svg");
    assertThatThrownBy(() -> ReportFile.write(folder.resolve("no/map.svg"), new byte[] {1}))
        .isInstanceOf(IOException.class);
  }

  private Optional<Finding> inText(String words) {
    return check.look(ExportKind.SVG, ("<svg><text>" + words + "</text></svg>").getBytes(UTF_8));
  }

  private static byte[] bytes(XMLSlideShow show) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    return bytes.toByteArray();
  }

  private static MapReport report(MapReading reading) {
    return new MapReport(
        reading,
        SmallMap.analysis(),
        SmallMap.actions(),
        List.of(SECRET, SmallMap.ARGUMENT, SmallMap.PROOF, SmallMap.OCCASION),
        SmallMap.TODAY);
  }
}
