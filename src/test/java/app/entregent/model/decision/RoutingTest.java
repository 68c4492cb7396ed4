package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
  private static final Route NONE =
      new Route(tie(1, 2, TieKind.KNOWS), false, List.of(new Point(0, 0), new Point(1, 1)));

  /** On every arranged map no line runs through a card, nor through the two at its ends. */
  @Property(tries = 60)
  void noLineRunsThroughACard(
      @ForAll @IntRange(min = 2, max = 40) int people,
      @ForAll @Size(max = 90) List<@IntRange(max = 40) Integer> ends) {
    Maps maps = new Maps();
    for (int i = 1; i <= people; i++) {
      maps.person(i, Stance.UNKNOWN, Influence.UNKNOWN, Role.values()[i % 6]);
      if (i % 7 == 1) {
        maps.unit(i % 2 == 0 ? "Sales" : "Finance");
      }
    }
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      int from = ends.get(i);
      int to = ends.get(i + 1);
      if (from >= 1 && from <= people && to >= 1 && to <= people && from != to) {
        maps.tie(TieKind.values()[i / 2 % 4], 100 + from, 100 + to);
      }
    }
    Map<Long, Spot> places = Arrangement.anew(maps.map());
    Map<Long, Route> routes = Routing.all(places, maps.map().ties());
    assertThat(routes).hasSize(maps.map().ties().size());
    routes.values().forEach(route -> assertClear(route, places));
  }

  @ParameterizedTest
  @CsvSource({
    // the boss above, beside, below; and with a card in between
    "0,144, 0,0, false, 2",
    "232,144, 0,0, false, 4",
    "232,0, 0,0, false, 2",
    "0,0, 0,144, false, 2",
    "0,288, 0,0, true, 6",
  })
  void reportingLinesAreElbows(
      double x, double y, double bossX, double bossY, boolean between, int corners) {
    Map<Long, Spot> places = new LinkedHashMap<>();
    places.put(1L, new Spot(x, y));
    places.put(2L, new Spot(bossX, bossY));
    if (between) {
      places.put(3L, new Spot(0, 144));
    }
    Route route = only(places, TieKind.REPORTS_TO);
    assertThat(route.curve()).isFalse();
    assertThat(route.corners()).hasSize(corners);
    assertClear(route, places);
    for (int i = 1; i < route.corners().size(); i++) {
      Point a = route.corners().get(i - 1);
      Point b = route.corners().get(i);
      assertThat(a.x() == b.x() || a.y() == b.y()).as("%s to %s", a, b).isTrue();
    }
  }

  @Test
  void aTeamsLinesRunTogetherBelowTheBoss() {
    Map<Long, Spot> places =
        Map.of(1L, new Spot(0, 144), 2L, new Spot(232, 0), 3L, new Spot(464, 144));
    Map<Long, Route> routes =
        Routing.all(places, List.of(tie(1, 2, TieKind.REPORTS_TO), tie(3, 2, TieKind.REPORTS_TO)));
    Route left = routes.getOrDefault(102L, NONE);
    Route right = routes.getOrDefault(302L, NONE);
    assertThat(left.end()).isEqualTo(right.end());
    assertThat(left.corners().get(2)).isEqualTo(right.corners().get(2));
  }

  @Test
  void theTeamsOfTwoBossesInOneRowMeetAtDifferentHeights() {
    Map<Long, Spot> places =
        Map.of(
            1L, new Spot(0, 0),
            2L, new Spot(240, 0),
            3L, new Spot(0, 152),
            4L, new Spot(240, 152),
            5L, new Spot(480, 152));
    Map<Long, Route> routes =
        Routing.all(
            places,
            List.of(
                tie(3, 1, TieKind.REPORTS_TO),
                tie(4, 1, TieKind.REPORTS_TO),
                tie(5, 2, TieKind.REPORTS_TO)));
    double first = routes.getOrDefault(401L, NONE).corners().get(1).y();
    double second = routes.getOrDefault(502L, NONE).corners().get(1).y();
    assertThat(first).isGreaterThan(second);
  }

  @Test
  void anInfluenceIsACurveAndGoesRoundWhatLiesBetween() {
    Map<Long, Spot> places = new LinkedHashMap<>();
    places.put(1L, new Spot(0, 0));
    places.put(2L, new Spot(232, 144));
    assertThat(only(places, TieKind.INFLUENCES).curve()).isTrue();
    for (int column = -2; column <= 2; column++) {
      places.put(10L + column, new Spot(column * 232.0, 144));
    }
    places.put(2L, new Spot(0, 288));
    Route round = only(places, TieKind.INFLUENCES);
    assertThat(round.curve()).isFalse();
    assertClear(round, places);
  }

  @Test
  void aConflictHasTeethAtBothEndsOnly() {
    Map<Long, Spot> places = Map.of(1L, new Spot(0, 0), 2L, new Spot(700, 0));
    Route route = only(places, TieKind.CONFLICT);
    List<Point> jagged = route.jagged();
    assertThat(jagged.getFirst()).isEqualTo(route.start());
    assertThat(jagged.getLast()).isEqualTo(route.end());
    assertThat(jagged.stream().filter(p -> Math.abs(p.y() - 44) > 5)).hasSize(8);
    assertThat(jagged.stream().filter(p -> Math.abs(p.y() - 44) > 5).map(Point::x))
        .allMatch(x -> x < route.start().x() + 36 || x > route.end().x() - 36);
  }

  @Test
  void cardsOnEachOtherAndMissingOnesDoNoHarm() {
    Map<Long, Spot> places =
        Map.of(1L, new Spot(0, 0), 2L, new Spot(4, 4), 3L, new Spot(8, 0), 4L, new Spot(0, 8));
    for (TieKind kind : TieKind.values()) {
      assertThat(only(places, kind).corners()).hasSizeGreaterThan(1);
    }
    assertThat(new Routing(places, List.of()).of(tie(1, 99, TieKind.KNOWS))).isEmpty();
  }

  @Test
  void aLineIsFoundByAPointNearIt() {
    Route route = only(Map.of(1L, new Spot(0, 0), 2L, new Spot(700, 0)), TieKind.KNOWS);
    assertThat(route.distance(new Point(400, 47))).isEqualTo(3);
    assertThat(route.distance(new Point(0, 44))).isEqualTo(211);
    assertThat(route.middle().x()).isEqualTo(454);
  }

  private static Tie tie(long from, long to, TieKind kind) {
    return new Tie(from * 100 + to, from, to, kind, 1, "");
  }

  private static Route only(Map<Long, Spot> places, TieKind kind) {
    return new Routing(places, List.of()).of(tie(1, 2, kind)).orElseThrow();
  }

  private static void assertClear(Route route, Map<Long, Spot> places) {
    List<Point> way = route.flat();
    List<Long> crossed = new ArrayList<>();
    for (int i = 1; i < way.size(); i++) {
      for (double t = 0; t <= 1; t += 1 / 64.0) {
        double x = way.get(i - 1).x() + t * (way.get(i).x() - way.get(i - 1).x());
        double y = way.get(i - 1).y() + t * (way.get(i).y() - way.get(i - 1).y());
        places.forEach(
            (id, spot) -> {
              double air = route.tie().touches(id) ? 1.5 : 0;
              if (x > spot.x() + air
                  && x < spot.x() + SeatLayout.WIDTH - air
                  && y > spot.y() + air
                  && y < spot.y() + SeatLayout.HEIGHT - air) {
                crossed.add(id);
              }
            });
      }
    }
    assertThat(crossed).as("%s through cards of %s", route, places).isEmpty();
  }
}
