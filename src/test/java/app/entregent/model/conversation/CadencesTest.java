package app.entregent.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadencesTest {
  /**
   * Person 1: 7; seat 10: 5, seat 11 usual; tag 20: 14, tag 21: 90, tag 22 none; account 30: 40.
   */
  private static final Cadences SET =
      new Cadences(
          Map.of(1L, 7),
          Map.of(10L, 5, 12L, 120),
          Map.of(20L, 14, 21L, 90),
          Map.of(30L, 40),
          Optional.empty(),
          Optional.empty());

  @ParameterizedTest(name = "person {0}, seats {1}, tags {2}, account {3}, client {4}: {5} {6}")
  @CsvSource({
    // nothing is set and nobody is kept warm
    "2, '', '', , false, , ",
    "2, '', '22', 31, false, , ",
    // the nearest wins, each before all that follow
    "1, '10', '20', 30, true, 7, PERSON",
    "2, '10', '20', 30, true, 5, SEAT",
    "2, '11', '20', 30, true, 21, LIVE_SEAT",
    "2, '', '20', 30, true, 14, TAG",
    "2, '', '', 30, true, 40, ACCOUNT",
    "2, '', '', 31, true, 60, CLIENT",
    // an account with a rhythm of its own need be no client
    "2, '', '', 30, false, 40, ACCOUNT",
    // of several the shortest; a seat without its own counts with the usual days
    "2, '11 12', '', , false, 21, LIVE_SEAT",
    "2, '12', '', , false, 120, SEAT",
    "2, '10 11', '', , false, 5, SEAT",
    "2, '', '21 20 22', , false, 14, TAG",
    "2, '', '21', 31, true, 90, TAG"
  })
  void theNearestWins(
      long person,
      String seats,
      String tags,
      @Nullable Long account,
      boolean client,
      @Nullable Integer days,
      Cadence.@Nullable Source source) {
    Optional<Cadence> found =
        SET.of(
            new Cadences.Holder(
                person, ids(seats), ids(tags), Optional.ofNullable(account), client));
    assertThat(found.map(Cadence::days)).isEqualTo(Optional.ofNullable(days));
    assertThat(found.map(Cadence::source)).isEqualTo(Optional.ofNullable(source));
  }

  @Test
  void theUsualDaysCanBeSetToo() {
    Cadences others =
        new Cadences(Map.of(), Map.of(), Map.of(), Map.of(), Optional.of(28), Optional.of(45));
    assertThat(others.usualSeat().days()).isEqualTo(28);
    assertThat(others.usualClient().days()).isEqualTo(45);
    assertThat(Cadences.USUAL.usualSeat().days()).isEqualTo(21);
    assertThat(Cadences.USUAL.usualClient().days()).isEqualTo(60);
    assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(0, Cadence.Source.PERSON, 1));
  }

  private static List<Long> ids(String typed) {
    return Arrays.stream(typed.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
  }
}
