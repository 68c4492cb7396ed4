package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.SENSITIVE_CHOICE;
import static app.entregent.workspace.schema.Tables.SENSITIVE_FACT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.SensitiveChoiceRecord;
import app.entregent.workspace.schema.tables.records.SensitiveFactRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The only door to sensitive facts. While they are not allowed it tells none of them, whatever the
 * file holds. They stand outside the journal: what is erased is gone for good.
 */
public final class SensitiveStore {
  public static final Topic FACTS = Topic.of(SENSITIVE_FACT);
  public static final Topic CHOICE = Topic.of(SENSITIVE_CHOICE);

  /** The day on which it was confirmed that they may be kept; empty while they may not. */
  public Optional<LocalDate> allowedSince(Reader reader) {
    return reader
        .sql()
        .selectFrom(SENSITIVE_CHOICE)
        .where(SENSITIVE_CHOICE.ALLOWED.isTrue())
        .fetchOptional(SENSITIVE_CHOICE.CONFIRMED_ON);
  }

  /** Lets sensitive facts be kept from today on, or not any more. What is kept stays hidden. */
  public void allow(Transaction tx, boolean allowed) {
    SensitiveChoiceRecord row = new SensitiveChoiceRecord();
    row.setAllowed(allowed);
    row.setConfirmedOn(tx.today());
    Optional<Long> there =
        tx.sql()
            .select(SENSITIVE_CHOICE.ID)
            .from(SENSITIVE_CHOICE)
            .fetchOptional(SENSITIVE_CHOICE.ID);
    if (there.isPresent()) {
      row.setId(there.get());
      tx.update(row);
    } else {
      tx.insert(row);
    }
  }

  /** Of how many people the file holds sensitive facts, also while they are hidden. */
  public int kept(Reader reader) {
    return reader
        .sql()
        .fetchCount(SENSITIVE_FACT, SENSITIVE_FACT.PERSON_ID.in(select(PERSON.ID).from(PERSON)));
  }

  /** What may be told of a person. */
  public SensitiveFacts of(Reader reader, long personId) {
    return allowedSince(reader).isEmpty()
        ? SensitiveFacts.NONE
        : reader
            .sql()
            .selectFrom(SENSITIVE_FACT)
            .where(SENSITIVE_FACT.PERSON_ID.eq(personId))
            .fetchOptional(SensitiveStore::facts)
            .orElse(SensitiveFacts.NONE);
  }

  /** What may be told of everybody of whom anything may. */
  public Map<Long, SensitiveFacts> ofAll(Reader reader) {
    return allowedSince(reader).isEmpty()
        ? Map.of()
        : new HashMap<>(
            reader
                .sql()
                .selectFrom(SENSITIVE_FACT)
                .fetchMap(SENSITIVE_FACT.PERSON_ID, SensitiveStore::facts));
  }

  /**
   * Keeps what was said of a person; without any fact the row is erased.
   *
   * @throws IllegalStateException if sensitive facts are not allowed
   */
  public void set(Transaction tx, long personId, SensitiveFacts facts) {
    if (allowedSince(tx).isEmpty()) {
      throw new IllegalStateException("Sensitive facts are not allowed");
    }
    eraseOrphans(tx);
    if (facts.isEmpty()) {
      tx.eraseOutside(
          SENSITIVE_FACT, SENSITIVE_FACT.PERSON_ID, SENSITIVE_FACT.PERSON_ID.eq(personId));
      return;
    }
    SensitiveFactRecord row = new SensitiveFactRecord();
    row.setPersonId(personId);
    row.setAgeRange(facts.ageRange().map(AgeRange::name).orElse(""));
    row.setSex(facts.sex().map(Sex::name).orElse(""));
    tx.keepOutside(row, SENSITIVE_FACT.PERSON_ID);
  }

  /** Erases all sensitive facts of everybody, for good. */
  public void erase(Transaction tx) {
    tx.eraseOutside(SENSITIVE_FACT, SENSITIVE_FACT.PERSON_ID, noCondition());
  }

  /** A person whom an undo took back leaves nothing behind. */
  private static void eraseOrphans(Transaction tx) {
    tx.eraseOutside(
        SENSITIVE_FACT,
        SENSITIVE_FACT.PERSON_ID,
        SENSITIVE_FACT.PERSON_ID.notIn(select(PERSON.ID).from(PERSON)));
  }

  private static SensitiveFacts facts(SensitiveFactRecord row) {
    return new SensitiveFacts(
        Optional.of(row.getAgeRange()).filter(code -> !code.isEmpty()).map(AgeRange::valueOf),
        Optional.of(row.getSex()).filter(code -> !code.isEmpty()).map(Sex::valueOf));
  }
}
