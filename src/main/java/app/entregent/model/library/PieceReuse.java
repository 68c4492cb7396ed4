package app.entregent.model.library;

import app.entregent.model.engage.BriefStore;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceBrief;
import app.entregent.model.engage.PieceStore;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Plans a piece again: a copy that remembers what it was made from. */
public final class PieceReuse {
  private final PieceStore pieces;
  private final BriefStore briefs = new BriefStore();
  private final PieceSheetStore sheets = new PieceSheetStore();
  private final PieceFileStore files = new PieceFileStore();

  public PieceReuse(PieceStore pieces) {
    this.pieces = pieces;
  }

  /**
   * Copies words, brief, stage, need and files; what was judged and who got it stays with the old
   * one.
   *
   * @return the copy; empty if the piece is gone
   */
  public Optional<Long> plan(Transaction tx, long from, LocalDate day) {
    return pieces.find(tx, from).map(piece -> copy(tx, piece, day));
  }

  private long copy(Transaction tx, Piece piece, LocalDate day) {
    long copy =
        pieces.add(
            tx,
            new NewPiece(
                piece.subject(),
                piece.format(),
                piece.channel(),
                day,
                OptionalInt.empty(),
                piece.persona(),
                ""));
    for (Language language : Language.values()) {
      if (!piece.text(language).isEmpty()) {
        pieces.setText(tx, copy, language, piece.text(language));
      }
    }
    PieceBrief brief = briefs.of(tx, List.of(piece.id())).getOrDefault(piece.id(), PieceBrief.NONE);
    if (!brief.isEmpty()) {
      briefs.put(tx, copy, brief);
    }
    sheets.copy(tx, piece.id(), copy);
    files.copy(tx, piece.id(), copy);
    return copy;
  }
}
