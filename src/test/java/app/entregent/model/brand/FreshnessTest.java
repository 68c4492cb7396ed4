package app.entregent.model.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest(name = "{0} days, {1} months")
  @CsvSource({
    "-1, 6, FRESH",
    "-4000, 6, FRESH",
    "0, 6, FRESH",
    "92, 6, FRESH",
    "93, 6, AGEING",
    "184, 6, AGEING",
    "185, 6, STALE",
    "4000, 6, STALE",
    "15, 1, FRESH",
    "16, 1, AGEING",
    "32, 1, STALE",
    "900, 60, FRESH",
    "1830, 60, STALE"
  })
  void whatWasSeenLongAgoFades(int days, int months, Freshness freshness) {
    assertThat(Freshness.of(Optional.of(TODAY.minusDays(days)), TODAY, months))
        .isEqualTo(freshness);
  }

  @Test
  void whatWasNeverSeenIsNotStale() {
    assertThat(Freshness.of(Optional.empty(), TODAY, 6)).isEqualTo(Freshness.NEVER);
  }
}
