package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.COLLEAGUE;
import static app.entregent.workspace.schema.Tables.COVERAGE;

import app.entregent.model.conversation.NextActionStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ColleagueRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/** Keeps our own people. */
public final class ColleagueStore {
  public static final Topic COLLEAGUES = Topic.of(COLLEAGUE);

  /** Everybody of ours, by name. */
  public List<Colleague> all(Reader reader) {
    return reader
        .sql()
        .selectFrom(COLLEAGUE)
        .orderBy(DSL.lower(COLLEAGUE.NAME), COLLEAGUE.ID)
        .fetch(row -> new Colleague(row.getId(), row.getName()));
  }

  /**
   * One of ours with what he or she knows best.
   *
   * @param expertise may be empty
   */
  public record Expert(Colleague colleague, String expertise) {}

  /** Everybody of ours with the expertise, by name. */
  public List<Expert> experts(Reader reader) {
    return reader
        .sql()
        .selectFrom(COLLEAGUE)
        .orderBy(DSL.lower(COLLEAGUE.NAME), COLLEAGUE.ID)
        .fetch(row -> new Expert(new Colleague(row.getId(), row.getName()), row.getExpertise()));
  }

  /** Says what a colleague knows best. */
  public void setExpertise(Transaction tx, long colleagueId, String expertise) {
    ColleagueRecord row = new ColleagueRecord();
    row.setId(colleagueId);
    row.setExpertise(expertise.strip());
    tx.update(row);
  }

  /**
   * The colleague of this name, however it is capitalised; a new one if there is none.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Colleague findOrAdd(Transaction tx, String name) {
    String known = name.strip();
    if (known.isEmpty()) {
      throw new IllegalArgumentException("A colleague has a name");
    }
    String kept = known.substring(0, Math.min(known.length(), Colleague.NAME_LIMIT));
    Optional<Colleague> there =
        all(tx).stream().filter(one -> one.name().equalsIgnoreCase(kept)).findFirst();
    return there.orElseGet(
        () -> {
          ColleagueRecord row = new ColleagueRecord();
          row.setName(kept);
          return new Colleague(tx.insert(row), kept);
        });
  }

  /** Takes out a colleague with all that he or she covers. */
  public void delete(Transaction tx, long colleagueId) {
    tx.deleteAll(
        COVERAGE,
        tx.sql()
            .select(COVERAGE.ID)
            .from(COVERAGE)
            .where(COVERAGE.COLLEAGUE_ID.eq(colleagueId))
            .fetch(COVERAGE.ID));
    NextActionStore.forgetColleague(tx, colleagueId);
    tx.delete(COLLEAGUE, colleagueId);
  }
}
