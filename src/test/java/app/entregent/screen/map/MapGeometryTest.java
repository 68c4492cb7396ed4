package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MapGeometryTest {
  @Property(tries = 200)
  void thePointUnderThePointerStaysThere(
      @ForAll @DoubleRange(min = 0, max = 900) double x,
      @ForAll @DoubleRange(min = 0, max = 700) double y,
      @ForAll @DoubleRange(min = 0.1, max = 9) double factor) {
    Viewport viewport = new Viewport(() -> {});
    viewport.resize(900, 700);
    viewport.pan(33, -70);
    double paperX = viewport.paperX(x);
    double paperY = viewport.paperY(y);
    viewport.zoomAt(x, y, factor);
    assertThat(viewport.paperX(x)).isCloseTo(paperX, within(1e-6));
    assertThat(viewport.paperY(y)).isCloseTo(paperY, within(1e-6));
    assertThat(viewport.zoom()).isBetween(Viewport.SMALLEST, Viewport.LARGEST);
  }

  @Test
  void fittingShowsEveryCardAndEnlargesAFewALittle() {
    Viewport viewport = new Viewport(() -> {});
    viewport.resize(500, 400);
    viewport.fit(List.of(new Spot(-300, -200), new Spot(900, 500)));
    assertThat(viewport.panX() - 300 * viewport.scale()).isGreaterThanOrEqualTo(0);
    assertThat(viewport.panX() + (900 + SeatLayout.WIDTH) * viewport.scale())
        .isLessThanOrEqualTo(500);
    viewport.fit(List.of(Spot.ORIGIN));
    assertThat(viewport.zoom()).isEqualTo(1.25);
    viewport.fit(List.of());
    assertThat(viewport.zoom()).isEqualTo(1);
  }

  @Test
  void aCardOutOfSightIsBroughtIn() {
    Viewport viewport = new Viewport(() -> {});
    viewport.resize(500, 400);
    viewport.show(new Spot(2_000, -900));
    assertThat(viewport.paperX(500)).isGreaterThanOrEqualTo(2_000 + SeatLayout.WIDTH);
    assertThat(viewport.paperY(0)).isLessThanOrEqualTo(-900);
    double before = viewport.panX();
    viewport.show(new Spot(2_000, -900));
    assertThat(viewport.panX()).isEqualTo(before);
  }

  @Test
  void aDraggedCardFallsInLineWithAnotherElseOnTheGrid() {
    Spot other = new Spot(101, 300);
    Snapping snapped = Snapping.of(new Spot(105, 47), List.of(other));
    assertThat(snapped.spot()).isEqualTo(new Spot(101, 48));
    assertThat(snapped.lineX()).hasValue(101);
    assertThat(snapped.lineY()).isEmpty();
    assertThat(Snapping.of(new Spot(109, 47), List.of(other)).spot()).isEqualTo(new Spot(112, 48));
  }

  @Test
  void arrowsGoToTheNearestCardStraightAhead() {
    Map<Long, Spot> places =
        Map.of(
            1L, new Spot(0, 0),
            2L, new Spot(248, 0),
            3L, new Spot(496, 0),
            4L, new Spot(248, 144));
    assertThat(Travel.RIGHT.from(1, places)).contains(2L);
    assertThat(Travel.RIGHT.from(2, places)).contains(3L);
    assertThat(Travel.RIGHT.from(3, places)).isEmpty();
    assertThat(Travel.DOWN.from(2, places)).contains(4L);
    assertThat(Travel.UP.from(4, places)).contains(2L);
    assertThat(Travel.LEFT.from(2, places)).contains(1L);
    assertThat(Travel.LEFT.from(99, places)).contains(1L);
    assertThat(Travel.LEFT.from(99, Map.of())).isEmpty();
  }
}
