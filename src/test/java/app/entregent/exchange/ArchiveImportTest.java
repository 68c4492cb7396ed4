package app.entregent.exchange;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.exchange.archive.ArchiveFixture.MESSAGES;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.SKILL;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.archive.ArchiveFixture;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.paste.PasteBook;
import app.entregent.model.conversation.paste.PasteEntry;
import app.entregent.model.conversation.paste.PasteEntry.Party;
import app.entregent.model.conversation.paste.PasteEntry.Said;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole archives of invented people into a real workspace: once, again, stopped, taken back. */
class ArchiveImportTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Imported imported;

  @SuppressWarnings("NullAway.Init") // set before each test
  private SomeArchives archives;

  @BeforeEach
  void open() {
    imported = new Imported(TestWorkspace.create(folder));
    archives = new SomeArchives(folder);
  }

  @AfterEach
  void close() {
    imported.workspace().close();
  }

  @Test
  void theSameAgainAddsNothingAndLeavesNoStepToUndo() throws IOException {
    Path zip = archives.everything("all_06-10-2026.zip");
    imported.add(zip);
    Map<String, String> before = imported.dump();
    long changes = imported.workspace().fetch(reader -> reader.lastChange());

    ImportReport again = imported.add(zip);

    assertThat(imported.dump()).isEqualTo(before);
    long changesAfter = imported.workspace().fetch(reader -> reader.lastChange());
    assertThat(changesAfter).isEqualTo(changes);
    assertThat(again.added()).isZero();
    assertThat(again.changed()).isZero();
    assertThat(again.alreadyThere()).isGreaterThan(8);
    assertThat(again.files())
        .allSatisfy(
            file ->
                assertThat(file.read())
                    .isEqualTo(
                        file.added() + file.changed() + file.alreadyThere() + file.leftOutInAll()));
  }

  @Test
  void basicThenCompleteAddsOnlyWhatIsNew() throws IOException {
    String first =
        SomeArchives.message(
            "t1", "Sam Seller", "sam-seller", "Jane Hale", "jane-hale", "09:00", "Hello");
    String second =
        SomeArchives.message(
            "t1", "Jane Hale", "jane-hale", "Sam Seller", "sam-seller", "10:00", "Hi");
    Path basic =
        new ArchiveFixture()
            .with("Profile.csv", SomeArchives.PROFILE)
            .with("Connections.csv", CONNECTIONS + JANE)
            .with("messages.csv", MESSAGES + first)
            .zip(folder.resolve("Basic_LinkedInDataExport_06-08-2026.zip"));
    Path complete =
        new ArchiveFixture()
            .with("Profile.csv", SomeArchives.PROFILE)
            .with(
                "Connections.csv",
                CONNECTIONS + JANE + "\n" + SomeArchives.connection("Ravi", "Menon"))
            .with("messages.csv", MESSAGES + second + first)
            .zip(folder.resolve("Complete_LinkedInDataExport_06-09-2026.zip"));

    imported.add(basic);
    assertThat(imported.talks()).containsExactly("2026-06-08 OUTGOING: (Jane); 1");
    ImportReport report = imported.add(complete);

    assertThat(imported.people()).containsExactly("Jane Hale", "Ravi Menon", "Sam Seller*");
    assertThat(imported.talks()).containsExactly("2026-06-08 BOTH: Jane; 2");
    assertThat(file(report, "messages.csv").added()).isEqualTo(1);
    assertThat(file(report, "messages.csv").alreadyThere()).isEqualTo(1);
    assertThat(file(report, "Connections.csv").added()).isEqualTo(1);
  }

  @Test
  void whatWasPastedBeforeIsRecognised() throws IOException {
    imported.add(archives.connections("Connections.csv", JANE));
    PasteBook book = new PasteBook();
    Workspace workspace = imported.workspace();
    long jane =
        workspace.fetch(reader -> new PersonStore().search(reader, "hale", 1)).getFirst().id();
    LocalDate day = LocalDate.of(2026, 6, 8);
    PasteEntry pasted =
        new PasteEntry(
            Channel.LINKEDIN_MESSAGE,
            List.of(new Party(Optional.of(jane), "Jane Hale", Optional.empty())),
            List.of(
                new Said(
                    Optional.of(0),
                    new Moment(day, Optional.of(LocalTime.of(11, 0))),
                    "",
                    "Hello Sam\n\nok"),
                new Said(
                    Optional.empty(),
                    new Moment(day, Optional.of(LocalTime.of(11, 5))),
                    "",
                    "Good  Morning")),
            "",
            TestWorkspace.CLOCK.getZone());
    TestWorkspace.now(
        workspace.change(
            Label.of("paste.change.talks", Label.count(2)), tx -> book.write(tx, pasted)));
    Path archive =
        new ArchiveFixture()
            .with("Profile.csv", SomeArchives.PROFILE)
            .with(
                "messages.csv",
                MESSAGES
                    + fromJane("09:00", "Hello Sam")
                    + fromJane("09:01", "ok")
                    + SomeArchives.message(
                        "t1",
                        "Sam Seller",
                        "sam-seller",
                        "Jane Hale",
                        "jane-hale",
                        "09:05",
                        "good morning")
                    + fromJane("15:00", "ok"))
            .zip(folder.resolve("Basic_LinkedInDataExport_06-08-2026.zip"));
    ImportReport first = imported.add(archive);
    assertThat(file(first, "messages.csv").alreadyThere()).isEqualTo(3);
    assertThat(file(first, "messages.csv").added()).isEqualTo(1);
    ImportReport second = imported.add(archive);
    assertThat(file(second, "messages.csv").added()).isZero();
  }

  private static String fromJane(String at, String text) {
    return SomeArchives.message(
        "t1", "Jane Hale", "jane-hale", "Sam Seller", "sam-seller", at, text);
  }

  @Test
  void basicAndCompleteInOneGoAreOneChange() throws IOException {
    Path basic = archives.everything("Basic_LinkedInDataExport_06-08-2026.zip");
    Path complete = archives.everything("Complete_LinkedInDataExport_06-09-2026.zip");

    ImportReport report = imported.add(complete, basic);

    assertThat(imported.count(MESSAGE)).isEqualTo(4);
    assertThat(report.files())
        .extracting(FileReport::name)
        .contains(
            "Basic_LinkedInDataExport_06-08-2026.zip/Connections.csv",
            "Complete_LinkedInDataExport_06-09-2026.zip/Connections.csv");
    TestWorkspace.now(imported.workspace().undo());
    assertThat(imported.people()).isEmpty();
  }

  @Test
  void undoTakesAllBackAndRedoBringsItAgain() throws IOException {
    Map<String, String> empty = imported.dump();
    imported.add(archives.everything("all.zip"));
    Map<String, String> full = imported.dump();

    assertThat(TestWorkspace.now(imported.workspace().undo()))
        .contains(Label.of("exchange.change.imported", Label.count(3), Label.count(4)));
    assertThat(imported.dump()).isEqualTo(empty);
    TestWorkspace.now(imported.workspace().redo());
    assertThat(imported.dump()).isEqualTo(full);
  }

  @Test
  void cancellingLeavesNoTraceWheneverItHappens() throws IOException {
    Path zip = archives.everything("all.zip");
    Map<String, String> empty = imported.dump();
    for (int after = 0; after < 200; after++) {
      AtomicInteger left = new AtomicInteger(after);
      ImportProgress cancelling =
          new ImportProgress() {
            @Override
            public void at(Stage stage, String file, double done) {
              assertThat(done).isBetween(0.0, 1.0);
            }

            @Override
            public boolean cancelled() {
              return left.getAndDecrement() <= 0;
            }
          };
      ArchiveImport run = new ArchiveImport(imported.workspace(), TestWorkspace.CLOCK);
      try {
        run.run(List.of(zip), cancelling);
        assertThat(after).isGreaterThan(10);
        assertThat(imported.count(MESSAGE)).isEqualTo(4);
        return;
      } catch (CancellationException wished) {
        assertThat(imported.dump()).isEqualTo(empty);
        assertThat(imported.workspace().undoState().undo()).isEmpty();
      }
    }
    assertThat(imported.count(MESSAGE)).as("an import that was never cancelled").isEqualTo(4);
  }

  @Test
  void oneUnreadableFileDoesNotStopTheOthers() throws IOException {
    Path good = archives.connections("good.csv", JANE);
    Path web = Files.writeString(folder.resolve("page.zip"), "<!DOCTYPE html><html></html>");
    ImportReport report = imported.add(web, good, folder.resolve("gone.csv"));

    assertThat(imported.people()).containsExactly("Jane Hale");
    assertThat(report.readAnything()).isTrue();
    assertThat(report.problems())
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(Problem.Kind.WEB_PAGE, Problem.Kind.NOT_FOUND);
    assertThat(report.files())
        .extracting(FileReport::state)
        .containsOnlyOnce(FileSummary.State.READ);
  }

  @Test
  void nothingReadableSaysSoAndChangesNothing() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    ImportReport report = imported.add(empty);

    assertThat(report.readAnything()).isFalse();
    assertThat(imported.workspace().undoState().undo()).isEmpty();
  }

  @Test
  void somebodyElsesArchiveLeavesTheOwnerAlone() throws IOException {
    imported.add(archives.everything("all.zip"));
    Path other =
        new ArchiveFixture()
            .with("Profile.csv", SomeArchives.PROFILE.replace("Sam,Seller", "Otto,Other"))
            .with("Skills.csv", "Name\nJuggling\n")
            .zip(folder.resolve("other.zip"));
    ImportReport report = imported.add(other);

    assertThat(report.otherOwner()).isTrue();
    assertThat(imported.people()).contains("Sam Seller*").doesNotContain("Otto Other*");
    assertThat(imported.count(SKILL)).isEqualTo(2);
    assertThat(report.leftOut())
        .extracting(LeftOut::reason)
        .containsOnly(LeftOut.Reason.OTHER_OWNER);
  }

  @Test
  void aChangeThatComesBetweenIsSeen() throws IOException {
    PersonStore persons = new PersonStore();
    AtomicInteger asked = new AtomicInteger();
    ImportProgress meddling =
        new ImportProgress() {
          private boolean comparing;

          @Override
          public void at(Stage stage, String file, double done) {
            comparing = stage == Stage.COMPARING;
          }

          @Override
          public boolean cancelled() {
            // The first question comes before the comparison, the second one after it.
            if (comparing && asked.incrementAndGet() == 2) {
              TestWorkspace.now(
                  imported
                      .workspace()
                      .change(
                          Label.of("people.change.added"),
                          tx -> persons.add(tx, NewPerson.typed("Jane Hale", "Acme", "CEO"))));
            }
            return false;
          }
        };
    new ArchiveImport(imported.workspace(), TestWorkspace.CLOCK)
        .run(List.of(archives.everything("all.zip")), meddling);

    assertThat(asked.get()).isGreaterThanOrEqualTo(4);
    assertThat(imported.people()).filteredOn(name -> name.equals("Jane Hale")).hasSize(1);
  }

  private static FileReport file(ImportReport report, String name) {
    return report.files().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
