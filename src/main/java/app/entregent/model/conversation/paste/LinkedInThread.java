package app.entregent.model.conversation.paste;

import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.MomentWords;
import app.entregent.model.conversation.Toward;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a conversation that was copied from LinkedIn's page of messages. A message begins with a
 * line that says who sent it and when, or with the name and the time; above the first of a day
 * stands the day. Lines that the page has for the eyes of nobody are left out.
 */
final class LinkedInThread {
  private static final String TIME = "(\\d{1,2}[:h]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\.?)?)";
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(.+?) (?:sent the following messages? at|a envoyé (?:le message suivant|les messages"
              + " suivants) à) "
              + TIME);
  private static final Pattern NAME_AND_TIME =
      Pattern.compile("(.{2,80}?)(?: \\([^)]{1,40}\\))?(?:\\s{1,4}|\\s?[·•]\\s?)" + TIME);
  private static final Pattern TIME_ALONE = Pattern.compile("[·•]?\\s?" + TIME);
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:view .{1,80}[’']s? profile.{0,80}|voir le profil (?:de |d[’']).{1,80}"
              + "|seen by .{1,80} at .{1,20}|vu par .{1,80} à .{1,20}"
              + "|\\(?(?:edited|modifié)\\)?"
              + "|\\p{So}[\\uFE0F\\u200D\\p{So}\\p{Sk}]* ?\\d{1,3}"
              + "|(?:·|•)? ?(?:[123](?:st|nd|rd)(?: degree connection)?"
              + "|(?:relation de )?(?:1er|2e|3e)(?: niveau)?))");
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?i)(?:\\s*\\([^)]{1,40}\\))?\\s*(?:[·•]?\\s*(?:[123](?:st|nd|rd)(?: degree connection)?"
              + "|(?:relation de )?(?:1er|2e|3e)(?: niveau)?))?\\s*(?:[·•]?\\s*"
              + TIME
              + ")?");
  private static final int LONGEST_DAY = 30;

  /** Only shorter lines can be of the page; a long one is what somebody wrote. */
  private static final int LONGEST_OF_PAGE = 300;

  /** A line with which a message begins. */
  private record Head(String sender, String time, int lines) {}

  private final LocalDate today;
  private final Set<String> announced = new HashSet<>();
  private final List<PastedMessage> messages = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Head> open = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private boolean sure;

  LinkedInThread(LocalDate today) {
    this.today = today;
  }

  /** The conversation, if the lines are one. */
  Optional<PastedText> read(List<String> lines) {
    lines.forEach(this::announce);
    int at = 0;
    while (at < lines.size()) {
      at += take(lines, at);
    }
    close();
    if (messages.isEmpty() || !(sure || messages.size() > 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new PastedText(
            PastedText.Kind.LINKEDIN, messages, List.of(), String.join("\n", before).strip()));
  }

  private void announce(String line) {
    Matcher matcher = ANNOUNCED.matcher(line);
    if (line.length() <= LONGEST_OF_PAGE && matcher.matches()) {
      announced.add(matcher.group(1));
      sure = true;
    }
  }

  /** Takes the line, and those that belong to it; gives how many they were. */
  private int take(List<String> lines, int at) {
    String line = lines.get(at);
    Optional<LocalDate> newDay = dayAbove(lines, at);
    Optional<Head> head = newDay.isPresent() ? Optional.empty() : head(lines, at);
    if (newDay.isPresent()) {
      close();
      day = newDay;
      sure = true;
    } else if (head.isPresent()) {
      begin(head.get());
      return head.get().lines();
    } else if (open.isEmpty()) {
      if (!isNoise(line)) {
        before.add(line);
      }
    } else if (!isNoise(line) && !isNameAgain(line)) {
      words.add(line);
    }
    return 1;
  }

  /** The page says a message twice: once for those who listen, once for those who look. */
  private void begin(Head head) {
    boolean again =
        words.isEmpty() && open.filter(before -> before.sender().equals(head.sender())).isPresent();
    if (!again) {
      close();
    }
    open = Optional.of(head);
  }

  /** The name alone, or with what the page puts behind it: a pronoun in brackets, a degree. */
  private boolean isNameAgain(String line) {
    return words.stream().allMatch(String::isEmpty)
        && line.length() <= LONGEST_OF_PAGE
        && open.filter(
                head ->
                    line.startsWith(head.sender())
                        && BEHIND_NAME.matcher(line.substring(head.sender().length())).matches())
            .isPresent();
  }

  private void close() {
    String text = String.join("\n", words).strip();
    if (!text.isEmpty()) {
      open.ifPresent(
          head ->
              messages.add(
                  new PastedMessage(
                      head.sender(),
                      "",
                      day,
                      moment(head.time()).flatMap(Moment::time),
                      "",
                      "",
                      text)));
    }
    words.clear();
    open = Optional.empty();
  }

  /** The day that this line names, if the next words begin a message. */
  private Optional<LocalDate> dayAbove(List<String> lines, int at) {
    String line = lines.get(at);
    if (line.isEmpty() || line.length() > LONGEST_DAY || line.indexOf(':') >= 0) {
      return Optional.empty();
    }
    int next = at + 1;
    while (next < lines.size() && (lines.get(next).isEmpty() || isNoise(lines.get(next)))) {
      next++;
    }
    return next < lines.size() && head(lines, next).isPresent()
        ? moment(line).filter(found -> found.time().isEmpty()).map(Moment::day)
        : Optional.empty();
  }

  private static boolean isNoise(String line) {
    return line.length() <= LONGEST_OF_PAGE && NOISE.matcher(line).matches();
  }

  private Optional<Head> head(List<String> lines, int at) {
    String line = lines.get(at);
    if (line.isEmpty() || line.length() > LONGEST_OF_PAGE) {
      return Optional.empty();
    }
    Matcher said = ANNOUNCED.matcher(line);
    if (said.matches()) {
      return Optional.of(new Head(said.group(1), said.group(2), 1));
    }
    Matcher both = NAME_AND_TIME.matcher(line);
    if (both.matches() && isName(both.group(1), lines, at)) {
      return Optional.of(new Head(both.group(1), both.group(2), 1));
    }
    if (at + 1 < lines.size() && isName(line, lines, at)) {
      Matcher alone = TIME_ALONE.matcher(lines.get(at + 1));
      return alone.matches() ? Optional.of(new Head(line, alone.group(1), 2)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A name that was announced, or else one that looks like it and stands apart. */
  private boolean isName(String words, List<String> lines, int at) {
    if (announced.contains(words)) {
      return true;
    }
    boolean apart =
        at == 0
            || lines.get(at - 1).isEmpty()
            || lines.get(at - 1).length() <= LONGEST_DAY && moment(lines.get(at - 1)).isPresent();
    return announced.isEmpty() && apart && NameLike.test(words);
  }

  private Optional<Moment> moment(String words) {
    return words.isBlank()
        ? Optional.empty()
        : new MomentWords(today, LocalTime.MIDNIGHT, Toward.PAST).moment(words);
  }
}
