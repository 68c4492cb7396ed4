package app.entregent.screen.engage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a week side by side and the hours in use below each other, with room around them.
 *
 * @param days Monday to Sunday: the weeks are those of ISO 8601 in every language
 * @param lines the pieces, by day and hour
 * @param hours the rows: first no hour, then each hour from the first to the last
 */
record WeekGrid(List<EngageRow.Day> days, List<EngageRow.Line> lines, List<OptionalInt> hours) {
  /** An empty week offers the hours of a working day. */
  private static final int FIRST = 9;

  private static final int LAST = 17;

  /**
   * Where one stands in it.
   *
   * @param piece the piece of the slot, if one is meant
   */
  record Spot(WeekSlot slot, Optional<Long> piece) {}

  static WeekGrid of(List<EngageRow> rows) {
    List<EngageRow.Day> days = new ArrayList<>();
    List<EngageRow.Line> lines = new ArrayList<>();
    for (EngageRow row : rows) {
      switch (row) {
        case EngageRow.Day day -> days.add(day);
        case EngageRow.Line line -> lines.add(line);
      }
    }
    return new WeekGrid(List.copyOf(days), List.copyOf(lines), hours(lines));
  }

  private static List<OptionalInt> hours(List<EngageRow.Line> lines) {
    int first = FIRST;
    int last = LAST;
    for (EngageRow.Line line : lines) {
      if (line.piece().hour().isPresent()) {
        first = Math.min(first, line.piece().hour().getAsInt() - 1);
        last = Math.max(last, line.piece().hour().getAsInt() + 1);
      }
    }
    return Stream.concat(
            Stream.of(OptionalInt.empty()),
            IntStream.rangeClosed(Math.max(0, first), Math.min(23, last)).mapToObj(OptionalInt::of))
        .toList();
  }

  /** The pieces of a slot. */
  List<EngageRow.Line> at(WeekSlot slot) {
    return lines.stream().filter(line -> slot(line).equals(slot)).toList();
  }

  static WeekSlot slot(EngageRow.Line line) {
    return new WeekSlot(line.day(), line.piece().hour());
  }

  Optional<EngageRow.Line> line(long piece) {
    return lines.stream().filter(line -> line.piece().id() == piece).findFirst();
  }

  /** So many days to the side, at the same hour; the edge holds. */
  Spot sideways(Spot from, int by) {
    int at = column(from.slot().day());
    int to = Math.clamp(at + by, 0, days.size() - 1);
    return to == at ? from : first(new WeekSlot(days.get(to).day(), from.slot().hour()));
  }

  private int column(LocalDate day) {
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).day().equals(day)) {
        return i;
      }
    }
    return 0;
  }

  /** The next piece of the same slot, or else what stands first in the slot below. */
  Spot down(Spot from) {
    List<Long> here = pieces(from.slot());
    int next = from.piece().map(here::indexOf).orElse(here.size()) + 1;
    if (next < here.size()) {
      return new Spot(from.slot(), Optional.of(here.get(next)));
    }
    int row = hours.indexOf(from.slot().hour()) + 1;
    return row < hours.size() ? first(new WeekSlot(from.slot().day(), hours.get(row))) : from;
  }

  /** The piece before in the same slot, or else what stands last in the slot above. */
  Spot up(Spot from) {
    List<Long> here = pieces(from.slot());
    int before = from.piece().map(here::indexOf).orElse(0) - 1;
    if (before >= 0) {
      return new Spot(from.slot(), Optional.of(here.get(before)));
    }
    int row = hours.indexOf(from.slot().hour()) - 1;
    if (row < 0) {
      return from;
    }
    WeekSlot above = new WeekSlot(from.slot().day(), hours.get(row));
    List<Long> there = pieces(above);
    return there.isEmpty()
        ? new Spot(above, Optional.empty())
        : new Spot(above, Optional.of(there.getLast()));
  }

  private Spot first(WeekSlot slot) {
    return new Spot(slot, pieces(slot).stream().findFirst());
  }

  private List<Long> pieces(WeekSlot slot) {
    return at(slot).stream().map(line -> line.piece().id()).toList();
  }
}
