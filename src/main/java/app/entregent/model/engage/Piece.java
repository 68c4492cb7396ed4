package app.entregent.model.engage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something useful to publish or to give, in the week for which it is planned.
 *
 * @param hour 0 to 23, if one is planned
 * @param persona the persona it is for
 * @param text what will be copied to its place
 */
public record Piece(
    long id,
    String subject,
    PieceFormat format,
    PieceChannel channel,
    LocalDate plannedOn,
    OptionalInt hour,
    Optional<Long> persona,
    String text,
    Optional<LocalDate> doneOn) {
  public boolean done() {
    return doneOn.isPresent();
  }

  public IsoWeek week() {
    return IsoWeek.of(plannedOn);
  }
}
