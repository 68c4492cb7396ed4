package app.entregent.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieFormulasTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest(name = "{0} days at a cadence of {1}: {2}")
  @CsvSource({
    "0, 21, WARM", "21, 21, WARM", "22, 21, COOLING", "31, 21, COOLING", "32, 21, COLD",
    "60, 60, WARM", "61, 60, COOLING", "90, 60, COOLING", "91, 60, COLD", "1, 1, WARM",
    "2, 1, COLD", "-3, 21, WARM", "4000, 60, COLD"
  })
  void warmth(int days, int cadence, Warmth warmth) {
    assertThat(Warmth.of(Optional.of(TODAY.minusDays(days)), cadence, TODAY)).isEqualTo(warmth);
  }

  @Test
  void whoWasNeverInTouchIsNotCold() {
    assertThat(Warmth.of(Optional.empty(), 21, TODAY)).isEqualTo(Warmth.NEVER);
    assertThatIllegalArgumentException().isThrownBy(() -> Warmth.of(Optional.of(TODAY), 0, TODAY));
  }

  @ParameterizedTest(name = "connected {0}, answered {1}, talked {2}, cost {3}, judged {4} on {5}")
  @CsvSource({
    // connected, answered, talked, cost, judged, judged on -> level, judged, to confirm
    ",,,,,, 0, false, false",
    "2026-01-01,,,,,, 1, false, false",
    "2020-01-01,,,,,, 1, false, true",
    "2026-01-01,2026-02-01,,,,, 2, false, false",
    ",2026-02-01,2026-02-01,,,, 3, false, false",
    ",,2025-05-17,,,, 3, false, false",
    ",,2025-05-16,,,, 3, false, true",
    ",,,2026-03-01,,, 4, false, false",
    "2026-01-01,,,,4,2026-10-01, 4, true, false",
    ",,2026-01-01,2026-03-01,2,2026-10-01, 2, true, false",
    ",,2026-11-01,2026-03-01,2,2026-10-01, 3, false, false",
    ",,,2026-11-01,0,2026-10-01, 4, false, false",
    ",,,,0,2020-01-01, 0, true, false",
    ",,,,3,2020-01-01, 3, true, true",
    ",2026-10-01,,,3,2020-01-01, 3, true, false"
  })
  void bond(
      @Nullable LocalDate connected,
      @Nullable LocalDate answered,
      @Nullable LocalDate talked,
      @Nullable LocalDate cost,
      @Nullable Integer judged,
      @Nullable LocalDate judgedOn,
      int level,
      boolean isJudged,
      boolean toConfirm) {
    Optional<BondJudgement> judgement =
        Optional.ofNullable(judged)
            .flatMap(b -> Optional.ofNullable(judgedOn).map(on -> new BondJudgement(b, on, "")));
    BondFacts facts =
        new BondFacts(
            Optional.ofNullable(connected),
            Optional.ofNullable(answered),
            Optional.ofNullable(talked),
            Optional.ofNullable(cost));
    assertThat(Bond.of(facts, judgement, TODAY)).isEqualTo(new Bond(level, isJudged, toConfirm));
  }

  @Test
  void aBondIsZeroToFour() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BondJudgement(5, TODAY, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new BondJudgement(-1, TODAY, ""));
  }

  @Test
  void anHourThatTheClocksSkippedIsKnownAndMovedAfterIt() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Moment skipped = new Moment(LocalDate.of(2026, 3, 29), Optional.of(LocalTime.of(2, 30)));
    assertThat(skipped.isSkipped(paris)).isTrue();
    assertThat(skipped.instant(paris)).isEqualTo("2026-03-29T01:30:00Z");
    assertThat(Moment.on(LocalDate.of(2026, 3, 29)).isSkipped(paris)).isFalse();
    assertThat(Moment.on(LocalDate.of(2026, 3, 29)).instant(paris))
        .isEqualTo("2026-03-29T10:00:00Z");
  }
}
