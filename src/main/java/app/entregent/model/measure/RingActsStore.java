package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.BRAND_ACT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.SEAT;
import static org.jooq.impl.DSL.max;

import app.entregent.model.conversation.TouchStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Keeps the acts of the rings right after a change without reading all of them again: kinds that
 * the change cannot have moved stay as they are, and talks that are new are read with those of the
 * same people around them, as far as their words may have answered others.
 */
public final class RingActsStore {
  static final Topic CONVERSATIONS = Topic.of(CONVERSATION);
  static final Topic PARTICIPANTS = Topic.of(PARTICIPANT);

  /** The tables whose rows move each kind. */
  private static final Map<RingSource, Set<Topic>> TABLES =
      Map.of(
          RingSource.ITEMS, topics(BRAND_ACT, BRAND_ITEM),
          RingSource.SEATS, topics(CONVERSATION, PARTICIPANT, PERSON, SEAT, DECISION, ACCOUNT),
          RingSource.PIECES, topics(PIECE),
          RingSource.QUESTIONS, topics(QUESTION, CONVERSATION),
          RingSource.TALKS, topics(CONVERSATION, PARTICIPANT, POST, ACCOUNT, ACCOUNT_COMPANY));

  private static Set<Topic> topics(Table<?>... tables) {
    return Arrays.stream(tables).map(Topic::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The kinds that a change of this table may move. */
  static Set<RingSource> movedBy(Topic topic) {
    return Arrays.stream(RingSource.values())
        .filter(source -> TABLES.getOrDefault(source, Set.of()).contains(topic))
        .collect(Collectors.toUnmodifiableSet());
  }

  private final RingFactsStore facts = new RingFactsStore();

  /**
   * @param before what was read before
   * @param moved what changed since; read as a whole if the days are others than before
   */
  public RingActs read(
      Reader reader, RingActs before, RingMoves moved, LocalDate from, LocalDate to) {
    boolean anew = !before.from().equals(from) || !before.to().equals(to);
    Set<RingSource> whole = new HashSet<>(anew ? RingMoves.ALL.whole() : moved.whole());
    boolean talked = !moved.talks().isEmpty() || !moved.parts().isEmpty();
    if (talked && !isNew(before, moved)) {
      whole.addAll(RingSource.OF_TALKS);
    }
    Map<RingSource, List<RingAct>> acts = new EnumMap<>(RingSource.class);
    acts.putAll(before.bySource());
    for (RingSource source : whole) {
      acts.put(source, facts.acts(reader, source, from, to));
    }
    if (talked && !whole.containsAll(RingSource.OF_TALKS)) {
      around(reader, moved, from, to, acts, whole);
    }
    return new RingActs(
        from,
        to,
        acts,
        newest(reader, CONVERSATION, CONVERSATION.ID),
        newest(reader, PARTICIPANT, PARTICIPANT.ID));
  }

  /** Whether all talks and participants came after what was read. */
  private static boolean isNew(RingActs before, RingMoves moved) {
    return moved.talks().stream().allMatch(id -> id > before.newestTalk())
        && moved.parts().stream().allMatch(id -> id > before.newestPart());
  }

  private static long newest(Reader reader, Table<?> table, Field<Long> id) {
    Long newest = reader.sql().select(max(id)).from(table).fetchOne(0, Long.class);
    return newest == null ? 0 : newest;
  }

  /** Reads the new talks, and those with the same people to which their words may be an answer. */
  private void around(
      Reader reader,
      RingMoves moved,
      LocalDate from,
      LocalDate to,
      Map<RingSource, List<RingAct>> acts,
      Set<RingSource> whole) {
    List<LocalDate> days = days(reader, moved);
    if (days.isEmpty()) {
      return;
    }
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    LocalDate lower = later(from, IsoWeek.of(first.minusDays(TouchStore.ANSWER_DAYS)).monday());
    LocalDate upper = earlier(to, IsoWeek.of(last.plusDays(TouchStore.ANSWER_DAYS)).sunday());
    Set<Long> people = people(reader, moved);
    Set<Long> talks = new HashSet<>(moved.talks());
    for (List<Long> some : Ids.inParts(people)) {
      talks.addAll(talksOf(reader, some, lower, upper));
    }
    if (!whole.contains(RingSource.SEATS)) {
      List<RingAct> now =
          without(
              acts.getOrDefault(RingSource.SEATS, List.of()),
              act ->
                  act instanceof RingAct.SeatHeard seat
                      && people.contains(seat.personId())
                      && !act.on().isBefore(lower)
                      && !act.on().isAfter(upper));
      for (List<Long> some : Ids.inParts(people)) {
        now.addAll(facts.heard(reader, some, lower, upper));
      }
      acts.put(RingSource.SEATS, List.copyOf(now));
    }
    if (!whole.contains(RingSource.TALKS)) {
      List<RingAct> now =
          without(
              acts.getOrDefault(RingSource.TALKS, List.of()),
              act ->
                  act instanceof RingAct.TargetTalk talk && talks.contains(talk.conversationId()));
      for (List<Long> some : Ids.inParts(talks)) {
        now.addAll(facts.talks(reader, some, from, to));
      }
      acts.put(RingSource.TALKS, List.copyOf(now));
    }
  }

  private static List<RingAct> without(List<RingAct> acts, Predicate<RingAct> gone) {
    List<RingAct> left = new ArrayList<>(acts);
    left.removeIf(gone);
    return left;
  }

  /** Who took part in the talks that moved. */
  private static Set<Long> people(Reader reader, RingMoves moved) {
    Set<Long> people = new HashSet<>();
    for (List<Long> ids : Ids.inParts(moved.talks())) {
      people.addAll(people(reader, PARTICIPANT.CONVERSATION_ID.in(ids)));
    }
    for (List<Long> ids : Ids.inParts(moved.parts())) {
      people.addAll(people(reader, PARTICIPANT.ID.in(ids)));
    }
    return people;
  }

  private static List<Long> people(Reader reader, Condition of) {
    return reader
        .sql()
        .select(PARTICIPANT.PERSON_ID)
        .from(PARTICIPANT)
        .where(of)
        .fetch(PARTICIPANT.PERSON_ID);
  }

  /** All talks with these people in a time: the words of one may answer another. */
  private static List<Long> talksOf(
      Reader reader, List<Long> people, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(CONVERSATION.ID)
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.PERSON_ID.in(people))
        .and(CONVERSATION.HELD_ON.between(from, to))
        .fetch(CONVERSATION.ID);
  }

  private static List<LocalDate> days(Reader reader, RingMoves moved) {
    List<LocalDate> days = new ArrayList<>();
    for (List<Long> ids : Ids.inParts(moved.talks())) {
      days.addAll(
          reader
              .sql()
              .select(CONVERSATION.HELD_ON)
              .from(CONVERSATION)
              .where(CONVERSATION.ID.in(ids))
              .fetch(CONVERSATION.HELD_ON));
    }
    for (List<Long> ids : Ids.inParts(moved.parts())) {
      days.addAll(
          reader
              .sql()
              .select(CONVERSATION.HELD_ON)
              .from(PARTICIPANT)
              .join(CONVERSATION)
              .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
              .where(PARTICIPANT.ID.in(ids))
              .fetch(CONVERSATION.HELD_ON));
    }
    return days;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
