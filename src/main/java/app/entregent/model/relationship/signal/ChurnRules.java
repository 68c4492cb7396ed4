package app.entregent.model.relationship.signal;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.signal.SignalFact.About;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What tells that a client may leave. Empty while nothing is known that a rule could judge. */
final class ChurnRules {
  private ChurnRules() {}

  static Optional<List<SignalFact>> look(SignalRule rule, SignalFacts facts) {
    return switch (rule) {
      case SILENT -> silent(rule, facts);
      case ENDING -> ending(rule, facts);
      case UNHAPPY -> unhappy(facts);
      case BROKEN_PROMISE -> brokenPromises(facts);
      case UNMET_NEED -> unmetNeeds(rule, facts);
      case LEFT -> left(rule, facts);
      case NOTHING_GIVEN -> nothingGiven(rule, facts);
      default -> throw new IllegalArgumentException("No rule of churn: " + rule);
    };
  }

  private static Optional<List<SignalFact>> silent(SignalRule rule, SignalFacts facts) {
    return facts
        .lastTalk()
        .map(
            last ->
                facts.longerAgo(last.getValue(), rule.days())
                    ? List.of(facts.talk(last))
                    : List.of());
  }

  private static Optional<List<SignalFact>> ending(SignalRule rule, SignalFacts facts) {
    List<SignalFact> found = new ArrayList<>();
    boolean known = false;
    for (ImportantDate date : facts.dates()) {
      if (date.kind() == DateKind.CONTRACT_END || date.kind() == DateKind.RENEWAL) {
        known = true;
        date.next(facts.today())
            .filter(day -> !day.isAfter(facts.today().plusDays(rule.days())))
            .ifPresent(
                day ->
                    found.add(
                        SignalFact.of(
                            new About.Here(),
                            "date." + date.kind().name().toLowerCase(Locale.ROOT),
                            day)));
      }
    }
    return known ? Optional.of(found) : Optional.empty();
  }

  private static Optional<List<SignalFact>> unhappy(SignalFacts facts) {
    return facts
        .quadrant()
        .map(
            place ->
                place.holds()
                    ? List.of()
                    : List.of(SignalFact.of(new About.Here(), "quadrant", place.word())));
  }

  /** Where nothing was ever promised, no promise can be kept or broken. */
  private static Optional<List<SignalFact>> brokenPromises(SignalFacts facts) {
    List<NextAction> promised = facts.actions().stream().filter(NextAction::promised).toList();
    if (promised.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        promised.stream()
            .filter(action -> action.isOverdue(facts.today()))
            .map(
                action ->
                    SignalFact.of(
                        new About.Action(action.id()),
                        "promise",
                        action.words(),
                        action.due().orElse(facts.today())))
            .toList());
  }

  private static Optional<List<SignalFact>> unmetNeeds(SignalRule rule, SignalFacts facts) {
    if (facts.needs().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.needs().stream()
            .filter(need -> !need.met() && facts.longerAgo(need.heardOn(), rule.days()))
            .map(SignalFact::need)
            .toList());
  }

  private static Optional<List<SignalFact>> left(SignalRule rule, SignalFacts facts) {
    if (facts.names().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.leavers().entrySet().stream()
            .filter(leaver -> facts.within(leaver.getValue(), rule.days()))
            .sorted(Map.Entry.comparingByValue())
            .map(
                leaver ->
                    SignalFact.of(
                        new About.Who(leaver.getKey()),
                        "left",
                        facts.name(leaver.getKey()),
                        leaver.getValue()))
            .toList());
  }

  /** Whoever was never given anything has nothing to miss: then the rule knows too little. */
  private static Optional<List<SignalFact>> nothingGiven(SignalRule rule, SignalFacts facts) {
    return facts.favours().stream()
        .filter(favour -> favour.direction() == FavourDirection.GIVEN)
        .max(Comparator.comparing(Favour::doneOn))
        .map(
            last ->
                facts.longerAgo(last.doneOn(), rule.days())
                    ? List.of(
                        SignalFact.of(
                            new About.Who(last.personId()),
                            "given",
                            facts.name(last.personId()),
                            last.doneOn()))
                    : List.of());
  }
}
