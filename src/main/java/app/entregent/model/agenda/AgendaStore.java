package app.entregent.model.agenda;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.SET_ASIDE;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.SetAsideRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was put aside. */
public final class AgendaStore {
  public static final Topic SET_ASIDES = Topic.of(SET_ASIDE);

  /** No row of the page: the offer of a first campaign. */
  private static final String CAMPAIGN = "FIRST_CAMPAIGN";

  /** What is still put aside on this day. */
  public SetAside setAside(Reader reader, LocalDate today) {
    Map<SetAside.Key, LocalDate> until = new HashMap<>();
    reader
        .sql()
        .selectFrom(SET_ASIDE)
        .where(SET_ASIDE.UNTIL.gt(today))
        .and(SET_ASIDE.KIND.ne(CAMPAIGN))
        .forEach(
            row ->
                until.put(
                    new SetAside.Key(
                        TodayKind.valueOf(row.getKind()), row.getSubjectId(), row.getDetail()),
                    row.getUntil()));
    return new SetAside(until);
  }

  /** Whether the offer of a first campaign still rests on this day. */
  public boolean campaignRests(Reader reader, LocalDate today) {
    return reader
        .sql()
        .fetchExists(SET_ASIDE, SET_ASIDE.KIND.eq(CAMPAIGN).and(SET_ASIDE.UNTIL.gt(today)));
  }

  /** Puts the offer of a first campaign aside until a day. */
  public void restCampaign(Transaction tx, LocalDate until) {
    setAside(tx, CAMPAIGN, 0, "", until);
  }

  /** Puts a row aside until a day. */
  public void setAside(Transaction tx, TodayRow today, LocalDate until) {
    setAside(tx, today.kind().name(), today.subjectId(), today.detail(), until);
  }

  private static void setAside(
      Transaction tx, String kind, long subject, String detail, LocalDate until) {
    Optional<Long> before =
        tx.sql()
            .select(SET_ASIDE.ID)
            .from(SET_ASIDE)
            .where(SET_ASIDE.KIND.eq(kind))
            .and(SET_ASIDE.SUBJECT_ID.eq(subject))
            .and(SET_ASIDE.DETAIL.eq(detail))
            .fetchOptional(SET_ASIDE.ID);
    SetAsideRecord row = new SetAsideRecord();
    row.setUntil(until);
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setKind(kind);
      row.setSubjectId(subject);
      row.setDetail(detail);
      tx.insert(row);
    }
  }

  /** Whether the workspace holds anything that could ever call for something. */
  boolean isFresh(Reader reader) {
    return !reader.sql().fetchExists(PERSON, PERSON.SELF.isFalse())
        && !reader.sql().fetchExists(ACCOUNT);
  }
}
