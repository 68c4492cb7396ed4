package app.entregent.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of every room say the same in both languages, and the code asks for no other.
 *
 * <p>A string in the code that begins with the name of a room and a dot is a key; one that ends
 * with a dot is the beginning of a family of keys. A failure prints the lines to paste.
 */
class TextsTest {
  private static final Path FOLDER = Path.of("resources/app/entregent/texts");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern KEY =
      Pattern.compile("(" + String.join("|", Rooms.ALL) + ")(\\.[A-Za-z0-9_-]+)+\\.?");
  private static final Pattern FILE =
      Pattern.compile(".*\\.(json|csv|css|pdf|png|svg|zip|html|properties|entregent)");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  static List<String> rooms() {
    return Rooms.ALL;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesHoldTheSameKeys(String room) throws IOException {
    Map<String, String> english = lines(room, Language.EN);
    Map<String, String> french = lines(room, Language.FR);
    assertThat(without(english, french::containsKey))
        .as("Paste into %s_fr.properties and translate", room)
        .isEmpty();
    assertThat(without(french, english::containsKey))
        .as("Paste into %s_en.properties and translate", room)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyKeyBelongsToItsRoomAndIsUsed(String room) throws IOException {
    Set<String> used = usedInCode();
    Set<String> unused =
        lines(room, Language.EN).keySet().stream()
            .filter(key -> !isUsed(key, used))
            .collect(toCollection(TreeSet::new));
    assertThat(unused).as("Delete these from %s_*.properties", room).isEmpty();
    assertThat(lines(room, Language.EN).keySet()).allMatch(key -> key.startsWith(room + "."));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyKeyOfTheCodeHasAText(String room) throws IOException {
    Set<String> known = lines(room, Language.EN).keySet();
    Set<String> missing =
        usedInCode().stream()
            .filter(key -> key.startsWith(room + "."))
            .filter(key -> !isKnown(key, known))
            .map(key -> key + "=")
            .collect(toCollection(TreeSet::new));
    assertThat(missing).as("Paste into %s_en.properties and _fr", room).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyTextIsWellFormed(String room) throws IOException {
    Map<String, String> english = lines(room, Language.EN);
    Map<String, String> french = lines(room, Language.FR);
    for (String key : english.keySet()) {
      String text = english.get(key);
      String texte = french.getOrDefault(key, "");
      assertThat(new MessageFormat(text).toPattern()).as(key).isNotNull();
      assertThat(new MessageFormat(texte).toPattern()).as(key).isNotNull();
      assertThat(arguments(texte)).as("Arguments of %s", key).isEqualTo(arguments(text));
      assertThat(text + texte).as("Straight apostrophe in %s", key).doesNotContain("'");
      assertThat(text).as("Empty text of %s", key).isNotBlank();
      assertThat(texte).as("Empty French text of %s", key).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void frenchHasItsNarrowSpaces(String room) throws IOException {
    lines(room, Language.FR)
        .forEach(
            (key, text) ->
                assertThat(text.replaceAll("\\{[^}]*\\}", "").replaceAll("\\{|\\}", ""))
                    .as("Space before ; ! ? (U+202F), : and inside « » (U+00A0) in %s", key)
                    .doesNotContainPattern("(?<!\u202f)[;!?]|(?<=\\p{L}) :|(?<=\\p{L}): |« | »"));
  }

  @Test
  void messagesArePutIntoTheWordsOfTheLanguage() {
    LocalDate day = LocalDate.of(2026, 11, 12);
    assertThat(Language.EN.date(day)).isEqualTo("12 Nov 2026");
    assertThat(Language.FR.date(day)).isEqualTo("12 nov. 2026");
    Message nested = Message.of("shell.title", Message.of("settings.title"), day);
    assertThat(Texts.of(Language.EN).say(nested)).isEqualTo("Settings – 12 Nov 2026");
    assertThat(Texts.of(Language.FR).say(nested)).isEqualTo("Réglages – 12 nov. 2026");
  }

  @Test
  void aMissingKeyIsSeenAtOnce() {
    assertThat(Texts.of(Language.EN).say("nothing.there")).isEqualTo("⟦nothing.there⟧");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static boolean isUsed(String key, Set<String> used) {
    return used.contains(key)
        || used.stream().anyMatch(u -> u.endsWith(".") && key.startsWith(u))
        || usedByAnEnding(key, used);
  }

  /** A room's title and purpose, and what hangs on a key such as {@code start.map}. */
  private static boolean usedByAnEnding(String key, Set<String> used) {
    int dot = key.lastIndexOf('.');
    return used.contains(key.substring(dot)) && used.contains(key.substring(0, dot))
        || used.contains(key.substring(dot)) && Rooms.ALL.contains(key.substring(0, dot));
  }

  private static boolean isKnown(String key, Set<String> known) {
    return known.contains(key) || known.stream().anyMatch(k -> k.startsWith(prefix(key)));
  }

  private static String prefix(String key) {
    return key.endsWith(".") ? key : key + ".";
  }

  private static Set<String> usedInCode() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(TextsTest::literals)
          .filter(text -> isKeyOrEnding(text) && !FILE.matcher(text).matches())
          .collect(toCollection(TreeSet::new));
    }
  }

  private static boolean isKeyOrEnding(String text) {
    return KEY.matcher(text).matches()
        || Rooms.ALL.stream().anyMatch(room -> text.equals(room + "."))
        || text.matches("\\.[a-z]+");
  }

  private static Stream<String> literals(Path file) {
    try {
      Matcher matcher = LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      return matcher.results().map(result -> result.group(1)).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> without(Map<String, String> lines, Predicate<String> known) {
    return lines.entrySet().stream()
        .filter(line -> !known.test(line.getKey()))
        .map(line -> line.getKey() + "=" + line.getValue())
        .toList();
  }

  /** The lines of a file; a key that stands there twice fails. */
  private static Map<String, String> lines(String room, Language language) throws IOException {
    Path file = FOLDER.resolve(room + "_" + language.code() + ".properties");
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String key = line.substring(0, line.indexOf('=')).strip();
        assertThat(lines).as("Twice in %s", file).doesNotContainKey(key);
        lines.put(key, line.substring(line.indexOf('=') + 1));
      }
    }
    return lines;
  }
}
