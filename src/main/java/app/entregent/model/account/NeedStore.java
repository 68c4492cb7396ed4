package app.entregent.model.account;

import static app.entregent.workspace.schema.Tables.NEED;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.NeedRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/** Needs of accounts and people. */
public final class NeedStore {
  public static final Topic NEEDS = Topic.of(NEED);

  /** The needs of an account: open ones first, then the newest. */
  public List<Need> ofAccount(Reader reader, long accountId) {
    return needs(reader, NEED.ACCOUNT_ID.eq(accountId));
  }

  /** The needs of a person: open ones first, then the newest. */
  public List<Need> ofPerson(Reader reader, long personId) {
    return needs(reader, NEED.PERSON_ID.eq(personId));
  }

  /** Those of these conversations in which a need was stated. */
  public Set<Long> statedIn(Reader reader, Collection<Long> conversationIds) {
    return reader
        .sql()
        .selectDistinct(NEED.CONVERSATION_ID)
        .from(NEED)
        .where(NEED.CONVERSATION_ID.in(conversationIds))
        .and(NEED.KIND.eq(NeedKind.STATED.name()))
        .fetchSet(NEED.CONVERSATION_ID);
  }

  public long add(Transaction tx, NewNeed need) {
    NeedRecord row = new NeedRecord();
    need.accountId().ifPresent(row::setAccountId);
    need.personId().ifPresent(row::setPersonId);
    need.conversationId().ifPresent(row::setConversationId);
    row.setKind(need.kind().name());
    row.setWords(need.words());
    row.setHeardOn(need.heardOn());
    row.setTheirWords(need.theirWords());
    return tx.insert(row);
  }

  public void setMet(Transaction tx, long id, boolean met) {
    NeedRecord row = new NeedRecord();
    row.setId(id);
    row.setMet(met);
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(NEED, id);
  }

  private static List<Need> needs(Reader reader, Condition which) {
    return reader
        .sql()
        .selectFrom(NEED)
        .where(which)
        .orderBy(NEED.MET, NEED.HEARD_ON.desc(), NEED.ID.desc())
        .fetch(NeedStore::need);
  }

  private static Need need(NeedRecord row) {
    return new Need(
        row.getId(),
        Optional.ofNullable(row.getAccountId()),
        Optional.ofNullable(row.getPersonId()),
        Optional.ofNullable(row.getConversationId()),
        NeedKind.valueOf(row.getKind()),
        row.getWords(),
        row.getHeardOn(),
        row.getMet());
  }
}
