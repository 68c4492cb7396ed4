package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeatLayoutTest {
  @Property(tries = 200)
  void aNewCardNeverLiesOnAnother(
      @ForAll @Size(max = 40) List<@DoubleRange(min = -900, max = 900) Double> sides,
      @ForAll Set<Role> roles,
      @ForAll boolean belowBoss) {
    List<Spot> taken = new ArrayList<>();
    for (int i = 0; i + 1 < sides.size(); i += 2) {
      taken.add(new Spot(sides.get(i), sides.get(i + 1)));
    }
    Optional<Spot> boss = belowBoss ? taken.stream().findFirst() : Optional.empty();
    Spot next = SeatLayout.next(taken, roles, boss);
    assertThat(taken).noneMatch(other -> overlap(next, other));
    assertThat(SeatLayout.next(taken, roles, boss)).isEqualTo(next);
  }

  @Property(tries = 100)
  void aTidyMapHasNoOverlapWhateverTheLines(
      @ForAll @IntRange(min = 0, max = 60) int people,
      @ForAll @Size(max = 80) List<@IntRange(max = 60) Integer> ends) {
    Maps maps = new Maps();
    for (int i = 1; i <= people; i++) {
      maps.person(i, Stance.UNKNOWN, Influence.UNKNOWN, Role.values()[i % 6]);
    }
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      if (ends.get(i) >= 1
          && ends.get(i) <= people
          && ends.get(i + 1) >= 1
          && ends.get(i + 1) <= people) {
        maps.reports(100 + ends.get(i), 100 + ends.get(i + 1));
      }
    }
    Map<Long, Spot> places = SeatLayout.tidy(maps.map());
    assertThat(places).hasSize(people);
    assertNoOverlap(places.values());
  }

  @Test
  void bossesStandAboveTheirTeam() {
    Map<Long, Spot> places =
        SeatLayout.tidy(
            new Maps()
                .person(1, Stance.UNKNOWN, Influence.UNKNOWN)
                .person(2, Stance.UNKNOWN, Influence.UNKNOWN)
                .person(3, Stance.UNKNOWN, Influence.UNKNOWN)
                .reports(101, 103)
                .reports(102, 103)
                .map());
    assertThat(y(places, 103)).isLessThan(y(places, 101));
    assertThat(y(places, 101)).isEqualTo(y(places, 102));
  }

  @Test
  void whoDecidesStandsInTheFirstRow() {
    Map<Long, Spot> places =
        SeatLayout.tidy(
            new Maps()
                .person(1, Stance.UNKNOWN, Influence.UNKNOWN, Role.USER)
                .person(2, Stance.UNKNOWN, Influence.UNKNOWN, Role.BUYER)
                .person(3, Stance.UNKNOWN, Influence.UNKNOWN, Role.DECIDER)
                .map());
    assertThat(y(places, 103)).isLessThan(y(places, 102));
    assertThat(y(places, 102)).isLessThan(y(places, 101));
  }

  @Test
  void namesOneAfterTheOtherFillRows() {
    List<Spot> taken = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      taken.add(SeatLayout.next(taken, EnumSet.noneOf(Role.class), Optional.empty()));
    }
    assertThat(taken.stream().map(Spot::y).distinct()).hasSize(3);
    assertNoOverlap(taken);
  }

  private static double y(Map<Long, Spot> places, long seat) {
    return places.getOrDefault(seat, Spot.ORIGIN).y();
  }

  private static void assertNoOverlap(Collection<Spot> spots) {
    List<Spot> all = List.copyOf(spots);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertThat(overlap(all.get(i), all.get(j))).isFalse();
      }
    }
  }

  private static boolean overlap(Spot one, Spot other) {
    return Math.abs(one.x() - other.x()) < SeatLayout.WIDTH
        && Math.abs(one.y() - other.y()) < SeatLayout.HEIGHT;
  }
}
