package app.entregent.screen.engage;

import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceBrief;
import app.entregent.model.library.PieceSheet;
import app.entregent.model.library.PieceState;
import app.entregent.model.library.Reception;
import app.entregent.model.wording.DraftVersion;
import java.util.List;

/**
 * All that is read of the piece that is open.
 *
 * @param madeFrom the subject of the piece it was made from; empty if there is none or it is gone
 * @param versions in both languages, the newest first
 */
record PieceShown(
    Piece piece,
    PieceBrief brief,
    PieceSheet sheet,
    String madeFrom,
    List<DraftVersion> versions,
    List<PieceFileRow> files,
    List<Reception> receptions) {
  PieceShown {
    versions = List.copyOf(versions);
    files = List.copyOf(files);
    receptions = List.copyOf(receptions);
  }

  long id() {
    return piece.id();
  }

  PieceState state() {
    return sheet.state(piece.done(), piece.droppedOn().isPresent());
  }
}
