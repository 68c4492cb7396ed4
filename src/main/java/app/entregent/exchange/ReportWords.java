package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveOwner;
import app.entregent.exchange.archive.FileKind;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of an import in calm sentences, for the window and for the terminal. */
public final class ReportWords {
  private ReportWords() {}

  /** What happened as a whole, the most important first. */
  public static List<Message> summary(ImportReport report) {
    List<Message> words = new ArrayList<>();
    if (!report.readAnything()) {
      words.add(Message.of("exchange.report.nothing_read"));
      return words;
    }
    added(report).ifPresent(words::add);
    if (report.added() == 0 && report.changed() == 0 && report.alreadyThere() > 0) {
      words.add(Message.of("exchange.report.nothing_new"));
    }
    count("exchange.report.changed", report.changed(), words);
    if (report.added() + report.changed() > 0) {
      count("exchange.report.already", report.alreadyThere(), words);
    }
    count("exchange.report.left_out", report.leftOut().size(), words);
    owner(report).ifPresent(words::add);
    return words;
  }

  private static void count(String key, long number, List<Message> words) {
    if (number > 0) {
      words.add(Message.of(key, number));
    }
  }

  private static Optional<Message> added(ImportReport report) {
    List<Message> parts = new ArrayList<>();
    if (report.newPeople() > 0) {
      parts.add(Message.of("exchange.report.added.people", report.newPeople()));
    }
    if (report.newMessages() > 0) {
      parts.add(Message.of("exchange.report.added.talks", report.newMessages(), report.newTalks()));
    }
    if (parts.isEmpty() && report.added() > 0) {
      parts.add(Message.of("exchange.report.added.rows", report.added()));
    }
    return parts.stream()
        .reduce((one, other) -> Message.of("exchange.report.added.both", one, other))
        .map(all -> Message.of("exchange.report.added", all));
  }

  private static Optional<Message> owner(ImportReport report) {
    String name =
        report
            .owner()
            .map(ArchiveOwner::name)
            .map(called -> called.full())
            .filter(called -> !called.isEmpty())
            .orElse("");
    if (report.otherOwner()) {
      return Optional.of(Message.of("exchange.report.other_owner", name));
    }
    if (!name.isEmpty()) {
      return Optional.of(Message.of("exchange.report.owner", name));
    }
    boolean messages =
        report.files().stream()
            .anyMatch(f -> f.kind().equals(Optional.of(FileKind.MESSAGES)) && f.read() > 0);
    return report.owner().isEmpty() && messages
        ? Optional.of(Message.of("exchange.report.owner_unknown"))
        : Optional.empty();
  }

  /** What the files did not tell: unused ones, unknown columns, missing columns. */
  public static List<Message> gaps(ImportReport report) {
    List<Message> words = new ArrayList<>();
    for (FileReport file : report.files()) {
      if (!file.unknownColumns().isEmpty()) {
        words.add(
            Message.of(
                "exchange.report.unknown_columns",
                file.name(),
                String.join(", ", file.unknownColumns())));
      }
      if (!file.missingColumns().isEmpty()) {
        words.add(
            Message.of(
                "exchange.report.missing_columns",
                file.name(),
                String.join(", ", file.missingColumns())));
      }
    }
    List<String> unused =
        report.files().stream().filter(file -> !file.isUsed()).map(FileReport::name).toList();
    if (!unused.isEmpty()) {
      words.add(Message.of("exchange.report.unused", unused.size(), String.join(", ", unused)));
    }
    return words;
  }

  /** A row that was left out: where it stands, and why. */
  public static Message leftOut(LeftOut row) {
    return Message.of("exchange.report.row", row.file(), row.line(), reason(row.reason()));
  }

  public static Message reason(LeftOut.Reason reason) {
    return Message.of("exchange.reason." + reason.name().toLowerCase(Locale.ROOT));
  }

  /** Something that the seller should know: where, and what. */
  public static Message problem(Problem problem) {
    Message what =
        Message.of(
            "exchange.problem." + problem.kind().name().toLowerCase(Locale.ROOT), problem.detail());
    return problem.line() > 0
        ? Message.of("exchange.report.row", problem.file(), problem.line(), what)
        : Message.of("exchange.report.whole", problem.file(), what);
  }

  /**
   * The problems, of each kind in a file the first one with how many there are; unknown columns
   * stand among the {@link #gaps}.
   */
  public static List<Message> problems(ImportReport report) {
    return report.problems().stream()
        .filter(problem -> problem.kind() != Problem.Kind.UNKNOWN_COLUMNS)
        .collect(
            Collectors.toMap(
                problem -> problem.file() + "\n" + problem.kind(),
                problem -> problem,
                (first, later) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .map(first -> counted(report, first))
        .toList();
  }

  private static Message counted(ImportReport report, Problem first) {
    int times =
        report.files().stream()
            .filter(file -> file.name().equals(first.file()))
            .mapToInt(file -> file.problems().getOrDefault(first.kind(), 1))
            .findFirst()
            .orElse(1);
    Message one = problem(first);
    return times > 1 ? Message.of("exchange.report.times", one, times) : one;
  }

  public static Message state(FileSummary.State state) {
    return Message.of("exchange.state." + state.name().toLowerCase(Locale.ROOT));
  }
}
