package app.entregent.model.measure.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that the program counted for a cell. */
public sealed interface KpiFact {
  LocalDate on();

  /** A reading of the brand room. */
  record Read(LocalDate on, BigDecimal amount) implements KpiFact {}

  /** A piece went out. */
  record PieceOut(LocalDate on, String subject) implements KpiFact {}

  /** An account became a lead, or went past it. */
  record Led(LocalDate on, long accountId, String account) implements KpiFact {}

  /** A talk, or a meeting, with the first of those who took part. */
  record Talked(LocalDate on, long conversationId, long personId, String person)
      implements KpiFact {}
}
