package app.entregent.exchange;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.exchange.archive.ArchiveFixture.MESSAGES;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.INVITATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.SKILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.exchange.archive.ArchiveFixture;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ProfileFact;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of archives of invented people into a real workspace. */
class ArchiveImportTest {
  private static final String PROFILE =
      "First Name,Last Name,Headline,Summary,Industry,Geo Location\n"
          + "Sam,Seller,Websites that sell villas,I build them.,Design,Marrakech\n";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Imported imported;

  @BeforeEach
  void open() {
    imported = new Imported(TestWorkspace.create(folder));
  }

  @AfterEach
  void close() {
    imported.workspace().close();
  }

  @Test
  void connectionsBecomePeopleWithTheirPosts() throws IOException {
    ImportReport report =
        imported.add(connections("a_06-10-2026.csv", JANE + "\n,,,,,,07 Jun 2026"));

    assertThat(imported.people()).containsExactly("Jane Hale");
    assertThat(imported.posts("Jane")).containsExactly("Acme, CEO, now, 2026-06-10");
    FileReport file = report.files().getFirst();
    assertThat(file.read()).isEqualTo(2);
    assertThat(file.added()).isEqualTo(1);
    assertThat(file.leftOut()).isEqualTo(Map.of(LeftOut.Reason.HIDDEN_MEMBER, 1));
    assertThat(report.leftOut())
        .containsExactly(new LeftOut("a_06-10-2026.csv", 3, LeftOut.Reason.HIDDEN_MEMBER));
  }

