package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CADENCE;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CadenceRecord;
import java.util.Map;
import java.util.Optional;

/** In how many days the seller wishes to be in touch with a person again, where he set it. */
public final class CadenceStore {
  public static final Topic CADENCES = Topic.of(CADENCE);

  /** All that are set: person and days. There are few, since each was set by hand. */
  public Map<Long, Integer> all(Reader reader) {
    return reader.sql().selectFrom(CADENCE).fetchMap(CADENCE.PERSON_ID, CADENCE.DAYS);
  }

  /**
   * Sets the cadence of a person, or takes it back.
   *
   * @param days at least 1
   */
  public void set(Transaction tx, long personId, Optional<Integer> days) {
    Optional<Long> before =
        tx.sql()
            .select(CADENCE.ID)
            .from(CADENCE)
            .where(CADENCE.PERSON_ID.eq(personId))
            .fetchOptional(CADENCE.ID);
    if (days.isEmpty()) {
      before.ifPresent(id -> tx.delete(CADENCE, id));
      return;
    }
    CadenceRecord row = new CadenceRecord();
    row.setPersonId(personId);
    row.setDays(days.get());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      tx.insert(row);
    }
  }
}
