package app.entregent.screen.map;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.IntroductionRoute;
import app.entregent.model.decision.MapFacts;
import app.entregent.text.Message;
import java.util.List;

/** Introduction routes put into words, as sentences that one can act on. */
final class RouteWords {
  private RouteWords() {}

  static Message of(IntroductionRoute route, DecisionMap map, MapFacts facts) {
    Object to = name(route.toSeatId(), map, facts);
    List<Object> between = route.between().stream().map(stop -> named(stop.name())).toList();
    if (route.question()) {
      return Message.of("map.route.question", to, between.getFirst());
    }
    return switch (between.size()) {
      case 0 -> Message.of("map.route.direct", to);
      case 1 -> Message.of("map.route.one", to, between.getFirst());
      default -> Message.of("map.route.two", to, between.getFirst(), between.getLast());
    };
  }

  /** The name, or that there is none: somebody who was erased leaves a seat behind. */
  private static Object name(long seat, DecisionMap map, MapFacts facts) {
    return named(map.seat(seat).map(facts::name).orElse(""));
  }

  private static Object named(String name) {
    return name.isBlank() ? Message.of("map.card.nameless") : name;
  }
}
