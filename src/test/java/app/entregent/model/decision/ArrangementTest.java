package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ArrangementTest {
  /** Circles, several bosses, lines of every kind, units and placed cards. */
  @Property(tries = 60)
  void noCardLiesOnAnotherWhateverTheLines(
      @ForAll @IntRange(min = 0, max = 40) int people,
      @ForAll @Size(max = 80) List<@IntRange(max = 40) Integer> ends) {
    Maps maps = new Maps();
    for (int i = 1; i <= people; i++) {
      maps.person(i, Stance.UNKNOWN, Influence.UNKNOWN, Role.values()[i % 6]);
      if (i % 5 == 1) {
        maps.unit(i % 2 == 0 ? "Sales" : "Finance");
      }
      if (i % 11 == 3) {
        maps.placed(new Spot(1_000 + i * 300, -500));
      }
    }
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      int from = ends.get(i);
      int to = ends.get(i + 1);
      if (from >= 1 && from <= people && to >= 1 && to <= people && from != to) {
        maps.tie(TieKind.values()[i / 2 % 3], 100 + from, 100 + to);
      }
    }
    Map<Long, Spot> anew = Arrangement.anew(maps.map());
    assertThat(anew).hasSize(people);
    assertNoOverlap(List.copyOf(anew.values()));
    Map<Long, Spot> all = new HashMap<>(Arrangement.around(maps.map()));
    maps.map().seats().stream().filter(Seat::placed).forEach(s -> all.put(s.id(), s.spot()));
    assertThat(all).hasSize(people);
    assertNoOverlap(List.copyOf(all.values()));
  }

  @Test
  void bossesStandAboveTheirTeamAndTheTeamInOneRow() {
    Map<Long, Spot> places = Arrangement.anew(people(3).reports(101, 103).reports(102, 103).map());
    assertThat(y(places, 103)).isLessThan(y(places, 101));
    assertThat(y(places, 101)).isEqualTo(y(places, 102));
  }

  @Test
  void influenceDrivesNoRow() {
    Maps maps = people(4).reports(102, 101).reports(103, 101);
    Map<Long, Spot> before = Arrangement.anew(maps.map());
    Map<Long, Spot> after =
        Arrangement.anew(
            maps.tie(TieKind.INFLUENCES, 103, 102)
                .tie(TieKind.CONFLICT, 102, 101)
                .tie(TieKind.KNOWS, 104, 101)
                .map());
    before.keySet().forEach(seat -> assertThat(y(after, seat)).isEqualTo(y(before, seat)));
  }

  @Test
  void whoHasNoLinesStandsBelowNearThoseTheyInfluence() {
    Maps maps = people(6);
    for (int member = 102; member <= 105; member++) {
      maps.reports(member, 101);
    }
    Map<Long, Spot> first = Arrangement.anew(maps.map());
    long rightmost =
        List.of(102L, 103L, 104L, 105L).stream()
            .max(Comparator.comparingDouble(seat -> x(first, seat)))
            .orElseThrow();
    Map<Long, Spot> places = Arrangement.anew(maps.tie(TieKind.KNOWS, 106, rightmost).map());
    assertThat(y(places, 106)).isGreaterThan(y(places, 102));
    assertThat(x(places, 106)).isCloseTo(x(places, rightmost), offset(120.0));
  }

  @Test
  void aMapWithoutLinesHasARowForEachRank() {
    Map<Long, Spot> places =
        Arrangement.anew(
            new Maps()
                .person(1, Stance.UNKNOWN, Influence.UNKNOWN, Role.USER)
                .person(2, Stance.UNKNOWN, Influence.UNKNOWN, Role.BUYER)
                .person(3, Stance.UNKNOWN, Influence.UNKNOWN, Role.DECIDER)
                .map());
    assertThat(y(places, 103)).isLessThan(y(places, 102));
    assertThat(y(places, 102)).isLessThan(y(places, 101));
  }

  @Test
  void aCircleIsOpenedAndNobodyIsLost() {
    Map<Long, Spot> places =
        Arrangement.anew(people(3).reports(101, 102).reports(102, 103).reports(103, 101).map());
    assertThat(places).hasSize(3);
    assertThat(places.values().stream().map(Spot::y).distinct()).hasSize(3);
  }

  @Test
  void aManyHeadedTeamFillsSeveralRows() {
    Maps maps = people(31);
    for (int member = 102; member <= 131; member++) {
      maps.reports(member, 101);
    }
    Map<Long, Spot> places = Arrangement.anew(maps.map());
    double width = places.values().stream().mapToDouble(Spot::x).max().orElseThrow();
    assertThat(width).isLessThan(9 * 240);
    assertThat(places.values().stream().filter(spot -> spot.y() <= y(places, 101))).hasSize(1);
  }

  @Test
  void eachUnitHasAFieldOfItsOwn() {
    Maps maps =
        new Maps()
            .person(1, Stance.UNKNOWN, Influence.UNKNOWN)
            .person(2, Stance.UNKNOWN, Influence.UNKNOWN)
            .unit("Sales")
            .person(3, Stance.UNKNOWN, Influence.UNKNOWN)
            .unit("sales ")
            .person(4, Stance.UNKNOWN, Influence.UNKNOWN)
            .unit("Finance")
            .person(5, Stance.UNKNOWN, Influence.UNKNOWN)
            .unit("Finance");
    maps.reports(102, 101).reports(103, 102).reports(104, 101).reports(105, 104);
    Map<Long, Spot> places = Arrangement.anew(maps.map());
    List<Lane> lanes = Lane.of(maps.map().seats(), places);
    assertThat(lanes).extracting(Lane::unit).containsExactly("Sales", "Finance");
    Lane sales = lanes.getFirst();
    Lane finance = lanes.getLast();
    assertThat(
            sales.x() + sales.width() <= finance.x() || finance.x() + finance.width() <= sales.x())
        .isTrue();
    assertThat(y(places, 101)).isLessThan(sales.y());
    assertThat(y(places, 102)).isLessThan(y(places, 103));
  }

  @Test
  void aPlacedCardStaysAndTheOthersComeNearIt() {
    Maps maps =
        new Maps()
            .person(1, Stance.UNKNOWN, Influence.UNKNOWN)
            .placed(new Spot(2_000, 800))
            .person(2, Stance.UNKNOWN, Influence.UNKNOWN)
            .person(3, Stance.UNKNOWN, Influence.UNKNOWN)
            .reports(102, 101)
            .reports(103, 101);
    Map<Long, Spot> places = Arrangement.around(maps.map());
    assertThat(places).containsOnlyKeys(102L, 103L);
    assertThat(y(places, 102)).isEqualTo(800 + SeatLayout.HEIGHT + Arrangement.BETWEEN);
    assertThat(x(places, 102)).isBetween(1_700.0, 2_300.0);
    assertThat(Arrangement.anew(maps.map())).containsKey(101L);
  }

  @Test
  void fiveHundredSeatsAndAThousand() {
    for (int size : new int[] {500, 1_000}) {
      Maps maps = people(size);
      for (int i = 2; i <= size; i++) {
        maps.reports(100 + i, 100 + Math.max(1, i / 5));
      }
      for (int i = 1; i <= 200; i++) {
        maps.tie(TieKind.INFLUENCES, 100 + i, 100 + size - i);
      }
      Map<Long, Spot> places = Arrangement.anew(maps.map());
      assertThat(places).hasSize(size);
      assertThat(places).isEqualTo(Arrangement.anew(maps.map()));
    }
  }

  private static Maps people(int count) {
    Maps maps = new Maps();
    for (int i = 1; i <= count; i++) {
      maps.person(i, Stance.UNKNOWN, Influence.UNKNOWN);
    }
    return maps;
  }

  private static double x(Map<Long, Spot> places, long seat) {
    return places.getOrDefault(seat, Spot.ORIGIN).x();
  }

  private static double y(Map<Long, Spot> places, long seat) {
    return places.getOrDefault(seat, Spot.ORIGIN).y();
  }

  private static void assertNoOverlap(List<Spot> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertThat(
                Math.abs(all.get(i).x() - all.get(j).x()) < SeatLayout.WIDTH
                    && Math.abs(all.get(i).y() - all.get(j).y()) < SeatLayout.HEIGHT)
            .as("%s and %s", all.get(i), all.get(j))
            .isFalse();
      }
    }
  }
}
