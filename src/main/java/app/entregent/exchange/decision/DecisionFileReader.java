package app.entregent.exchange.decision;

import app.entregent.text.Message;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a decision file, which anybody may have made: it is small, no deeper than it needs to be,
 * whole, every word in it is known, every text fits, nothing is there twice, and what it points at
 * is in it. Fields that this version does not know are passed over.
 */
public final class DecisionFileReader {
  private static final int DEPTH = 6;
  private static final int LONGEST = 20_000;
  private static final int SHOWN = 40;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(LONGEST)
                          .maxNumberLength(20)
                          .maxNameLength(200)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private DecisionFileReader() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableFileException with a sentence for the user if it can't be taken over
   * @throws IOException if the disk fails
   */
  public static DecisionFile read(Path file) throws IOException, UnreadableFileException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFileException("merge.file.none");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(DecisionFile.MOST_BYTES + 1));
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws UnreadableFileException with a sentence for the user if it can't be taken over
   */
  static DecisionFile read(byte[] bytes) throws UnreadableFileException {
    if (bytes.length > DecisionFile.MOST_BYTES) {
      throw new UnreadableFileException("merge.file.large", DecisionFile.MOST_BYTES / 1024 / 1024);
    }
    JsonNode root = parse(bytes);
    if (!root.path("format").asText("").equals(DecisionFile.FORMAT)) {
      throw new UnreadableFileException("merge.file.not");
    }
    JsonNode version = root.path("version");
    if (!version.canConvertToInt() || version.asInt() < 1) {
      throw new UnreadableFileException("merge.file.not");
    }
    if (version.asInt() > DecisionFile.VERSION) {
      throw new UnreadableFileException("merge.file.newer");
    }
    SharedDecision decision = decision(root);
    ReferenceCheck.check(decision);
    return new DecisionFile(
        uid(root.path("file"), "file"), moment(root.path("writtenAt")), knows(root), decision);
  }

  private static JsonNode parse(byte[] bytes) throws UnreadableFileException {
    try {
      JsonNode root = JSON.readTree(bytes);
      if (root == null || !root.isObject()) {
        throw new UnreadableFileException("merge.file.not");
      }
      return root;
    } catch (IOException cause) {
      boolean looksSo = bytes.length > 0 && bytes[0] == '{';
      throw new UnreadableFileException(
          Message.of(looksSo ? "merge.file.broken" : "merge.file.not"), cause);
    }
  }

  private static SharedDecision decision(JsonNode root) throws UnreadableFileException {
    SharedDecision.Builder things = new SharedDecision.Builder();
    for (Part part : Part.values()) {
      JsonNode node = root.path(part.field());
      List<JsonNode> some = new ArrayList<>();
      if (part.single()) {
        some.add(node);
      } else if (node.isArray()) {
        node.forEach(some::add);
      } else if (!node.isMissingNode()) {
        throw new UnreadableFileException("merge.file.word", part.field(), shown(node));
      }
      if (some.size() > part.most()) {
        throw new UnreadableFileException("merge.file.many", part.field(), part.most());
      }
      for (JsonNode one : some) {
        if (!things.put(thing(part, one))) {
          throw new UnreadableFileException("merge.file.twice", part.field());
        }
      }
    }
    return things.build();
  }

  private static Thing thing(Part part, JsonNode node) throws UnreadableFileException {
    if (!node.isObject()) {
      throw new UnreadableFileException("merge.file.missing", part.field());
    }
    Map<Aspect, String> values = new EnumMap<>(Aspect.class);
    for (Aspect aspect : part.aspects()) {
      String value = value(aspect, node.path(aspect.field()));
      if (value.isBlank() && aspect.needed()) {
        throw new UnreadableFileException("merge.file.missing", where(aspect));
      }
      values.put(aspect, value);
    }
    return part.named()
        ? new Thing(part, uid(node.path("id"), part.field() + ".id").toString(), values)
        : Thing.of(part, values);
  }

  private static String value(Aspect aspect, JsonNode node) throws UnreadableFileException {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isTextual()) {
      throw new UnreadableFileException("merge.file.word", where(aspect), shown(node));
    }
    String text = node.textValue();
    if (text.isEmpty()) {
      return "";
    }
    if (aspect.shape() instanceof Shape.Words words && text.length() > words.limit()) {
      throw new UnreadableFileException("merge.file.long", where(aspect), words.limit());
    }
    if (hasControls(text)) {
      throw new UnreadableFileException("merge.file.control", where(aspect));
    }
    Optional<String> canonical = aspect.shape().canonical(text);
    if (canonical.isEmpty()) {
      throw new UnreadableFileException("merge.file.word", where(aspect), shown(node));
    }
    return canonical.get();
  }

  /** Characters that no keyboard types and no page shows. */
  private static boolean hasControls(String text) {
    return text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }

  private static List<UUID> knows(JsonNode root) throws UnreadableFileException {
    Set<UUID> seen = new HashSet<>();
    List<UUID> knows = new ArrayList<>();
    JsonNode nodes = root.path("knows");
    if (nodes.size() > DecisionFile.MOST_KNOWN) {
      throw new UnreadableFileException("merge.file.many", "knows", DecisionFile.MOST_KNOWN);
    }
    for (JsonNode node : nodes) {
      UUID uid = uid(node, "knows");
      if (seen.add(uid)) {
        knows.add(uid);
      }
    }
    return knows;
  }

  private static UUID uid(JsonNode node, String where) throws UnreadableFileException {
    if (node.isMissingNode() || node.isNull()) {
      throw new UnreadableFileException("merge.file.missing", where);
    }
    String text = node.asText("");
    Optional<String> uid = new Shape.Id(Part.DECISION).canonical(text);
    if (uid.isEmpty()) {
      throw new UnreadableFileException("merge.file.word", where, shown(node));
    }
    return UUID.fromString(text);
  }

  private static Instant moment(JsonNode node) throws UnreadableFileException {
    try {
      return Instant.parse(node.asText(""));
    } catch (DateTimeParseException cause) {
      throw new UnreadableFileException(
          Message.of("merge.file.word", "writtenAt", shown(node)), cause);
    }
  }

  private static String where(Aspect aspect) {
    return aspect.part().field() + "." + aspect.field();
  }

  /** The beginning of what is written there, on one line. */
  private static String shown(JsonNode node) {
    String text = node.isTextual() ? node.textValue() : node.toString();
    String line = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
