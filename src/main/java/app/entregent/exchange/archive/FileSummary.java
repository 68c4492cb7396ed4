package app.entregent.exchange.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file: {@code rows = delivered + sum of leftOut}.
 *
 * @param kind what it holds; absent if nobody knows
 * @param rows rows read below the header, blank lines not counted
 * @param delivered rows that came
 * @param leftOut rows that did not, by reason
 * @param problems how many problems were told
 * @param missingColumns columns that would have told more, had they been there
 */
public record FileSummary(
    String name,
    Optional<FileKind> kind,
    State state,
    long rows,
    long delivered,
    Map<LeftOut.Reason, Integer> leftOut,
    int problems,
    List<String> missingColumns) {

  /** How a file ended. */
  public enum State {
    /** Read to its end. */
    READ,
    /** Read up to a damage or to the cancelling. */
    READ_IN_PART,
    /** It holds no row. */
    EMPTY,
    /** LinkedIn sends such files, and this program doesn't use them. */
    NOT_USED,
    /** Nobody knows what it is. */
    UNKNOWN,
    /** It should have been read and could not. */
    FAILED
  }
}
