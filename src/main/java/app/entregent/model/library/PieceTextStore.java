package app.entregent.model.library;

import static app.entregent.workspace.schema.Tables.PIECE_VERSION;

import app.entregent.model.engage.PieceStore;
import app.entregent.model.wording.Draft;
import app.entregent.model.wording.DraftKeeping;
import app.entregent.model.wording.DraftVersion;
import app.entregent.text.Language;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceVersionRecord;
import java.util.List;

/** The texts of pieces in both languages and their versions. */
public final class PieceTextStore {
  public static final Topic VERSIONS = Topic.of(PIECE_VERSION);

  private final PieceStore pieces;

  public PieceTextStore(PieceStore pieces) {
    this.pieces = pieces;
  }

  /** The versions of a piece in both languages, the newest first. */
  public List<DraftVersion> versions(Reader reader, long pieceId) {
    return reader
        .sql()
        .selectFrom(PIECE_VERSION)
        .where(PIECE_VERSION.PIECE_ID.eq(pieceId))
        .orderBy(PIECE_VERSION.WRITTEN_ON.desc(), PIECE_VERSION.ID.desc())
        .fetch(
            row ->
                new DraftVersion(
                    row.getId(),
                    Language.valueOf(row.getLanguage()),
                    row.getText(),
                    row.getWrittenOn(),
                    row.getByHand()));
  }

  /** Writes a text; what stood there before is kept where {@link DraftKeeping} says so. */
  public void write(Transaction tx, long pieceId, Language language, String text) {
    Draft stored = pieces.draft(tx, pieceId, language);
    if (stored.text().equals(text)) {
      return;
    }
    if (DraftKeeping.keeps(language, stored, text, versions(tx, pieceId), tx.today())) {
      insert(tx, pieceId, language, stored, false);
    }
    pieces.setText(tx, pieceId, language, text);
  }

  /**
   * Keeps what stands there now as a version.
   *
   * @return whether there was something that was not kept yet
   */
  public boolean keep(Transaction tx, long pieceId, Language language) {
    Draft stored = pieces.draft(tx, pieceId, language);
    boolean worth =
        !stored.text().isBlank()
            && !DraftKeeping.known(language, stored.text(), versions(tx, pieceId));
    if (worth) {
      insert(tx, pieceId, language, stored, true);
    }
    return worth;
  }

  /** Makes a version the text again; what stood there until now becomes a version itself. */
  public void restore(Transaction tx, long pieceId, DraftVersion version) {
    keep(tx, pieceId, version.language());
    pieces.setText(tx, pieceId, version.language(), version.text());
  }

  private static void insert(
      Transaction tx, long pieceId, Language language, Draft draft, boolean byHand) {
    PieceVersionRecord row = new PieceVersionRecord();
    row.setPieceId(pieceId);
    row.setLanguage(language.name());
    row.setText(draft.text());
    row.setWrittenOn(draft.writtenOn().orElse(tx.today()));
    row.setByHand(byHand);
    tx.insert(row);
  }
}
