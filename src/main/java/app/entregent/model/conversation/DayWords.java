package app.entregent.model.conversation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as one types it, in English or in French: {@code fri}, {@code in 2 weeks}, {@code
 * 12/12}, {@code hier}, {@code mardi prochain}. Both languages are understood at any time; a day
 * stands before its month. What is no day gives nothing, never a guess.
 *
 * <p>A bare day of the week is never today. {@code next friday} is the Friday of the coming week,
 * {@code vendredi prochain} the first to come, as each language has it.
 *
 * @param today the day where the seller is
 * @param toward where a day without a year, or a bare day of the week, is looked for
 */
public record DayWords(LocalDate today, Toward toward) {
  private static final int LEAP_YEARS = 8;
  private static final int CENTURY = 2000;

  /** A form of words, and the day that it means. */
  private record Form(Pattern words, Reading reading) {}

  private interface Reading {
    Optional<LocalDate> read(DayWords at, MatchResult found);
  }

  private static final List<Form> FORMS =
      List.of(
          fixed("today|tod|aujourd'hui|aujourdhui|auj|tonight|now|maintenant|ce jour", d -> d),
          fixed("yesterday|yest|hier", d -> d.minusDays(1)),
          fixed("(?:the )?day before yesterday|avant[- ]hier", d -> d.minusDays(2)),
          fixed("tomorrow|tom|tmr|tmrw|demain|dem", d -> d.plusDays(1)),
          fixed("(?:the )?day after tomorrow|apres[- ]demain", d -> d.plusDays(2)),
          fixed("in a fortnight|dans (?:une quinzaine|quinze jours)", d -> d.plusWeeks(2)),
          fixed("dans huit jours", d -> d.plusWeeks(1)),
          fixed("next week|(?:la )?semaine prochaine", d -> monday(d).plusWeeks(1)),
          fixed("last week|(?:la )?semaine derniere", d -> d.minusWeeks(1)),
          fixed(
              "next month|(?:le )?mois prochain",
              d -> d.with(TemporalAdjusters.firstDayOfNextMonth())),
          fixed(
              "(?:end of (?:the |this )?week|eow|fin de (?:la )?semaine)",
              d -> d.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))),
          fixed(
              "(?:end of (?:the |this )?month|eom|fin (?:du|de) mois)",
              d -> d.with(TemporalAdjusters.lastDayOfMonth())),
          form("(?:in|dans|d'ici) (\\w+) ([a-z]+)", (at, m) -> at.span(m.group(1), m.group(2), 1)),
          form("\\+? ?(\\d+) ?([a-z]+)", (at, m) -> at.span(m.group(1), m.group(2), at.sign())),
          form("\\+ ?(\\d+)", (at, m) -> at.span(m.group(1), "d", 1)),
          form("(\\w+) ([a-z]+) ago", (at, m) -> at.span(m.group(1), m.group(2), -1)),
          form("il y a (\\w+) ([a-z]+)", (at, m) -> at.span(m.group(1), m.group(2), -1)),
          form("([a-z]+)", (at, m) -> DayNames.day(m.group(1)).map(at::bare)),
          form("([a-z]+) prochaine?", (at, m) -> DayNames.day(m.group(1)).map(at::following)),
          form(
              "([a-z]+) en huit",
              (at, m) -> DayNames.day(m.group(1)).map(at::following).map(d -> d.plusWeeks(1))),
          form(
              "next ([a-z]+)",
              (at, m) ->
                  DayNames.day(m.group(1)).map(day -> monday(at.today).plusWeeks(1).with(day))),
          form("(?:this|ce) ([a-z]+)", (at, m) -> DayNames.day(m.group(1)).map(at::thisWeek)),
          form("last ([a-z]+)|([a-z]+) dernier", DayWords::lastNamed),
          form("(\\d{4})-(\\d{1,2})-(\\d{1,2})", (at, m) -> date(m, 1, number(m, 2), 3)),
          form(
              "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})",
              (at, m) -> date(m, 3, number(m, 2), 1)),
          form("(\\d{1,2})[/.-](\\d{1,2})", (at, m) -> at.ofYear(number(m, 2), number(m, 1))),
          form(
              "(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?([a-z]+),? (\\d{4}|\\d{2})",
              (at, m) ->
                  DayNames.month(m.group(2)).flatMap(month -> date(m, 3, month.getValue(), 1))),
          form(
              "(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?([a-z]+)",
              (at, m) -> at.ofMonth(m.group(2), number(m, 1))),
          form(
              "([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
              (at, m) ->
                  DayNames.month(m.group(1)).flatMap(month -> date(m, 3, month.getValue(), 2))),
          form(
              "([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?",
              (at, m) -> at.ofMonth(m.group(1), number(m, 2))),
          form(
              "(?:the (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th|er))",
              (at, m) -> at.dayOfMonth(number(m, m.group(1) == null ? 2 : 1))));

  /** Words before a day that say nothing of their own. */
  private static final Pattern LEAD =
      Pattern.compile("^(?:on|by|due|for|before|until|le|la|pour|avant|jusqu'au|du|ce) (?=\\S)");

  private static final Pattern DAY_THEN_DATE = Pattern.compile("^([a-z]+),? (?=.*\\d)(.+)$");

  /** The day that the words mean, if they mean one. */
  public Optional<LocalDate> day(String words) {
    String plain = plain(words);
    return form(plain)
        .or(() -> without(LEAD, plain))
        .or(() -> dayOfMonthInFrench(plain))
        .or(() -> afterNameOfDay(plain));
  }

  /** Lower case without accents, with straight apostrophes, single blanks and no last stop. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=[a-z])\\.", "")
        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .strip();
  }

  private Optional<LocalDate> form(String plain) {
    for (Form form : FORMS) {
      Matcher matcher = form.words().matcher(plain);
      if (matcher.matches()) {
        Optional<LocalDate> day = form.reading().read(this, matcher.toMatchResult());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> without(Pattern lead, String plain) {
    Matcher matcher = lead.matcher(plain);
    return matcher.find() ? form(plain.substring(matcher.end())) : Optional.empty();
  }

  private Optional<LocalDate> dayOfMonthInFrench(String plain) {
    return plain.matches("(?:le|au|avant le|pour le) \\d{1,2}")
        ? dayOfMonth(Integer.parseInt(plain.replaceAll("\\D", "")))
        : plain.matches("(?:avant|pour|d'ici) (?:le|au) .+")
            ? form(plain.replaceFirst("^\\S+ \\S+ ", ""))
            : Optional.empty();
  }

  /** {@code fri 12 dec}: the date decides. */
  private Optional<LocalDate> afterNameOfDay(String plain) {
    Matcher matcher = DAY_THEN_DATE.matcher(plain);
    return matcher.matches() && DayNames.day(matcher.group(1)).isPresent()
        ? form(matcher.group(2)).or(() -> dayOfMonthNamed(matcher.group(2)))
        : Optional.empty();
  }

  private Optional<LocalDate> dayOfMonthNamed(String words) {
    return words.matches("\\d{1,2}") ? dayOfMonth(Integer.parseInt(words)) : Optional.empty();
  }

  private Optional<LocalDate> span(String amount, String unit, int sign) {
    return DayNames.number(amount)
        .flatMap(
            number ->
                switch (unit) {
                  case "d", "day", "days", "j", "jr", "jrs", "jour", "jours" ->
                      Optional.of(today.plusDays((long) sign * number));
                  case "w", "wk", "wks", "week", "weeks", "s", "sem", "semaine", "semaines" ->
                      Optional.of(today.plusWeeks((long) sign * number));
                  case "m", "month", "months", "mois" ->
                      Optional.of(today.plusMonths((long) sign * number));
                  case "y", "year", "years", "an", "ans" ->
                      Optional.of(today.plusYears((long) sign * number));
                  default -> Optional.empty();
                })
        .filter(DayWords::sensible);
  }

  private int sign() {
    return toward == Toward.FUTURE ? 1 : -1;
  }

  private LocalDate bare(DayOfWeek day) {
    return toward == Toward.FUTURE ? following(day) : preceding(day);
  }

  private LocalDate following(DayOfWeek day) {
    return today.with(TemporalAdjusters.next(day));
  }

  private LocalDate preceding(DayOfWeek day) {
    return today.with(TemporalAdjusters.previous(day));
  }

  private LocalDate thisWeek(DayOfWeek day) {
    return monday(today).with(day);
  }

  private static Optional<LocalDate> lastNamed(DayWords at, MatchResult found) {
    String name = found.group(1) == null ? found.group(2) : found.group(1);
    return DayNames.day(name).map(at::preceding);
  }

  private Optional<LocalDate> ofMonth(String monthName, int day) {
    return DayNames.month(monthName).map(Month::getValue).flatMap(month -> ofYear(month, day));
  }

  /** The nearest such day from today on, or up to today. */
  private Optional<LocalDate> ofYear(int month, int day) {
    for (int years = 0; years <= LEAP_YEARS; years++) {
      Optional<LocalDate> found = date(today.getYear() + sign() * years, month, day);
      if (found.filter(this::lies).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> dayOfMonth(int day) {
    for (int months = 0; months <= 12; months++) {
      LocalDate month = today.plusMonths((long) sign() * months);
      Optional<LocalDate> found = date(month.getYear(), month.getMonthValue(), day);
      if (found.filter(this::lies).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean lies(LocalDate day) {
    return toward == Toward.FUTURE ? !day.isBefore(today) : !day.isAfter(today);
  }

  private static Optional<LocalDate> date(MatchResult m, int yearGroup, int month, int dayGroup) {
    int year = number(m, yearGroup);
    return date(year < 100 ? CENTURY + year : year, month, number(m, dayGroup));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(DayWords::sensible);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean sensible(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200;
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Form fixed(String words, Function<LocalDate, LocalDate> day) {
    return form(words, (at, m) -> Optional.of(day.apply(at.today)));
  }

  private static Form form(String words, Reading reading) {
    return new Form(Pattern.compile(words), reading);
  }
}
