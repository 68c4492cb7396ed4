package app.entregent.model.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as one writes it in a letter: titles and degrees behind the name stand apart, and
 * pictographs are gone. A single word is a first name.
 *
 * @param first given names, "" if unknown
 * @param last family name with its particles, "" if unknown
 * @param suffix degrees and the like without the comma ({@code PhD}), "" if none
 */
public record PersonName(String first, String last, String suffix) {
  /** The name of nobody. */
  public static final PersonName NONE = new PersonName("", "", "");

  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern PICTOGRAPHS =
      Pattern.compile("[\\p{So}\\p{Sk}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D\\u20E3]+");
  private static final Pattern SHORT_CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{L}.-]{0,4}\\p{Lu}[\\p{L}.]?\\.?");
  private static final Set<String> DEGREES =
      Set.of(
          "phd", "md", "mba", "msc", "bsc", "ma", "ba", "mph", "jd", "llm", "cpa", "cfa", "pmp",
          "pe", "esq", "jr", "sr", "ii", "iii", "iv", "dr", "edd", "dba", "cissp", "rn", "dds",
          "shrm", "phr", "cma", "acca", "frsa", "obe", "mbe", "ing", "meng", "beng");
  // Shown without a comma, only what can't be a family name counts as a degree.
  private static final Set<String> BARE_DEGREES =
      Set.of("phd", "mba", "msc", "cpa", "cfa", "pmp", "jr", "esq", "cissp");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "da", "di", "del", "della", "dos", "la", "le", "van", "von", "den",
          "der", "ter", "ten", "zu", "bin", "ben", "ibn", "el", "al", "bint", "ould", "mac", "st");

  /** A name given in two parts, as lists of contacts hold it. */
  public static PersonName of(String first, String last) {
    String given = clean(first);
    String family = clean(last);
    String[] parts = partSuffix(family);
    if (parts[0].isEmpty() && parts[1].isEmpty()) {
      String[] givenParts = partSuffix(given);
      return new PersonName(givenParts[0], "", givenParts[1]);
    }
    return new PersonName(given, parts[0], parts[1]);
  }

  /** A name given as one text, as messages hold it: {@code "Jane van der Hale, PhD"}. */
  public static PersonName parse(String whole) {
    String[] parts = partSuffix(clean(whole));
    List<String> words = new ArrayList<>(Arrays.asList(parts[0].split(" ")));
    if (words.size() == 1) {
      return new PersonName(parts[0], "", parts[1]);
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(Letters.fold(words.get(family - 1)))) {
      family--;
    }
    return new PersonName(
        String.join(" ", words.subList(0, family)),
        String.join(" ", words.subList(family, words.size())),
        parts[1]);
  }

  /** First and last name with one space between; the suffix is left out. */
  public String full() {
    return (first + " " + last).strip();
  }

  /** Whether no name is known at all. */
  public boolean isEmpty() {
    return first.isEmpty() && last.isEmpty();
  }

  /** The form under which two spellings of one name are equal: no accents, case or signs. */
  public String key() {
    return Letters.words(full());
  }

  /** The form by which lists are ordered: family name first. */
  public String sortKey() {
    return Letters.words(last + " " + first);
  }

  /** Whether a piece of text behind a comma belongs to the name before it ({@code "Ph.D."}). */
  public static boolean isSuffix(String text) {
    return Arrays.stream(clean(text).split(",", -1))
        .map(String::strip)
        .allMatch(
            piece ->
                SHORT_CAPITALS.matcher(piece).matches()
                    || Arrays.stream(piece.split("[ /]")).allMatch(PersonName::isDegree));
  }

  private static boolean isDegree(String word) {
    return DEGREES.contains(Letters.words(word).replace(" ", ""));
  }

  private static String[] partSuffix(String name) {
    int comma = name.indexOf(',');
    if (comma > 0 && isSuffix(name.substring(comma + 1))) {
      return new String[] {name.substring(0, comma).strip(), name.substring(comma + 1).strip()};
    }
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      String tail = Letters.words(name.substring(space)).replace(" ", "");
      if (BARE_DEGREES.contains(tail)) {
        return new String[] {name.substring(0, space).strip(), name.substring(space + 1)};
      }
    }
    return new String[] {name, ""};
  }

  private static String clean(String text) {
    String plain = SPACES.matcher(PICTOGRAPHS.matcher(text).replaceAll(" ")).replaceAll(" ");
    String bare = plain.strip();
    // Somebody may call himself by a pictograph alone; that is still better than no name.
    return bare.isEmpty() ? SPACES.matcher(text).replaceAll(" ").strip() : bare;
  }
}
