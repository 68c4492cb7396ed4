package app.entregent.model.library;

/**
 * A file of a piece.
 *
 * @param size in bytes
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param link where it lies; empty if its bytes are kept in the workspace
 */
public record PieceFile(long id, long pieceId, String name, long size, String sha256, String link) {
  /** Whether its bytes are kept in the workspace. */
  public boolean isKept() {
    return link.isEmpty();
  }
}
