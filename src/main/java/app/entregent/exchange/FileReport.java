package app.entregent.exchange;

import app.entregent.exchange.archive.FileKind;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file: {@code read = added + changed + alreadyThere + all left out}.
 *
 * @param read rows below the header, blank lines not counted
 * @param added rows that brought something new
 * @param changed rows that brought something known up to date
 * @param alreadyThere rows that brought nothing new
 * @param problems how many of each kind
 * @param unknownColumns columns that nobody knows and that were not read
 * @param missingColumns columns that would have told more, had they been there
 */
public record FileReport(
    String name,
    Optional<FileKind> kind,
    FileSummary.State state,
    long read,
    int added,
    int changed,
    int alreadyThere,
    Map<LeftOut.Reason, Integer> leftOut,
    Map<Problem.Kind, Integer> problems,
    List<String> unknownColumns,
    List<String> missingColumns) {

  /** How many rows were left out. */
  public int leftOutInAll() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the file was read, with rows or without. */
  public boolean isRead() {
    return state == FileSummary.State.READ
        || state == FileSummary.State.READ_IN_PART
        || state == FileSummary.State.EMPTY;
  }

  /** Whether this program uses such files at all. */
  public boolean isUsed() {
    return state != FileSummary.State.NOT_USED && state != FileSummary.State.UNKNOWN;
  }
}
