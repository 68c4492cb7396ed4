package app.entregent.model.relationship.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Influence;
import app.entregent.model.relationship.counterpart.NextMatch.Why;
import app.entregent.model.relationship.counterpart.Theirs.Hold;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextMatchTest {
  private static final Ours LINA = new Ours(1, "Lina", "security, hosting");
  private static final Ours HAMZA = new Ours(2, "Hamza", "");

  @Test
  void nobodyOnEitherSideIsNoMatch() {
    assertThat(NextMatch.of(List.of(), List.of())).isEmpty();
    assertThat(NextMatch.of(List.of(LINA), List.of())).isEmpty();
    assertThat(NextMatch.of(List.of(), List.of(theirs(9, "Zoe", Influence.HIGH, "", Map.of()))))
        .isEmpty();
  }

  @Test
  void theOneFurthestBehindClosesTheGap() {
    Theirs zoe =
        theirs(9, "Zoe", Influence.HIGH, "", Map.of(1L, new Hold(2, 3), 2L, new Hold(0, 4)));
    assertThat(NextMatch.of(List.of(LINA, HAMZA), List.of(zoe)))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.ours()).isEqualTo(HAMZA);
              assertThat(match.why()).isEqualTo(Why.LACKING);
            });
  }

  @Test
  void whoIsHeldAsWishedAsksForNobody() {
    Theirs zoe = theirs(9, "Zoe", Influence.HIGH, "", Map.of(1L, new Hold(3, 3)));
    assertThat(NextMatch.of(List.of(LINA, HAMZA), List.of(zoe))).isEmpty();
  }

  @Test
  void expertiseThatNamesTheirWorkComesBeforeWhoHoldsMost() {
    Theirs omar = theirs(8, "Omar", Influence.LOW, "", Map.of(2L, new Hold(2, 2)));
    Theirs zoe = theirs(9, "Zoe", Influence.HIGH, "Head of Sécurity", Map.of());
    assertThat(NextMatch.of(List.of(HAMZA, LINA), List.of(omar, zoe)))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.ours()).isEqualTo(LINA);
              assertThat(match.word()).isEqualTo("security");
            });
    assertThat(
            NextMatch.of(
                    List.of(LINA, HAMZA),
                    List.of(omar, theirs(9, "Zoe", Influence.HIGH, "Sales", Map.of())))
                .getFirst()
                .ours())
        .isEqualTo(HAMZA);
  }

  @Test
  void higherInfluenceComesFirstAndFiveAreTold() {
    List<Theirs> many =
        IntStream.range(0, 8)
            .mapToObj(
                i -> theirs(i, "P" + i, i == 6 ? Influence.DECISIVE : Influence.LOW, "", Map.of()))
            .toList();
    List<NextMatch> next = NextMatch.of(List.of(HAMZA), many);
    assertThat(next).hasSize(NextMatch.TOLD);
    assertThat(next.getFirst().theirs().name()).isEqualTo("P6");
  }

  private static Theirs theirs(
      long id, String name, Influence influence, String about, Map<Long, Hold> held) {
    return new Theirs(id, name, 1, about, influence, held);
  }
}
