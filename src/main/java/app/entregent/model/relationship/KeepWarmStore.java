package app.entregent.model.relationship;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.SEAT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Cadence;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.decision.Outcome;
import app.entregent.workspace.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/**
 * Whom to keep warm, and why. The seller's own rhythm comes first, then a seat in a decision under
 * way, then a client.
 *
 * <p>People of a client count only once the seller wrote down a talk with them or gave them a seat:
 * an import knows many people of a client and makes nobody a duty.
 */
public final class KeepWarmStore {
  static final List<String> CLIENT_STEPS =
      List.of(LadderStep.CLIENT.name(), LadderStep.ADVOCATE.name());

  private final CadenceStore cadences;

  public KeepWarmStore(CadenceStore cadences) {
    this.cadences = cadences;
  }

  /** Everybody whom the seller wishes to keep warm, by person. */
  public Map<Long, KeepWarm> all(Reader reader) {
    Map<Long, SeatOf> seats = liveSeats(reader);
    Map<Long, Long> clients = clients(reader);
    Map<Long, Integer> own = cadences.all(reader);
    Set<Long> people = new HashSet<>(seats.keySet());
    people.addAll(clients.keySet());
    people.addAll(own.keySet());
    Map<Long, KeepWarm> all = new HashMap<>();
    for (long person : people) {
      Optional<Integer> rhythm = Optional.ofNullable(own.get(person));
      Optional<SeatOf> seat = Optional.ofNullable(seats.get(person));
      Optional<Long> client = Optional.ofNullable(clients.get(person));
      Cadence.days(rhythm, seat.isPresent(), client.isPresent())
          .ifPresent(
              days ->
                  all.put(
                      person,
                      new KeepWarm(
                          person,
                          reason(rhythm.isPresent(), seat.isPresent()),
                          days,
                          seat.map(SeatOf::accountId).or(() -> client),
                          seat.map(SeatOf::decisionId))));
    }
    return all;
  }

  /** The people who work at each of these accounts now. */
  Map<Long, List<Long>> peopleOf(Reader reader, Collection<Long> accountIds) {
    return reader
        .sql()
        .selectDistinct(ACCOUNT_COMPANY.ACCOUNT_ID, POST.PERSON_ID)
        .from(ACCOUNT_COMPANY)
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isFalse()))
        .where(ACCOUNT_COMPANY.ACCOUNT_ID.in(accountIds))
        .orderBy(POST.PERSON_ID)
        .fetchGroups(ACCOUNT_COMPANY.ACCOUNT_ID, POST.PERSON_ID);
  }

  private record SeatOf(long decisionId, long accountId) {}

  private static KeepReason reason(boolean ownRhythm, boolean liveSeat) {
    if (ownRhythm) {
      return KeepReason.OWN_RHYTHM;
    }
    return liveSeat ? KeepReason.LIVE_SEAT : KeepReason.CLIENT;
  }

  private static Map<Long, SeatOf> liveSeats(Reader reader) {
    Map<Long, SeatOf> seats = new HashMap<>();
    reader
        .sql()
        .select(SEAT.PERSON_ID, DECISION.ID, DECISION.ACCOUNT_ID)
        .from(SEAT)
        .join(DECISION)
        .on(DECISION.ID.eq(SEAT.DECISION_ID))
        .where(DECISION.OUTCOME.eq(Outcome.OPEN.name()), SEAT.PERSON_ID.isNotNull())
        .orderBy(DECISION.ID)
        .forEach(row -> seats.put(row.value1(), new SeatOf(row.value2(), row.value3())));
    return seats;
  }

  private static Map<Long, Long> clients(Reader reader) {
    Map<Long, Long> clients = new HashMap<>();
    reader
        .sql()
        .selectDistinct(POST.PERSON_ID, ACCOUNT.ID)
        .from(ACCOUNT)
        .join(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.ACCOUNT_ID.eq(ACCOUNT.ID))
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isFalse()))
        .where(ACCOUNT.LADDER.in(CLIENT_STEPS))
        .and(typedTalk().or(anySeat()))
        .orderBy(ACCOUNT.ID)
        .forEach(row -> clients.put(row.value1(), row.value2()));
    return clients;
  }

  private static Condition typedTalk() {
    return exists(
        selectOne()
            .from(PARTICIPANT)
            .join(CONVERSATION)
            .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
            .where(PARTICIPANT.PERSON_ID.eq(POST.PERSON_ID))
            .and(CONVERSATION.ORIGIN.eq(ConversationOrigin.TYPED.name())));
  }

  private static Condition anySeat() {
    return exists(selectOne().from(SEAT).where(SEAT.PERSON_ID.eq(POST.PERSON_ID)));
  }
}
