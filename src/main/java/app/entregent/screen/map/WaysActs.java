package app.entregent.screen.map;

import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.IntroductionRoute;
import app.entregent.model.decision.Seat;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one does with a way in: look at it on the map, or plan to take it. */
final class WaysActs {
  private static final int WEEK = 7;

  private final MapViewModel model;
  private final NextActionStore nextActions = new NextActionStore();

  WaysActs(MapViewModel model) {
    this.model = model;
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
              LocalDate due = model.today().plusDays(WEEK);
              NewNextAction action =
                  new NewNextAction(
                      Optional.of(shown.map().decision().accountId()),
                      first,
                      Optional.empty(),
                      words,
                      Optional.of(due),
                      false);
              model
                  .change(
                      Label.of("map.change.step", Label.day(due)),
                      tx -> nextActions.add(tx, action))
                  .thenRun(() -> model.tellWithUndo(Message.of("map.tell.step", words, due)));
            });
  }
}
