package app.entregent.model.relationship.signal;

import app.entregent.model.conversation.Objection;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapKind;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.StageClock;
import app.entregent.model.decision.Stance;
import app.entregent.model.relationship.signal.SignalFact.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may bring a purchase down. Empty while nothing is known that a rule could judge. */
final class RiskRules {
  private RiskRules() {}

  static Optional<List<SignalFact>> look(SignalRule rule, SignalFacts facts) {
    return switch (rule) {
      case OVERDUE -> overdue(facts);
      case STALLED -> ofMaps(facts, map -> stalled(map.map().decision(), facts));
      case SINGLE_CONTACT -> ofMaps(facts, map -> gaps(map, GapKind.SINGLE_CONTACT));
      case DECIDER_UNMET -> ofMaps(facts, map -> gaps(map, GapKind.DECIDER_UNMET));
      case OPPONENT -> ofMaps(facts, RiskRules::opponents);
      case OPEN_OBJECTION -> openObjections(rule, facts);
      default -> throw new IllegalArgumentException("No rule of risk: " + rule);
    };
  }

  static SignalFact objection(Objection objection) {
    return SignalFact.of(
        new About.Talk(objection.conversationId()),
        "objection",
        objection.words(),
        objection.heardOn());
  }

  private static Optional<List<SignalFact>> ofMaps(
      SignalFacts facts, Function<MapReading, Stream<SignalFact>> look) {
    return facts.maps().isEmpty()
        ? Optional.empty()
        : Optional.of(facts.maps().stream().flatMap(look).toList());
  }

  /** Only a decision with an expected day can be late. */
  private static Optional<List<SignalFact>> overdue(SignalFacts facts) {
    List<SignalFact> found = new ArrayList<>();
    boolean known = false;
    for (MapReading map : facts.maps()) {
      Decision decision = map.map().decision();
      known |= decision.expectedOn().isPresent();
      decision
          .expectedOn()
          .filter(day -> day.isBefore(facts.today()))
          .ifPresent(
              day -> found.add(SignalFact.of(new About.Purchase(decision.id()), "overdue", day)));
    }
    return known ? Optional.of(found) : Optional.empty();
  }

  private static Stream<SignalFact> stalled(Decision decision, SignalFacts facts) {
    StageClock clock =
        StageClock.of(
            decision,
            facts.moves().getOrDefault(decision.id(), List.of()),
            facts.clocks(),
            facts.today());
    return clock.stalled()
        ? Stream.of(
            SignalFact.of(
                new About.Purchase(decision.id()),
                "stalled",
                decision.stage().word(),
                clock.days(),
                clock.usual()))
        : Stream.empty();
  }

  private static Stream<SignalFact> gaps(MapReading map, GapKind kind) {
    return map.gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .map(Gap::sentence)
        .map(said -> new SignalFact(said, new About.Purchase(map.map().decision().id())));
  }

  private static Stream<SignalFact> opponents(MapReading map) {
    return map.map().seats().stream()
        .filter(RiskRules::opposes)
        .map(
            seat ->
                SignalFact.of(
                    new About.Purchase(map.map().decision().id()),
                    "opponent",
                    map.facts().name(seat)));
  }

  private static boolean opposes(Seat seat) {
    return seat.stance() == Stance.OPPONENT && seat.influence().strong() && !seat.ghost();
  }

  private static Optional<List<SignalFact>> openObjections(SignalRule rule, SignalFacts facts) {
    if (!facts.talked() && facts.objections().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.objections().stream()
            .filter(one -> !one.answered() && facts.longerAgo(one.heardOn(), rule.days()))
            .map(RiskRules::objection)
            .toList());
  }
}
