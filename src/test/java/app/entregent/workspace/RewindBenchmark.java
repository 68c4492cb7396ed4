package app.entregent.workspace;

import static app.entregent.workspace.schema.Tables.TIE;

import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.schema.tables.records.ChangeRecord;
import app.entregent.workspace.schema.tables.records.EntryRecord;
import app.entregent.workspace.schema.tables.records.TieRecord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long it takes to read the past of one map and to go back to its beginning, with 1,000,000
 * entries in the journal of which 20,000 belong to the map:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test
 *   -Dexec.mainClass=app.entregent.workspace.RewindBenchmark</pre>
 */
final class RewindBenchmark {
  private static final int ENTRIES = 1_000_000;
  private static final int EVERY = 50;
  private static final int BATCH = 20_000;
  private static final int RUNS = 20;
  private static final long SCOPE = 7;
  private static final long FIRST = 1_000;

  /** Older ones are not read: their images hold other columns. */
  private static final String SHAPE = Integer.toString(Database.UNDO_HORIZON);

  private RewindBenchmark() {}

  public static void main(String[] args) throws IOException, SQLException {
    Path file = TestWorkspace.createFile(Files.createTempDirectory("rewind"));
    try (Database database = Database.open(file);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out))) {
      fill(database);
      double[] read = new double[RUNS];
      double[] back = new double[RUNS];
      int rows = 0;
      for (int run = 0; run < RUNS; run++) {
        long from = System.nanoTime();
        Rewind rewind = database.read(sql -> Rewind.of(new Reader(sql), SCOPE));
        read[run] = (System.nanoTime() - from) / 1e6;
        from = System.nanoTime();
        rows = rewind.rows(TIE, List.of(), FIRST).size();
        back[run] = (System.nanoTime() - from) / 1e6;
      }
      double first = read[0] + back[0];
      Arrays.sort(read);
      Arrays.sort(back);
      out.printf(
          "%d entries, %d in scope, %d rows: read once %.0f ms, least %.0f ms, back to the"
              + " beginning %.0f ms (medians; both the first time %.0f ms)%n",
          ENTRIES, ENTRIES / EVERY, rows, read[RUNS / 2], read[0], back[RUNS / 2], first);
    }
  }

  /** Each entry is a change of its own; those of the map keep a line as it was. */
  private static void fill(Database database) throws SQLException {
    List<ChangeRecord> changes = new ArrayList<>();
    List<EntryRecord> entries = new ArrayList<>();
    for (long i = 0; i < ENTRIES; i++) {
      changes.add(
          new ChangeRecord(
              FIRST + i, Instant.EPOCH.plusSeconds(i), "map.change.added", "", null, SHAPE));
      boolean own = i % EVERY == 0;
      byte[] image = own ? RowImages.pack(TIE, List.of(tie(i % 500 + 1))) : null;
      entries.add(
          new EntryRecord(
              FIRST + i,
              FIRST + i,
              TIE.getName(),
              own ? "U" : "I",
              i % 500 + 1,
              i % 500 + 1,
              own ? Long.valueOf(SCOPE) : null,
              image));
      if (changes.size() == BATCH) {
        database.writer().batchInsert(changes).execute();
        database.writer().batchInsert(entries).execute();
        database.commit();
        changes.clear();
        entries.clear();
      }
    }
  }

  private static TieRecord tie(long id) {
    TieRecord row = TIE.newRecord();
    row.setId(id);
    row.setDecisionId(SCOPE);
    row.setFromSeatId(id);
    row.setToSeatId(id + 1);
    row.setKind("KNOWS");
    row.setWeight(1);
    row.setMotive("They studied together and meet every month");
    return row;
  }
}
