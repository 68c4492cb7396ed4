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
    String to = name(route.toSeatId(), map, facts);
    List<String> between = route.between().stream().map(seat -> name(seat, map, facts)).toList();
    if (route.question()) {
      return Message.of("map.route.question", to, between.getFirst());
    }
    return switch (between.size()) {
      case 0 -> Message.of("map.route.direct", to);
      case 1 -> Message.of("map.route.one", to, between.getFirst());
      default -> Message.of("map.route.two", to, between.getFirst(), between.getLast());
    };
  }

  private static String name(long seat, DecisionMap map, MapFacts facts) {
    return map.seat(seat).map(facts::name).orElse("");
  }
}