  @Test
  void theSameAgainAddsNothingAndLeavesNoStepToUndo() throws IOException {
    Path zip = everything("all_06-10-2026.zip");
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
        message("t1", "Sam Seller", "sam-seller", "Jane Hale", "jane-hale", "09:00", "Hello");
    String second =
        message("t1", "Jane Hale", "jane-hale", "Sam Seller", "sam-seller", "10:00", "Hi");
    Path basic =
        new ArchiveFixture()
            .with("Profile.csv", PROFILE)
            .with("Connections.csv", CONNECTIONS + JANE)
            .with("messages.csv", MESSAGES + first)
            .zip(folder.resolve("Basic_LinkedInDataExport_06-08-2026.zip"));
    Path complete =
        new ArchiveFixture()
            .with("Profile.csv", PROFILE)
            .with("Connections.csv", CONNECTIONS + JANE + "\n" + connection("Ravi", "Menon"))
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
  void basicAndCompleteInOneGoAreOneChange() throws IOException {
    Path basic = everything("Basic_LinkedInDataExport_06-08-2026.zip");
    Path complete = everything("Complete_LinkedInDataExport_06-09-2026.zip");

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
  void aNewEmployerEndsTheFormerPostAndDeletesNothing() throws IOException {
    imported.add(connections("a_06-01-2026.csv", JANE));
    ImportReport report =
        imported.add(connections("b_09-01-2026.csv", JANE.replace("Acme,CEO", "Globex,Chair")));

    assertThat(imported.posts("Jane"))
        .containsExactly("Acme, CEO, then, 2026-06-01", "Globex, Chair, now, 2026-09-01");
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.newPeople()).isZero();
  }

  @Test
  void anOlderArchiveAddsAFormerPostAndChangesNothingElse() throws IOException {
    imported.add(connections("b_09-01-2026.csv", JANE.replace("Acme,CEO", "Globex,Chair")));
    Path older = connections("a_06-01-2026.csv", JANE);
    imported.add(older);
    imported.add(older);

    assertThat(imported.posts("Jane"))
        .containsExactly("Globex, Chair, now, 2026-09-01", "Acme, CEO, then, 2026-06-01");
  }

  @Test
  void twoPeopleOfOneNameStayTwo() throws IOException {
    String other = JANE.replace("jane-hale", "jane-hale-2");
    imported.add(connections("a.csv", JANE + "\n" + other));
    assertThat(imported.people()).containsExactly("Jane Hale", "Jane Hale");

    String old = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    Path twins =
        Files.writeString(
            folder.resolve("twins.csv"),
            old
                + "Ada,Twin,,Acme,CEO,01 Feb 2020\n"
                + "Ada,Twin,,Acme,CEO,01 Aug 2021\n"
                + "Ada,Twin,,Acme,CEO,01 Aug 2021\n");
    ImportReport first = imported.add(twins);
    ImportReport again = imported.add(twins);

    assertThat(imported.people()).filteredOn(name -> name.equals("Ada Twin")).hasSize(2);
    assertThat(first.added()).isEqualTo(2);
    assertThat(first.alreadyThere()).isEqualTo(1);
    assertThat(again.added()).isZero();
  }

  @Test
  void anArchiveWithoutLinksMeetsThePeopleOfOneWithLinks() throws IOException {
    String old = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    Path without =
        Files.writeString(
            folder.resolve("old.csv"),
            old
                + "Jane,Hale,,Acme,CEO,07 Jun 2026\n"
                + "Omar,Alami,omar@example.com,Elsewhere,Buyer,02 Jun 2026\n");
    imported.add(without);
    imported.add(
        connections(
            "new.csv",
            JANE
                + "\nOmar,Alami,https://www.linkedin.com/in/omar-a,omar@example.com,Dune,CEO,02 Jun"
                + " 2026"));

    assertThat(imported.people()).containsExactly("Omar Alami", "Jane Hale");
    assertThat(imported.posts("Omar")).hasSize(2);
  }

  @Test
  void whoWasTypedByHandIsMetByNameAndCompany() throws IOException {
    PersonStore persons = new PersonStore();
    TestWorkspace.now(
        imported
            .workspace()
            .change(
                Label.of("people.change.added"),
                tx -> persons.add(tx, NewPerson.typed("Jane Hale", "Acme", ""))));

    imported.add(connections("a.csv", JANE));

    assertThat(imported.people()).containsExactly("Jane Hale");
    assertThat(imported.posts("Jane")).containsExactly("Acme, CEO, now, 2026-11-17");
  }

  @Test
  void messagesBecomeOneTalkForEachThreadAndDay() throws IOException {
    imported.add(everything("all.zip"));

    // 23:30 in Greenwich is the next day in Paris, where the seller is.
    assertThat(imported.talks())
        .containsExactly(
            "2026-06-08 BOTH: Jane; 2",
            "2026-06-08 OUTGOING: (Stranger From); 1",
            "2026-06-09 INCOMING: Jane; 1");
  }

  @Test
  void strangersWithALinkBecomeContactsAndTheOwnerIsMarked() throws IOException {
    imported.add(everything("all.zip"));

    assertThat(imported.people())
        .containsExactly("Stranger From Afar", "Jane Hale", "Sam Seller*", "Nora Vidal");
    assertThat(imported.posts("Sam")).containsExactly("Villa Web, Founder, now, 2026-11-17");
    Map<FactKind, Integer> facts =
        imported.workspace().fetch(reader -> new ProfileFactStore().facts(reader)).values().stream()
            .collect(Collectors.toMap(ProfileFact::kind, ProfileFact::number));
    assertThat(facts)
        .containsEntry(FactKind.HEADLINE, 25)
        .containsEntry(FactKind.CONNECTIONS, 1)
        .containsEntry(FactKind.SKILLS, 2)
        .containsEntry(FactKind.ADDRESS, 10);
    assertThat(imported.count(SKILL)).isEqualTo(2);
    assertThat(imported.count(INVITATION)).isEqualTo(1);
  }

  @Test
  void aBareNameThatFitsTwoPeopleIsTiedToNeither() throws IOException {
    String header =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE"
            + " URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n";
    String sam = "Sam Seller,https://www.linkedin.com/in/sam-seller";
    Path zip =
        new ArchiveFixture()
            .with("Profile.csv", PROFILE)
            .with(
                "Connections.csv",
                CONNECTIONS
                    + JANE
                    + "\n"
                    + JANE.replace("jane-hale", "jane-hale-2")
                    + "\n"
                    + connection("Ravi", "Menon"))
            .with(
                "messages.csv",
                header
                    + "t1,,"
                    + sam
                    + ",Jane Hale,2026-06-08 09:00:00 UTC,,Which one?,INBOX\n"
                    + "t2,,"
                    + sam
                    + ",Ravi Menon,2026-06-08 09:01:00 UTC,,Only one.,INBOX\n"
                    + "t3,,Jane Hale,https://www.linkedin.com/in/jane-hale,Sam Seller,"
                    + "2026-06-08 09:02:00 UTC,,It is me,INBOX\n"
                    + "t3,,"
                    + sam
                    + ",Jane Hale,2026-06-08 09:03:00 UTC,,Then it is you.,INBOX\n")
            .zip(folder.resolve("old.zip"));

    ImportReport report = imported.add(zip);

    assertThat(imported.talks())
        .containsExactly(
            "2026-06-08 OUTGOING: ; 1",
            "2026-06-08 OUTGOING: (Ravi); 1",
            "2026-06-08 BOTH: Jane; 2");
    assertThat(report.problems())
        .extracting(Problem::kind, Problem::detail)
        .containsExactly(tuple(Problem.Kind.NAME_OF_SEVERAL, "Jane Hale"));
  }

  @Test
  void undoTakesAllBackAndRedoBringsItAgain() throws IOException {
    Map<String, String> empty = imported.dump();
    imported.add(everything("all.zip"));
    Map<String, String> full = imported.dump();

    assertThat(TestWorkspace.now(imported.workspace().undo()))
        .contains(Label.of("exchange.change.imported", Label.count(3), Label.count(4)));
    assertThat(imported.dump()).isEqualTo(empty);
    TestWorkspace.now(imported.workspace().redo());
    assertThat(imported.dump()).isEqualTo(full);
  }

  @Test
  void cancellingLeavesNoTraceWheneverItHappens() throws IOException {
    Path zip = everything("all.zip");
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
    Path good = connections("good.csv", JANE);
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
  void unknownColumnsAreNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Connections.csv"),
            CONNECTIONS.replace("\n", ",Shoe Size\n") + JANE + ",42\n");
    ImportReport report = imported.add(file);

    assertThat(report.files().getFirst().unknownColumns()).containsExactly("Shoe Size");
  }

