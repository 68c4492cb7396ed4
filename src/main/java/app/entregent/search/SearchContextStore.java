package app.entregent.search;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.SEAT;

import app.entregent.model.conversation.Channel;
import app.entregent.model.people.PersonName;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Who and what the rows that are searched refer to: people, accounts, talks, seats and decisions,
 * each read once, many at a time. Asked for only after it was made known.
 */
final class SearchContextStore {
  static final Field<Long> THESE = DSL.field(DSL.name("these", "id"), Long.class);

  /** A talk, as far as what was said in it is found by it. */
  record Talk(Optional<Long> account, LocalDate day, Channel channel) {}

  /** Who sits on a seat, and in which decision. */
  record Chair(Optional<Long> person, long decision) {}

  record Someone(String name, boolean self) {}

  private final Reader reader;
  private final Map<Long, Someone> people = new HashMap<>();
  private final Map<Long, String> accounts = new HashMap<>();
  private final Map<Long, Talk> talks = new HashMap<>();
  private final Map<Long, List<Record>> participants = new HashMap<>();
  private final Map<Long, Chair> seats = new HashMap<>();
  private final Map<Long, Long> decisions = new HashMap<>();

  SearchContextStore(Reader reader) {
    this.reader = reader;
  }

  Optional<Someone> person(long id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The name of an account; empty if there is none. */
  String account(long id) {
    return accounts.getOrDefault(id, "");
  }

  Optional<Talk> talk(long id) {
    return Optional.ofNullable(talks.get(id));
  }

  /** Who took part in a talk: the id of the part and of the person. */
  List<Record> participants(long talk) {
    return participants.getOrDefault(talk, List.of());
  }

  Optional<Chair> seat(long id) {
    return Optional.ofNullable(seats.get(id));
  }

  /** The account of a decision. */
  Optional<Long> accountOf(long decision) {
    return Optional.ofNullable(decisions.get(decision));
  }

  void knowTalks(Set<Long> ids) {
    List<Long> fresh = unknown(ids, talks);
    if (fresh.isEmpty()) {
      return;
    }
    reader
        .sql()
        .select(
            CONVERSATION.ID, CONVERSATION.ACCOUNT_ID, CONVERSATION.HELD_ON, CONVERSATION.CHANNEL)
        .from(these(fresh))
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(THESE))
        .forEach(
            row ->
                talks.put(
                    row.value1(),
                    new Talk(
                        Optional.ofNullable(row.value2()),
                        row.value3(),
                        Channel.valueOf(row.value4()))));
    participants.putAll(
        reader
            .sql()
            .select(PARTICIPANT.ID, PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID)
            .from(these(fresh))
            .join(PARTICIPANT)
            .on(PARTICIPANT.CONVERSATION_ID.eq(THESE))
            .orderBy(PARTICIPANT.ID)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(PARTICIPANT.CONVERSATION_ID),
                    Collectors.mapping(row -> (Record) row, Collectors.toList()))));
  }

  void knowSeats(Set<Long> ids) {
    reader
        .sql()
        .select(SEAT.ID, SEAT.PERSON_ID, SEAT.DECISION_ID)
        .from(these(unknown(ids, seats)))
        .join(SEAT)
        .on(SEAT.ID.eq(THESE))
        .forEach(
            row ->
                seats.put(
                    row.value1(), new Chair(Optional.ofNullable(row.value2()), row.value3())));
  }

  void knowDecisions(Set<Long> ids) {
    reader
        .sql()
        .select(DECISION.ID, DECISION.ACCOUNT_ID)
        .from(these(unknown(ids, decisions)))
        .join(DECISION)
        .on(DECISION.ID.eq(THESE))
        .forEach(row -> decisions.put(row.value1(), row.value2()));
  }

  void knowPeople(Set<Long> ids) {
    List<Long> fresh = unknown(ids, people);
    if (fresh.isEmpty()) {
      return;
    }
    reader
        .sql()
        .select(PERSON.ID, PERSON.FIRST_NAME, PERSON.LAST_NAME, PERSON.SELF)
        .from(these(fresh))
        .join(PERSON)
        .on(PERSON.ID.eq(THESE))
        .forEach(
            row ->
                people.put(
                    row.value1(),
                    new Someone(PersonName.of(row.value2(), row.value3()).full(), row.value4())));
  }

  void knowAccounts(Set<Long> ids) {
    reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.NAME)
        .from(these(unknown(ids, accounts)))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(THESE))
        .forEach(row -> accounts.put(row.value1(), row.value2()));
  }

  private static <T> List<Long> unknown(Set<Long> ids, Map<Long, T> known) {
    return ids.stream().filter(id -> !known.containsKey(id)).toList();
  }

  /** A table of ids to join with: a long list behind an IN is compared with each row. */
  static Table<?> these(Collection<Long> ids) {
    return DSL.unnest(ids.toArray(Long[]::new)).as("these", "id");
  }
}
