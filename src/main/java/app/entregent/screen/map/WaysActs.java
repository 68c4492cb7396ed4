package app.entregent.screen.map;

import app.entregent.model.decision.IntroductionRoute;
import app.entregent.model.decision.Seat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one does with a way in: look at it on the map, or plan to take it. */
final class WaysActs {
  private final MapViewModel model;
  private final NextStep next;

  WaysActs(MapViewModel model) {
    this.model = model;
    next = new NextStep(model);
  }

  /** Lets the people on the way stand out on the map. */
  void show(IntroductionRoute route) {
    Set<Long> seats = new HashSet<>(route.seats());
    seats.add(route.toSeatId());
    model.light(Optional.of(seats));
  }

  /** Selects the people on the way, the one to reach first. */
  void select(IntroductionRoute route) {
    List<Long> seats = new ArrayList<>(route.seats());
    seats.addFirst(route.toSeatId());
    model.select(seats);
  }

  /** Adds a next action with whom stands first on the way. */
  void plan(IntroductionRoute route) {
    model
        .shown()
        .ifPresent(
            shown -> {
              String words =
                  model.inWords(RouteWords.of(route, shown.map(), shown.reading().facts()));
              Optional<Long> first =
                  route.between().stream()
                      .findFirst()
                      .map(IntroductionRoute.Stop::personId)
                      .or(() -> shown.map().seat(route.toSeatId()).flatMap(Seat::personId));
              next.plan(first, words);
            });
  }
}
