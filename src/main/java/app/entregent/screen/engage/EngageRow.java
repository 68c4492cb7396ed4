package app.entregent.screen.engage;

import app.entregent.model.engage.Piece;
import java.time.LocalDate;

/** A line of the week. */
public sealed interface EngageRow {
  LocalDate day();

  /** A day, with or without pieces under it. */
  record Day(LocalDate day, boolean today) implements EngageRow {}

  /**
   * A piece.
   *
   * @param persona the name of the persona it is for, or an empty text
   * @param late whether its day has passed and it is not done
   */
  record Line(Piece piece, String persona, boolean late) implements EngageRow {
    @Override
    public LocalDate day() {
      return piece.plannedOn();
    }
  }
}
