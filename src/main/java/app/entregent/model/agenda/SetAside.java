package app.entregent.model.agenda;

import java.time.LocalDate;
import java.util.Map;

/** What the seller put aside on the page of today, and until which day. */
public record SetAside(Map<Key, LocalDate> until) {
  /** A row of the page, whatever it says at the moment. */
  public record Key(TodayKind kind, long subjectId, String detail) {
    static Key of(TodayRow row) {
      return new Key(row.kind(), row.subjectId(), row.detail());
    }
  }

  public SetAside {
    until = Map.copyOf(until);
  }

  /** Whether the row rests on this day. */
  public boolean hides(TodayRow row, LocalDate today) {
    LocalDate day = until.get(Key.of(row));
    return day != null && day.isAfter(today);
  }
}
