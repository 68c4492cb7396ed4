package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.BOND_JUDGEMENT;
import static app.entregent.workspace.schema.Tables.PERSON;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BondJudgementRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bonds with people: the facts that make them, and the seller's judgement. */
public final class BondStore {
  public static final Topic BOND_JUDGEMENTS = Topic.of(BOND_JUDGEMENT);

  /** The bond with each of these people. */
  public Map<Long, Bond> bonds(Reader reader, Collection<Long> personIds, LocalDate today) {
    Map<Long, BondFacts> facts = facts(reader, personIds);
    Map<Long, BondJudgement> judgements = judgements(reader, personIds);
    Map<Long, Bond> bonds = new HashMap<>();
    for (Long id : personIds) {
      bonds.put(
          id,
          Bond.of(
              facts.getOrDefault(id, BondFacts.NONE),
              Optional.ofNullable(judgements.get(id)),
              today));
    }
    return bonds;
  }

  /** What happened, for each person with whom something did. */
  public Map<Long, BondFacts> facts(Reader reader, Collection<Long> personIds) {
    return facts(reader, personIds, LocalDate.MAX);
  }

  /** The same as of the end of a day. */
  public Map<Long, BondFacts> facts(Reader reader, Collection<Long> personIds, LocalDate until) {
    Map<Long, BondFacts> facts = new HashMap<>();
    for (List<Long> some : Ids.inParts(personIds)) {
      reader
          .sql()
          .select(PERSON.ID, PERSON.CONNECTED_ON)
          .from(PERSON)
          .where(PERSON.ID.in(some))
          .and(PERSON.CONNECTED_ON.isNotNull())
          .forEach(
              row -> {
                if (!row.value2().isAfter(until)) {
                  facts.put(row.value1(), BondFacts.NONE.connected(row.value2()));
                }
              });
    }
    TouchStore.read(
        reader,
        personIds,
        until,
        fact ->
            facts.compute(
                fact.personId(),
                (id, before) -> Objects.requireNonNullElse(before, BondFacts.NONE).with(fact)));
    return facts;
  }

  public Map<Long, BondJudgement> judgements(Reader reader, Collection<Long> personIds) {
    Map<Long, BondJudgement> judgements = new HashMap<>();
    for (List<Long> some : Ids.inParts(personIds)) {
      reader
          .sql()
          .selectFrom(BOND_JUDGEMENT)
          .where(BOND_JUDGEMENT.PERSON_ID.in(some))
          .forEach(
              row ->
                  judgements.put(
                      row.getPersonId(),
                      new BondJudgement(row.getBond(), row.getJudgedOn(), row.getReason())));
    }
    return judgements;
  }

  /** The seller's own judgement of the bond with a person, as of today. */
  public void judge(Transaction tx, long personId, int bond, String reason) {
    BondJudgement judgement = new BondJudgement(bond, tx.today(), reason);
    BondJudgementRecord row = new BondJudgementRecord();
    row.setPersonId(personId);
    row.setBond(judgement.bond());
    row.setJudgedOn(judgement.on());
    row.setReason(judgement.reason());
    Long before = judged(tx, personId);
    if (before == null) {
      tx.insert(row);
    } else {
      row.setId(before);
      tx.update(row);
    }
  }

  /** Lets the facts speak again. */
  public void withdraw(Transaction tx, long personId) {
    Long before = judged(tx, personId);
    if (before != null) {
      tx.delete(BOND_JUDGEMENT, before);
    }
  }

  private static @Nullable Long judged(Transaction tx, long personId) {
    return tx.sql()
        .select(BOND_JUDGEMENT.ID)
        .from(BOND_JUDGEMENT)
        .where(BOND_JUDGEMENT.PERSON_ID.eq(personId))
        .fetchOne(BOND_JUDGEMENT.ID);
  }
}
