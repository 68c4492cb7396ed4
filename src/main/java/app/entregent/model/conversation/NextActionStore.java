package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.NEXT_ACTION;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.NextActionRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/** What the seller will do next. */
public final class NextActionStore {
  public static final Topic NEXT_ACTIONS = Topic.of(NEXT_ACTION);

  public long add(Transaction tx, NewNextAction action) {
    NextActionRecord row = new NextActionRecord();
    action.accountId().ifPresent(row::setAccountId);
    action.personId().ifPresent(row::setPersonId);
    action.conversationId().ifPresent(row::setConversationId);
    action.due().ifPresent(row::setDue);
    row.setWords(action.words());
    row.setPromised(action.promised());
    row.setAddedOn(tx.today());
    return tx.insert(row);
  }

  public void done(Transaction tx, long id) {
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setDoneOn(tx.today());
    tx.update(row);
  }

  /** It is to be done after all. */
  public void reopen(Transaction tx, long id) {
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setDoneOn(null);
    tx.update(row);
  }

  /** Lets it rest until a day; its due date stays as it is. */
  public void snooze(Transaction tx, long id, LocalDate until) {
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setSnoozedUntil(until);
    tx.update(row);
  }

  /** Sets what is to be done and by when. */
  public void change(Transaction tx, long id, String words, Optional<LocalDate> due) {
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setWords(words);
    row.setDue(due.orElse(null));
    row.setSnoozedUntil(null);
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(NEXT_ACTION, id);
  }

  /** All that is not done, the earliest due first, those without a day last. */
  public List<NextAction> open(Reader reader) {
    return select(reader, NEXT_ACTION.DONE_ON.isNull());
  }

  /** Those of these that were to be done at the end of a day. */
  public List<NextAction> underWay(Reader reader, Collection<Long> ids, LocalDate day) {
    return ids.isEmpty()
        ? List.of()
        : select(
            reader,
            NEXT_ACTION
                .ID
                .in(ids)
                .and(NEXT_ACTION.ADDED_ON.le(day))
                .and(NEXT_ACTION.DONE_ON.isNull().or(NEXT_ACTION.DONE_ON.gt(day))));
  }

  /** Those of these talks of which a next action came. */
  public Set<Long> talksWithNext(Reader reader, Collection<Long> conversationIds) {
    return conversationIds.isEmpty()
        ? Set.of()
        : reader
            .sql()
            .selectDistinct(NEXT_ACTION.CONVERSATION_ID)
            .from(NEXT_ACTION)
            .where(NEXT_ACTION.CONVERSATION_ID.in(conversationIds))
            .fetchSet(NEXT_ACTION.CONVERSATION_ID);
  }

  /** All of an account: open ones first. */
  public List<NextAction> ofAccount(Reader reader, long accountId) {
    return select(reader, NEXT_ACTION.ACCOUNT_ID.eq(accountId));
  }

  /** All of a person: open ones first. */
  public List<NextAction> ofPerson(Reader reader, long personId) {
    return select(reader, NEXT_ACTION.PERSON_ID.eq(personId));
  }

  private static List<NextAction> select(Reader reader, Condition which) {
    return reader
        .sql()
        .selectFrom(NEXT_ACTION)
        .where(which)
        .orderBy(
            NEXT_ACTION.DONE_ON.desc().nullsFirst(),
            NEXT_ACTION.DUE.asc().nullsLast(),
            NEXT_ACTION.ID)
        .fetch(NextActionStore::action);
  }

  private static NextAction action(NextActionRecord row) {
    return new NextAction(
        row.getId(),
        Optional.ofNullable(row.getAccountId()),
        Optional.ofNullable(row.getPersonId()),
        Optional.ofNullable(row.getConversationId()),
        row.getWords(),
        Optional.ofNullable(row.getDue()),
        Optional.ofNullable(row.getSnoozedUntil()),
        Optional.ofNullable(row.getDoneOn()),
        row.getPromised(),
        row.getAddedOn());
  }
}
