package app.entregent.model.engage;

import app.entregent.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something useful to publish or to give, in the week for which it is planned.
 *
 * @param hour 0 to 23, if one is planned
 * @param persona the persona it is for
 * @param text what will be copied to its place, in English
 * @param textFr the same in French
 * @param droppedOn when it was given up; it stays in the library
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
    String textFr,
    Optional<LocalDate> doneOn,
    Optional<LocalDate> droppedOn) {
  public boolean done() {
    return doneOn.isPresent();
  }

  /** Neither shared nor given up. */
  public boolean open() {
    return doneOn.isEmpty() && droppedOn.isEmpty();
  }

  public String text(Language language) {
    return switch (language) {
      case EN -> text;
      case FR -> textFr;
    };
  }

  public IsoWeek week() {
    return IsoWeek.of(plannedOn);
  }
}
