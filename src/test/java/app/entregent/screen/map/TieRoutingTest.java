package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Route;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.WindowTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The ways of many lines are found in the background, and never too late. */
class TieRoutingTest extends WindowTest {
  private static final int SEATS = 80;

  private final Map<Long, Spot> places = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();

  private void crowd() {
    for (long i = 0; i < SEATS; i++) {
      places.put(i, new Spot(i % 10 * 248.0, Math.floorDiv(i, 10) * 144.0));
      if (i > 0) {
        TieKind kind = i % 2 == 0 ? TieKind.CONFLICT : TieKind.REPORTS_TO;
        ties.add(new Tie(i, i, i / 2, kind, 1, ""));
      }
    }
  }

  private static void found() {
    assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES)).isTrue();
    settle();
  }

  @Test
  void whatIsHiddenLeavesBeforeTheOtherWaysAreFound() {
    crowd();
    TiePaper paper = onWindow(TiePaper::new);
    TieRouting routing = new TieRouting(paper);
    onWindow(() -> routing.show(places, ties));
    found();
    assertThat(paper.route(2)).isPresent();
    List<Tie> open = ties.stream().filter(t -> t.kind() == TieKind.REPORTS_TO).toList();
    List<Boolean> there =
        onWindow(
            () -> {
              routing.show(places, ties.stream().filter(t -> t.id() != 2).toList());
              boolean one = paper.route(2).isPresent();
              routing.show(places, open);
              return List.of(one, paper.route(4).isPresent(), paper.route(3).isPresent());
            });
    assertThat(there)
        .as("line 2, line 4, which stays hidden, and line 3")
        .containsExactly(false, false, true);
    found();
    assertThat(paper.route(2)).isEmpty();
    assertThat(paper.route(3)).isPresent();
  }

  @Test
  void aDraggedCardTakesItsLinesAlongAndNoOlderAnswerTakesThemBack() {
    crowd();
    TiePaper paper = onWindow(TiePaper::new);
    TieRouting routing = new TieRouting(paper);
    onWindow(() -> routing.show(places, ties));
    found();
    Route far = paper.route(79).orElseThrow();
    Spot away = new Spot(3_000, 2_000);
    onWindow(
        () -> {
          routing.show(places, ties);
          places.put(1L, away);
          routing.follow(places, Set.of(1L));
        });
    found();
    assertThat(paper.route(1).orElseThrow().corners().getFirst().x()).isBetween(3_000.0, 3_208.0);
    assertThat(paper.route(79)).contains(far);
  }
}
