package app.entregent.workspace;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.WorkspaceException.Reason;
import app.entregent.workspace.schema.tables.records.CompanyRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {
  private static final Label ADDED = Label.of("people.change.added");

  @TempDir Path folder;
  private Workspace workspace;

  /** Listens, and wishes the end once so many rows are done. */
  private static final class EndsAt implements Progress {
    private final long rows;
    private final List<Long> heard = new ArrayList<>();
    private long total;

    EndsAt(long rows) {
      this.rows = rows;
    }

    @Override
    public void at(long done, long total) {
      heard.add(done);
      this.total = total;
    }

    @Override
    public boolean endWished() {
      return !heard.isEmpty() && heard.getLast() >= rows;
    }
  }

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatWasChangedIsReadAndIsStillThereAfterReopening() {
    long id = add("Amina");
    assertThat(firstNames()).containsExactly("Amina");
    reopen();
    assertThat(firstNames()).containsExactly("Amina");
    assertThat(add("Basile")).isGreaterThan(id);
  }

  @Test
  void aFailedChangeLeavesNothingAndTheNextOneWorks() {
    assertThatThrownBy(
            () ->
                now(
                    workspace.change(
                        ADDED,
                        tx -> {
                          tx.insert(person("Lost"));
                          throw new IllegalArgumentException("no");
                        })))
        .hasRootCauseMessage("no");
    assertThat(firstNames()).isEmpty();
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
    add("Kept");
    assertThat(firstNames()).containsExactly("Kept");
  }

  /**
   * What is pasted may be longer than anybody types: the sentence tells why, and nothing is cut.
   */
  @Test
  void aTextThatIsTooLongIsRefusedWithItsReasonAndNothingIsCut() {
    assertThatThrownBy(() -> add("x".repeat(5_000)))
        .hasCauseInstanceOf(WorkspaceException.class)
        .cause()
        .extracting(cause -> ((WorkspaceException) cause).reason())
        .isEqualTo(Reason.TOO_LONG);
    assertThat(firstNames()).isEmpty();
    add("Short");
    assertThat(firstNames()).containsExactly("Short");
  }

  @Test
  void aChangeWithinAChangeIsRefused() {
    assertThatThrownBy(
            () -> now(workspace.change(ADDED, tx -> workspace.change(ADDED, inner -> 1))))
        .hasMessageContaining("A change within a change");
  }

  @Test
  void writingThroughAQueryIsRefused() {
    assertThatThrownBy(() -> workspace.fetch(reader -> reader.sql().deleteFrom(PERSON).execute()))
        .hasMessageContaining("Only queries here");
    assertThatThrownBy(
            () ->
                now(
                    workspace.change(
                        ADDED,
                        tx -> tx.sql().insertInto(COMPANY).set(COMPANY.NAME, "x").execute())))
        .hasMessageContaining("Only queries here");
  }

  @Test
  void undoAndRedoWorkAcrossReopening() {
    long id = add("Amina");
    now(
        workspace.change(
            Label.of("people.change.renamed"),
            tx -> {
              PersonRecord row = new PersonRecord();
              row.setId(id);
              row.setFirstName("Amine");
              tx.update(row);
              return id;
            }));
    now(workspace.change(Label.of("people.change.removed"), tx -> deletePerson(tx, id)));
    assertThat(firstNames()).isEmpty();
    reopen();
    assertThat(now(workspace.undo()).map(Label::key)).contains("people.change.removed");
    assertThat(firstNames()).containsExactly("Amine");
    reopen();
    assertThat(now(workspace.undo()).map(Label::key)).contains("people.change.renamed");
    assertThat(firstNames()).containsExactly("Amina");
    now(workspace.undo());
    assertThat(firstNames()).isEmpty();
    assertThat(now(workspace.undo())).isEmpty();
    reopen();
    now(workspace.redo());
    now(workspace.redo());
    assertThat(firstNames()).containsExactly("Amine");
    now(workspace.redo());
    assertThat(firstNames()).isEmpty();
    assertThat(now(workspace.redo())).isEmpty();
  }

  @Test
  void aNewChangeEndsWhatCouldBeRedone() {
    add("Amina");
    now(workspace.undo());
    assertThat(workspace.undoState().redo()).isPresent();
    add("Basile");
    assertThat(workspace.undoState().redo()).isEmpty();
    assertThat(now(workspace.redo())).isEmpty();
  }

  @Test
  void autosavesOfOneFieldAreOneStep() {
    long id = add("");
    List.of("A", "Am", "Ami").forEach(typed -> rename(id, typed));
    now(workspace.undo());
    assertThat(firstNames()).containsExactly("");
    now(workspace.redo());
    assertThat(firstNames()).containsExactly("Ami");
  }

  @Test
  void whatIsTypedIntoAFieldAgainLaterIsAStepOfItsOwn() {
    MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
    workspace.close();
    workspace =
        Workspace.open(
            folder.resolve("test.entregent"),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock));
    long id = add("");
    rename(id, "Monday");
    clock.pass(Duration.ofSeconds(90));
    rename(id, "Monday morning");
    clock.pass(Duration.ofHours(1));
    rename(id, "Later");
    now(workspace.undo());
    assertThat(firstNames()).containsExactly("Monday morning");
    now(workspace.undo());
    assertThat(firstNames()).containsExactly("");
  }

  private void rename(long id, String typed) {
    now(
        workspace.change(
            Label.of("people.change.renamed").merging("field-1"),
            tx -> {
              PersonRecord row = new PersonRecord();
              row.setId(id);
              row.setFirstName(typed);
              tx.update(row);
              return id;
            }));
  }

  @Test
  void noticesNameTheRowsAndComeAfterTheCommit() {
    List<ChangeNotice> heard = new ArrayList<>();
    workspace.listen(
        notice -> {
          assertThat(firstNames()).isNotEmpty();
          heard.add(notice);
        });
    long id = add("Amina");
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().touches(Topic.of(PERSON), id)).isTrue();
    assertThat(heard.getFirst().touches(Topic.of(PERSON), id + 1)).isFalse();
    now(workspace.change(ADDED, tx -> tx.insertAll(people(3_000))));
    assertThat(heard.getLast().touched().get(Topic.of(PERSON)))
        .isEqualTo(new ChangeNotice.Rows.Many());
  }

  @Test
  void aLargeInsertIsOneStepBackAndForth() {
    now(
        workspace.change(
            ADDED,
            tx -> {
              CompanyRecord company = new CompanyRecord();
              company.setName("Atelier Nord");
              company.setNameKey("atelier nord");
              long companyId = tx.insert(company);
              long first = tx.insertAll(people(2_500));
              return tx.insertAll(
                  IntStream.range(0, 2_500).mapToObj(i -> post(first + i, companyId)).toList());
            }));
    List<String> before = dump();
    now(workspace.undo());
    assertThat(dump()).isEmpty();
    now(workspace.redo());
    assertThat(dump()).isEqualTo(before);
    now(workspace.undo());
    assertThat(dump()).isEmpty();
  }

  @Test
  void aLargeUndoTellsHowFarItIs() {
    now(workspace.change(ADDED, tx -> tx.insertAll(people(2_500))));
    EndsAt progress = new EndsAt(Long.MAX_VALUE);
    now(workspace.undo(progress));
    assertThat(progress.heard).hasSizeGreaterThan(3).isSorted().endsWith(2_500L);
    assertThat(progress.total).isEqualTo(2_500);
    EndsAt again = new EndsAt(Long.MAX_VALUE);
    now(workspace.redo(again));
    assertThat(again.heard).hasSizeGreaterThan(3).isSorted().endsWith(again.total);
  }

  @Test
  void aLargeUndoOrRedoThatIsEndedLeavesAllAsItWas() {
    add("Amina");
    now(workspace.change(ADDED, tx -> tx.insertAll(people(2_500))));
    List<String> before = dump();
    assertThatThrownBy(() -> now(workspace.undo(new EndsAt(1_000))))
        .isInstanceOf(CancellationException.class);
    assertThat(dump()).isEqualTo(before);
    now(workspace.undo());
    assertThat(firstNames()).containsExactly("Amina");
    assertThatThrownBy(() -> now(workspace.redo(new EndsAt(1_000))))
        .isInstanceOf(CancellationException.class);
    assertThat(firstNames()).containsExactly("Amina");
    reopen();
    now(workspace.redo());
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void aReadSeesOneSnapshotWhileOthersWrite() {
    add("Amina");
    workspace.fetch(
        reader -> {
          int before = reader.sql().fetchCount(PERSON);
          add("Basile");
          assertThat(reader.sql().fetchCount(PERSON)).isEqualTo(before);
          return before;
        });
    assertThat(firstNames()).containsExactly("Amina", "Basile");
  }

  @Test
  void historyTellsLabelsUndosAndRedos() {
    add("Amina");
    now(workspace.undo());
    now(workspace.redo());
    assertThat(now(workspace.history(10)))
        .extracting(PastChange::kind, past -> past.label().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PastChange.Kind.REDONE, "people.change.added"),
            org.assertj.core.groups.Tuple.tuple(PastChange.Kind.UNDONE, "people.change.added"),
            org.assertj.core.groups.Tuple.tuple(PastChange.Kind.DONE, "people.change.added"));
  }

  @Test
  void labelsKeepTheirArgumentsThroughTheJournal() {
    Label label =
        Label.of(
            "x",
            Label.row("person", 12),
            Label.count(-3),
            Label.word("map.role.buyer"),
            Label.day(LocalDate.of(2026, 2, 28)));
    assertThat(Label.fromText("x", label.argsAsText())).isEqualTo(label);
    assertThat(Label.fromText("y", "").args()).isEmpty();
    assertThat(label.merging("m").merge()).isEqualTo(Optional.of("m"));
  }

  private void reopen() {
    workspace.close();
    workspace = Workspace.open(workspace.file(), TestWorkspace.setup(WorkspaceThreads.direct()));
  }

  private long add(String firstName) {
    return now(workspace.change(ADDED, tx -> tx.insert(person(firstName))));
  }

  private List<String> firstNames() {
    return workspace.fetch(
        reader ->
            reader
                .sql()
                .select(PERSON.FIRST_NAME)
                .from(PERSON)
                .orderBy(PERSON.ID)
                .fetch(PERSON.FIRST_NAME));
  }

  private List<String> dump() {
    return workspace.fetch(
        reader -> {
          List<String> rows = new ArrayList<>();
          reader.sql().selectFrom(PERSON).orderBy(PERSON.ID).forEach(r -> rows.add(r.toString()));
          reader.sql().selectFrom(POST).orderBy(POST.ID).forEach(r -> rows.add(r.toString()));
          reader.sql().selectFrom(COMPANY).orderBy(COMPANY.ID).forEach(r -> rows.add(r.toString()));
          return rows;
        });
  }

  private static long deletePerson(Transaction tx, long id) {
    tx.delete(PERSON, id);
    return id;
  }

  private static List<PersonRecord> people(int count) {
    return IntStream.range(0, count).mapToObj(i -> person("P" + i)).toList();
  }

  private static PersonRecord person(String firstName) {
    PersonRecord row = new PersonRecord();
    row.setFirstName(firstName);
    row.setOrigin("TYPED");
    row.setAddedAt(TestWorkspace.CLOCK.instant());
    return row;
  }

  private static PostRecord post(long personId, long companyId) {
    PostRecord row = new PostRecord();
    row.setPersonId(personId);
    row.setCompanyId(companyId);
    row.setSeenOn(LocalDate.of(2026, 11, 17));
    return row;
  }
}
