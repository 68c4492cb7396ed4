package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.QUESTION;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.QuestionRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** What people asked the seller. Only what the seller wrote down as a question is one. */
public final class QuestionStore {
  public static final Topic QUESTIONS = Topic.of(QUESTION);

  public long add(Transaction tx, long conversationId, Optional<Long> personId, String words) {
    QuestionRecord row = new QuestionRecord();
    row.setConversationId(conversationId);
    personId.ifPresent(row::setPersonId);
    row.setWords(words);
    return tx.insert(row);
  }

  public void answer(Transaction tx, long id) {
    QuestionRecord row = new QuestionRecord();
    row.setId(id);
    row.setAnsweredOn(tx.today());
    tx.update(row);
  }

  /** Questions that wait for an answer, the oldest first. */
  public List<Question> open(Reader reader) {
    return select(reader, QUESTION.ANSWERED_ON.isNull());
  }

  public List<Question> ofPerson(Reader reader, long personId) {
    return select(reader, QUESTION.PERSON_ID.eq(personId));
  }

  private static List<Question> select(Reader reader, Condition which) {
    return reader
        .sql()
        .select(QUESTION.fields())
        .select(CONVERSATION.ACCOUNT_ID, CONVERSATION.HELD_ON)
        .from(QUESTION)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(QUESTION.CONVERSATION_ID))
        .where(which)
        .orderBy(CONVERSATION.HELD_ON, QUESTION.ID)
        .fetch(QuestionStore::question);
  }

  private static Question question(Record row) {
    return new Question(
        row.get(QUESTION.ID),
        row.get(QUESTION.CONVERSATION_ID),
        Optional.ofNullable(row.get(CONVERSATION.ACCOUNT_ID)),
        Optional.ofNullable(row.get(QUESTION.PERSON_ID)),
        row.get(QUESTION.WORDS),
        row.get(CONVERSATION.HELD_ON),
        Optional.ofNullable(row.get(QUESTION.ANSWERED_ON)));
  }
}
