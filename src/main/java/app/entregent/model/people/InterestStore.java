package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.PERSON_INTEREST;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PersonInterestRecord;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;

/** Keeps what tells of people's interests. */
public final class InterestStore {
  public static final Topic INTERESTS = Topic.of(PERSON_INTEREST);

  /** Those of a person in the order in which they were written down. */
  public List<Interest> ofPerson(Reader reader, long personId) {
    return reader
        .sql()
        .selectFrom(PERSON_INTEREST)
        .where(PERSON_INTEREST.PERSON_ID.eq(personId))
        .orderBy(PERSON_INTEREST.ID)
        .fetch(InterestStore::interest);
  }

  /** Those of everybody who has any. */
  public Map<Long, List<Interest>> ofAll(Reader reader) {
    return reader
        .sql()
        .selectFrom(PERSON_INTEREST)
        .orderBy(PERSON_INTEREST.ID)
        .fetchGroups(PERSON_INTEREST.PERSON_ID, InterestStore::interest);
  }

  /**
   * Writes down an interest as of today; one that is known already, however it is capitalised, is
   * not written twice.
   *
   * @throws IllegalArgumentException if there are no words, or words or source are longer than
   *     {@link Interest#LIMIT}
   */
  public long add(Transaction tx, long personId, InterestKind kind, String words, String source) {
    String kept = whole(words);
    if (kept.isEmpty()) {
      throw new IllegalArgumentException("An interest has words");
    }
    return tx.sql()
        .select(PERSON_INTEREST.ID)
        .from(PERSON_INTEREST)
        .where(PERSON_INTEREST.PERSON_ID.eq(personId), PERSON_INTEREST.KIND.eq(kind.name()))
        .and(DSL.lower(PERSON_INTEREST.WORDS).eq(DSL.lower(kept)))
        .fetchOptional(PERSON_INTEREST.ID)
        .orElseGet(
            () -> {
              PersonInterestRecord row = new PersonInterestRecord();
              row.setPersonId(personId);
              row.setKind(kind.name());
              row.setWords(kept);
              row.setSource(whole(source));
              row.setSeenOn(tx.today());
              return tx.insert(row);
            });
  }

  public void delete(Transaction tx, long id) {
    tx.delete(PERSON_INTEREST, id);
  }

  private static String whole(String text) {
    String stripped = text.strip();
    if (stripped.length() > Interest.LIMIT) {
      throw new IllegalArgumentException("An interest is not longer than " + Interest.LIMIT);
    }
    return stripped;
  }

  private static Interest interest(PersonInterestRecord row) {
    return new Interest(
        row.getId(),
        row.getPersonId(),
        InterestKind.valueOf(row.getKind()),
        row.getWords(),
        row.getSource(),
        row.getSeenOn());
  }
}
