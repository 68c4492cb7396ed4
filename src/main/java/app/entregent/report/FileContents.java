package app.entregent.report;

import app.entregent.report.Finding.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What can be read in a written file: its words by the part in which they stand, and its colours.
 *
 * @param colours as six hexadecimal digits in small letters
 */
record FileContents(List<Part> parts, Set<String> colours) {
  /** Words and where they stand. */
  record Part(Place place, String text) {}

  private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(descr|title|name|aria-label|alt)=\"([^\"]*)\"");
  private static final Pattern COLOUR = Pattern.compile("(?:#|srgbClr val=\")([0-9a-fA-F]{6})\\b");

  /** Fewer points of one colour are the soft edge between two others. */
  private static final int FEW = 24;

  private static final int PALE = 0xd0;

  static FileContents of(ExportKind kind, byte[] file) {
    try {
      return switch (kind) {
        case SVG -> xml(Place.TEXT, new String(file, StandardCharsets.UTF_8));
        case PPTX -> slides(file);
        case PDF, PDF_TILED, PLAN -> pdf(file);
        case PNG -> picture(file);
      };
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static FileContents xml(Place place, String xml) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher text = TEXT.matcher(xml);
    while (text.find()) {
      words.append(plain(text.group(1))).append('\n');
    }
    parts.add(new Part(place, words.toString()));
    StringBuilder spoken = new StringBuilder();
    Matcher attribute = SPOKEN.matcher(xml);
    while (attribute.find()) {
      spoken.append(plain(attribute.group(2))).append('\n');
    }
    parts.add(new Part(Place.ALTERNATIVE_TEXT, spoken.toString()));
    Set<String> colours = new HashSet<>();
    Matcher colour = COLOUR.matcher(xml);
    while (colour.find()) {
      colours.add(colour.group(1).toLowerCase(Locale.ROOT));
    }
    return new FileContents(parts, colours);
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "’")
        .replace("&amp;", "&");
  }

  private static FileContents slides(byte[] file) throws IOException {
    List<Part> parts = new ArrayList<>();
    Set<String> colours = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!name.endsWith(".xml")) {
          continue;
        }
        Place place =
            name.startsWith("docProps")
                ? Place.METADATA
                : name.contains("notes") || name.contains("comment") ? Place.NOTES : Place.TEXT;
        FileContents one = xml(place, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        parts.addAll(one.parts());
        if (!name.contains("theme")) {
          colours.addAll(one.colours());
        }
      }
    }
    return new FileContents(parts, colours);
  }

  private static FileContents pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<Part> parts = new ArrayList<>();
      parts.add(new Part(Place.TEXT, new PDFTextStripper().getText(document)));
      StringBuilder about = new StringBuilder();
      var information = document.getDocumentInformation();
      for (String key : information.getMetadataKeys()) {
        about.append(information.getPropertyStringValue(key)).append('\n');
      }
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        about.append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
      }
      parts.add(new Part(Place.METADATA, about.toString()));
      Set<String> colours = new HashSet<>();
      for (PDPage page : document.getPages()) {
        addColours(page, colours);
        for (var note : page.getAnnotations()) {
          parts.add(new Part(Place.NOTES, Optional.ofNullable(note.getContents()).orElse("")));
        }
      }
      return new FileContents(parts, colours);
    }
  }

  private static void addColours(PDPage page, Set<String> colours) throws IOException {
    List<Float> numbers = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof COSNumber number) {
        numbers.add(number.floatValue());
      } else if (token instanceof Operator operator) {
        if (operator.getName().matches("rg|RG|sc|SC|scn|SCN") && numbers.size() >= 3) {
          List<Float> last = numbers.subList(numbers.size() - 3, numbers.size());
          colours.add(
              String.format(
                  Locale.ROOT,
                  "%02x%02x%02x",
                  Math.round(last.get(0) * 255),
                  Math.round(last.get(1) * 255),
                  Math.round(last.get(2) * 255)));
        }
        numbers.clear();
      } else if (token instanceof COSBase && !(token instanceof COSName)) {
        numbers.clear();
      }
    }
  }

  /** The soft edges of letters and lines on paper have all pale colours. */
  private static boolean pale(int rgb) {
    return (rgb >> 16) > PALE && (rgb >> 8 & 0xff) > PALE && (rgb & 0xff) > PALE;
  }

  private static FileContents picture(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    Map<Integer, Integer> points = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        points.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    Set<String> colours = new HashSet<>();
    points.forEach(
        (rgb, count) -> {
          if (count > FEW && !pale(rgb)) {
            colours.add(String.format(Locale.ROOT, "%06x", rgb));
          }
        });
    // What a picture says of itself stands in letters beside its points.
    String words = new String(file, StandardCharsets.ISO_8859_1);
    return new FileContents(
        words.contains("tEXt") || words.contains("iTXt")
            ? List.of(new Part(Place.METADATA, words))
            : List.of(),
        colours);
  }
}
