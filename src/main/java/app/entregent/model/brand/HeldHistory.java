package app.entregent.model.brand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many items were held over time. An item was held on a day if the last thing the seller said
 * of it by then is that it is done, or if he had left it to the archive and what the newest archive
 * of then showed is enough by the threshold of today. Items that are gone by today are in no point;
 * what was said on an unknown day holds from the first day that is known on.
 *
 * @param points the oldest first
 */
public record HeldHistory(List<Point> points) {
  /** How far apart the points are. */
  public enum Span {
    /** Each stands for a week, at its Sunday. */
    WEEK,
    /** Each stands for a month, at its last day. */
    MONTH;

    private LocalDate end(LocalDate day) {
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      };
    }

    private LocalDate back(LocalDate end, int spans) {
      return switch (this) {
        case WEEK -> end.minusWeeks(spans);
        case MONTH -> end.minusMonths(spans).with(TemporalAdjusters.lastDayOfMonth());
      };
    }
  }

  /**
   * @param on the day at whose end it was so
   * @param held the items held
   * @param gained those of them that were not held at the point before
   * @param lost those held at the point before and no more
   */
  public record Point(LocalDate on, Set<ItemRef> held, List<ItemRef> gained, List<ItemRef> lost) {}

  public HeldHistory {
    points = List.copyOf(points);
  }

  /**
   * @param moves what became of each item on which day, the oldest first
   * @param facts what archives showed of each kind, the newest included
   * @param spans how many points there are to be, the last one at today
   */
  public static HeldHistory of(
      List<BrandItem> items,
      Map<ItemRef, List<StateMove>> moves,
      Map<FactKind, List<ProfileFact>> facts,
      Span span,
      int spans,
      LocalDate today) {
    List<Point> points = new ArrayList<>();
    LocalDate end = span.end(today);
    Set<ItemRef> before = held(items, moves, facts, span.back(end, spans));
    for (int i = spans - 1; i >= 0; i--) {
      LocalDate on = i == 0 ? today : span.back(end, i);
      Set<ItemRef> held = held(items, moves, facts, on);
      points.add(new Point(on, held, without(held, before), without(before, held)));
      before = held;
    }
    return new HeldHistory(points);
  }

  private static List<ItemRef> without(Set<ItemRef> some, Set<ItemRef> others) {
    return some.stream().filter(item -> !others.contains(item)).toList();
  }

  private static Set<ItemRef> held(
      List<BrandItem> items,
      Map<ItemRef, List<StateMove>> moves,
      Map<FactKind, List<ProfileFact>> facts,
      LocalDate on) {
    Map<FactKind, ProfileFact> known = known(facts, on);
    Set<ItemRef> held = new LinkedHashSet<>();
    for (BrandItem item : items) {
      Optional<BrandState> said =
          moves.getOrDefault(item.ref(), List.of()).stream()
              .filter(move -> !move.on().isAfter(on))
              .reduce((earlier, later) -> later)
              .flatMap(StateMove::state);
      boolean done =
          said.map(state -> state == BrandState.DONE).orElseGet(() -> shown(item, known));
      if (done) {
        held.add(item.ref());
      }
    }
    return held;
  }

  private static boolean shown(BrandItem item, Map<FactKind, ProfileFact> known) {
    return item.listed()
        .map(listed -> FactJudge.judge(listed, item.settings().threshold(), known))
        .filter(judged -> judged instanceof Judgement.Seen seen && seen.enough())
        .isPresent();
  }

  private static Map<FactKind, ProfileFact> known(
      Map<FactKind, List<ProfileFact>> facts, LocalDate on) {
    Map<FactKind, ProfileFact> known = new EnumMap<>(FactKind.class);
    facts.forEach(
        (kind, all) ->
            all.stream()
                .filter(fact -> !fact.seenOn().isAfter(on))
                .max(Comparator.comparing(ProfileFact::seenOn))
                .ifPresent(fact -> known.put(kind, fact)));
    return known;
  }
}
