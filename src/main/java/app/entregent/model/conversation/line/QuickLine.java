package app.entregent.model.conversation.line;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.MomentWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.people.Letters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a line apart: {@code met @Nadia, @Tarek yesterday 10:00 #need slow site !send offer fri} or
 * {@code vu @Nadia hier 10h #besoin site lent !envoyer offre ven}. First how they talked, with whom
 * and when; then, each behind its sign, what came of it: {@code #need}, {@code #latent}, {@code
 * #objection}, {@code #question}, {@code #promise}, {@code #place}, {@code #goal} and {@code !} for
 * what is next. Whose a need, an objection or a question is, its {@code @name} says, at its
 * beginning or at its end. What is none of these is what was said. Both languages are understood at
 * any time, with and without accents; nothing is guessed that is not written.
 *
 * @param today the day where the seller is
 * @param now the time of day there
 * @param known names that were chosen for this line, or of those who are there already: they may be
 *     of several words
 */
public record QuickLine(LocalDate today, LocalTime now, Set<String> known) {
  private static final int LONGEST_MOMENT = 6;

  /** A sign at the beginning of a word, with the word behind it. */
  private static final Pattern SIGN =
      Pattern.compile("(?<=^|[\\s\\u00a0\\u202f])(?:#(\\p{L}+)[\\s:]?|!+)");

  private static final Pattern NAME_PART = Pattern.compile("[\\p{L}\\p{M}'’.-]+");

  /** Short days that are words of their own: they count where no other word follows them. */
  private static final Set<String> DOUBTFUL =
      Set.of("mon", "sat", "sun", "wed", "mar", "mer", "sam", "dim", "dem", "tom", "tod", "auj");

  /** What joins a name or a moment to the rest, and says nothing at the end of what is left. */
  private static final Set<String> JOINING =
      Set.of("and", "with", "et", "avec", "&", "+", "on", "le", "at", "a", "par", "by");

  /** At the beginning {@code le}, {@code on} and {@code a} are words of a French sentence. */
  private static final Set<String> JOINING_FIRST =
      Set.of("and", "with", "et", "avec", "&", "+", "at", "par", "by");

  public QuickLine {
    known = Set.copyOf(known);
  }

  /** What a sign says that the words behind it are. */
  private enum Part {
    NEED,
    LATENT,
    OBJECTION,
    QUESTION,
    PROMISE,
    PLACE,
    GOAL,
    ACTION,
    SAID
  }

  /** The parts of the line, in their order. */
  public List<LineToken> tokens(String line) {
    List<LineToken> tokens = new ArrayList<>();
    Matcher sign = SIGN.matcher(line);
    int end = sign.find() ? sign.start() : line.length();
    head(line, end, tokens);
    while (end < line.length()) {
      int from = end;
      int words = sign.end();
      Part part = part(Optional.ofNullable(sign.group(1)));
      end = sign.find() ? sign.start() : line.length();
      part(line, part, from, words, end, tokens);
    }
    tokens.sort(Comparator.comparingInt(LineToken::from));
    return tokens;
  }

  private static Part part(Optional<String> name) {
    return name.map(
            word ->
                switch (Letters.fold(word)) {
                  case "need", "needs", "n", "besoin", "besoins", "b" -> Part.NEED;
                  case "latent", "latente" -> Part.LATENT;
                  case "objection", "objections", "but", "o", "mais", "frein" -> Part.OBJECTION;
                  case "question", "q", "asked", "demande" -> Part.QUESTION;
                  case "promise", "promised", "p", "promesse", "promis" -> Part.PROMISE;
                  case "place", "at", "lieu", "chez" -> Part.PLACE;
                  case "goal", "objectif", "cible" -> Part.GOAL;
                  case "next", "todo", "action", "suite", "faire" -> Part.ACTION;
                  default -> Part.SAID;
                })
        .orElse(Part.ACTION);
  }

  private void part(String line, Part part, int from, int words, int end, List<LineToken> tokens) {
    List<LineWord> all = LineWord.of(line, words, end);
    if (all.isEmpty()) {
      return;
    }
    int to = all.getLast().to();
    String text = text(line, all);
    switch (part) {
      case NEED, LATENT, OBJECTION, QUESTION -> heard(line, part, from, all, tokens);
      case PLACE -> tokens.add(new LineToken.Place(from, to, text));
      case GOAL -> tokens.add(new LineToken.Goal(from, to, text));
      case PROMISE -> {
        int split = split(line, all);
        tokens.add(
            new LineToken.Promise(
                from, to, text(line, all.subList(0, split)), due(line, all, split)));
      }
      case ACTION -> {
        int split = split(line, all);
        tokens.add(
            new LineToken.Action(
                from, to, text(line, all.subList(0, split)), due(line, all, split)));
      }
      case SAID -> tokens.add(new LineToken.Said(from, to, line.substring(from, to).strip()));
    }
  }

  /** What somebody said: one of those who are there, or who is named first and so was there too. */
  private void heard(String line, Part part, int sign, List<LineWord> all, List<LineToken> tokens) {
    int from = sign;
    Set<String> there = new LinkedHashSet<>();
    for (LineToken token : tokens) {
      if (token instanceof LineToken.Person person) {
        there.add(person.name());
      }
    }
    there.addAll(known);
    LineSpeaker speaker = LineSpeaker.of(all, there);
    if (speaker.whose().isEmpty() && LineSpeaker.isName(all.getFirst())) {
      int count = nameLength(line, all, 0, Toward.PAST);
      LineToken.Person person = person(line, all.subList(0, count));
      tokens.add(person);
      speaker = new LineSpeaker(Optional.of(person.name()), LineSpeaker.after(all, count));
      from = person.to();
    }
    if (speaker.rest().isEmpty()) {
      return;
    }
    int to = all.getLast().to();
    String text = text(line, speaker.rest());
    Optional<String> whose = speaker.whose();
    tokens.add(
        switch (part) {
          case LATENT -> new LineToken.Need(from, to, NeedKind.LATENT, text, whose);
          case OBJECTION -> new LineToken.Objection(from, to, text, whose);
          case QUESTION -> new LineToken.Question(from, to, text, whose);
          default -> new LineToken.Need(from, to, NeedKind.STATED, text, whose);
        });
  }

  /** Other names in the words of a part are words. */
  private static String text(String line, List<LineWord> words) {
    return LineWord.joined(line, words).replaceAll("(?<=^|\\s)@(?=\\S)", "");
  }

  /** Before which word the day begins that ends these words. */
  private int split(String line, List<LineWord> words) {
    for (int from = Math.max(1, words.size() - LONGEST_MOMENT); from < words.size(); from++) {
      if (day(LineWord.joined(line, words.subList(from, words.size()))).isPresent()) {
        return from;
      }
    }
    return words.size();
  }

  private LineToken.Due due(String line, List<LineWord> words, int split) {
    String said = LineWord.joined(line, words.subList(split, words.size()));
    Optional<LocalDate> day = said.isEmpty() ? Optional.empty() : day(said);
    return day.isEmpty()
        ? LineToken.Due.NONE
        : new LineToken.Due(said, day, day.get().isBefore(today));
  }

  private Optional<LocalDate> day(String words) {
    return new DayWords(today, Toward.FUTURE).day(words);
  }

  private void head(String line, int end, List<LineToken> tokens) {
    List<LineWord> words = LineWord.of(line, 0, end);
    Set<LineWord> taken = new HashSet<>();
    Optional<LineWays.Found> way = LineWays.of(words);
    way.ifPresent(
        found -> {
          taken.addAll(words.subList(0, found.words()));
          tokens.add(
              new LineToken.Way(
                  words.getFirst().from(),
                  words.get(found.words() - 1).to(),
                  found.way().channel(),
                  found.way().direction(),
                  found.way().toCome()));
        });
    Toward toward =
        way.filter(found -> found.way().toCome()).isPresent() ? Toward.FUTURE : Toward.PAST;
    people(line, words, taken, toward, tokens);
    when(line, words, taken, toward, tokens);
    if (isOver(tokens)) {
      tokens.replaceAll(QuickLine::held);
    }
    said(line, words, taken, tokens);
  }

  /** Whether the moment that the line tells has passed: "call yesterday" was one. */
  private boolean isOver(List<LineToken> tokens) {
    return tokens.stream()
        .anyMatch(
            token ->
                token instanceof LineToken.When(var _, var _, var _, Moment moment)
                    && isPast(moment));
  }

  /**
   * Whether a moment of these parts has passed however one looks at its words: "yesterday", but not
   * "monday".
   */
  public boolean tellsOfThePast(List<LineToken> tokens) {
    MomentWords ahead = new MomentWords(today, now, Toward.FUTURE);
    return tokens.stream()
        .anyMatch(
            token ->
                token instanceof LineToken.When when
                    && ahead.moment(when.words()).filter(this::isPast).isPresent());
  }

  private boolean isPast(Moment moment) {
    return moment.day().isBefore(today)
        || moment.day().equals(today)
            && moment.time().filter(time -> time.isBefore(now)).isPresent();
  }

  private static LineToken held(LineToken token) {
    return token instanceof LineToken.Way way
        ? new LineToken.Way(way.from(), way.to(), way.channel(), way.direction(), false)
        : token;
  }

  private void people(
      String line,
      List<LineWord> words,
      Set<LineWord> taken,
      Toward toward,
      List<LineToken> tokens) {
    for (int i = 0; i < words.size(); i++) {
      if (LineSpeaker.isName(words.get(i))) {
        List<LineWord> name = words.subList(i, i + nameLength(line, words, i, toward));
        taken.addAll(name);
        tokens.add(person(line, name));
      }
    }
  }

  private static LineToken.Person person(String line, List<LineWord> name) {
    String said = LineWord.joined(line, name).substring(1);
    return new LineToken.Person(
        name.getFirst().from(),
        name.getLast().to(),
        said.length() > 1 && said.endsWith(":") ? said.substring(0, said.length() - 1) : said);
  }

  /** How many words the name takes that begins here. */
  private int nameLength(String line, List<LineWord> words, int at, Toward toward) {
    int count = Math.max(1, ofKnown(line, words, at));
    while (count == ofName(words, at, count) && follows(words, at + count, toward)) {
      count++;
    }
    return count;
  }

  /** How many words the longest known name takes that begins here. */
  private int ofKnown(String line, List<LineWord> words, int at) {
    int longest = 0;
    for (int to = at + 1; to <= words.size(); to++) {
      String name = Letters.fold(LineWord.joined(line, words.subList(at, to)).substring(1));
      if (known.stream().anyMatch(other -> Letters.fold(other).equals(name))) {
        longest = to - at;
      }
    }
    return longest;
  }

  /** A name goes on as long as no comma or colon ends it. */
  private static int ofName(List<LineWord> words, int at, int count) {
    LineWord last = words.get(at + count - 1);
    return last.comma() || last.text().endsWith(":") ? -1 : count;
  }

  /** Whether this word goes on with a name: it begins large, and is no day. */
  private boolean follows(List<LineWord> words, int at, Toward toward) {
    if (at >= words.size()) {
      return false;
    }
    String word = words.get(at).text();
    return Character.isUpperCase(word.codePointAt(0))
        && NAME_PART.matcher(word).matches()
        && new MomentWords(today, now, toward).moment(word).isEmpty();
  }

  /** The longest words, the first of them, that say a moment. */
  private void when(
      String line,
      List<LineWord> words,
      Set<LineWord> taken,
      Toward toward,
      List<LineToken> tokens) {
    MomentWords moments = new MomentWords(today, now, toward);
    for (int length = LONGEST_MOMENT; length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        List<LineWord> some = words.subList(from, from + length);
        if (some.stream().anyMatch(taken::contains) || isDoubtful(words, some, taken)) {
          continue;
        }
        String said = LineWord.joined(line, some);
        Optional<Moment> moment = moments.moment(said);
        if (moment.isPresent()) {
          taken.addAll(some);
          tokens.add(
              new LineToken.When(some.getFirst().from(), some.getLast().to(), said, moment.get()));
          return;
        }
      }
    }
  }

  /** {@code mon} is Monday in English and mine in French. */
  private static boolean isDoubtful(List<LineWord> all, List<LineWord> some, Set<LineWord> taken) {
    int next = all.indexOf(some.getLast()) + 1;
    return some.size() == 1
        && DOUBTFUL.contains(Letters.fold(some.getFirst().text()))
        && !some.getFirst().comma()
        && next < all.size()
        && !taken.contains(all.get(next));
  }

  private static void said(
      String line, List<LineWord> words, Set<LineWord> taken, List<LineToken> tokens) {
    List<LineWord> rest = new ArrayList<>(words);
    rest.removeAll(taken);
    while (!rest.isEmpty() && JOINING.contains(Letters.fold(rest.getLast().text()))) {
      rest.removeLast();
    }
    while (!rest.isEmpty() && JOINING_FIRST.contains(Letters.fold(rest.getFirst().text()))) {
      rest.removeFirst();
    }
    if (rest.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rest.size(); i++) {
      boolean besideLast =
          i > 0 && words.indexOf(rest.get(i)) == words.indexOf(rest.get(i - 1)) + 1;
      if (i > 0) {
        text.append(besideLast ? line.substring(rest.get(i - 1).to(), rest.get(i).from()) : " ");
      }
      text.append(rest.get(i).text());
    }
    tokens.add(
        new LineToken.Said(rest.getFirst().from(), rest.getLast().to(), text.toString().strip()));
  }
}
