package app.entregent.model.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest(name = "{0} days")
  @CsvSource({
    "-1, FRESH",
    "0, FRESH",
    "90, FRESH",
    "91, AGEING",
    "180, AGEING",
    "181, STALE",
    "4000, STALE"
  })
  void whatWasSeenLongAgoFades(int days, Freshness freshness) {
    assertThat(Freshness.of(Optional.of(TODAY.minusDays(days)), TODAY)).isEqualTo(freshness);
  }

  @Test
  void whatWasNeverSeenIsNotStale() {
    assertThat(Freshness.of(Optional.empty(), TODAY)).isEqualTo(Freshness.NEVER);
  }
}
