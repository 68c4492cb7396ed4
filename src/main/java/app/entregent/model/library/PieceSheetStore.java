package app.entregent.model.library;

import static app.entregent.workspace.schema.Tables.PIECE_SHEET;

import app.entregent.model.decision.PathStage;
import app.entregent.model.wording.TrustElement;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceSheetRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.TableField;

/** What is said and judged of pieces. */
public final class PieceSheetStore {
  public static final Topic SHEETS = Topic.of(PIECE_SHEET);

  private static final Map<Quality, TableField<PieceSheetRecord, Boolean>> QUALITIES =
      new EnumMap<>(
          Map.of(
              Quality.PRECIOUS, PIECE_SHEET.PRECIOUS,
              Quality.USEFUL, PIECE_SHEET.USEFUL,
              Quality.RELEVANT, PIECE_SHEET.RELEVANT,
              Quality.CONVINCING, PIECE_SHEET.CONVINCING,
              Quality.TIMELY, PIECE_SHEET.TIMELY));

  private static final Map<TrustElement, TableField<PieceSheetRecord, Boolean>> TRUST =
      new EnumMap<>(
          Map.of(
              TrustElement.CLIENT_VALUE, PIECE_SHEET.CLIENT_VALUE,
              TrustElement.MUTUAL_VALUE, PIECE_SHEET.MUTUAL_VALUE,
              TrustElement.CLEAR_WORDS, PIECE_SHEET.CLEAR_WORDS,
              TrustElement.FAIR, PIECE_SHEET.FAIR));

  /** The sheets of all pieces that have one, by piece. */
  public Map<Long, PieceSheet> all(Reader reader) {
    Map<Long, PieceSheet> all = new HashMap<>();
    reader.sql().selectFrom(PIECE_SHEET).forEach(row -> all.put(row.getPieceId(), sheet(row)));
    return all;
  }

  public PieceSheet of(Reader reader, long pieceId) {
    return reader
        .sql()
        .selectFrom(PIECE_SHEET)
        .where(PIECE_SHEET.PIECE_ID.eq(pieceId))
        .fetchOptional()
        .map(PieceSheetStore::sheet)
        .orElse(PieceSheet.EMPTY);
  }

  public void setStage(Transaction tx, long pieceId, PathStage stage) {
    put(tx, pieceId, row -> row.setStage(stage.name()));
  }

  public void setNeed(Transaction tx, long pieceId, String need) {
    put(tx, pieceId, row -> row.setNeed(need.strip()));
  }

  public void setSide(Transaction tx, long pieceId, PieceSide side) {
    put(tx, pieceId, row -> row.setSide(side == PieceSide.UNKNOWN ? "" : side.name()));
  }

  public void tick(Transaction tx, long pieceId, Quality quality, boolean on) {
    put(tx, pieceId, row -> row.set(QUALITIES.get(quality), on));
  }

  public void tick(Transaction tx, long pieceId, TrustElement element, boolean on) {
    put(tx, pieceId, row -> row.set(TRUST.get(element), on));
  }

  /**
   * It can go out.
   *
   * @param reason why, if {@link ReadyRule} finds something missing; else empty
   */
  public void ready(Transaction tx, long pieceId, String reason) {
    put(
        tx,
        pieceId,
        row -> {
          row.setReadyOn(tx.today());
          row.setReadyReason(reason.strip());
        });
  }

  public void notReady(Transaction tx, long pieceId) {
    put(
        tx,
        pieceId,
        row -> {
          row.setReadyOn(null);
          row.setReadyReason("");
        });
  }

  /**
   * Gives a copy the sheet of what it was made from; that it was ready or trusted is not copied.
   */
  void copy(Transaction tx, long from, long to) {
    PieceSheet old = of(tx, from);
    put(
        tx,
        to,
        row -> {
          row.setStage(old.stage().name());
          row.setNeed(old.need());
          row.setSide(old.side() == PieceSide.UNKNOWN ? "" : old.side().name());
          row.setMadeFrom(from);
        });
  }

  private static void put(Transaction tx, long pieceId, Consumer<PieceSheetRecord> change) {
    Optional<Long> known =
        tx.sql()
            .select(PIECE_SHEET.ID)
            .from(PIECE_SHEET)
            .where(PIECE_SHEET.PIECE_ID.eq(pieceId))
            .fetchOptional(PIECE_SHEET.ID);
    PieceSheetRecord row = new PieceSheetRecord();
    change.accept(row);
    if (known.isPresent()) {
      row.setId(known.get());
      tx.update(row);
    } else {
      row.setPieceId(pieceId);
      tx.insert(row);
    }
  }

  private static PieceSheet sheet(PieceSheetRecord row) {
    return new PieceSheet(
        PathStage.valueOf(row.getStage()),
        row.getNeed(),
        row.getSide().isEmpty() ? PieceSide.UNKNOWN : PieceSide.valueOf(row.getSide()),
        ticked(row, QUALITIES),
        ticked(row, TRUST),
        Optional.ofNullable(row.getReadyOn()),
        row.getReadyReason(),
        Optional.ofNullable(row.getMadeFrom()));
  }

  private static <E> Set<E> ticked(
      PieceSheetRecord row, Map<E, TableField<PieceSheetRecord, Boolean>> fields) {
    return fields.entrySet().stream()
        .filter(entry -> row.get(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
