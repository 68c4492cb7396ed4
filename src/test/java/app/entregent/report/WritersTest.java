package app.entregent.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Route;
import app.entregent.model.decision.Routing;
import app.entregent.model.decision.Spot;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.xml.sax.InputSource;

/**
 * What is written, compared with what was looked at once and found good. A wanted change: copy what
 * stands in {@code target/report} to {@code src/test/resources/app/entregent/report} and look.
 */
class WritersTest {
  private static final Path NOW = Path.of("target", "report");
  private static final Texts ENGLISH = Texts.of(Language.EN);

  @Test
  void theDrawingIsTheOneThatWasLookedAt() throws IOException {
    compare(
        Map.of(
            "five.svg", new String(SvgWriter.write(SmallMap.drawing(false)), UTF_8),
            "five-discreet.svg", new String(SvgWriter.write(SmallMap.drawing(true)), UTF_8)));
  }

  @Test
  void theDrawingIsWellFormedWhateverTheNames() {
    assertThatCode(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(
                        new InputSource(
                            new StringReader(
                                new String(SvgWriter.write(SmallMap.strange()), UTF_8)))))
        .doesNotThrowAnyException();
  }

  @Test
  void theWordsOfThePagesAreThoseThatWereLookedAt() throws IOException {
    compare(
        Map.of(
            "five.txt", words(PdfWriter.onePage(SmallMap.drawing(false))),
            "five-discreet.txt", words(PdfWriter.onePage(SmallMap.drawing(true))),
            "plan.txt", words(plan(false)),
            "plan-discreet.txt", words(plan(true))));
  }

