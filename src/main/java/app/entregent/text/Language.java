package app.entregent.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A language of the window, with its way of writing dates, times and numbers. */
public enum Language {
  EN("en", "English", Locale.ENGLISH, "d MMM uuuu", "d MMM", "EEE d MMM", "HH:mm"),
  FR("fr", "Français", Locale.FRENCH, "d MMM uuuu", "d MMM", "EEE d MMM", "HH:mm");

  private final String code;
  private final String ownName;
  private final Locale locale;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dayOfYear;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter time;

  Language(
      String code,
      String ownName,
      Locale locale,
      String date,
      String dayOfYear,
      String weekday,
      String time) {
    this.code = code;
    this.ownName = ownName;
    this.locale = locale;
    this.date = DateTimeFormatter.ofPattern(date, locale);
    this.dayOfYear = DateTimeFormatter.ofPattern(dayOfYear, locale);
    this.weekday = DateTimeFormatter.ofPattern(weekday, locale);
    this.time = DateTimeFormatter.ofPattern(time, locale);
  }

  /** The language of the system if the program speaks it, else English. */
  public static Language fromSystem() {
    return ofCode(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()).orElse(EN);
  }

  /** The language of a two-letter code, as in {@code fr}. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The two-letter code, as in the names of the text files. */
  public String code() {
    return code;
  }

  /** The name of the language in itself: whoever looks for it can read it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** A date, short and unmistakable: {@code 12 Nov 2026}, {@code 12 nov. 2026}. */
  public String date(LocalDate day) {
    return date.format(day);
  }

  /** A date within the year: {@code 12 Nov}, {@code 12 nov.}. */
  public String dayAndMonth(LocalDate day) {
    return dayOfYear.format(day);
  }

  /** A date in the week at hand: {@code Thu 12 Nov}, {@code jeu. 12 nov.}. */
  public String weekday(LocalDate day) {
    return weekday.format(day);
  }

  /** The full name of a day of the week. */
  public String dayName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** A time of day: {@code 14:05}. */
  public String time(LocalTime moment) {
    return time.format(moment);
  }

  /** A date with its time of day. */
  public String dateAndTime(ZonedDateTime moment) {
    return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
  }
}
