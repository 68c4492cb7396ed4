package app.entregent.model.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The page of today: first by kind, then by the day on which the account decides, then by their own
 * day. In sight are seven rows at most, one for each account; the others are not lost.
 *
 * @param first what is in sight
 * @param all everything, with what is in sight
 */
public record TodayList(List<TodayRow> first, List<TodayRow> all) {
  public static final int IN_SIGHT = 7;

  /** So many gaps at once; more would be a wall. */
  public static final int GAPS = 3;

  public static final TodayList NOTHING = new TodayList(List.of(), List.of());

  private static final Comparator<TodayRow> ORDER =
      Comparator.comparing(TodayRow::kind)
          .thenComparing(row -> row.decidedOn().orElse(LocalDate.MAX))
          .thenComparing(TodayRow::day)
          .thenComparing(TodayRow::subjectId);

  public TodayList {
    first = List.copyOf(first);
    all = List.copyOf(all);
  }

  /** Puts rows in order; those of one kind, day and subject stay as they come. */
  public static TodayList of(List<TodayRow> rows) {
    List<TodayRow> all = rows.stream().sorted(ORDER).toList();
    Set<Long> accounts = new HashSet<>();
    List<TodayRow> first =
        limitGaps(all).stream()
            .filter(row -> row.accountId().map(accounts::add).orElse(true))
            .limit(IN_SIGHT)
            .toList();
    return new TodayList(first, all);
  }

  /** How many rows are not in sight. */
  public int hidden() {
    return all.size() - first.size();
  }

  private static List<TodayRow> limitGaps(List<TodayRow> rows) {
    List<TodayRow> gaps =
        rows.stream().filter(row -> row.kind() == TodayKind.RIPE_GAP).skip(GAPS).toList();
    return rows.stream().filter(row -> !gaps.contains(row)).toList();
  }
}
