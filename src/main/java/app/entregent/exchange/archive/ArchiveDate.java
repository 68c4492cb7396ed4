package app.entregent.exchange.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as the archive and its re-saves write it, in one of these forms, each with or without a
 * time behind it ({@code , 2:37 PM}, {@code 10:25:25}, {@code 13:05:02 UTC}, {@code T02:08:20}):
 *
 * <ul>
 *   <li>{@code 07 Jun 2026}, {@code 15 September 2026}, {@code 7-Feb-22}, {@code 05 Okt 2020},
 *       {@code 1er mars 2024}, {@code 7 de junio de 2026}: names of months in English, French,
 *       German and Spanish, short or long
 *   <li>{@code March 8, 2026}
 *   <li>{@code 2026-06-07}, {@code 2023/06/20}, {@code 2026年6月7日}
 *   <li>{@code 1/29/26}, {@code 01/29/2026}: month first, always
 *   <li>{@code 29.01.2026}: day first
 *   <li>{@code Wed Jun 24 12:43:42 UTC 2026}
 * </ul>
 *
 * Years of two digits are of this century: LinkedIn opened in 2003.
 *
 * @param time the time of day if one was written
 * @param offset the zone if one was written; the archive means UTC where it writes none
 */
record ArchiveDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final int CENTURY = 2000;

  static {
    months(
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december");
    months("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    months(
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre");
    months(
        "janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");
    months(
        "januar",
        "februar",
        "marz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember");
    months("jan", "feb", "mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    months(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre");
    months("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic");
    months(
        "janner",
        "fev",
        "maerz",
        "avr",
        "mai",
        "juin",
        "jui",
        "aou",
        "setiembre",
        "oct",
        "nov",
        "dec");
  }

  private static final String TIME =
      "(?:[,T]?\\s*(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
          + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>UTC|GMT|Z|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern YEAR_FIRST =
      whole("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?");
  private static final Pattern DAY_NAME_YEAR =
      whole(
          "(?<day>\\d{1,2})(?:er|st|nd|rd|th|º|\\.)?[\\s-]*(?:de\\s+)?(?<name>\\p{L}+)\\.?"
              + "[\\s,-]*(?:de[l]?\\s+)?(?<year>\\d{4}|\\d{2})");
  private static final Pattern NAME_DAY_YEAR =
      whole("(?<name>\\p{L}+)\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})");
  private static final Pattern MONTH_FIRST =
      whole("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d{2})");
  private static final Pattern DOTTED =
      whole("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4}|\\d{2})");
  private static final Pattern UNIX =
      Pattern.compile("\\p{L}{3} (\\p{L}{3} \\d{1,2}) (\\d{2}:\\d{2}:\\d{2} \\w+) (\\d{4})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{L}+)\\.?[\\s-]+(\\d{4})");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** The date that a cell holds, or nothing if it is in no known form or not in the calendar. */
  static Optional<ArchiveDate> of(String cell) {
    String text = BLANKS.matcher(cell.strip()).replaceAll(" ");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isLetter(text.charAt(0))) {
      Matcher unix = UNIX.matcher(text);
      if (unix.matches()) {
        text = unix.group(1) + " " + unix.group(3) + " " + unix.group(2);
      }
    }
    try {
      Matcher numbers = firstMatch(text, YEAR_FIRST, MONTH_FIRST, DOTTED);
      if (numbers.hasMatch()) {
        return Optional.of(read(numbers, Integer.parseInt(numbers.group("month"))));
      }
      Matcher names = firstMatch(text, DAY_NAME_YEAR, NAME_DAY_YEAR);
      Optional<Integer> month = names.hasMatch() ? month(names.group("name")) : Optional.empty();
      return month.map(number -> read(names, number));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A beginning or end of a post, as exact as it was written: {@code 2018}, {@code 2020-01} or
   * {@code 2020-01-15}; nothing if it is in no known form.
   */
  static Optional<String> period(String cell) {
    String text = cell.strip();
    Matcher named = MONTH_AND_YEAR.matcher(text);
    Matcher numbered = YEAR_AND_MONTH.matcher(text);
    if (YEAR.matcher(text).matches()) {
      return Optional.of(text);
    }
    if (named.matches()) {
      return month(named.group(1)).map(n -> "%s-%02d".formatted(named.group(2), n));
    }
    if (numbered.matches()) {
      int month = Integer.parseInt(numbered.group(2));
      return month < 1 || month > 12
          ? Optional.empty()
          : Optional.of("%s-%02d".formatted(numbered.group(1), month));
    }
    return of(text).map(date -> date.day().toString());
  }

  /** The moment by the clock of {@link #offset}, at the start of the day if no time was written. */
  LocalDateTime clock() {
    return day.atTime(time.orElse(LocalTime.MIDNIGHT));
  }

  private static Matcher firstMatch(String text, Pattern... patterns) {
    Matcher matcher = patterns[0].matcher(text);
    for (int i = 0; !matcher.matches() && i + 1 < patterns.length; i++) {
      matcher = patterns[i + 1].matcher(text);
    }
    return matcher;
  }

  private static ArchiveDate read(Matcher match, int month) {
    int year = Integer.parseInt(match.group("year"));
    LocalDate day =
        LocalDate.of(
            year < 100 ? CENTURY + year : year, month, Integer.parseInt(match.group("day")));
    if (match.group("hour") == null) {
      return new ArchiveDate(day, Optional.empty(), Optional.empty());
    }
    int hour = Integer.parseInt(match.group("hour"));
    String half = match.group("half");
    if (half != null) {
      if (hour < 1 || hour > 12) {
        throw new DateTimeException("No such hour: " + hour);
      }
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    String second = match.group("second");
    LocalTime time =
        LocalTime.of(
            hour,
            Integer.parseInt(match.group("minute")),
            second == null ? 0 : Integer.parseInt(second));
    return new ArchiveDate(
        day, Optional.of(time), Optional.ofNullable(match.group("zone")).map(ArchiveDate::zone));
  }

  private static ZoneOffset zone(String written) {
    return switch (written) {
      case "UTC", "GMT", "Z" -> ZoneOffset.UTC;
      default -> ZoneOffset.of(written);
    };
  }

  private static Optional<Integer> month(String name) {
    return Optional.ofNullable(MONTHS.get(Column.normal(name)));
  }

  private static void months(String... names) {
    for (int i = 0; i < names.length; i++) {
      MONTHS.putIfAbsent(names[i], i + 1);
    }
  }

  private static Pattern whole(String date) {
    return Pattern.compile(date + TIME);
  }
}
