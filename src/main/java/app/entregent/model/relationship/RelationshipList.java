package app.entregent.model.relationship;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.model.conversation.Cadence;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The list of step 4: ties that go cold, what is owed and given, introductions, clients. Each part
 * takes a handful of queries, however many people there are.
 */
public final class RelationshipList {
  /** So many favours, and so many introductions, are listed at most. */
  public static final int LISTED = 1_000;

  private final PersonStore persons;
  private final AccountStore accounts;
  private final TouchStore touches;
  private final DecisionStore decisions;
  private final KeepWarmStore keepWarm;
  private final FavourStore favours;
  private final IntroductionStore introductions;

  public RelationshipList(
      PersonStore persons,
      AccountStore accounts,
      TouchStore touches,
      DecisionStore decisions,
      KeepWarmStore keepWarm,
      FavourStore favours,
      IntroductionStore introductions) {
    this.persons = persons;
    this.accounts = accounts;
    this.touches = touches;
    this.decisions = decisions;
    this.keepWarm = keepWarm;
    this.favours = favours;
    this.introductions = introductions;
  }

  /**
   * The ties that are cooling or cold, by how long they are over their time and what the account is
   * worth. Nobody whom only an import brought is among them.
   */
  public List<ColdTie> cold(Reader reader, LocalDate today) {
    Map<Long, KeepWarm> wished = keepWarm.all(reader);
    Map<Long, Touch> last = touches.lastTwoWay(reader, wished.keySet());
    List<KeepWarm> cold =
        wished.values().stream().filter(why -> isCold(warmth(why, last, today))).toList();
    Map<Long, PersonCard> cards =
        persons.cards(reader, cold.stream().map(KeepWarm::personId).toList());
    Map<Long, Integer> ranks = ranks(reader, cold);
    return cold.stream()
        .filter(why -> cards.containsKey(why.personId()))
        .map(
            why ->
                new ColdTie(
                    get(cards, why.personId()),
                    why,
                    get(last, why.personId()),
                    ChronoUnit.DAYS.between(get(last, why.personId()).on(), today),
                    warmth(why, last, today),
                    ColdOrder.of(
                        ChronoUnit.DAYS.between(get(last, why.personId()).on(), today),
                        why.cadenceDays(),
                        why.accountId().flatMap(id -> Optional.ofNullable(ranks.get(id))))))
        .sorted(
            Comparator.comparingDouble((ColdTie tie) -> -tie.order().urgency())
                .thenComparing(tie -> tie.person().name()))
        .toList();
  }

  /** The key-account ranks of the accounts of these ties; who was never graded is not there. */
  private Map<Long, Integer> ranks(Reader reader, List<KeepWarm> ties) {
    Set<Long> of =
        ties.stream().flatMap(tie -> tie.accountId().stream()).collect(Collectors.toSet());
    return of.isEmpty()
        ? Map.of()
        : new WorthStore().ranks(reader, new KeyCriterionStore().all(reader), of);
  }

  /** Favours: what is open first. */
  public List<FavourRow> favours(Reader reader) {
    List<Favour> listed = favours.openFirst(reader, LISTED);
    Map<Long, Introduction> made =
        listed.stream().anyMatch(favour -> favour.introductionId().isPresent())
            ? introductions.openFirst(reader, LISTED).stream()
                .collect(Collectors.toMap(Introduction::id, Function.identity()))
            : Map.of();
    Set<Long> people = new HashSet<>();
    listed.forEach(favour -> people.add(favour.personId()));
    made.values().forEach(introduction -> people.add(introduction.toPersonId()));
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    return listed.stream()
        .filter(favour -> cards.containsKey(favour.personId()))
        .map(
            favour ->
                new FavourRow(
                    favour,
                    get(cards, favour.personId()),
                    favour
                        .introductionId()
                        .flatMap(id -> Optional.ofNullable(made.get(id)))
                        .flatMap(i -> Optional.ofNullable(cards.get(i.toPersonId())))
                        .map(PersonCard::name)
                        .orElse("")))
        .toList();
  }

  /** Introductions: what is still to be done first. */
  public List<IntroductionRow> introductions(Reader reader) {
    List<Introduction> listed = introductions.openFirst(reader, LISTED);
    Set<Long> people = new HashSet<>();
    for (Introduction introduction : listed) {
      people.add(introduction.toPersonId());
      people.add(introduction.throughPersonId());
    }
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    return listed.stream()
        .filter(i -> cards.containsKey(i.toPersonId()) && cards.containsKey(i.throughPersonId()))
        .map(
            i ->
                new IntroductionRow(i, get(cards, i.toPersonId()), get(cards, i.throughPersonId())))
        .toList();
  }

  /** The clients; whom nobody spoke to longest comes first. */
  public List<ClientCare> clients(Reader reader, LocalDate today) {
    List<Account> clients =
        accounts.all(reader).stream()
            .filter(account -> KeepWarmStore.CLIENT_STEPS.contains(account.ladder().name()))
            .toList();
    Map<Long, List<Long>> people =
        keepWarm.peopleOf(reader, clients.stream().map(Account::id).toList());
    Map<Long, Touch> last =
        touches.lastTwoWay(reader, people.values().stream().flatMap(List::stream).toList());
    Map<Long, PersonCard> cards = persons.cards(reader, newest(people.values(), last));
    Map<Long, Decision> open = new HashMap<>();
    decisions.open(reader).forEach(decision -> open.putIfAbsent(decision.accountId(), decision));
    List<ClientCare> care = new ArrayList<>();
    for (Account account : clients) {
      List<Long> known = people.getOrDefault(account.id(), List.of());
      Optional<Long> with = newest(known, last);
      Optional<Touch> touch = with.map(person -> get(last, person));
      care.add(
          new ClientCare(
              account,
              known.size(),
              touch,
              with.flatMap(person -> Optional.ofNullable(cards.get(person))),
              Warmth.of(touch.map(Touch::on), Cadence.CLIENT, today),
              Optional.ofNullable(open.get(account.id()))));
    }
    return care.stream()
        .sorted(
            Comparator.comparing(
                (ClientCare client) -> client.last().map(Touch::on).orElse(LocalDate.MIN)))
        .toList();
  }

  private static Set<Long> newest(Collection<List<Long>> groups, Map<Long, Touch> last) {
    return groups.stream()
        .flatMap(group -> newest(group, last).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Long> newest(List<Long> people, Map<Long, Touch> last) {
    return people.stream()
        .filter(last::containsKey)
        .max(Comparator.comparing(person -> get(last, person).on()));
  }

  private static Warmth warmth(KeepWarm why, Map<Long, Touch> last, LocalDate today) {
    return Warmth.of(
        Optional.ofNullable(last.get(why.personId())).map(Touch::on), why.cadenceDays(), today);
  }

  private static boolean isCold(Warmth warmth) {
    return warmth == Warmth.COOLING || warmth == Warmth.COLD;
  }

  private static <T> T get(Map<Long, T> map, long id) {
    T value = map.get(id);
    if (value == null) {
      throw new IllegalStateException("Nothing known of " + id);
    }
    return value;
  }
}
