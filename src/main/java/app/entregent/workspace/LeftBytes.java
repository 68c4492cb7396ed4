package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.ATTACHMENT;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.PIECE_FILE;

import app.entregent.workspace.schema.tables.records.EntryRecord;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.TableImpl;

/**
 * Bytes of files that no row names any more. They stand outside the journal, so they stay as long
 * as undo or redo can bring back a row that names them, and go when none can.
 */
final class LeftBytes {
  private static final Logger LOG = System.getLogger(LeftBytes.class.getName());

  private final DSLContext sql;

  LeftBytes(DSLContext sql) {
    this.sql = sql;
  }

  /** Whatever goes wrong here costs room in the file and nothing else. */
  static void drop(Database database, LongPredicate reachable) {
    try {
      int files = new LeftBytes(database.writer()).collect(reachable);
      database.commit();
      if (files > 0) {
        LOG.log(Level.INFO, "Files that nothing names any more were let go: {0}", files);
      }
    } catch (SQLException | RuntimeException cause) {
      LOG.log(Level.WARNING, "What nothing names any more could not be let go", cause);
      takeBack(database);
    }
  }

  private static void takeBack(Database database) {
    try {
      database.rollback();
    } catch (SQLException cause) {
      LOG.log(Level.WARNING, "What was begun could not be taken back", cause);
    }
  }

  /** No row of the workspace names these bytes. */
  static Condition unnamed(DSLContext sql) {
    return ATTACHED_BYTES
        .SHA256
        .notIn(sql.select(ATTACHMENT.SHA256).from(ATTACHMENT))
        .and(ATTACHED_BYTES.SHA256.notIn(sql.select(PIECE_FILE.SHA256).from(PIECE_FILE)));
  }

  /**
   * Deletes what nothing can bring back.
   *
   * @param reachable whether undo or redo may still take back this change
   * @return how many files went
   */
  int collect(LongPredicate reachable) {
    List<byte[]> left =
        sql.select(ATTACHED_BYTES.SHA256)
            .from(ATTACHED_BYTES)
            .where(unnamed(sql))
            .fetch(ATTACHED_BYTES.SHA256);
    if (left.isEmpty()) {
      return 0;
    }
    Set<String> kept = new HashSet<>();
    add(kept, ATTACHMENT, ATTACHMENT.SHA256, reachable);
    add(kept, PIECE_FILE, PIECE_FILE.SHA256, reachable);
    List<byte[]> gone = new ArrayList<>(left);
    gone.removeIf(sha256 -> kept.contains(HexFormat.of().formatHex(sha256)));
    gone.forEach(
        sha256 -> sql.deleteFrom(ATTACHED_BYTES).where(ATTACHED_BYTES.SHA256.eq(sha256)).execute());
    return gone.size();
  }

  /** What rows of this table named that undo or redo may still bring back. */
  private <R extends TableRecord<R>> void add(
      Set<String> kept, TableImpl<R> table, TableField<R, byte[]> sha256, LongPredicate reachable) {
    for (EntryRecord entry :
        sql.selectFrom(ENTRY)
            .where(ENTRY.TAB.eq(table.getName()), ENTRY.BEFORE_IMAGE.isNotNull())) {
      if (reachable.test(entry.getChangeId())) {
        for (R row : RowImages.unpack(table, entry.getBeforeImage())) {
          kept.add(HexFormat.of().formatHex(row.get(sha256)));
        }
      }
    }
  }
}
