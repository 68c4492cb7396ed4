package app.entregent.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
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

  @Test
  void namesOneAfterTheOtherFillRows() {
    List<Spot> taken = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      taken.add(SeatLayout.next(taken, EnumSet.noneOf(Role.class), Optional.empty()));
    }
    assertThat(taken.stream().map(Spot::y).distinct()).hasSize(3);
    assertNoOverlap(taken);
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
