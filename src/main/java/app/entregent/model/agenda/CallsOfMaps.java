package app.entregent.model.agenda;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.Ripeness;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Ripe gaps, as {@link Ripeness} says. A gap for which a next action is planned waits for that
 * action.
 */
final class CallsOfMaps {
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final MapReadings readings = new MapReadings();

  List<Call> find(Reader reader, LocalDate today) {
    Map<Long, Account> targets =
        accounts.targets(reader).stream().collect(Collectors.toMap(Account::id, a -> a));
    List<Decision> ripe =
        decisions.open(reader).stream()
            .filter(
                decision -> Ripeness.of(decision, targets.containsKey(decision.accountId()), today))
            .toList();
    if (ripe.isEmpty()) {
      return List.of();
    }
    List<Call> calls = new ArrayList<>();
    for (MapReading reading :
        readings.of(reader, ripe.stream().map(Decision::id).toList(), today)) {
      reading.gaps().stream()
          .filter(gap -> gap.plan().isEmpty())
          .forEach(gap -> calls.add(call(reading.map().decision(), gap)));
    }
    return calls;
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
}
