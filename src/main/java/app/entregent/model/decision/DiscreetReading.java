package app.entregent.model.decision;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a map may be seen by those who are on it. An allow-list: each field that passes is
 * written out here, everything else has the value that says nothing. Allowed are names, titles,
 * companies, roles, reporting lines, org units, the client's own steps, places on the paper, the
 * object of the decision and the day on which it is expected. A field that is added to a map later
 * stays hidden until it is added here.
 */
public final class DiscreetReading {
  private static final int SILENT_WEIGHT = Tie.LIGHTEST;

  private DiscreetReading() {}

  /** The same map with the allowed fields only. */
  public static MapReading of(MapReading whole) {
    DecisionMap map =
        new DecisionMap(
            decision(whole.map().decision()),
            whole.map().seats().stream().map(DiscreetReading::seat).toList(),
            whole.map().ties().stream()
                .filter(tie -> tie.kind() == TieKind.REPORTS_TO)
                .map(DiscreetReading::tie)
                .toList(),
            Set.of());
    Map<Long, PersonCard> people =
        whole.people().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> person(entry.getValue())));
    MapFacts facts =
        new MapFacts(
            whole.facts().names(), Map.of(), Map.of(), Map.of(), Map.of(), false, Map.of());
    return new MapReading(
        map,
        account(whole.account()),
        people,
        facts,
        List.of(),
        new MapCompleteness(0, List.of(), Message.NOTHING));
  }

  /** Of what goes with a map only the client's own steps, without what proves them. */
  public static MapAnalysis of(MapAnalysis whole) {
    return new MapAnalysis(
        whole.steps().stream()
            .map(
                step ->
                    new ProcessStep(
                        step.id(),
                        step.name(),
                        step.expectedOn(),
                        step.doneOn(),
                        "",
                        step.actors()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static Decision decision(Decision whole) {
    return new Decision(
        whole.id(),
        whole.accountId(),
        whole.object(),
        Optional.empty(),
        "",
        whole.expectedOn(),
        DecisionStage.UNDERSTAND,
        Outcome.OPEN,
        "",
        "",
        BuyerStep.UNKNOWN,
        whole.openedOn(),
        Optional.empty());
  }

  private static Seat seat(Seat whole) {
    return new Seat(
        whole.id(),
        whole.decisionId(),
        whole.personId(),
        whole.roles(),
        Stance.UNKNOWN,
        Stance.UNKNOWN,
        Influence.UNKNOWN,
        PathStage.UNKNOWN,
        Map.of(),
        Map.of(),
        List.of(),
        whole.orgUnit(),
        whole.spot(),
        whole.placed(),
        whole.addedOn());
  }

  private static Tie tie(Tie whole) {
    return new Tie(
        whole.id(), whole.fromSeatId(), whole.toSeatId(), whole.kind(), SILENT_WEIGHT, "");
  }

  private static PersonCard person(PersonCard whole) {
    return new PersonCard(whole.id(), whole.name(), whole.title(), whole.company(), false);
  }

  private static Account account(Account whole) {
    return new Account(
        whole.id(),
        whole.name(),
        AccountKind.values()[0],
        false,
        LadderStep.values()[0],
        Optional.empty(),
        false,
        "",
        "",
        "",
        "");
  }
}