  @Test
  void aPageCarriesItsTypefaceAndATitleAndNothingElseOfItself() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.onePage(SmallMap.drawing(false)))) {
      assertThat(pdf.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Producer");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A new website with bookings");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  @Test
  void lettersOfOtherScriptsAreDrawnAndCanBeFound() throws IOException {
    byte[] pdf = PdfWriter.onePage(SmallMap.strange());
    assertThat(words(pdf)).contains("שרה כהן", "ليلى بنّاني", "王小明", "Пётр");
    assertThat(words(pdf)).doesNotContain("□");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var name : document.getPage(0).getResources().getFontNames()) {
        assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void linesRunOnPaperAsTheyDoInTheWindow() {
    MapReading reading = SmallMap.five();
    Map<Long, Spot> places = new HashMap<>();
    reading.map().seats().forEach(seat -> places.put(seat.id(), seat.spot()));
    assertThat(SmallMap.drawing(false).routes())
        .containsExactlyInAnyOrderElementsOf(Routing.all(places, reading.map().ties()).values())
        .allSatisfy(
            route ->
                assertThat(SmallMap.drawing(false).cards())
                    .noneMatch(card -> crosses(route, card)));
  }

  private static boolean crosses(Route route, MapDrawing.Card card) {
    Box inside = card.box().grown(-2);
    return route.flat().stream().anyMatch(p -> inside.holds(new Box(p.x(), p.y(), 0, 0)));
  }

  @Test
  void aDiscreetFileKeepsStepsAndPartsOfTheCompanyAndNothingOfOurs() {
    String svg = new String(SvgWriter.write(SmallMap.drawing(true)), UTF_8);
    assertThat(svg)
        .contains(">Marketing<", ">Board meeting<", ">By 14 Nov 2026<")
        .doesNotContain("Late", SmallMap.PROOF, SmallMap.OCCASION, "Atelier Nord", "choose");
    assertThat(new String(SvgWriter.write(SmallMap.drawing(false)), UTF_8))
        .contains("Late: by", SmallMap.PROOF, SmallMap.OCCASION, "Atelier Nord (Cheaper");
  }

  @Test
  void noPageCutsACard() {
    MapDrawing drawing = SmallMap.crowd(60);
    List<Sheet> tiles = PdfWriter.tiles(drawing);
    assertThat(tiles).hasSizeGreaterThan(2);
    for (MapDrawing.Card card : drawing.cards()) {
      assertThat(tiles.stream().filter(tile -> tile.part().meets(card.box())))
          .as(card.name())
          .hasSize(1)
          .allMatch(tile -> tile.part().holds(card.box()));
    }
    assertThat(tiles)
        .allSatisfy(
            tile -> {
              Box room = Sheet.room(drawing, tile.width(), tile.height(), tile.margin());
              assertThat(tile.part().width() * tile.scale()).isLessThanOrEqualTo(room.width() + 1);
              assertThat(tile.part().height() * tile.scale())
                  .isLessThanOrEqualTo(room.height() + 1);
            });
  }

  @Test
  void aSlideHasAGroupForEachCardAndConnectorsThatAreTiedToThem() throws IOException {
    try (XMLSlideShow show = slides(PptxWriter.write(SmallMap.drawing(false)))) {
      XSLFSlide slide = show.getSlides().getFirst();
      assertThat(groups(show.getSlides().get(1)))
          .containsExactly(
              "Compare offers: Compare offers; Done 10 Nov 2026; Yanis Lahlou, Inès Tazi;"
                  + " An invitation of 3 November",
              "Board meeting: Board meeting; Late: by 14 Nov 2026; Salma Benkirane;"
                  + " The minutes name our offer alone",
              "Sign: Sign; By 15 Jan 2027");
      assertThat(groups(slide))
          .containsExactly(
              "Salma Benkirane: Salma Benkirane; Decider; assumed stance: Sceptic;"
                  + " influence: Decisive; never met",
              "Yanis Lahlou: Yanis Lahlou; Buyer; confirmed stance: Neutral; influence: High;"
                  + " last met 47 days ago",
              "Inès Tazi: Inès Tazi; Initiator, User; assumed stance: Champion;"
                  + " influence: Medium; last met 5 days ago",
              "Hugo Perrault: Hugo Perrault; Influencer; assumed stance: Opponent;"
                  + " influence: High; never met",
              "Unknown gatekeeper: Unknown gatekeeper; Gatekeeper");
      assertThat(connectors(slide))
          .as("all but the influence that has to go around a card, and the conflict")
          .hasSize(3)
          .allSatisfy(
              line -> {
                assertThat(line.getNvCxnSpPr().getCNvCxnSpPr().isSetStCxn()).isTrue();
                assertThat(line.getNvCxnSpPr().getCNvCxnSpPr().isSetEndCxn()).isTrue();
              });
      assertThat(show.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
    }
  }

  @Test
  void aDiscreetSlideSaysOnlyWhoAndWhat() throws IOException {
    try (XMLSlideShow show = slides(PptxWriter.write(SmallMap.drawing(true)))) {
      XSLFSlide slide = show.getSlides().getFirst();
      assertThat(groups(show.getSlides().get(1)))
          .containsExactly(
              "Compare offers: Compare offers; Done 10 Nov 2026; Yanis Lahlou, Inès Tazi",
              "Board meeting: Board meeting; By 14 Nov 2026; Salma Benkirane",
              "Sign: Sign; By 15 Jan 2027");
      assertThat(groups(slide))
          .containsExactly(
              "Salma Benkirane: Salma Benkirane, Managing director; Decider",
              "Yanis Lahlou: Yanis Lahlou, Head of finance; Buyer",
              "Inès Tazi: Inès Tazi, Marketing manager; Initiator, User",
              "Hugo Perrault: Hugo Perrault, IT consultant; Influencer",
              "Unknown gatekeeper: Unknown gatekeeper; Gatekeeper");
      assertThat(connectors(slide)).hasSize(2);
    }
  }

  @Test
  void aConflictHasTheSameTeethOnASlideAndInItsLegend() throws IOException {
    try (XMLSlideShow show = slides(PptxWriter.write(SmallMap.drawing(false)))) {
      List<XSLFSimpleShape> red =
          show.getSlides().getFirst().getShapes().stream()
              .filter(XSLFSimpleShape.class::isInstance)
              .map(XSLFSimpleShape.class::cast)
              .filter(shape -> new Color(Ink.DANGER.rgb()).equals(shape.getLineColor()))
              .toList();
      assertThat(red).hasSize(2).allMatch(XSLFFreeformShape.class::isInstance);
      assertThat(red)
          .extracting(shape -> teeth(((XSLFFreeformShape) shape).getPath()))
          .as("of the line between the two cards, and of the legend")
          .containsExactly(5, 5);
    }
  }

  /** How often a way turns back to the other side. */
  private static int teeth(Path2D path) {
    int teeth = 0;
    double before = 0;
    double[] from = new double[6];
    double[] to = new double[6];
    for (PathIterator way = path.getPathIterator(null); !way.isDone(); way.next()) {
      boolean line = way.currentSegment(to) == PathIterator.SEG_LINETO;
      double slope = line ? Math.signum(Math.rint(to[1] - from[1])) : 0;
      teeth += slope != 0 && slope != before ? 1 : 0;
      before = slope == 0 ? before : slope;
      System.arraycopy(to, 0, from, 0, to.length);
    }
    return teeth;
  }

  @Test
  void aPictureIsTwiceAsLargeAsThePaper() throws IOException {
    MapDrawing drawing = SmallMap.drawing(false);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PngWriter.write(drawing)));
    Sheet sheet = Sheet.around(drawing, 32);
    assertThat(picture.getWidth()).isEqualTo((int) Math.ceil(sheet.width() * 2));
    assertThat(picture.getHeight()).isEqualTo((int) Math.ceil(sheet.height() * 2));
  }

  @ParameterizedTest
  @EnumSource(ExportKind.class)
  void noNameBreaksAFile(ExportKind kind) {
    for (MapDrawing drawing : List.of(SmallMap.strange(), SmallMap.empty())) {
      assertThat(
              switch (kind) {
                case PDF, PLAN -> PdfWriter.onePage(drawing);
                case PDF_TILED -> PdfWriter.tiled(drawing);
                case PPTX -> PptxWriter.write(drawing);
                case SVG -> SvgWriter.write(drawing);
                case PNG -> PngWriter.write(drawing);
              })
          .isNotEmpty();
    }
  }

  private static byte[] plan(boolean discreet) {
    return new MapReport(
            SmallMap.five(), SmallMap.analysis(), SmallMap.actions(), List.of(), SmallMap.TODAY)
        .bytes(ExportKind.PLAN, discreet, ENGLISH);
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replace("\r\n", "\n");
    }
  }

  @Test
  void aMapOverSeveralPagesBeginsWithAnOverview() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.tiled(SmallMap.crowd(60)))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1 + PdfWriter.tiles(SmallMap.crowd(60)).size());
    }
    assertThat(words(PdfWriter.tiled(SmallMap.crowd(60)))).contains("Page 1 of", "Page 2 of");
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.tiled(SmallMap.empty()))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  private static XMLSlideShow slides(byte[] file) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(file));
  }

  private static List<String> groups(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFGroupShape.class::isInstance)
        .map(shape -> ((CTGroupShape) shape.getXmlObject()).getNvGrpSpPr().getCNvPr())
        .map(about -> about.getName() + ": " + about.getDescr())
        .toList();
  }

  private static List<CTConnector> connectors(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFConnectorShape.class::isInstance)
        .flatMap(shape -> Stream.of((CTConnector) shape.getXmlObject()))
        .toList();
  }

  private static void compare(Map<String, String> files) throws IOException {
    Files.createDirectories(NOW);
    for (var file : files.entrySet()) {
      Files.writeString(NOW.resolve(file.getKey()), file.getValue());
    }
    for (var file : files.entrySet()) {
      try (InputStream in = WritersTest.class.getResourceAsStream(file.getKey())) {
        assertThat(file.getValue())
            .as(file.getKey())
            .isEqualTo(in == null ? "" : new String(in.readAllBytes(), UTF_8));
      }
    }
  }
}
