package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.MessageRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;

/** Messages of an archive, and the conversations that they are: one for each thread and day. */
public final class MessageStore {
  public static final Topic MESSAGES = Topic.of(MESSAGE);

  /** The folder of what was pasted. */
  public static final String PASTED = "PASTED";

  /** The fingerprints of all messages. */
  public Set<Fingerprint> fingerprints(Reader reader) {
    Set<Fingerprint> known = new HashSet<>();
    reader
        .sql()
        .select(MESSAGE.FINGERPRINT)
        .from(MESSAGE)
        .forEach(row -> known.add(Fingerprint.of(row.value1())));
    return known;
  }

  /** Whether there is a message of this fingerprint. */
  public boolean isKnown(Reader reader, Fingerprint print) {
    return reader.sql().fetchExists(MESSAGE, MESSAGE.FINGERPRINT.eq(print.bytes()));
  }

  /** All messages that were pasted, in the order in which they were sent. */
  public List<SentLetter> pasted(Reader reader) {
    return letters(reader, MESSAGE.FOLDER.eq(PASTED));
  }

  /** All messages of talks with these people on these days, both included. */
  public List<SentLetter> with(
      Reader reader, Collection<Long> personIds, LocalDate from, LocalDate to) {
    return letters(
        reader,
        CONVERSATION
            .HELD_ON
            .between(from, to)
            .and(
                CONVERSATION.ID.in(
                    reader
                        .sql()
                        .select(PARTICIPANT.CONVERSATION_ID)
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.PERSON_ID.in(personIds)))));
  }

  private static List<SentLetter> letters(Reader reader, Condition which) {
    return reader
        .sql()
        .select(
            CONVERSATION.HELD_ON, PERSON.SELF, PERSON.FIRST_NAME, PERSON.LAST_NAME, MESSAGE.TEXT)
        .from(MESSAGE)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(MESSAGE.SENDER_ID))
        .where(which)
        .orderBy(MESSAGE.SENT_AT, MESSAGE.ID)
        .fetch(
            row ->
                new SentLetter(
                    row.value1(),
                    row.value2() == null || row.value2()
                        ? ""
                        : (row.value3() + " " + row.value4()).strip(),
                    row.value5()));
  }

  /** The conversations that are part of a thread. */
  public Map<ThreadDay, ArchiveTalk> talks(Reader reader) {
    Map<ThreadDay, ArchiveTalk> talks = new HashMap<>();
    reader
        .sql()
        .select(
            CONVERSATION.ID,
            CONVERSATION.THREAD,
            CONVERSATION.HELD_ON,
            CONVERSATION.STARTED_AT,
            CONVERSATION.DIRECTION)
        .from(CONVERSATION)
        .where(CONVERSATION.THREAD.isNotNull())
        .orderBy(CONVERSATION.ID)
        .forEach(
            row -> {
              ThreadDay day = new ThreadDay(row.value2(), row.value3());
              Direction direction = Direction.valueOf(row.value5());
              talks.putIfAbsent(day, new ArchiveTalk(row.value1(), day, row.value4(), direction));
            });
    return talks;
  }

  /** Who takes part in these conversations, and whether they spoke. */
  public List<TalkPerson> people(Reader reader, Collection<Long> conversationIds) {
    List<TalkPerson> people = new ArrayList<>();
    for (List<Long> some : Ids.inParts(conversationIds)) {
      reader
          .sql()
          .select(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID, PARTICIPANT.SPOKE)
          .from(PARTICIPANT)
          .where(PARTICIPANT.CONVERSATION_ID.in(some))
          .forEach(row -> people.add(new TalkPerson(row.value1(), row.value2(), row.value3())));
    }
    return people;
  }

  /**
   * Adds conversations.
   *
   * @return their ids, in the same order
   */
  public List<Long> addTalks(Transaction tx, List<ImportedTalk> talks) {
    return tx.insertEach(talks, MessageStore::row);
  }

  /** Corrects when conversations began and who spoke first or last. */
  public void updateTalks(Transaction tx, Collection<ArchiveTalk> talks) {
    tx.updateAll(talks.stream().map(MessageStore::row).toList());
  }

  public void addPeople(Transaction tx, List<TalkPerson> people) {
    tx.insertEach(people, MessageStore::row);
  }

  /** These people took part silently so far, and spoke after all. */
  public void haveSpoken(Transaction tx, Collection<TalkPerson> people) {
    List<ParticipantRecord> rows = new ArrayList<>();
    for (TalkPerson person : people) {
      tx.sql()
          .select(PARTICIPANT.ID)
          .from(PARTICIPANT)
          .where(PARTICIPANT.CONVERSATION_ID.eq(person.conversationId()))
          .and(PARTICIPANT.PERSON_ID.eq(person.personId()))
          .forEach(
              found -> {
                ParticipantRecord row = new ParticipantRecord();
                row.setId(found.value1());
                row.setSpoke(true);
                rows.add(row);
              });
    }
    tx.updateAll(rows);
  }

  public void addMessages(Transaction tx, List<ImportedMessage> messages) {
    tx.insertEach(messages, MessageStore::row);
  }

  private static ConversationRecord row(ImportedTalk talk) {
    ConversationRecord row = new ConversationRecord();
    row.setStartedAt(talk.startedAt());
    row.setZone(talk.zone().getId());
    row.setHeldOn(talk.threadDay().day());
    row.setChannel(Channel.LINKEDIN_MESSAGE.name());
    row.setDirection(talk.direction().name());
    row.setState(ConversationState.HELD.name());
    row.setOrigin(ConversationOrigin.ARCHIVE.name());
    row.setThread(talk.threadDay().thread());
    return row;
  }

  private static ConversationRecord row(ArchiveTalk talk) {
    ConversationRecord row = new ConversationRecord();
    row.setId(talk.id());
    row.setStartedAt(talk.startedAt());
    row.setDirection(talk.direction().name());
    return row;
  }

  private static ParticipantRecord row(TalkPerson person) {
    ParticipantRecord row = new ParticipantRecord();
    row.setConversationId(person.conversationId());
    row.setPersonId(person.personId());
    row.setSpoke(person.spoke());
    return row;
  }

  private static MessageRecord row(ImportedMessage message) {
    MessageRecord row = new MessageRecord();
    row.setConversationId(message.conversationId());
    row.set(MESSAGE.SENDER_ID, message.senderId() == 0 ? null : message.senderId());
    row.setSentAt(message.sentAt());
    row.setSubject(message.subject());
    row.setText(message.text());
    row.setFolder(message.folder());
    row.setFingerprint(message.fingerprint().bytes());
    return row;
  }
}
