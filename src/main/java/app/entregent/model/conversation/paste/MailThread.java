package app.entregent.model.conversation.paste;

import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.MomentWords;
import app.entregent.model.conversation.Toward;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads an e-mail with the ones that it answers. Each of them begins with a block of {@code From,
 * Sent, To, Subject}, or with the line {@code On ... wrote:}, as the mail programs write them in
 * English and in French; marks of quoting are taken off.
 */
final class MailThread {
  private static final String MAIL = "[\\w.+%'-]+@[\\w.-]+\\.\\w{2,}";
  private static final Pattern QUOTE = Pattern.compile("^(?:\\s?>)++ ?");
  private static final Pattern WROTE =
      Pattern.compile(
          "(?:On|Le) (.{4,60}?\\d{4}(?:,?(?: at| à)? \\d{1,2}[:h]\\d{2}(?::\\d{2})?"
              + "(?:\\s?[AaPp]\\.?[Mm]\\.?)?)?+),?\\s+"
              + "(?:\"?([^<>\"]{1,120}?)\"?\\s*)?(?:<(?:mailto:)?("
              + MAIL
              + ")>)?\\s*(?:wrote|a écrit)\\s?:");
  private static final Pattern WROTE_BEGINS = Pattern.compile("(?:On|Le) .{6,}\\d.*");
  private static final Pattern FIELD =
      Pattern.compile(
          "\\*?(From|De|Sent|Date|Envoyé|To|À|A|Cc|Bcc|Cci|Subject|Objet)\\s?:\\*?\\s*(.*)");
  private static final Pattern SENDER =
      Pattern.compile("\"?([^<>\"\\[\\]]*?)\"?\\s*[<\\[](?:mailto:)?(" + MAIL + ")[>\\]].*");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?i)-{2,}\\s?(?:original message|message d[’']origine|forwarded message"
              + "|message transféré)\\s?-{2,}|_{10,}|Begin forwarded message:"
              + "|Début du message (?:réexpédié|transféré) :");
  private static final Pattern SECONDS = Pattern.compile("(\\d:\\d{2}):\\d{2}");
  private static final Pattern ZONE =
      Pattern.compile(
          "\\s*(?:\\(?(?:GMT|UTC|CET|CEST)?[+-]\\d{1,2}:?\\d{0,2}\\)?|\\([A-Z]{2,5}\\)"
              + "|(?:GMT|UTC|CES?T))\\s*$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<!\\d)(0?[1-9]|1[0-2])/(\\d{1,2})/(\\d{4}.*[AaPp][Mm])");
  private static final Pattern ANSWER_MARK =
      Pattern.compile("(?i)^(?:(?:re|aw|fw|fwd|tr|rép?)\\s?:\\s*+)++");

  private static final int LONGEST_HEAD = 300;

  /** Of the lists of recipients. */
  private static final int LONGEST_FIELD = 20_000;

  /** Where a mail begins, and what is said there about it. */
  private record Head(int from, int to, String name, String address, String sent, String subject) {}

  private final LocalDate today;

  MailThread(LocalDate today) {
    this.today = today;
  }

  /** The mails, if the lines are some; the oldest first where all tell their moment. */
  Optional<PastedText> read(List<String> raw) {
    List<String> lines = raw.stream().map(line -> QUOTE.matcher(line).replaceFirst("")).toList();
    List<Head> heads = heads(lines);
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    List<PastedMessage> mails = new ArrayList<>();
    List<PastedContact> contacts = new ArrayList<>();
    String subject = subject(heads);
    String top = body(lines.subList(0, heads.getFirst().from()));
    if (!top.isEmpty()) {
      Optional<PastedContact> writer = signature(top, "", "");
      mails.add(
          new PastedMessage(
              writer.map(PastedContact::name).orElse(""),
              writer.map(PastedContact::email).orElse(""),
              Optional.empty(),
              Optional.empty(),
              "",
              subject,
              top));
      writer.ifPresent(contacts::add);
    }
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      int end = i + 1 < heads.size() ? heads.get(i + 1).from() : lines.size();
      String text = body(lines.subList(head.to(), end));
      if (!text.isEmpty()) {
        mails.add(mail(head, subject, text));
        signature(text, head.name(), head.address()).ifPresent(contacts::add);
      }
    }
    if (mails.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PastedText(PastedText.Kind.MAIL, inOrder(mails), distinct(contacts), ""));
  }

  private PastedMessage mail(Head head, String subject, String text) {
    Optional<Moment> sent = moment(head.sent());
    return new PastedMessage(
        head.name(),
        head.address(),
        sent.map(Moment::day),
        sent.flatMap(Moment::time),
        sent.isPresent() ? "" : head.sent(),
        head.subject().isEmpty() ? subject : bare(head.subject()),
        text);
  }

  private static List<PastedMessage> inOrder(List<PastedMessage> mails) {
    List<PastedMessage> ordered = new ArrayList<>(mails.reversed());
    if (mails.stream().allMatch(mail -> mail.day().isPresent())) {
      ordered.sort(
          Comparator.comparing((PastedMessage mail) -> mail.day().orElseThrow())
              .thenComparing(mail -> mail.time().orElse(LocalTime.MIDNIGHT)));
    }
    return ordered;
  }

  private static List<PastedContact> distinct(List<PastedContact> contacts) {
    Map<String, PastedContact> first = new LinkedHashMap<>();
    contacts.forEach(
        contact ->
            first.putIfAbsent(
                contact.email().isEmpty() ? contact.name() : contact.email(), contact));
    return List.copyOf(first.values());
  }

  private static List<Head> heads(List<String> lines) {
    List<Head> heads = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Optional<Head> head = wrote(lines, at).or(fields(lines, at));
      head.ifPresent(heads::add);
      at = head.map(Head::to).orElse(at + 1);
    }
    return heads;
  }

  /** {@code On ... wrote:}, on one line or broken into up to three. */
  private static Optional<Head> wrote(List<String> lines, int at) {
    if (lines.get(at).length() > LONGEST_HEAD
        || !WROTE_BEGINS.matcher(lines.get(at).strip()).matches()) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder();
    for (int end = at; end < Math.min(at + 3, lines.size()); end++) {
      if (lines.get(end).length() > LONGEST_HEAD) {
        return Optional.empty();
      }
      joined.append(end == at ? "" : " ").append(lines.get(end).strip());
      Matcher matcher = WROTE.matcher(joined);
      if (matcher.matches()) {
        return Optional.of(
            new Head(at, end + 1, group(matcher, 2), group(matcher, 3), group(matcher, 1), ""));
      }
    }
    return Optional.empty();
  }

  private static String group(Matcher matcher, int number) {
    String found = matcher.group(number);
    return found == null ? "" : found.strip();
  }

  /** A block of fields that begins with the sender and names a moment or a subject as well. */
  private static Supplier<Optional<Head>> fields(List<String> lines, int at) {
    return () -> {
      Map<String, String> fields = new LinkedHashMap<>();
      int end = at;
      while (end < lines.size() && lines.get(end).length() <= LONGEST_FIELD) {
        Matcher field = FIELD.matcher(lines.get(end).strip());
        if (!field.matches()) {
          break;
        }
        fields.putIfAbsent(field.group(1), field.group(2).strip());
        end++;
      }
      String from = first(fields, "From", "De");
      String sent = first(fields, "Sent", "Date", "Envoyé");
      String subject = first(fields, "Subject", "Objet");
      if (from.isEmpty() || sent.isEmpty() && subject.isEmpty()) {
        return Optional.empty();
      }
      Matcher sender = SENDER.matcher(from);
      boolean both = from.length() <= LONGEST_HEAD && sender.matches();
      boolean onlyMail = from.length() <= LONGEST_HEAD && from.matches(MAIL);
      return Optional.of(
          new Head(
              at,
              end,
              both ? sender.group(1).strip() : onlyMail ? "" : from,
              both ? sender.group(2) : onlyMail ? from : "",
              sent,
              subject));
    };
  }

  private static String first(Map<String, String> fields, String... names) {
    for (String name : names) {
      if (fields.containsKey(name)) {
        return fields.get(name);
      }
    }
    return "";
  }

  private static String subject(List<Head> heads) {
    return heads.stream()
        .map(head -> bare(head.subject()))
        .filter(subject -> !subject.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String bare(String subject) {
    return ANSWER_MARK.matcher(subject).replaceFirst("").strip();
  }

  private static String body(List<String> lines) {
    List<String> kept =
        lines.stream().filter(line -> !SEPARATOR.matcher(line.strip()).matches()).toList();
    return kept.stream().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  /** What the last lines of a mail tell about who wrote it. */
  private static Optional<PastedContact> signature(String text, String name, String address) {
    return ContactLines.atEnd(text.lines().map(String::strip).toList())
        .map(found -> found.of(name, address));
  }

  private Optional<Moment> moment(String sent) {
    String words = ZONE.matcher(SECONDS.matcher(sent).replaceAll("$1")).replaceFirst("");
    String ordered = MONTH_FIRST.matcher(words).replaceFirst("$2/$1/$3");
    return ordered.isBlank()
        ? Optional.empty()
        : new MomentWords(today, LocalTime.MIDNIGHT, Toward.PAST).moment(ordered);
  }
}
