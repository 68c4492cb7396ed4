package app.entregent.model.agenda;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The next piece of this week that is not done: one is enough for a day. */
final class CallsOfPieces {
  private final PieceStore pieces = new PieceStore();

  List<Call> find(Reader reader, LocalDate today) {
    return pieces.ofWeek(reader, IsoWeek.of(today)).stream()
        .filter(Piece::open)
        .findFirst()
        .map(piece -> call(piece, today))
        .stream()
        .toList();
  }

  private static Call call(Piece piece, LocalDate today) {
    String key =
        piece.plannedOn().isEqual(today)
            ? "today.reason.week_piece.today"
            : piece.plannedOn().isBefore(today)
                ? "today.reason.week_piece.late"
                : "today.reason.week_piece";
    return Call.typed(
        TodayKind.WEEK_PIECE,
        piece.id(),
        Optional.empty(),
        Optional.empty(),
        name -> Message.of(key, piece.subject(), piece.plannedOn()),
        piece.plannedOn());
  }
}
