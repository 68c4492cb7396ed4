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
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.Cadences;
import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.decision.Outcome;
import app.entregent.model.people.Tag;
import app.entregent.model.people.TagStore;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;

/**
 * Whom to keep warm, and why. Which rhythm holds is told by {@link Cadences}.
 *
 * <p>People of an account count only once the seller wrote down a talk with them or gave them a
 * seat: an import knows many people of a client and makes nobody a duty.
 */
public final class KeepWarmStore {
  static final List<String> CLIENT_STEPS =
      List.of(LadderStep.CLIENT.name(), LadderStep.ADVOCATE.name());

  private final CadenceStore cadences;
  private final TagStore tags = new TagStore();

  public KeepWarmStore(CadenceStore cadences) {
    this.cadences = cadences;
  }

  /** Everybody whom the seller wishes to keep warm, by person. */
  public Map<Long, KeepWarm> all(Reader reader) {
    Cadences set = cadences.all(reader);
    Map<Long, List<SeatOf>> seats = liveSeats(reader, noCondition());
    Map<Long, WorksAt> accounts = accounts(reader, set, noCondition());
    Map<Long, List<Long>> tagged =
        set.tags().isEmpty() ? Map.of() : tags.bearers(reader, set.tags().keySet());
    Set<Long> people = new HashSet<>(seats.keySet());
    people.addAll(accounts.keySet());
    people.addAll(tagged.keySet());
    people.addAll(set.persons().keySet());
    Map<Long, String> names =
        set.tags().isEmpty() ? Map.of() : tags.names(reader, set.tags().keySet());
    Map<Long, KeepWarm> all = new HashMap<>();
    for (long person : people) {
      keepWarm(
              set,
              person,
              seats.getOrDefault(person, List.of()),
              tagged.getOrDefault(person, List.of()),
              Optional.ofNullable(accounts.get(person)),
              names)
          .ifPresent(keep -> all.put(person, keep));
    }
    return all;
  }

  /** Whether and why this person should be kept warm. */
  public Optional<KeepWarm> of(Reader reader, long personId) {
    Cadences set = cadences.all(reader);
    List<Tag> own = tags.ofPerson(reader, personId);
    return keepWarm(
        set,
        personId,
        liveSeats(reader, SEAT.PERSON_ID.eq(personId)).getOrDefault(personId, List.of()),
        own.stream().map(Tag::id).toList(),
        Optional.ofNullable(accounts(reader, set, POST.PERSON_ID.eq(personId)).get(personId)),
        own.stream().collect(Collectors.toMap(Tag::id, Tag::name)));
  }

  /** For what a rhythm can be set that concerns this person, the nearest first. */
  public List<RhythmScope> scopes(Reader reader, long personId) {
    Cadences set = cadences.all(reader);
    List<RhythmScope> scopes = new ArrayList<>();
    scopes.add(scope(set, Source.PERSON, personId, ""));
    liveSeats(reader, SEAT.PERSON_ID.eq(personId))
        .getOrDefault(personId, List.of())
        .forEach(
            seat ->
                scopes.add(
                    scope(
                        set,
                        Source.SEAT,
                        seat.seatId(),
                        seat.decision().isBlank() ? seat.account() : seat.decision())));
    tags.ofPerson(reader, personId)
        .forEach(tag -> scopes.add(scope(set, Source.TAG, tag.id(), tag.name())));
    worksAt(reader, set, personId)
        .ifPresent(at -> scopes.add(scope(set, Source.ACCOUNT, at.accountId(), at.account())));
    scopes.add(scope(set, Source.LIVE_SEAT, 0, ""));
    scopes.add(scope(set, Source.CLIENT, 0, ""));
    return scopes;
  }

  private static RhythmScope scope(Cadences set, Source source, long id, String name) {
    return new RhythmScope(source, id, name, set.set(source, id));
  }

