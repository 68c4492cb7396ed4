package app.entregent.model.engage;

import static app.entregent.workspace.schema.Tables.PIECE_BRIEF;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceBriefRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The briefs of pieces. */
public final class BriefStore {
  public static final Topic BRIEFS = Topic.of(PIECE_BRIEF);

  /** The briefs of these pieces; a piece without one is not there. */
  public Map<Long, PieceBrief> of(Reader reader, Collection<Long> pieceIds) {
    Map<Long, PieceBrief> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(pieceIds)) {
      reader
          .sql()
          .selectFrom(PIECE_BRIEF)
          .where(PIECE_BRIEF.PIECE_ID.in(some))
          .forEach(row -> found.put(row.getPieceId(), brief(row)));
    }
    return found;
  }

  /** Says what a piece is to do; what was said before is replaced. */
  public void put(Transaction tx, long pieceId, PieceBrief brief) {
    Optional<Long> known =
        tx.sql()
            .select(PIECE_BRIEF.ID)
            .from(PIECE_BRIEF)
            .where(PIECE_BRIEF.PIECE_ID.eq(pieceId))
            .fetchOptional(PIECE_BRIEF.ID);
    PieceBriefRecord row = new PieceBriefRecord();
    row.setSpeaker(brief.speaker());
    row.setMatter(brief.matter());
    row.setAudience(brief.audience());
    row.setPurpose(brief.purpose());
    row.setMeans(brief.means());
    if (known.isPresent()) {
      row.setId(known.get());
      tx.update(row);
    } else {
      row.setPieceId(pieceId);
      tx.insert(row);
    }
  }

  private static PieceBrief brief(PieceBriefRecord row) {
    return new PieceBrief(
        row.getSpeaker(), row.getMatter(), row.getAudience(), row.getPurpose(), row.getMeans());
  }
}
