package app.entregent.model.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.brand.HeldHistory.Point;
import app.entregent.model.brand.HeldHistory.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HeldHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ItemRef PHOTO = new ItemRef.Listed("photo");
  private static final ItemRef ABOUT = new ItemRef.Listed("about");

  @Test
  void aPointIsTheEndOfAWeekOrMonthAndTheLastIsToday() {
    assertThat(days(Span.WEEK, 3))
        .containsExactly(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 15), TODAY);
    assertThat(days(Span.MONTH, 4))
        .containsExactly(
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 31),
            TODAY);
    assertThat(days(Span.WEEK, 0)).isEmpty();
  }

  @Test
  void theLastWordByADayHolds() {
    List<StateMove> moves =
        List.of(
            new StateMove(TODAY.minusDays(20), Optional.of(BrandState.DOING)),
            new StateMove(TODAY.minusDays(10), Optional.of(BrandState.DONE)),
            new StateMove(TODAY.minusDays(2), Optional.of(BrandState.OPEN)));
    List<Point> points = history(Map.of(PHOTO, moves), Map.of(), 4).points();
    assertThat(points)
        .extracting(point -> point.held().contains(PHOTO))
        .containsExactly(false, true, false, false);
    assertThat(points.get(1).gained()).containsExactly(PHOTO);
    assertThat(points.get(2).lost()).containsExactly(PHOTO);
    assertThat(points.get(3).lost()).isEmpty();
  }

  @Test
  void whatIsLeftToTheArchiveIsJudgedByTheNewestOfThen() {
    Map<FactKind, List<ProfileFact>> facts =
        Map.of(
            FactKind.ABOUT,
            List.of(
                ProfileFact.counted(FactKind.ABOUT, 700, TODAY.minusDays(15)),
                ProfileFact.counted(FactKind.ABOUT, 80, TODAY.minusDays(8)),
                ProfileFact.counted(FactKind.ABOUT, 900, TODAY.plusDays(3))));
    assertThat(history(Map.of(), facts, 4).points())
        .extracting(point -> point.held().contains(ABOUT))
        .containsExactly(false, true, false, false)
        .hasSize(4);
    StateMove leftToIt = new StateMove(TODAY.minusDays(1), Optional.empty());
    StateMove done = new StateMove(TODAY.minusDays(30), Optional.of(BrandState.DONE));
    assertThat(history(Map.of(ABOUT, List.of(done, leftToIt)), facts, 2).points())
        .extracting(point -> point.held().contains(ABOUT))
        .containsExactly(true, false);
  }

  private static List<LocalDate> days(Span span, int spans) {
    return HeldHistory.of(List.of(), Map.of(), Map.of(), span, spans, TODAY).points().stream()
        .map(Point::on)
        .toList();
  }

  private static HeldHistory history(
      Map<ItemRef, List<StateMove>> moves, Map<FactKind, List<ProfileFact>> facts, int weeks) {
    List<BrandItem> items =
        BrandCatalogue.load().items().stream()
            .map(
                listed ->
                    new BrandItem(
                        new ItemRef.Listed(listed.key()),
                        listed.group(),
                        Optional.of(listed),
                        "",
                        Optional.empty(),
                        FactJudge.judge(listed, OptionalInt.empty(), Map.of()),
                        Optional.empty(),
                        "",
                        BrandDrafts.NONE,
                        ItemSettings.USUAL,
                        Optional.empty()))
            .toList();
    return HeldHistory.of(items, moves, facts, Span.WEEK, weeks, TODAY);
  }
}
