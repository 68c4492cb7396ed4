package app.entregent.exchange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps everything that an archive gave. */
final class Reading implements ArchiveSink {
  private final List<ArchiveRow> rows = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private ArchiveSummary summary = new ArchiveSummary(List.of(), Optional.empty(), false);

  @Override
  public void row(ArchiveRow row) {
    rows.add(row);
  }

  @Override
  public void leftOut(LeftOut row) {
    leftOut.add(row);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  void summary(ArchiveSummary whole) {
    summary = whole;
  }

  ArchiveSummary summary() {
    return summary;
  }

  <R extends ArchiveRow> List<R> rows(Class<R> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<ConnectionRow> connections() {
    return rows(ConnectionRow.class);
  }

  List<MessageRow> messages() {
    return rows(MessageRow.class);
  }

  List<String> people() {
    return connections().stream().map(row -> row.name().full()).toList();
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<LeftOut.Reason> reasons() {
    return leftOut.stream().map(LeftOut::reason).toList();
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem.Kind> kinds() {
    return problems.stream().map(Problem::kind).toList();
  }

  FileSummary file(String name) {
    return summary.files().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
