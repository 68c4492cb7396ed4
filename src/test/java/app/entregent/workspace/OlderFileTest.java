package app.entregent.workspace;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.schema.Tables;
import app.entregent.workspace.schema.tables.records.SeatRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as the program before version 12 of its tables left it. */
class OlderFileTest {
  private static final String[] ROWS = {
    "insert into account (id, uid, name, added_at) values (1, random_uuid(7), 'Villas Atlas',"
        + " timestamp with time zone '2026-10-01 08:00:00+00')",
    "insert into decision (id, uid, account_id, opened_on) values (2, random_uuid(7), 1,"
        + " date '2026-10-01')",
    seat(3, "date '2026-10-20'", "' Lina Moustaqim '"),
    seat(4, "null", "'Lina Moustaqim'"),
    seat(5, "date '2026-10-21'", "''"),
    "update counter set next_id = 6 where name = 'row'",
    "insert into change (id, changed_at, label_key, label_args, schema_version) values (1,"
        + " timestamp with time zone '2026-10-21 08:00:00+00', 'map.change.added', '', '11')",
    "insert into entry (seq, change_id, tab, op, first_id, last_id, scope) values (1, 1, 'SEAT',"
        + " 'I', 5, 5, 2)",
    "update counter set next_id = 2 where name in ('change', 'entry')",
  };

  static {
    WorkspaceFilePath.register();
  }

  @TempDir Path folder;

  @Test
  void whatWasKeptInColumnsMovesIntoRowsOfItsOwn() throws Exception {
    try (Workspace workspace = openOlder()) {
      List<List<Object>> judged =
          workspace.fetch(
              reader ->
                  reader
                      .sql()
                      .selectFrom(Tables.JUDGEMENT)
                      .orderBy(Tables.JUDGEMENT.SEAT_ID)
                      .fetch(
                          row ->
                              List.of(
                                  row.getSeatId(),
                                  row.getAbout(),
                                  row.getConfidence(),
                                  row.getJudgedOn())));
      assertThat(judged)
          .containsExactly(
              List.of(3L, "STANCE", "CONFIRMED", LocalDate.of(2026, 10, 20)),
              List.of(5L, "STANCE", "CONFIRMED", LocalDate.of(2026, 10, 21)));
      List<List<Object>> covered =
          workspace.fetch(
              reader ->
                  reader
                      .sql()
                      .selectFrom(Tables.COVERAGE)
                      .orderBy(Tables.COVERAGE.SEAT_ID)
                      .fetch(row -> List.of(row.getSeatId(), row.getStrength())));
      assertThat(covered).containsExactly(List.of(3L, 2), List.of(4L, 2));
      List<String> names =
          workspace.fetch(
              reader -> reader.sql().selectFrom(Tables.COLLEAGUE).fetch(Tables.COLLEAGUE.NAME));
      assertThat(names).containsExactly("Lina Moustaqim");
    }
  }

  @Test
  void undoEndsWhereImagesHoldColumnsThatAreGone() throws Exception {
    try (Workspace workspace = openOlder()) {
      assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
      assertThat(now(workspace.undo())).isEmpty();
      now(workspace.change(Label.of("map.change.added"), tx -> tx.insert(newSeat())));
      assertThat(seats(workspace)).isEqualTo(4);
      assertThat(now(workspace.undo())).isPresent();
      assertThat(now(workspace.undo())).isEmpty();
      assertThat(seats(workspace)).isEqualTo(3);
    }
    try (Workspace again = open(folder.resolve("older.entregent"))) {
      assertThat(again.undoState().undo()).isEmpty();
      assertThat(again.undoState().redo()).isPresent();
      assertThat(now(again.history(5))).hasSize(3);
    }
  }

  @Test
  void thePastEndsThereToo() throws Exception {
    try (Workspace workspace = openOlder()) {
      assertThat(workspace.fetch(reader -> Rewind.of(reader, 2)).steps()).isEmpty();
      now(workspace.change(Label.of("map.change.added").inDecision(2), tx -> tx.insert(newSeat())));
      assertThat(workspace.fetch(reader -> Rewind.of(reader, 2)).steps()).hasSize(1);
    }
  }

  @Test
  void whatWasCutOffBeginsAgainFromTheCopy() throws Exception {
    Path file = makeOlder();
    Path copy = Files.copy(file, folder.resolve("older.entregent.version-11"));
    try (Connection connection = DriverManager.getConnection(url(file), "owner", "");
        Statement sql = connection.createStatement()) {
      sql.execute("alter table seat drop column covered_by");
    }
    Files.writeString(folder.resolve("older.entregent.version-10.part"), "half a copy");
    try (Workspace workspace = open(file)) {
      assertThat(seats(workspace)).isEqualTo(3);
      int covered = workspace.fetch(reader -> reader.sql().fetchCount(Tables.COVERAGE));
      assertThat(covered).isEqualTo(2);
    }
    assertThat(copy).doesNotExist();
  }

  @Test
  void aCopyThatWasOnlyLeftBehindIsNotPutBack() throws Exception {
    Path file = makeOlder();
    byte[] old = Files.readAllBytes(file);
    try (Workspace workspace = open(file)) {
      now(workspace.change(Label.of("map.change.added"), tx -> tx.insert(newSeat())));
    }
    Path copy = Files.write(folder.resolve("older.entregent.version-11"), old);
    try (Workspace workspace = open(file)) {
      assertThat(seats(workspace)).isEqualTo(4);
    }
    assertThat(copy).doesNotExist();
  }

  @Test
  void aFileThatCannotBeBroughtUpStaysAsItWas() throws Exception {
    Path file = makeOlder();
    try (Connection connection = DriverManager.getConnection(url(file), "owner", "");
        Statement sql = connection.createStatement()) {
      sql.execute("alter table seat drop column covered_by");
    }
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> open(file)).isInstanceOf(WorkspaceException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).containsExactly(file);
    }
  }

  private static int seats(Workspace workspace) {
    return workspace.fetch(reader -> reader.sql().fetchCount(Tables.SEAT));
  }

  private static SeatRecord newSeat() {
    SeatRecord row = new SeatRecord();
    row.setDecisionId(2L);
    row.setAddedOn(LocalDate.of(2026, 11, 17));
    return row;
  }

  private static String seat(int id, String confirmedOn, String coveredBy) {
    return "insert into seat (id, uid, decision_id, stance, stance_confirmed_on, covered_by,"
        + " added_on) values (%d, random_uuid(7), 2, 'NEUTRAL', %s, %s, date '2026-10-01')"
            .formatted(id, confirmedOn, coveredBy);
  }

  private Workspace openOlder() throws Exception {
    return open(makeOlder());
  }

  private static Workspace open(Path file) {
    return Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()));
  }

  private static String url(Path file) {
    return "jdbc:h2:" + WorkspaceFilePath.databaseName(file) + ";TRACE_LEVEL_FILE=0";
  }

  private Path makeOlder() throws Exception {
    Path file = folder.resolve("older.entregent");
    Flyway.configure()
        .dataSource(url(file), "owner", "")
        .locations("classpath:db/migration")
        .target("11")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url(file), "owner", "");
        Statement sql = connection.createStatement()) {
      for (String row : ROWS) {
        sql.execute(row);
      }
    }
    return file;
  }
}
