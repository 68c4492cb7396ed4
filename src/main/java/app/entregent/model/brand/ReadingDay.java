package app.entregent.model.brand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was read on one day. */
public record ReadingDay(LocalDate on, Map<ReadingKind, BigDecimal> amounts) {
  public ReadingDay {
    amounts = amounts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(amounts));
  }

  public Optional<BigDecimal> of(ReadingKind kind) {
    return Optional.ofNullable(amounts.get(kind));
  }

  /** The sum of the four pillars, 0 to 100; nothing unless all four were read on this day. */
  public Optional<BigDecimal> ssi() {
    return amounts.keySet().containsAll(ReadingKind.SSI)
        ? Optional.of(
            ReadingKind.SSI.stream()
                .map(kind -> of(kind).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
