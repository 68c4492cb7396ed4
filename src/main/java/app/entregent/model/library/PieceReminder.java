package app.entregent.model.library;

import app.entregent.model.engage.Piece;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says once of each piece that its hour has come, as long as the program runs. An hour that a day
 * lacks, because clocks went forward, has come when the next one has.
 */
public final class PieceReminder {
  private final Set<Long> said = new HashSet<>();

  /** The pieces of now whose hour has come and of which it was not said yet. */
  public List<Piece> due(List<Piece> pieces, ZonedDateTime now) {
    List<Piece> due = pieces.stream().filter(piece -> isDue(piece, now)).toList();
    List<Piece> fresh = due.stream().filter(piece -> !said.contains(piece.id())).toList();
    fresh.forEach(piece -> said.add(piece.id()));
    return fresh;
  }

  private static boolean isDue(Piece piece, ZonedDateTime now) {
    return piece.open()
        && piece.hour().isPresent()
        && piece.plannedOn().equals(now.toLocalDate())
        && !piece
            .plannedOn()
            .atTime(LocalTime.of(piece.hour().getAsInt(), 0))
            .atZone(now.getZone())
            .isAfter(now);
  }
}
