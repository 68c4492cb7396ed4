package app.entregent.model.decision;

import static app.entregent.model.decision.Influence.HIGH;
import static app.entregent.model.decision.Influence.LOW;
import static app.entregent.model.decision.Stance.NEUTRAL;
import static app.entregent.model.decision.Stance.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.MapDifference.Kind;
import app.entregent.model.decision.MapDifference.Line;
import app.entregent.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapDifferenceTest {
  private static final Message NOTHING = Message.of("map.diff.empty");

  private static Maps one() {
    return new Maps().person(1, NEUTRAL, LOW, Role.USER);
  }

  private static Maps two() {
    return one().person(2, NEUTRAL, LOW, Role.BUYER);
  }

  private static List<Line> between(Maps then, Maps now) {
    return MapDifference.between(then.map(), now.map()).lines();
  }

  private static List<String> changes(Maps then, Maps now) {
    return between(then, now).stream().map(line -> line.what().key()).toList();
  }

  @Test
  void theSameMapIsNotDifferent() {
    assertThat(between(two(), two())).isEmpty();
  }

  @Test
  void whoCameAndWhoLeftComeFirst() {
    assertThat(between(one(), two())).extracting(Line::kind).containsExactly(Kind.APPEARED);
    assertThat(between(two(), one())).extracting(Line::kind).containsExactly(Kind.LEFT);
  }

  @Test
  void whatIsSaidOfASeatIsCompared() {
    assertThat(changes(one(), new Maps().person(1, SUPPORTER, HIGH, Role.DECIDER)))
        .containsExactly("map.diff.roles", "map.diff.stance", "map.diff.influence");
    assertThat(changes(one(), one().unit("Finance"))).containsExactly("map.diff.unit");
    assertThat(changes(one(), one().text(SeatText.ARGUMENT, "It saves a day")))
        .containsExactly(SeatText.ARGUMENT.word().key());
  }

  @Test
  void thatSomethingWasConfirmedIsADifference() {
    List<Line> lines =
        between(
            one().judged(Confidence.ASSUMED, 9, PathStage.UNKNOWN),
            one().judged(Confidence.CONFIRMED, 0, PathStage.UNKNOWN));
    assertThat(lines)
        .hasSize(Judgement.About.values().length)
        .allSatisfy(
            line -> {
              assertThat(line.what().key()).isEqualTo("map.diff.sure");
              assertThat(line.from()).isEqualTo(Confidence.ASSUMED.word());
              assertThat(line.to()).isEqualTo(Confidence.CONFIRMED.word());
            });
  }

  @Test
  void aLineIsToldWithItsOtherEnd() {
    Line drawn = between(two(), two().line(101, 102, 2)).getFirst();
    assertThat(drawn.seat().id()).isEqualTo(101);
    assertThat(drawn.other().map(Seat::id)).contains(102L);
    assertThat(drawn.from()).isEqualTo(NOTHING);
    Line gone = between(two().line(101, 102, 2), two()).getFirst();
    assertThat(gone.to()).isEqualTo(NOTHING);
    assertThat(gone.other().map(Seat::id)).contains(102L);
  }

  @Test
  void aHeavierLineIsOneDifferenceAndNotTwo() {
    List<Line> lines = between(two().line(101, 102, 2), two().line(101, 102, 5));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().from().args()).contains(2);
    assertThat(lines.getFirst().to().args()).contains(5);
  }
}
