package app.entregent.model.engage;

import static app.entregent.workspace.schema.Tables.WEEK;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.WeekRecord;
import java.util.Optional;

/** What each week is for. */
public final class WeekStore {
  public static final Topic WEEKS = Topic.of(WEEK);

  /** The objective of a week, or an empty text. */
  public String objective(Reader reader, IsoWeek week) {
    return reader
        .sql()
        .select(WEEK.OBJECTIVE)
        .from(WEEK)
        .where(WEEK.MONDAY.eq(week.monday()))
        .fetchOptional(WEEK.OBJECTIVE)
        .orElse("");
  }

  public void setObjective(Transaction tx, IsoWeek week, String objective) {
    Optional<Long> known =
        tx.sql()
            .select(WEEK.ID)
            .from(WEEK)
            .where(WEEK.MONDAY.eq(week.monday()))
            .fetchOptional(WEEK.ID);
    WeekRecord row = new WeekRecord();
    row.setObjective(objective.strip());
    if (known.isPresent()) {
      row.setId(known.get());
      tx.update(row);
    } else {
      row.setMonday(week.monday());
      tx.insert(row);
    }
  }
}
