package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.min;

import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jooq.Record;

/** When seller and people were last in touch. Messages of an archive count. */
public final class TouchStore {
  /** Within how many days a message and its answer belong together. */
  public static final int ANSWER_DAYS = TwoWay.ANSWER_DAYS;

  /** For more people than this all talks are read once instead of looked up one by one. */
  private static final int FEW = 1_000;

  private static final List<Field<?>> FACT =
      List.of(
          CONVERSATION.HELD_ON,
          CONVERSATION.CHANNEL,
          CONVERSATION.DIRECTION,
          CONVERSATION.ORIGIN,
          CONVERSATION.ACT);

  /** The last two-way touch, as {@link TwoWay} says, of each person who has one. */
  public Map<Long, Touch> lastTwoWay(Reader reader, Collection<Long> personIds) {
    return lastTwoWay(reader, personIds, LocalDate.MAX);
  }

  /** The same as of the end of a day. */
  public Map<Long, Touch> lastTwoWay(Reader reader, Collection<Long> personIds, LocalDate until) {
    Map<Long, TwoWay> exchanges = new HashMap<>();
    read(
        reader,
        personIds,
        until,
        fact -> exchanges.computeIfAbsent(fact.personId(), id -> new TwoWay()).add(fact));
    Map<Long, Touch> touches = new HashMap<>();
    exchanges.forEach(
        (person, exchange) -> exchange.last().ifPresent(touch -> touches.put(person, touch)));
    return touches;
  }

  /** The last time each person was heard: by phone, on video, face to face or at an event. */
  public Map<Long, Touch> lastLive(Reader reader, Collection<Long> personIds) {
    return lastLive(reader, personIds, LocalDate.MAX);
  }

  /** The same as of the end of a day. */
  public Map<Long, Touch> lastLive(Reader reader, Collection<Long> personIds, LocalDate until) {
    return last(reader, personIds, until, Channel::isLive);
  }

  /** The last time each person was met face to face. */
  public Map<Long, Touch> lastFaceToFace(Reader reader, Collection<Long> personIds) {
    return last(reader, personIds, LocalDate.MAX, channel -> channel == Channel.FACE_TO_FACE);
  }

  private static Map<Long, Touch> last(
      Reader reader, Collection<Long> personIds, LocalDate until, Predicate<Channel> counts) {
    Map<Long, Touch> touches = new HashMap<>();
    read(
        reader,
        personIds,
        until,
        fact -> {
          if (counts.test(fact.channel())) {
            touches.merge(
                fact.personId(),
                fact.touch(),
                (one, other) -> other.on().isBefore(one.on()) ? one : other);
          }
        });
    return touches;
  }

  /** Tells each talk held until a day in which one of these people spoke, in no order. */
  static void read(
      Reader reader, Collection<Long> personIds, LocalDate until, Consumer<TalkFact> all) {
    Consumer<TalkFact> told =
        fact -> {
          if (!fact.on().isAfter(until)) {
            all.accept(fact);
          }
        };
    Set<Long> wanted = Set.copyOf(personIds);
    if (wanted.size() > FEW) {
      readAll(reader, wanted, told);
    } else if (!wanted.isEmpty()) {
      readFew(reader, wanted, told);
    }
  }

  private static void readFew(Reader reader, Set<Long> wanted, Consumer<TalkFact> told) {
    Firsts firsts = new Firsts(reader);
    reader
        .sql()
        .select(PARTICIPANT.PERSON_ID, PARTICIPANT.ID, PARTICIPANT.ACT)
        .select(FACT)
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.PERSON_ID.in(List.copyOf(wanted)))
        .and(PARTICIPANT.SPOKE)
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .forEach(
            talk ->
                told.accept(
                    fact(
                        talk.get(PARTICIPANT.PERSON_ID),
                        talk,
                        firsts.act(talk.get(PARTICIPANT.ID), talk.get(PARTICIPANT.ACT), talk))));
  }

  /** Who of a talk is the first of its people: what the talk itself says was done, he did. */
  private static final class Firsts {
    private final Reader reader;
    private Optional<Set<Long>> ofTalksWithAct = Optional.empty();

    Firsts(Reader reader) {
      this.reader = reader;
    }

    CostlyAct act(long participantId, String own, Record talk) {
      String ofTalk = talk.get(CONVERSATION.ACT);
      boolean his = !ofTalk.equals(CostlyAct.NONE.name()) && read().contains(participantId);
      return CostlyAct.valueOf(his ? ofTalk : own);
    }

    private Set<Long> read() {
      if (ofTalksWithAct.isEmpty()) {
        Field<Long> first = min(PARTICIPANT.ID);
        ofTalksWithAct =
            Optional.of(
                reader
                    .sql()
                    .select(first)
                    .from(CONVERSATION)
                    .join(PARTICIPANT)
                    .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                    .where(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
                    .and(CONVERSATION.ACT.ne(CostlyAct.NONE.name()))
                    .groupBy(CONVERSATION.ID)
                    .fetchSet(first));
      }
      return ofTalksWithAct.get();
    }
  }

  /** Looking up each row by itself would take longer than going through index and table once. */
  private static void readAll(Reader reader, Set<Long> wanted, Consumer<TalkFact> told) {
    Map<Long, Record> talks = new HashMap<>();
    reader
        .sql()
        .select(CONVERSATION.ID)
        .select(FACT)
        .from(CONVERSATION)
        .where(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .forEach(talk -> talks.put(talk.get(CONVERSATION.ID), talk));
    Firsts firsts = new Firsts(reader);
    reader
        .sql()
        .select(PARTICIPANT.PERSON_ID, PARTICIPANT.CONVERSATION_ID, PARTICIPANT.ID, PARTICIPANT.ACT)
        .from(PARTICIPANT)
        .where(PARTICIPANT.SPOKE)
        .forEach(
            part -> {
              Record talk = talks.get(part.value2());
              if (talk != null && wanted.contains(part.value1())) {
                told.accept(
                    fact(part.value1(), talk, firsts.act(part.value3(), part.value4(), talk)));
              }
            });
  }

  private static TalkFact fact(long personId, Record talk, CostlyAct act) {
    return new TalkFact(
        personId,
        talk.get(CONVERSATION.HELD_ON),
        Channel.valueOf(talk.get(CONVERSATION.CHANNEL)),
        Direction.valueOf(talk.get(CONVERSATION.DIRECTION)),
        ConversationOrigin.valueOf(talk.get(CONVERSATION.ORIGIN)),
        act);
  }
}
