package app.entregent.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemClockTest {
  private static final Instant START = Instant.parse("2026-11-17T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "10, 0, 0, 600, false",
    "10, 0, 599, 1, false",
    "10, 0, 600, 0, false",
    "10, 0, 601, -1, true",
    "10, 540, 120, -60, true",
    // The machine's clock was set back.
    "10, 60, -3600, 540, false",
    // A day later.
    "10, 0, 86400, -85800, true"
  })
  void whatIsLeft(int minutes, int before, int since, int left, boolean past) {
    ItemClock clock =
        new ItemClock(Duration.ofMinutes(minutes), Duration.ofSeconds(before), Optional.of(START));
    Instant now = START.plusSeconds(since);
    assertThat(clock.left(now)).isEqualTo(Duration.ofSeconds(left));
    assertThat(clock.past(now)).isEqualTo(past);
  }

  @Test
  void pausedItStandsStill() {
    ItemClock clock = new ItemClock(Duration.ofMinutes(5), Duration.ofMinutes(2), Optional.empty());
    assertThat(clock.spent(START.plusSeconds(1000))).isEqualTo(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @EnumSource(AgendaTemplate.class)
  void anAgendaAddsUpAndHoldsTheSixTopicsInTheirOrder(AgendaTemplate template) {
    assertThat(template.items().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(template.minutes());
    assertThat(template.items().keySet())
        .containsExactly(
            AgendaTopic.WHO_DECIDES,
            AgendaTopic.WHO_INFLUENCES,
            AgendaTopic.WHAT_WORRIES,
            AgendaTopic.WHO_MEETS,
            AgendaTopic.WHO_VOUCHES,
            AgendaTopic.WHO_DOES);
  }
}
