package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/** Conversations and who took part in them. */
public final class ConversationStore {
  public static final Topic CONVERSATIONS = Topic.of(CONVERSATION);

  /** Writes a conversation and its people. */
  public long add(Transaction tx, NewConversation talk) {
    ConversationRecord row = row(talk);
    row.setOrigin(ConversationOrigin.TYPED.name());
    long id = tx.insert(row);
    tx.insertAll(talk.personIds().stream().distinct().map(p -> participant(id, p)).toList());
    return id;
  }

  /** A planned meeting is planned anew, or took place: it becomes the talk that is given. */
  public void hold(Transaction tx, long id, NewConversation talk) {
    ConversationRecord row = row(talk);
    row.setId(id);
    tx.update(row);
    setPeople(tx, id, talk.personIds());
  }

  private static ConversationRecord row(NewConversation talk) {
    ConversationRecord row = new ConversationRecord();
    talk.accountId().ifPresent(row::setAccountId);
    talk.decisionId().ifPresent(row::setDecisionId);
    row.setChannel(talk.channel().name());
    row.setDirection(talk.direction().name());
    row.setState(talk.state().name());
    row.setGoal(talk.goal());
    row.setPlace(talk.place());
    row.setSummary(talk.summary());
    row.setAct(talk.act().name());
    row.setSign(talk.sign().name());
    setMoment(row, talk.moment(), talk.zone());
    return row;
  }

  /**
   * A meeting is moved to another moment; one that was called off is planned again, and why it was
   * called off is no longer said.
   */
  public void move(Transaction tx, long id, Moment moment, ZoneId zone) {
    ConversationRecord row = new ConversationRecord();
    row.setId(id);
    if (find(tx, id).filter(talk -> talk.state() == ConversationState.CANCELLED).isPresent()) {
      row.setSummary("");
    }
    row.setState(ConversationState.PLANNED.name());
    setMoment(row, moment, zone);
    tx.update(row);
  }

  /** A meeting is called off; the record stays, with the reason, which may be empty. */
  public void cancel(Transaction tx, long id, String why) {
    ConversationRecord row = new ConversationRecord();
    row.setId(id);
    row.setState(ConversationState.CANCELLED.name());
    row.setSummary(why);
    tx.update(row);
  }

  /** Says that there is nothing more to write about a talk, or takes that back. */
  public void setComplete(Transaction tx, long id, boolean complete) {
    ConversationRecord row = new ConversationRecord();
    row.setId(id);
    row.setComplete(complete);
    tx.update(row);
  }

  /** Says how people were after a talk; who is not named stays as he was noted. */
  public void setFelt(Transaction tx, long id, Map<Long, Felt> felt) {
    List<ParticipantRecord> rows = new ArrayList<>();
    tx.sql()
        .select(PARTICIPANT.ID, PARTICIPANT.PERSON_ID, PARTICIPANT.FELT)
        .from(PARTICIPANT)
        .where(PARTICIPANT.CONVERSATION_ID.eq(id))
        .forEach(
            part -> {
              Felt how = felt.get(part.value2());
              if (how != null && !how.name().equals(part.value3())) {
                ParticipantRecord row = new ParticipantRecord();
                row.setId(part.value1());
                row.setFelt(how.name());
                rows.add(row);
              }
            });
    tx.updateAll(rows);
  }

  /** A planned meeting took place, and there is nothing more to say about it. */
  public void setHeld(Transaction tx, long id) {
    ConversationRecord row = new ConversationRecord();
    row.setId(id);
    row.setState(ConversationState.HELD.name());
    tx.update(row);
  }

  /** Sets what the seller wants from a meeting. */
  public void setGoal(Transaction tx, long id, String goal) {
    ConversationRecord row = new ConversationRecord();
    row.setId(id);
    row.setGoal(goal);
    tx.update(row);
  }

  public Optional<Conversation> find(Reader reader, long id) {
    return select(reader, CONVERSATION.ID.eq(id)).stream().findFirst();
  }

  /** Meetings to come and those whose time went by without a word, the earliest first. */
  public List<Conversation> planned(Reader reader) {
    return select(reader, CONVERSATION.STATE.eq(ConversationState.PLANNED.name())).reversed();
  }

  /** What was typed since a day and took place or was planned until now, the newest first. */
  public List<Conversation> typedSince(Reader reader, LocalDate from) {
    return select(
        reader,
        CONVERSATION
            .ORIGIN
            .eq(ConversationOrigin.TYPED.name())
            .and(CONVERSATION.HELD_ON.ge(from))
            .and(CONVERSATION.STATE.ne(ConversationState.CANCELLED.name())));
  }