  private static Optional<KeepWarm> keepWarm(
      Cadences set,
      long person,
      List<SeatOf> seats,
      List<Long> tagIds,
      Optional<WorksAt> at,
      Map<Long, String> tagNames) {
    Optional<SeatOf> newest = seats.isEmpty() ? Optional.empty() : Optional.of(seats.getLast());
    return set.of(
            new Cadences.Holder(
                person,
                seats.stream().map(SeatOf::seatId).toList(),
                tagIds,
                at.map(WorksAt::accountId),
                at.filter(WorksAt::client).isPresent()))
        .map(
            cadence -> {
              Optional<SeatOf> seat =
                  seats.stream()
                      .filter(one -> one.seatId() == cadence.subjectId())
                      .findFirst()
                      .or(() -> newest);
              return new KeepWarm(
                  person,
                  cadence,
                  seat.map(SeatOf::accountId).or(() -> at.map(WorksAt::accountId)),
                  seat.map(SeatOf::account).or(() -> at.map(WorksAt::account)).orElse(""),
                  seat.map(SeatOf::decisionId),
                  seat.map(SeatOf::decision).orElse(""),
                  cadence.source() == Source.TAG
                      ? tagNames.getOrDefault(cadence.subjectId(), "")
                      : "");
            });
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

  private record SeatOf(
      long seatId, long decisionId, long accountId, String decision, String account) {}

  private record WorksAt(long accountId, String account, boolean client) {}

  /** The seats of each person in decisions under way, the newest decision last. */
  private static Map<Long, List<SeatOf>> liveSeats(Reader reader, Condition whose) {
    Map<Long, List<SeatOf>> seats = new HashMap<>();
    reader
        .sql()
        .select(SEAT.PERSON_ID, SEAT.ID, DECISION.ID, ACCOUNT.ID, DECISION.OBJECT, ACCOUNT.NAME)
        .from(SEAT)
        .join(DECISION)
        .on(DECISION.ID.eq(SEAT.DECISION_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(DECISION.ACCOUNT_ID))
        .where(DECISION.OUTCOME.eq(Outcome.OPEN.name()), SEAT.PERSON_ID.isNotNull())
        .and(ACCOUNT.NOT_PURSUED_ON.isNull())
        .and(whose)
        .orderBy(DECISION.ID)
        .forEach(
            row ->
                seats
                    .computeIfAbsent(row.value1(), person -> new ArrayList<>())
                    .add(
                        new SeatOf(
                            row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    return seats;
  }

  /** Who works for a client, or for an account with a rhythm of its own, and is known to us. */
  private static Map<Long, WorksAt> accounts(Reader reader, Cadences set, Condition whose) {
    Map<Long, WorksAt> accounts = new HashMap<>();
    reader
        .sql()
        .select(POST.PERSON_ID, ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.LADDER)
        .from(ACCOUNT)
        .join(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.ACCOUNT_ID.eq(ACCOUNT.ID))
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isFalse()))
        .where(ACCOUNT.LADDER.in(CLIENT_STEPS).or(ACCOUNT.ID.in(set.accounts().keySet())))
        .and(ACCOUNT.NOT_PURSUED_ON.isNull())
        .and(whose)
        .and(typedTalk().or(anySeat()))
        .orderBy(POST.ID)
        .forEach(
            row ->
                accounts.merge(
                    row.value1(),
                    new WorksAt(row.value2(), row.value3(), CLIENT_STEPS.contains(row.value4())),
                    (before, after) -> nearer(set, before, after)));
    return accounts;
  }

  /** Of two accounts of one person: the one with a rhythm of its own, else the newest post's. */
  private static WorksAt nearer(Cadences set, WorksAt before, WorksAt after) {
    boolean own = set.accounts().containsKey(before.accountId());
    return own && !set.accounts().containsKey(after.accountId()) ? before : after;
  }

  private static Optional<WorksAt> worksAt(Reader reader, Cadences set, long personId) {
    return reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.NAME)
        .from(POST)
        .join(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.COMPANY_ID.eq(POST.COMPANY_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ACCOUNT_COMPANY.ACCOUNT_ID))
        .where(POST.PERSON_ID.eq(personId), POST.HELD_NOW.isTrue())
        .orderBy(POST.ID)
        .fetch(row -> new WorksAt(row.value1(), row.value2(), false))
        .stream()
        .reduce((before, after) -> nearer(set, before, after));
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
