package app.entregent.model.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spelling of a company's name: which spellings probably mean the same company, and which say
 * that somebody works for himself.
 */
public final class CompanyName {
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])\\.?");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "sa",
          "sas",
          "sasu",
          "sarl",
          "sarlau",
          "eurl",
          "sci",
          "snc",
          "scop",
          "selarl",
          "se",
          "ltd",
          "limited",
          "llc",
          "llp",
          "lp",
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "pllc",
          "gmbh",
          "mbh",
          "ag",
          "kg",
          "kgaa",
          "ohg",
          "ug",
          "bv",
          "nv",
          "bvba",
          "spa",
          "srl",
          "sl",
          "slu",
          "ab",
          "oy",
          "oyj",
          "asa",
          "aps",
          "as",
          "pty",
          "pte",
          "sro",
          "doo",
          "kft",
          "ltda",
          "sprl",
          "and");
  private static final Set<String> TWO_WORDS = Set.of("sarl au", "a s", "sp zoo", "s a");
  private static final Set<String> ALONE =
      Set.of(
          "independent",
          "independant",
          "independante",
          "self",
          "indep",
          "a mon compte",
          "mon compte",
          "en liberal",
          "travail independant",
          "profession liberale",
          "entreprise individuelle",
          "entrepreneur individuel",
          "sole trader",
          "sole proprietor",
          "sole proprietorship",
          "independent professional",
          "my own company");
  private static final Set<String> AT_THE_START =
      Set.of(
          "freelance",
          "freelancer",
          "freelancing",
          "self employed",
          "selfemployed",
          "self employment",
          "auto entrepreneur",
          "autoentrepreneur",
          "auto entrepreneuse",
          "micro entrepreneur",
          "microentrepreneur",
          "micro entreprise",
          "auto entreprise",
          "travailleur independant",
          "travailleuse independante",
          "consultant independant",
          "consultante independante",
          "independent consultant",
          "independent contractor",
          "independent freelancer",
          "consultant freelance",
          "consultante freelance");

  private CompanyName() {}

  /**
   * The normal form of a spelling: without case, accents, signs, a leading "the" and legal forms at
   * the end. Two spellings with the same form are proposed as one company; nobody joins them
   * unasked. "" only if the name holds no letter and no digit.
   */
  public static String key(String name) {
    String undotted =
        DOTTED.matcher(name).replaceAll(match -> match.group().replace(".", "") + " ");
    String plain = Letters.words(undotted.replace("&", " and ").replace("+", " plus "));
    List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ")));
    while (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    for (int n = legalWords(words); n > 0; n = legalWords(words)) {
      words.subList(words.size() - n, words.size()).clear();
    }
    return String.join(" ", words);
  }

  /** Whether the spelling says "works for himself", in English or French, and names no company. */
  public static boolean isFreelance(String name) {
    String words = Letters.words(name);
    // Companies that carry the word in their name: Freelance.com, The Independent.
    if (name.toLowerCase(Locale.ROOT).contains(".com") || words.startsWith("the ")) {
      return false;
    }
    return ALONE.contains(words)
        || AT_THE_START.stream()
            .anyMatch(start -> words.equals(start) || words.startsWith(start + " "))
        || words.endsWith(" freelance")
        || words.endsWith(" self employed");
  }

  /** How many words at the end are a legal form; at least one word of the name is left. */
  private static int legalWords(List<String> words) {
    int size = words.size();
    if (size > 1 && LEGAL_FORMS.contains(words.getLast())) {
      return 1;
    }
    // Forms of two words, of which the second alone would be an ordinary word.
    boolean pair = size > 2 && TWO_WORDS.contains(words.get(size - 2) + " " + words.getLast());
    return pair ? 2 : 0;
  }
}
