package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CADENCE;

import app.entregent.model.conversation.Cadence.Source;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CadenceRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.TableField;

/** In how many days the seller wishes to be in touch again, where he set it. */
public final class CadenceStore {
  public static final Topic CADENCES = Topic.of(CADENCE);

  /** All that are set. There are few, since each was set by hand. */
  public Cadences all(Reader reader) {
    List<CadenceRecord> rows = reader.sql().selectFrom(CADENCE).fetch();
    return new Cadences(
        of(rows, CADENCE.PERSON_ID),
        of(rows, CADENCE.SEAT_ID),
        of(rows, CADENCE.TAG_ID),
        of(rows, CADENCE.ACCOUNT_ID),
        general(rows, Source.LIVE_SEAT),
        general(rows, Source.CLIENT));
  }

  /**
   * Sets a rhythm, or takes it back.
   *
   * @param subjectId the person, seat, tag or account; anything for a general one
   * @param days at least 1
   */
  public void set(Transaction tx, Source source, long subjectId, Optional<Integer> days) {
    CadenceRecord row = new CadenceRecord();
    Condition same =
        switch (source) {
          case PERSON -> about(row, CADENCE.PERSON_ID, subjectId);
          case SEAT -> about(row, CADENCE.SEAT_ID, subjectId);
          case TAG -> about(row, CADENCE.TAG_ID, subjectId);
          case ACCOUNT -> about(row, CADENCE.ACCOUNT_ID, subjectId);
          case LIVE_SEAT, CLIENT -> about(row, CADENCE.GENERAL, source.name());
        };
    Optional<Long> before =
        tx.sql().select(CADENCE.ID).from(CADENCE).where(same).fetchOptional(CADENCE.ID);
    if (days.isEmpty()) {
      before.ifPresent(id -> tx.delete(CADENCE, id));
      return;
    }
    row.setDays(days.get());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      tx.insert(row);
    }
  }

  /** Takes back the rhythms of seats that go. */
  public static void forgetSeats(Transaction tx, Collection<Long> seatIds) {
    tx.deleteAll(
        CADENCE,
        tx.sql()
            .select(CADENCE.ID)
            .from(CADENCE)
            .where(CADENCE.SEAT_ID.in(seatIds))
            .fetch(CADENCE.ID));
  }

  private static <T> Condition about(
      CadenceRecord row, TableField<CadenceRecord, T> field, T subject) {
    row.set(field, subject);
    return field.eq(subject);
  }

  private static Map<Long, Integer> of(
      List<CadenceRecord> rows, TableField<CadenceRecord, Long> subject) {
    Map<Long, Integer> days = new HashMap<>();
    for (CadenceRecord row : rows) {
      Optional.ofNullable(row.get(subject)).ifPresent(id -> days.put(id, row.getDays()));
    }
    return days;
  }

  private static Optional<Integer> general(List<CadenceRecord> rows, Source source) {
    return rows.stream()
        .filter(row -> source.name().equals(row.getGeneral()))
        .map(CadenceRecord::getDays)
        .findFirst();
  }
}
