package app.entregent.model.relationship.signal;

import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.StageMove;
import app.entregent.model.decision.Stance;
import app.entregent.model.relationship.signal.SignalFact.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tells that they want to buy. Empty while nothing is known that a rule could judge. */
final class AppetiteRules {
  private AppetiteRules() {}

  static Optional<List<SignalFact>> look(SignalRule rule, SignalFacts facts) {
    return switch (rule) {
      case OPEN_NEED -> openNeeds(rule, facts);
      case TALKED -> talked(rule, facts);
      case ASKED -> asked(rule, facts);
      case OBJECTED -> objected(rule, facts);
      case MOVED_ON -> movedOn(rule, facts);
      case CHAMPION -> champions(facts);
      default -> throw new IllegalArgumentException("No rule of appetite: " + rule);
    };
  }

  private static Optional<List<SignalFact>> openNeeds(SignalRule rule, SignalFacts facts) {
    if (facts.needs().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.needs().stream()
            .filter(need -> !need.met() && facts.within(need.heardOn(), rule.days()))
            .map(SignalFact::need)
            .toList());
  }

  private static Optional<List<SignalFact>> talked(SignalRule rule, SignalFacts facts) {
    return facts
        .lastTalk()
        .map(
            last ->
                facts.within(last.getValue(), rule.days()) ? List.of(facts.talk(last)) : List.of());
  }

  private static Optional<List<SignalFact>> asked(SignalRule rule, SignalFacts facts) {
    if (!facts.talked() && facts.questions().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.questions().stream()
            .filter(question -> facts.within(question.askedOn(), rule.days()))
            .map(
                question ->
                    SignalFact.of(
                        new About.Talk(question.conversationId()),
                        "question",
                        question.words(),
                        question.askedOn()))
            .toList());
  }

  private static Optional<List<SignalFact>> objected(SignalRule rule, SignalFacts facts) {
    if (!facts.talked() && facts.objections().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        facts.objections().stream()
            .filter(objection -> facts.within(objection.heardOn(), rule.days()))
            .map(RiskRules::objection)
            .toList());
  }

  private static Optional<List<SignalFact>> movedOn(SignalRule rule, SignalFacts facts) {
    if (facts.maps().isEmpty()) {
      return Optional.empty();
    }
    List<SignalFact> found = new ArrayList<>();
    for (MapReading map : facts.maps()) {
      long id = map.map().decision().id();
      for (StageMove move : facts.moves().getOrDefault(id, List.of())) {
        if (move.to().compareTo(move.from()) > 0 && facts.within(move.movedOn(), rule.days())) {
          found.add(
              SignalFact.of(new About.Purchase(id), "moved", move.to().word(), move.movedOn()));
        }
      }
    }
    return Optional.of(found);
  }

  private static Optional<List<SignalFact>> champions(SignalFacts facts) {
    if (facts.maps().isEmpty()) {
      return Optional.empty();
    }
    List<SignalFact> found = new ArrayList<>();
    for (MapReading map : facts.maps()) {
      for (Seat seat : map.map().seats()) {
        if (seat.stance() == Stance.CHAMPION && seat.influence().strong() && !seat.ghost()) {
          found.add(
              SignalFact.of(
                  new About.Purchase(map.map().decision().id()),
                  "champion",
                  map.facts().name(seat)));
        }
      }
    }
    return Optional.of(found);
  }
}
