package app.entregent.model.relationship.capital;

import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.PERSON_INTEREST;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.TIE;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.IntroductionRoutes;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.Reciprocity;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads what makes the social capital of ties; a handful of queries for however many people. */
public final class CapitalStore {
  /** What moves it. */
  public static final Set<Topic> TOPICS =
      Set.of(
          PersonStore.PERSONS,
          PersonStore.POSTS,
          AccountStore.SPELLINGS,
          ConversationStore.CONVERSATIONS,
          BondStore.BOND_JUDGEMENTS,
          DecisionStore.SEATS,
          DecisionStore.TIES,
          IntroductionStore.INTRODUCTIONS,
          FavourStore.FAVOURS,
          TieRatingStore.RATINGS,
          AccountWordStore.WORDS,
          InterestStore.INTERESTS,
          NeedStore.NEEDS);

  private final AccountStore accounts = new AccountStore();
  private final BondStore bonds = new BondStore();
  private final FavourStore favours = new FavourStore();
  private final TieRatingStore ratings = new TieRatingStore();
  private final AccountWordStore words = new AccountWordStore();

  /** The facts of the ties to these people as of a day. */
  public Map<Long, CapitalFacts> of(Reader reader, Collection<Long> people, LocalDate today) {
    Map<Long, Bond> firm = bonds.bonds(reader, people, today);
    Map<Long, Integer> lines = lines(reader, people);
    Map<Long, List<IntroductionState>> introductions = introductions(reader, people);
    Map<Long, Map<TieQuality, QualityReading>> qualities = ratings.of(reader, people);
    Map<Long, List<Favour>> done = favours.ofPeople(reader, people);
    Map<Long, Long> employer = accounts.accountsOf(reader, people);
    Map<Long, Integer> learnt = words.counts(reader, new HashSet<>(employer.values()));
    Map<Long, Integer> own = interests(reader, people);
    Map<Long, Integer> needs = needs(reader, people);
    Map<Long, CapitalFacts> found = new HashMap<>();
    for (long person : people) {
      List<Favour> all = done.getOrDefault(person, List.of());
      int atWork =
          Optional.ofNullable(employer.get(person)).map(id -> learnt.getOrDefault(id, 0)).orElse(0);
      found.put(
          person,
          new CapitalFacts(
              firm.getOrDefault(person, Bond.NONE).level(),
              Optional.ofNullable(lines.get(person)),
              introductions.getOrDefault(person, List.of()),
              qualities.getOrDefault(person, Map.of()),
              all.size(),
              Reciprocity.of(all),
              atWork + own.getOrDefault(person, 0),
              needs.getOrDefault(person, 0)));
    }
    return found;
  }

  /** Those of an account to whom there is a tie: who answers the seller, or has a seat. */
  public List<Long> tied(Reader reader, long accountId, LocalDate today) {
    List<Long> there = accounts.people(reader, accountId);
    Map<Long, Bond> firm = bonds.bonds(reader, there, today);
    Map<Long, Integer> lines = lines(reader, there);
    return there.stream()
        .filter(
            id ->
                lines.containsKey(id)
                    || firm.getOrDefault(id, Bond.NONE).level() >= IntroductionRoutes.BOND)
        .toList();
  }

  /** With how many others the maps tie each of them; who has no seat is not there. */
  private static Map<Long, Integer> lines(Reader reader, Collection<Long> people) {
    Map<Long, Set<Long>> near = new HashMap<>();
    var other = SEAT.as("other_seat");
    for (List<Long> some : Ids.inParts(people)) {
      reader
          .sql()
          .selectDistinct(SEAT.PERSON_ID)
          .from(SEAT)
          .where(SEAT.PERSON_ID.in(some))
          .forEach(row -> near.put(row.value1(), new HashSet<>()));
      reader
          .sql()
          .select(SEAT.PERSON_ID, other.PERSON_ID)
          .from(SEAT)
          .join(TIE)
          .on(TIE.FROM_SEAT_ID.eq(SEAT.ID).or(TIE.TO_SEAT_ID.eq(SEAT.ID)))
          .join(other)
          .on(other.ID.eq(TIE.FROM_SEAT_ID).or(other.ID.eq(TIE.TO_SEAT_ID)))
          .where(SEAT.PERSON_ID.in(some))
          .and(other.PERSON_ID.isNotNull())
          .and(other.PERSON_ID.ne(SEAT.PERSON_ID))
          .forEach(
              row -> near.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2()));
    }
    Map<Long, Integer> counts = new HashMap<>();
    near.forEach((person, others) -> counts.put(person, others.size()));
    return counts;
  }

  private static Map<Long, List<IntroductionState>> introductions(
      Reader reader, Collection<Long> people) {
    Map<Long, List<IntroductionState>> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(people)) {
      reader
          .sql()
          .select(INTRODUCTION.THROUGH_PERSON_ID, INTRODUCTION.STATE)
          .from(INTRODUCTION)
          .where(INTRODUCTION.THROUGH_PERSON_ID.in(some))
          .orderBy(INTRODUCTION.ID)
          .forEach(
              row ->
                  found
                      .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                      .add(IntroductionState.valueOf(row.value2())));
    }
    return found;
  }

  private static Map<Long, Integer> interests(Reader reader, Collection<Long> people) {
    Map<Long, Integer> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(people)) {
      reader
          .sql()
          .select(PERSON_INTEREST.PERSON_ID, DSL.count())
          .from(PERSON_INTEREST)
          .where(PERSON_INTEREST.PERSON_ID.in(some))
          .and(PERSON_INTEREST.KIND.eq(InterestKind.WORD.name()))
          .groupBy(PERSON_INTEREST.PERSON_ID)
          .forEach(row -> found.put(row.value1(), row.value2()));
    }
    return found;
  }

  private static Map<Long, Integer> needs(Reader reader, Collection<Long> people) {
    Field<Long> person = NEED.PERSON_ID;
    Map<Long, Integer> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(people)) {
      reader
          .sql()
          .select(person, DSL.count())
          .from(NEED)
          .where(person.in(some))
          .groupBy(person)
          .forEach(row -> found.put(row.value1(), row.value2()));
    }
    return found;
  }
}
