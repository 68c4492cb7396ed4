package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.POST;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.TouchStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;

/**
 * Reads the two-way talks with target accounts. Everything is read in a handful of queries and put
 * together here: asked talk by talk, the database took ten times as long.
 */
final class TargetTalkStore {
  /**
   * More people than this are not named: the talks of some days are found faster by their day than
   * all talks of so many people, of any year, one after the other.
   */
  private static final int FEW = 40;

  private record Talk(long id, LocalDate on, Optional<Long> account, boolean theirs) {}

  private record Target(long id, String name) {}

  /** Those between two days, both included, in the order in which they were written. */
  List<RingAct> between(Reader reader, LocalDate from, LocalDate to) {
    return read(reader, noCondition(), from, to);
  }

  /** Those of these talks, at most a thousand, that count. */
  List<RingAct> among(Reader reader, Collection<Long> talks, LocalDate from, LocalDate to) {
    return read(reader, CONVERSATION.ID.in(talks), from, to);
  }

  private static List<RingAct> read(Reader reader, Condition among, LocalDate from, LocalDate to) {
    Map<Long, Target> targets = targets(reader);
    List<Talk> talks = targets.isEmpty() ? List.of() : talks(reader, among, from, to);
    if (talks.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Long>> people = people(reader, among, from, to);
    Map<Long, Long> employers = employers(reader);
    Map<Long, NavigableSet<LocalDate>> ours = oursBeside(reader, talks, people);
    List<RingAct> acts = new ArrayList<>();
    for (Talk talk : talks) {
      List<Long> there = people.getOrDefault(talk.id(), List.of());
      Optional<Target> target =
          talk.account()
              .or(() -> there.stream().flatMap(one -> employer(employers, one)).min(Long::compare))
              .flatMap(id -> Optional.ofNullable(targets.get(id)));
      if (target.isPresent() && (!talk.theirs() || answered(talk, there, ours))) {
        acts.add(
            new RingAct.TargetTalk(talk.on(), talk.id(), target.get().id(), target.get().name()));
      }
    }
    return acts;
  }

  private static Stream<Long> employer(Map<Long, Long> employers, long person) {
    return Optional.ofNullable(employers.get(person)).stream();
  }

  private static Map<Long, Target> targets(Reader reader) {
    return reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.NAME)
        .from(ACCOUNT)
        .where(ACCOUNT.TARGET)
        .fetchMap(ACCOUNT.ID, row -> new Target(row.value1(), row.value2()));
  }

  /** Talks in which both spoke, or in which they did. */
  private static List<Talk> talks(Reader reader, Condition among, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(
            CONVERSATION.ID, CONVERSATION.HELD_ON, CONVERSATION.ACCOUNT_ID, CONVERSATION.DIRECTION)
        .from(CONVERSATION)
        .where(among)
        .and(counted(from, to))
        .orderBy(CONVERSATION.ID)
        .fetch(
            row ->
                new Talk(
                    row.value1(),
                    row.value2(),
                    Optional.ofNullable(row.value3()),
                    Direction.INCOMING.name().equals(row.value4())));
  }

  private static Condition counted(LocalDate from, LocalDate to) {
    return CONVERSATION
        .ORIGIN
        .eq(ConversationOrigin.TYPED.name())
        .and(CONVERSATION.HELD_ON.between(from, to))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .and(CONVERSATION.DIRECTION.in(Direction.BOTH.name(), Direction.INCOMING.name()));
  }

  private static Map<Long, List<Long>> people(
      Reader reader, Condition among, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID)
        .from(CONVERSATION)
        .join(PARTICIPANT)
        .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
        .where(among)
        .and(counted(from, to))
        .fetchGroups(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID);
  }

  /** The target for which somebody works now; the first, if there are several. */
  private static Map<Long, Long> employers(Reader reader) {
    return reader
        .sql()
        .select(POST.PERSON_ID, min(ACCOUNT_COMPANY.ACCOUNT_ID))
        .from(ACCOUNT)
        .join(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.ACCOUNT_ID.eq(ACCOUNT.ID))
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID))
        .where(ACCOUNT.TARGET)
        .and(POST.HELD_NOW)
        .groupBy(POST.PERSON_ID)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** The days on which words of ours went to those who wrote, near the days of their words. */
  private static Map<Long, NavigableSet<LocalDate>> oursBeside(
      Reader reader, List<Talk> talks, Map<Long, List<Long>> people) {
    List<Talk> theirs = talks.stream().filter(Talk::theirs).toList();
    Set<Long> writers =
        theirs.stream()
            .flatMap(talk -> people.getOrDefault(talk.id(), List.of()).stream())
            .collect(Collectors.toSet());
    Map<Long, NavigableSet<LocalDate>> days = new HashMap<>();
    if (writers.isEmpty()) {
      return days;
    }
    LocalDate first = theirs.stream().map(Talk::on).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = theirs.stream().map(Talk::on).max(LocalDate::compareTo).orElseThrow();
    reader
        .sql()
        .select(PARTICIPANT.PERSON_ID, CONVERSATION.HELD_ON)
        .from(CONVERSATION)
        .join(PARTICIPANT)
        .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
        .where(writers.size() > FEW ? noCondition() : PARTICIPANT.PERSON_ID.in(writers))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .and(CONVERSATION.DIRECTION.ne(Direction.INCOMING.name()))
        .and(
            CONVERSATION.HELD_ON.between(
                first.minusDays(TouchStore.ANSWER_DAYS), last.plusDays(TouchStore.ANSWER_DAYS)))
        .forEach(
            row -> days.computeIfAbsent(row.value1(), none -> new TreeSet<>()).add(row.value2()));
    return days;
  }

  /** Whether words of ours stand near theirs: then they answered, or were answered. */
  private static boolean answered(
      Talk talk, List<Long> people, Map<Long, NavigableSet<LocalDate>> ours) {
    LocalDate earliest = talk.on().minusDays(TouchStore.ANSWER_DAYS);
    return people.stream()
        .flatMap(one -> Optional.ofNullable(ours.get(one)).stream())
        .flatMap(days -> Optional.ofNullable(days.ceiling(earliest)).stream())
        .anyMatch(day -> !day.isAfter(talk.on().plusDays(TouchStore.ANSWER_DAYS)));
  }
}