  /** All talks of one thread, newest first. */
  public List<Conversation> ofThread(Reader reader, String thread) {
    return select(reader, CONVERSATION.THREAD.eq(thread));
  }

  /** What was held between two days, both included, for counting. */
  public List<TalkSummary> between(Reader reader, LocalDate from, LocalDate to) {
    return select(
            reader,
            CONVERSATION
                .HELD_ON
                .between(from, to)
                .and(CONVERSATION.STATE.eq(ConversationState.HELD.name())))
        .stream()
        .map(
            talk ->
                new TalkSummary(
                    talk.id(),
                    talk.heldOn(),
                    talk.channel(),
                    talk.direction(),
                    talk.origin(),
                    talk.accountId(),
                    talk.personIds()))
        .toList();
  }

  /** Newest first, with their people. */
  static List<Conversation> select(Reader reader, Condition which) {
    List<ConversationRecord> rows =
        reader
            .sql()
            .selectFrom(CONVERSATION)
            .where(which)
            .orderBy(CONVERSATION.STARTED_AT.desc(), CONVERSATION.ID.desc())
            .fetch();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Part>> people =
        parts(reader, rows.stream().map(ConversationRecord::getId).toList());
    return rows.stream()
        .map(row -> conversation(row, people.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private record Part(long personId, Optional<Felt> felt) {}

  private static Map<Long, List<Part>> parts(Reader reader, List<Long> conversationIds) {
    Map<Long, List<Part>> people = new HashMap<>();
    for (List<Long> some : Ids.inParts(conversationIds)) {
      reader
          .sql()
          .select(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID, PARTICIPANT.FELT)
          .from(PARTICIPANT)
          .where(PARTICIPANT.CONVERSATION_ID.in(some))
          .orderBy(PARTICIPANT.ID)
          .forEach(
              row ->
                  people
                      .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                      .add(
                          new Part(
                              row.value2(),
                              Optional.of(row.value3())
                                  .filter(felt -> !felt.isEmpty())
                                  .map(Felt::valueOf))));
    }
    return people;
  }

  private static Conversation conversation(ConversationRecord row, List<Part> people) {
    Map<Long, Felt> felt = new HashMap<>();
    people.forEach(part -> part.felt().ifPresent(how -> felt.put(part.personId(), how)));
    return new Conversation(
        row.getId(),
        Optional.ofNullable(row.getAccountId()),
        row.getStartedAt(),
        ZoneId.of(row.getZone()),
        row.getHeldOn(),
        row.getTimed(),
        Channel.valueOf(row.getChannel()),
        Direction.valueOf(row.getDirection()),
        ConversationState.valueOf(row.getState()),
        row.getGoal(),
        row.getPlace(),
        row.getSummary(),
        ConversationOrigin.valueOf(row.getOrigin()),
        Optional.ofNullable(row.getThread()),
        CostlyAct.valueOf(row.getAct()),
        people.stream().map(Part::personId).toList(),
        Optional.ofNullable(row.getDecisionId()),
        TalkSign.valueOf(row.getSign()),
        felt,
        row.getComplete());
  }

  private static void setMoment(ConversationRecord row, Moment moment, ZoneId zone) {
    row.setStartedAt(moment.instant(zone));
    row.setZone(zone.getId());
    row.setHeldOn(moment.day());
    row.setTimed(moment.time().isPresent());
  }

  private static void setPeople(Transaction tx, long id, Collection<Long> personIds) {
    Map<Long, Long> rows =
        tx.sql()
            .select(PARTICIPANT.PERSON_ID, PARTICIPANT.ID)
            .from(PARTICIPANT)
            .where(PARTICIPANT.CONVERSATION_ID.eq(id))
            .fetchMap(PARTICIPANT.PERSON_ID, PARTICIPANT.ID);
    tx.insertAll(
        personIds.stream()
            .distinct()
            .filter(person -> !rows.containsKey(person))
            .map(person -> participant(id, person))
            .toList());
    rows.keySet().removeAll(personIds);
    tx.deleteAll(PARTICIPANT, rows.values());
  }

  private static ParticipantRecord participant(long conversationId, long personId) {
    ParticipantRecord row = new ParticipantRecord();
    row.setConversationId(conversationId);
    row.setPersonId(personId);
    return row;
  }
}
