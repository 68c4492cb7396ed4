package app.entregent.model.decision;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondFacts;
import app.entregent.model.conversation.BondJudgement;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads maps together with what the other rooms know about their people. */
public final class MapReadings {
  /** A change of any of these may change a reading. */
  public static final Set<Topic> TOPICS =
      Stream.of(
              DecisionStore.MAPS,
              Set.of(
                  GapPlanStore.GAP_PLANS,
                  PersonStore.PERSONS,
                  PersonStore.POSTS,
                  AccountStore.ACCOUNTS,
                  ConversationStore.CONVERSATIONS,
                  BondStore.BOND_JUDGEMENTS,
                  NextActionStore.NEXT_ACTIONS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_NAME = 60;

  private final DecisionStore decisions = new DecisionStore();
  private final GapPlanStore gapPlans = new GapPlanStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final TouchStore touches = new TouchStore();
  private final BondStore bonds = new BondStore();
  private final NextActionStore nextActions = new NextActionStore();

  /** One decision; empty if there is no such decision. */
  public Optional<MapReading> of(Reader reader, long decisionId, LocalDate today) {
    return of(reader, List.of(decisionId), today).stream().findFirst();
  }

  /** All decisions under way, the one expected first at the top. */
  public List<MapReading> open(Reader reader, LocalDate today) {
    return of(reader, decisions.open(reader).stream().map(Decision::id).toList(), today);
  }

  /** Several decisions with the same few queries as one. */
  public List<MapReading> of(Reader reader, Collection<Long> decisionIds, LocalDate today) {
    return of(
        reader,
        decisions.maps(reader, decisionIds).values(),
        gapPlans.gapPlans(reader, decisionIds),
        today);
  }

  /**
   * A map as it was at the end of a day: with what was known of its people by then, under the names
   * that people and account have today. Empty if the account is gone.
   */
  public Optional<MapReading> asOf(Reader reader, PastMap then, LocalDate day) {
    long id = then.map().decision().id();
    return of(reader, List.of(then.map()), Map.of(id, then.planned()), day).stream().findFirst();
  }

  private List<MapReading> of(
      Reader reader,
      Collection<DecisionMap> maps,
      Map<Long, Map<String, Long>> planned,
      LocalDate day) {
    Set<Long> people = new HashSet<>();
    maps.forEach(map -> people.addAll(map.people()));
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    Map<Long, LocalDate> touched = days(touches.lastTwoWay(reader, people, day));
    Map<Long, LocalDate> met = days(touches.lastLive(reader, people, day));
    Map<Long, BondFacts> bondFacts = bonds.facts(reader, people, day);
    Map<Long, LocalDate> cost = new HashMap<>();
    bondFacts.forEach((id, fact) -> fact.cost().ifPresent(on -> cost.put(id, on)));
    Map<Long, Integer> firm = firmness(bondFacts, bonds.judgements(reader, people), people, day);
    Map<Long, Map<String, GapPlan>> plans = plans(reader, planned, day);
    Map<Long, Account> ofAccounts =
        accounts.all(reader).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    return maps.stream()
        .flatMap(
            map ->
                Optional.ofNullable(ofAccounts.get(map.decision().accountId()))
                    .map(
                        account ->
                            reading(
                                map,
                                account,
                                cards,
                                touched,
                                met,
                                cost,
                                firm,
                                plans.getOrDefault(map.decision().id(), Map.of()),
                                day))
                    .stream())
        .toList();
  }

  private static MapReading reading(
      DecisionMap map,
      Account account,
      Map<Long, PersonCard> allCards,
      Map<Long, LocalDate> touched,
      Map<Long, LocalDate> met,
      Map<Long, LocalDate> cost,
      Map<Long, Integer> firm,
      Map<String, GapPlan> plans,
      LocalDate today) {
    Map<Long, PersonCard> cards = only(map.people(), allCards);
    Map<Long, String> names = new HashMap<>();
    cards.forEach((id, card) -> names.put(id, inSentences(card.name())));
    MapFacts facts =
        new MapFacts(
            names,
            only(map.people(), touched),
            only(map.people(), met),
            only(map.people(), cost),
            only(map.people(), firm),
            account.smallFirm(),
            plans);
    return new MapReading(
        map, account, cards, facts, Gaps.find(map, facts, today), MapCompleteness.of(map, facts));
  }

  /** A name as it stands within a sentence: there is no room for the longest ones. */
  private static String inSentences(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
  }

  /** The plans whose next action is still to be done. */
  private Map<Long, Map<String, GapPlan>> plans(
      Reader reader, Map<Long, Map<String, Long>> planned, LocalDate day) {
    Set<Long> ids = new HashSet<>();
    planned.values().forEach(byKey -> ids.addAll(byKey.values()));
    Map<Long, NextAction> open =
        nextActions.underWay(reader, ids, day).stream()
            .collect(Collectors.toMap(NextAction::id, Function.identity()));
    Map<Long, Map<String, GapPlan>> plans = new HashMap<>();
    planned.forEach(
        (decision, byKey) ->
            byKey.forEach(
                (key, actionId) -> {
                  NextAction action = open.get(actionId);
                  if (action != null) {
                    plans
                        .computeIfAbsent(decision, id -> new HashMap<>())
                        .put(key, new GapPlan(actionId, action.due()));
                  }
                }));
    return plans;
  }

  private static Map<Long, Integer> firmness(
      Map<Long, BondFacts> facts,
      Map<Long, BondJudgement> judgements,
      Set<Long> people,
      LocalDate today) {
    Map<Long, Integer> firm = new HashMap<>();
    for (Long id : people) {
      Bond bond =
          Bond.of(
              facts.getOrDefault(id, BondFacts.NONE),
              Optional.ofNullable(judgements.get(id)).filter(one -> !one.on().isAfter(today)),
              today);
      firm.put(id, bond.level());
    }
    return firm;
  }

  private static Map<Long, LocalDate> days(Map<Long, Touch> touches) {
    Map<Long, LocalDate> days = new HashMap<>();
    touches.forEach((person, touch) -> days.put(person, touch.on()));
    return days;
  }

  private static <T> Map<Long, T> only(Set<Long> ids, Map<Long, T> all) {
    Map<Long, T> some = new LinkedHashMap<>();
    for (Long id : ids) {
      T value = all.get(id);
      if (value != null) {
        some.put(id, value);
      }
    }
    return some;
  }
}
