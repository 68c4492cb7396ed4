package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.OBJECTION;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ObjectionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** What speaks against buying, as people said it. */
public final class ObjectionStore {
  public static final Topic OBJECTIONS = Topic.of(OBJECTION);

  public long add(Transaction tx, long conversationId, Optional<Long> personId, String words) {
    ObjectionRecord row = new ObjectionRecord();
    row.setConversationId(conversationId);
    personId.ifPresent(row::setPersonId);
    row.setWords(words);
    return tx.insert(row);
  }

  public void setAnswered(Transaction tx, long id, boolean answered) {
    ObjectionRecord row = new ObjectionRecord();
    row.setId(id);
    row.setAnswered(answered);
    tx.update(row);
  }

  /** Those of an account's conversations, unanswered first, then the newest. */
  public List<Objection> ofAccount(Reader reader, long accountId) {
    return select(reader, CONVERSATION.ACCOUNT_ID.eq(accountId));
  }

  /** Those of these people, unanswered first, then the newest. */
  public List<Objection> ofPeople(Reader reader, Collection<Long> personIds) {
    List<Objection> all = new ArrayList<>();
    for (List<Long> some : Ids.inParts(personIds)) {
      all.addAll(select(reader, OBJECTION.PERSON_ID.in(some)));
    }
    return all;
  }

  private static List<Objection> select(Reader reader, Condition which) {
    return reader
        .sql()
        .select(OBJECTION.fields())
        .select(CONVERSATION.ACCOUNT_ID, CONVERSATION.HELD_ON)
        .from(OBJECTION)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(OBJECTION.CONVERSATION_ID))
        .where(which)
        .orderBy(OBJECTION.ANSWERED, CONVERSATION.HELD_ON.desc(), OBJECTION.ID.desc())
        .fetch(ObjectionStore::objection);
  }

  private static Objection objection(Record row) {
    return new Objection(
        row.get(OBJECTION.ID),
        row.get(OBJECTION.CONVERSATION_ID),
        Optional.ofNullable(row.get(CONVERSATION.ACCOUNT_ID)),
        Optional.ofNullable(row.get(OBJECTION.PERSON_ID)),
        row.get(OBJECTION.WORDS),
        row.get(CONVERSATION.HELD_ON),
        row.get(OBJECTION.ANSWERED));
  }
}
