package app.entregent.model.library;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.PIECE_FILE;

import app.entregent.model.conversation.detail.PickedFile;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceFileRecord;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The files of pieces; their bytes are kept as those of talks are. */
public final class PieceFileStore {
  public static final Topic FILES = Topic.of(PIECE_FILE);

  private static final int LONGEST_NAME = 500;

  /** Those of a piece, in the order in which they came. */
  public List<PieceFile> of(Reader reader, long pieceId) {
    return reader
        .sql()
        .selectFrom(PIECE_FILE)
        .where(PIECE_FILE.PIECE_ID.eq(pieceId))
        .orderBy(PIECE_FILE.ID)
        .fetch(
            row ->
                new PieceFile(
                    row.getId(),
                    row.getPieceId(),
                    row.getName(),
                    row.getSize(),
                    HexFormat.of().formatHex(row.getSha256()),
                    row.getLink()));
  }

  /** The bytes that are kept of a file; empty where only its link is. */
  public Optional<byte[]> bytes(Reader reader, PieceFile one) {
    return reader
        .sql()
        .select(ATTACHED_BYTES.BYTES)
        .from(ATTACHED_BYTES)
        .where(ATTACHED_BYTES.SHA256.eq(HexFormat.of().parseHex(one.sha256())))
        .fetchOptional(ATTACHED_BYTES.BYTES)
        .filter(bytes -> one.isKept());
  }

  /** Adds a file: its bytes, or where it lies if it is too large to be copied. */
  public long add(Transaction tx, long pieceId, PickedFile file) {
    byte[] hash = HexFormat.of().parseHex(file.sha256());
    if (file.isKept()) {
      tx.keepBytes(hash, file.bytes());
    }
    String name = file.name().substring(0, Math.min(file.name().length(), LONGEST_NAME));
    return insert(
        tx,
        new PieceFile(
            0,
            pieceId,
            name,
            file.size(),
            file.sha256(),
            file.isKept() ? "" : file.path().toString()));
  }

  /** Takes a file out; an undo brings it back with its bytes. */
  public void remove(Transaction tx, long id) {
    tx.delete(PIECE_FILE, id);
  }

  void copy(Transaction tx, long from, long to) {
    for (PieceFile file : of(tx, from)) {
      insert(tx, new PieceFile(0, to, file.name(), file.size(), file.sha256(), file.link()));
    }
  }

  private static long insert(Transaction tx, PieceFile file) {
    PieceFileRecord row = new PieceFileRecord();
    row.setPieceId(file.pieceId());
    row.setName(file.name());
    row.setSize(file.size());
    row.setSha256(HexFormat.of().parseHex(file.sha256()));
    row.setLink(file.link());
    row.setAddedOn(tx.today());
    return tx.insert(row);
  }
}
