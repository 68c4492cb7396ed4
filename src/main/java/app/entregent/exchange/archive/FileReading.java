package app.entregent.exchange.archive;

import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading of one file: passes on what comes out of it, and counts. */
final class FileReading {
  private final String file;
  private final ArchiveSink sink;
  private final Map<LeftOut.Reason, Integer> leftOut = new EnumMap<>(LeftOut.Reason.class);
  private long rows;
  private long delivered;
  private int problems;

  FileReading(String file, ArchiveSink sink) {
    this.file = file;
    this.sink = sink;
  }

  String file() {
    return file;
  }

  long rows() {
    return rows;
  }

  void begin() {
    rows++;
  }

  void row(ArchiveRow row) {
    delivered++;
    sink.row(row);
  }

  void leaveOut(CsvRow row, LeftOut.Reason reason) {
    leftOut.merge(reason, 1, Integer::sum);
    sink.leftOut(new LeftOut(file, row.line(), reason));
  }

  void problem(long line, Problem.Kind kind, String detail) {
    problem(new Problem(kind, file, line, detail));
  }

  void problem(Problem problem) {
    problems++;
    sink.problem(problem);
  }

  /** The profile link of a cell; a cell that holds something else is a problem. */
  Optional<ProfileLink> link(CsvRow row, Column column) {
    String text = row.get(column);
    Optional<ProfileLink> link = ProfileLink.of(text);
    if (link.isEmpty() && !text.isEmpty()) {
      problem(row.line(), Problem.Kind.BAD_LINK, text);
    }
    return link;
  }

  /** The date of a cell; a cell that holds something else is a problem. */
  Optional<LocalDate> day(CsvRow row, Column column) {
    String text = row.get(column);
    Optional<LocalDate> day = ArchiveDate.of(text).map(ArchiveDate::day);
    if (day.isEmpty() && !text.isEmpty()) {
      problem(row.line(), Problem.Kind.BAD_DATE, text);
    }
    return day;
  }

  FileSummary summary(Optional<FileKind> kind, FileSummary.State state, List<String> missing) {
    return new FileSummary(
        file, kind, state, rows, delivered, Map.copyOf(leftOut), problems, missing);
  }
}
