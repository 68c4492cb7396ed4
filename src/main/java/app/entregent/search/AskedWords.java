package app.entregent.search;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ChannelWords;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.people.Letters;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * Reads what is typed into the search, in English or in French: words, {@code "a phrase"}, {@code
 * -without}, {@code @name}, {@code channel:call}, {@code kind:need}, {@code after:2026-09}, {@code
 * before:friday}, {@code in:2026}. Whatever is not understood yet is named and does no harm, since
 * somebody may be in the middle of typing it.
 *
 * @param today the day where the seller is
 */
record AskedWords(LocalDate today) {
  private static final Pattern PART =
      Pattern.compile("(-?)(?:([\\p{L}]+):)?(@?)(?:\"([^\"]*)(?:\"|$)|([^\\s\"]+)|(?=\\s|$))");
  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d");
  private static final Pattern MONTH = Pattern.compile("((?:19|20|21)\\d\\d)[-/.](\\d{1,2})");
  private static final SearchAnalyzer ANALYZER = SearchAnalyzer.plain();

  /** What a filter is called. */
  private enum Filter {
    CHANNEL("channel", "canal", "by", "par"),
    KIND("kind", "type", "genre"),
    AFTER("after", "since", "apres", "depuis"),
    BEFORE("before", "until", "avant"),
    WITHIN("in", "on", "en", "le"),
    WITH("with", "avec", "who", "qui");

    private final List<String> names;

    Filter(String... names) {
      this.names = List.of(names);
    }

    static Optional<Filter> named(String typed) {
      String name = Letters.fold(typed);
      for (Filter filter : values()) {
        if (filter.names.contains(name)) {
          return Optional.of(filter);
        }
      }
      return Optional.empty();
    }
  }

  /** The days of a year, a month, or one day. */
  private record Span(LocalDate first, LocalDate next) {}

  /** What was read so far. */
  private static final class Gathered {
    final List<String> words = new ArrayList<>();
    final List<List<String>> phrases = new ArrayList<>();
    final List<String> without = new ArrayList<>();
    final List<String> people = new ArrayList<>();
    final Set<Channel> channels = EnumSet.noneOf(Channel.class);
    final Set<SearchKind> kinds = EnumSet.noneOf(SearchKind.class);
    final List<String> unread = new ArrayList<>();
    Optional<LocalDate> after = Optional.empty();
    Optional<LocalDate> before = Optional.empty();
  }

  /** What is meant. */
  Asked read(String typed) {
    Gathered found = new Gathered();
    Matcher part = PART.matcher(typed);
    while (part.find()) {
      if (!part.group().isEmpty()) {
        take(found, part);
      }
    }
    return new Asked(
        needed(found.words, found.phrases.isEmpty()),
        found.phrases,
        found.without,
        found.people,
        found.channels,
        found.kinds,
        found.after,
        found.before,
        found.unread);
  }

  private void take(Gathered found, Matcher part) {
    boolean quoted = part.group(4) != null;
    String value = quoted ? part.group(4) : part.group(5) == null ? "" : part.group(5);
    String name = part.group(2) == null ? "" : part.group(2);
    Optional<Filter> filter = Filter.named(name);
    if (!name.isEmpty() && filter.isPresent()) {
      if (!filter(found, filter.get(), value)) {
        found.unread.add(part.group());
      }
    } else if (!part.group(3).isEmpty()) {
      found.people.addAll(folded(value));
    } else if (!part.group(1).isEmpty()) {
      found.without.addAll(folded(value));
    } else {
      words(found, folded(name.isEmpty() ? value : name + " " + value), quoted, part.group());
    }
  }

  private static void words(Gathered found, List<String> words, boolean quoted, String typed) {
    boolean whole = quoted && typed.endsWith("\"") && words.size() > 1;
    if (whole) {
      found.phrases.add(words);
    } else if (quoted && words.size() > 2) {
      found.phrases.add(words.subList(0, words.size() - 1));
      found.words.add(words.getLast());
    } else {
      found.words.addAll(words);
    }
  }

  private boolean filter(Gathered found, Filter filter, String value) {
    return switch (filter) {
      case CHANNEL -> ChannelWords.channel(value).map(found.channels::add).isPresent();
      case KIND ->
          SearchKind.named(Letters.fold(value).toLowerCase(Locale.ROOT))
              .map(found.kinds::add)
              .isPresent();
      case WITH -> found.people.addAll(folded(value));
      case AFTER -> span(value).map(span -> found.after = Optional.of(span.first())).isPresent();
      case BEFORE -> span(value).map(span -> found.before = Optional.of(span.first())).isPresent();
      case WITHIN ->
          span(value)
              .map(
                  span -> {
                    found.after = Optional.of(span.first());
                    found.before = Optional.of(span.next());
                    return span;
                  })
              .isPresent();
    };
  }

  private Optional<Span> span(String value) {
    if (YEAR.matcher(value).matches()) {
      LocalDate first = Year.parse(value).atDay(1);
      return Optional.of(new Span(first, first.plusYears(1)));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      int number = Integer.parseInt(month.group(2));
      return number >= 1 && number <= 12
          ? Optional.of(month(YearMonth.of(Integer.parseInt(month.group(1)), number)))
          : Optional.empty();
    }
    return new DayWords(today, Toward.PAST).day(value).map(day -> new Span(day, day.plusDays(1)));
  }

  private static Span month(YearMonth month) {
    return new Span(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static List<String> folded(String value) {
    return ANALYZER.words(value).stream().map(SearchAnalyzer.Word::folded).toList();
  }

  /** Words such as "the" and "les" are not looked for beside others, but for the last: it grows. */
  private static List<String> needed(List<String> words, boolean alone) {
    List<String> needed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (last || !isSmall(words.get(i))) {
        needed.add(words.get(i));
      }
    }
    boolean onlySmall = needed.size() == 1 && words.size() > 1 && isSmall(needed.getFirst());
    return onlySmall && alone ? words : needed;
  }

  private static boolean isSmall(String word) {
    CharArraySet french = FrenchAnalyzer.getDefaultStopSet();
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) || french.contains(word);
  }
}
