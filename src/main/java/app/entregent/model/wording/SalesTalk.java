package app.entregent.model.wording;

import app.entregent.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds sales talk by a list of words for each language: nothing is guessed, each mark is a word of
 * the list. A word of the list that ends in {@code *} is the beginning of one; case and accents
 * don't matter; where two entries begin at the same word the longer one holds.
 *
 * <p>Source: content meant to win trust does without sales messages (Müller and Christandl, in the
 * thesis: "il élimine tout les messages de vente"). The lists are ours.
 */
public final class SalesTalk {
  private static final Map<Language, SalesTalk> LOADED = loadAll();

  private final List<Entry> entries;

  private record Entry(List<String> words, SalesTalkKind kind) {
    boolean beginsAt(List<TextWord> text, int at) {
      if (at + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!fits(words.get(i), text.get(at + i).plain())) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(String wanted, String word) {
      return wanted.endsWith("*")
          ? word.startsWith(wanted.substring(0, wanted.length() - 1))
          : word.equals(wanted);
    }
  }

  private SalesTalk(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The list of this language. */
  public static SalesTalk in(Language language) {
    return Optional.ofNullable(LOADED.get(language))
        .orElseThrow(() -> new IllegalStateException("No list of sales talk in " + language));
  }

  /** Every place that sounds like selling, in the order of the text; none overlaps another. */
  public List<SalesMark> marks(String text) {
    List<TextWord> words = TextWord.of(text);
    List<SalesMark> marks = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Entry> entry = longestAt(words, at);
      if (entry.isEmpty()) {
        at++;
        continue;
      }
      int last = at + entry.get().words().size() - 1;
      int start = words.get(at).start();
      int end = words.get(last).end();
      marks.add(new SalesMark(start, end, text.substring(start, end), entry.get().kind()));
      at = last + 1;
    }
    return marks;
  }

  private Optional<Entry> longestAt(List<TextWord> words, int at) {
    Entry longest = null;
    for (Entry entry : entries) {
      if (entry.beginsAt(words, at)
          && (longest == null || entry.words().size() > longest.words().size())) {
        longest = entry;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static Map<Language, SalesTalk> loadAll() {
    Map<Language, SalesTalk> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, load("/app/entregent/catalogues/sales_talk_" + language.code() + ".txt"));
    }
    return all;
  }

  /** A line is a kind, a colon and the words; empty lines and those after a # say nothing. */
  private static SalesTalk load(String file) {
    try (InputStream in = SalesTalk.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its catalogue: " + file);
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new SalesTalk(
            lines
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SalesTalk::entry)
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue cannot be read: " + file, e);
    }
  }

  private static Entry entry(String line) {
    int colon = line.indexOf(':');
    String words = line.substring(colon + 1).strip();
    boolean beginning = words.endsWith("*");
    List<String> plain = new ArrayList<>(TextWord.plain(words));
    if (beginning) {
      plain.set(plain.size() - 1, plain.getLast() + "*");
    }
    return new Entry(List.copyOf(plain), SalesTalkKind.valueOf(line.substring(0, colon).strip()));
  }
}
