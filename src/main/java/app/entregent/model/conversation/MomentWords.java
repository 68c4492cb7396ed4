package app.entregent.model.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when a talk took place or will take place, in English or in French: a day as {@link
 * DayWords} reads it, with or without a time of day: {@code yesterday 14:30}, {@code hier à 14h},
 * {@code fri 2pm}, {@code 9h30}. No words at all mean now.
 */
public record MomentWords(LocalDate today, LocalTime now, Toward toward) {
  private static final String LEAD = "(?:^|,? )(?:(?:at|a|vers|@|about|around) ?)?";
  private static final Pattern CLOCK =
      Pattern.compile(LEAD + "(\\d{1,2}) ?(?:[:h] ?([0-5]\\d)|h(?:eures?)?) ?(am|pm)?$");
  private static final Pattern HALF_DAYS =
      Pattern.compile(LEAD + "(\\d{1,2})(?:[:.]([0-5]\\d))? ?(am|pm)$");
  private static final Pattern BARE_HOUR =
      Pattern.compile("(?:^| )(?:at|a|vers|@) ?(\\d{1,2})()()$");
  private static final Pattern NOON = Pattern.compile(LEAD + "(?:noon|midi)$");
  private static final Pattern PART_OF_DAY =
      Pattern.compile(
          "(?:^| )(?:in the |this |ce |cet |cette )?"
              + "(?:morning|afternoon|evening|night|matin|apres-midi|aprem|soir)$");

  private record Found(String rest, LocalTime time) {}

  /** When the words say, if they say it. */
  public Optional<Moment> moment(String words) {
    String plain = DayWords.plain(words);
    if (plain.isEmpty() || plain.equals("now") || plain.equals("maintenant")) {
      return Optional.of(new Moment(today, Optional.of(now.truncatedTo(ChronoUnit.MINUTES))));
    }
    Optional<Found> found =
        clock(CLOCK, plain)
            .or(() -> clock(HALF_DAYS, plain))
            .or(() -> clock(BARE_HOUR, plain))
            .or(() -> noon(plain));
    String rest = found.map(Found::rest).orElse(plain);
    return day(rest).map(day -> new Moment(day, found.map(Found::time)));
  }

  private Optional<LocalDate> day(String rest) {
    Matcher part = PART_OF_DAY.matcher(rest);
    String bare = part.find() ? rest.substring(0, part.start()).strip() : rest;
    return bare.isEmpty() ? Optional.of(today) : new DayWords(today, toward).day(bare);
  }

  private static Optional<Found> clock(Pattern pattern, String plain) {
    Matcher m = pattern.matcher(plain);
    if (!m.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(m.group(1));
    int minute = m.group(2) == null || m.group(2).isEmpty() ? 0 : Integer.parseInt(m.group(2));
    String half = m.group(3) == null ? "" : m.group(3);
    return hour(hour, half)
        .map(h -> new Found(plain.substring(0, m.start()).strip(), LocalTime.of(h, minute)));
  }

  private static Optional<Integer> hour(int hour, String half) {
    return switch (half) {
      case "am" -> hour >= 1 && hour <= 12 ? Optional.of(hour % 12) : Optional.empty();
      case "pm" -> hour >= 1 && hour <= 12 ? Optional.of(hour % 12 + 12) : Optional.empty();
      default -> hour < 24 ? Optional.of(hour) : Optional.empty();
    };
  }

  private static Optional<Found> noon(String plain) {
    Matcher m = NOON.matcher(plain);
    return m.find()
        ? Optional.of(new Found(plain.substring(0, m.start()).strip(), LocalTime.NOON))
        : Optional.empty();
  }
}
