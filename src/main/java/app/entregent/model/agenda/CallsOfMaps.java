package app.entregent.model.agenda;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapPlan;
import app.entregent.model.decision.GapPlanStore;
import app.entregent.model.decision.Gaps;
import app.entregent.model.decision.MapFacts;
import app.entregent.model.decision.Seat;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ripe gaps: of a target account, in a decision under way that is a week old or due within thirty
 * days. A gap for which a next action is planned waits for that action.
 */
final class CallsOfMaps {
  private static final int RIPE_AFTER_DAYS = 7;
  private static final int DUE_WITHIN_DAYS = 30;

  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final TouchStore touches = new TouchStore();
  private final DecisionStore decisions = new DecisionStore();
  private final GapPlanStore plans = new GapPlanStore();
  private final NextActionStore actions = new NextActionStore();

  List<Call> find(Reader reader, LocalDate today) {
    Map<Long, Account> targets =
        accounts.targets(reader).stream().collect(Collectors.toMap(Account::id, a -> a));
    List<Decision> ripe =
        decisions.open(reader).stream()
            .filter(decision -> targets.containsKey(decision.accountId()))
            .filter(decision -> isRipe(decision, today))
            .toList();
    if (ripe.isEmpty()) {
      return List.of();
    }
    List<Long> ids = ripe.stream().map(Decision::id).toList();
    Map<Long, DecisionMap> maps = decisions.maps(reader, ids);
    Known known = known(reader, maps.values().stream().toList());
    Map<Long, Map<String, Long>> planned = plans.gapPlans(reader, ids);
    Set<Long> toDo = actions.open(reader).stream().map(NextAction::id).collect(Collectors.toSet());
    List<Call> calls = new ArrayList<>();
    maps.forEach(
        (id, map) -> {
          boolean small =
              Optional.ofNullable(targets.get(map.decision().accountId()))
                  .filter(Account::smallFirm)
                  .isPresent();
          Map<String, Long> underWay = planned.getOrDefault(id, Map.of());
          Gaps.find(map, known.facts(small), today).stream()
              .filter(gap -> !toDo.contains(underWay.getOrDefault(gap.key(), 0L)))
              .forEach(gap -> calls.add(call(map.decision(), gap)));
        });
    return calls;
  }

  private static boolean isRipe(Decision decision, LocalDate today) {
    boolean old = !decision.openedOn().isAfter(today.minusDays(RIPE_AFTER_DAYS));
    return old
        || decision
            .expectedOn()
            .filter(day -> !day.isAfter(today.plusDays(DUE_WITHIN_DAYS)))
            .isPresent();
  }

  private static Call call(Decision decision, Gap gap) {
    return new Call(
        TodayKind.RIPE_GAP,
        decision.id(),
        gap.key(),
        gap.personId(),
        Optional.of(decision.accountId()),
        name -> gap.sentence(),
        decision.openedOn().plusDays(gap.urgency().ordinal()),
        false);
  }

  private record Known(
      Map<Long, String> names, Map<Long, LocalDate> touched, Map<Long, LocalDate> met) {
    MapFacts facts(boolean small) {
      return new MapFacts(names, touched, met, small, Map.<String, GapPlan>of());
    }
  }

  private Known known(Reader reader, List<DecisionMap> maps) {
    Set<Long> people =
        maps.stream()
            .flatMap(map -> map.seats().stream())
            .map(Seat::personId)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Map<Long, String> names = new HashMap<>();
    for (PersonCard card : persons.cards(reader, people).values()) {
      names.put(card.id(), card.name());
    }
    return new Known(
        names, days(touches.lastTwoWay(reader, people)), days(touches.lastLive(reader, people)));
  }

  private static Map<Long, LocalDate> days(Map<Long, Touch> touches) {
    Map<Long, LocalDate> days = new HashMap<>();
    touches.forEach((person, touch) -> days.put(person, touch.on()));
    return days;
  }
}
