package app.entregent.exchange;

import app.entregent.exchange.Findings.Outcome;
import app.entregent.exchange.Survey.FileSeen;
import app.entregent.exchange.archive.ArchiveOwner;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an import did, down to the row.
 *
 * @param owner whose archive it is, as far as it tells
 * @param otherOwner whether the workspace belongs to somebody else
 * @param newPeople people who were not known before, the owner not counted
 * @param newTalks conversations, one for each thread and day
 * @param newMessages messages in them
 * @param leftOut every row that was left out, by file and line
 * @param problems the first of each kind in each file; {@link FileReport#problems} counts all
 */
public record ImportReport(
    List<FileReport> files,
    Optional<ArchiveOwner> owner,
    boolean otherOwner,
    long newPeople,
    long newTalks,
    long newMessages,
    List<LeftOut> leftOut,
    List<Problem> problems) {

  public ImportReport {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
    problems = List.copyOf(problems);
  }

  static ImportReport of(Survey survey, ImportPlan plan) {
    Findings findings = plan.findings();
    List<FileReport> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FileSeen file : survey.files()) {
      names.add(file.name());
      files.add(report(file, findings));
    }
    // What could not even be opened has no summary of its own.
    for (Problem problem : findings.problems()) {
      if (names.add(problem.file())) {
        FileSummary none =
            new FileSummary(
                problem.file(),
                Optional.empty(),
                FileSummary.State.FAILED,
                0,
                0,
                Map.of(),
                1,
                List.of());
        files.add(report(new FileSeen(problem.file(), LocalDate.MIN, none), findings));
      }
    }
    return new ImportReport(
        files,
        survey.owner(),
        plan.own().other(),
        plan.newPeople(),
        plan.newTalks(),
        plan.messages().size(),
        findings.leftOut().stream()
            .sorted(Comparator.comparing(LeftOut::file).thenComparingLong(LeftOut::line))
            .toList(),
        findings.problems());
  }

  private static FileReport report(FileSeen file, Findings findings) {
    FileSummary summary = file.summary();
    List<String> unknown =
        findings.problems().stream()
            .filter(problem -> problem.kind() == Problem.Kind.UNKNOWN_COLUMNS)
            .filter(problem -> problem.file().equals(file.name()))
            .map(Problem::detail)
            .toList();
    return new FileReport(
        file.name(),
        summary.kind(),
        summary.state(),
        summary.rows(),
        findings.count(Outcome.ADDED, file.name()),
        findings.count(Outcome.CHANGED, file.name()),
        findings.count(Outcome.ALREADY_THERE, file.name()),
        findings.reasons(file.name()),
        findings.kinds(file.name()),
        unknown,
        summary.missingColumns());
  }

  /** Whether any file of a known kind could be read and held rows. */
  public boolean readAnything() {
    return files.stream().anyMatch(file -> file.isRead() && file.read() > 0);
  }

  /** Rows of all files that brought something new. */
  public long added() {
    return files.stream().mapToLong(FileReport::added).sum();
  }

  /** Rows of all files that brought something known up to date. */
  public long changed() {
    return files.stream().mapToLong(FileReport::changed).sum();
  }

  /** Rows of all files that brought nothing new. */
  public long alreadyThere() {
    return files.stream().mapToLong(FileReport::alreadyThere).sum();
  }
}