  @Test
  void whatIsUnlikelyIsKeptAndToldAndNothingIsCutSilently() throws IOException {
    String longTitle = "x".repeat(3_000);
    ImportReport report =
        imported.add(
            connections(
                "a.csv", JANE.replace("CEO", longTitle).replace("07 Jun 2026", "07 Jun 1834")));

    assertThat(imported.posts("Jane").getFirst()).hasSizeGreaterThan(1_900).contains("…");
    assertThat(report.problems())
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(Problem.Kind.SHORTENED, Problem.Kind.UNLIKELY_DATE);
  }

  @Test
  void somebodyElsesArchiveLeavesTheOwnerAlone() throws IOException {
    imported.add(everything("all.zip"));
    Path other =
        new ArchiveFixture()
            .with("Profile.csv", PROFILE.replace("Sam,Seller", "Otto,Other"))
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
        .run(List.of(everything("all.zip")), meddling);

    assertThat(asked.get()).isGreaterThanOrEqualTo(4);
    assertThat(imported.people()).filteredOn(name -> name.equals("Jane Hale")).hasSize(1);
  }

  @Test
  void peopleAreAddedWithoutDuties() throws IOException {
    imported.add(everything("all.zip"));
    assertThat(imported.count(NEXT_ACTION)).isZero();
    assertThat(imported.count(QUESTION)).isZero();
    assertThat(imported.count(CONVERSATION)).isEqualTo(3);
    assertThat(imported.count(PERSON)).isEqualTo(4);
  }

  private Path connections(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), CONNECTIONS + rows + "\n");
  }

  private static String connection(String first, String last) {
    String slug = (first + "-" + last).toLowerCase(java.util.Locale.ROOT);
    return "%s,%s,https://www.linkedin.com/in/%s,,Acme,Buyer,01 Jun 2026"
        .formatted(first, last, slug);
  }

  private static String message(
      String thread,
      String from,
      String fromSlug,
      String to,
      String toSlug,
      String at,
      String text) {
    return "%s,,%s,https://www.linkedin.com/in/%s,%s,https://www.linkedin.com/in/%s,2026-06-08 %s:00 UTC,,%s,INBOX,,No,No\n"
        .formatted(thread, from, fromSlug, to, toSlug, at, text);
  }

  private Path everything(String name) throws IOException {
    String sam = "sam-seller";
    String jane = "jane-hale";
    return new ArchiveFixture()
        .with("Profile.csv", PROFILE)
        .with(
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n"
                + "Villa Web,Founder,,Marrakech,Jan 2020,\n")
        .with("Skills.csv", "Name\nListening\nWeb design\n")
        .with(
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\nsam@example.com,Yes,Yes,\n")
        .with("Connections.csv", CONNECTIONS + JANE + "\n")
        .with(
            "Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
                + "Sam Seller,Nora Vidal,\"6/1/26, 2:37"
                + " PM\",,OUTGOING,https://www.linkedin.com/in/sam-seller,https://www.linkedin.com/in/nora-vidal\n")
        .with(
            "Recommendations_Received.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
                + "Jane,Hale,Acme,CEO,He listens.,\"07/21/09, 12:11 PM\",VISIBLE\n")
        .with(
            "Endorsement_Received_Info.csv",
            "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public"
                + " Url,Endorsement Status\n"
                + "2023/06/20 13:05:02"
                + " UTC,Listening,Jane,Hale,www.linkedin.com/in/jane-hale,ACCEPTED\n")
        .with(
            "messages.csv",
            MESSAGES
                + message("t1", "Jane Hale", jane, "Sam Seller", sam, "23:30", "Good night")
                + message("t1", "Jane Hale", jane, "Sam Seller", sam, "10:00", "Hi")
                + message("t1", "Sam Seller", sam, "Jane Hale", jane, "09:00", "Hello")
                + message(
                    "t2", "Sam Seller", sam, "Stranger From Afar", "stranger-1", "12:00", "You?"))
        .zip(folder.resolve(name));
  }

  private static FileReport file(ImportReport report, String name) {
    return report.files().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
