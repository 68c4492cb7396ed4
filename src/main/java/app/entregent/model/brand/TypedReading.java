package app.entregent.model.brand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges what was typed as a reading. */
public sealed interface TypedReading {
  /** Nothing was read. */
  record Blank() implements TypedReading {}

  record Good(BigDecimal amount) implements TypedReading {}

  record Bad(Fault fault) implements TypedReading {}

  /** What is wrong with it. */
  enum Fault {
    NO_NUMBER,
    NEGATIVE,
    TOO_MUCH,
    /** A count with decimals, or a pillar with more than two. */
    DECIMALS
  }

  /** What is wrong with the day of a reading. */
  enum DayFault {
    AHEAD,
    /** Before the network existed. */
    TOO_EARLY
  }

  /** LinkedIn opened in May 2003. */
  LocalDate EARLIEST = LocalDate.of(2003, 5, 5);

  Pattern NUMBER = Pattern.compile("[-−]?[0-9]{1,12}([.,][0-9]{1,6})?");

  /** Blanks part thousands; a point or a comma parts decimals. */
  static TypedReading of(ReadingKind kind, String typed) {
    String bare = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-');
    if (bare.isEmpty()) {
      return new Blank();
    }
    if (!kind.pillar()) {
      bare = bare.replaceAll("(?<=[0-9])[.,](?=[0-9]{3}(?![0-9]))", "");
    }
    if (!NUMBER.matcher(bare).matches()) {
      return new Bad(Fault.NO_NUMBER);
    }
    BigDecimal amount = new BigDecimal(bare.replace(',', '.')).stripTrailingZeros();
    if (amount.signum() < 0) {
      return new Bad(Fault.NEGATIVE);
    }
    if (amount.compareTo(BigDecimal.valueOf(kind.most())) > 0) {
      return new Bad(Fault.TOO_MUCH);
    }
    return amount.scale() > (kind.pillar() ? 2 : 0)
        ? new Bad(Fault.DECIMALS)
        : new Good(amount.scale() < 0 ? amount.setScale(0) : amount);
  }

  static Optional<DayFault> day(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      return Optional.of(DayFault.AHEAD);
    }
    return on.isBefore(EARLIEST) ? Optional.of(DayFault.TOO_EARLY) : Optional.empty();
  }
}
