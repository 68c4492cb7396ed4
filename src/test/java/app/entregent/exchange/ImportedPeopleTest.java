package app.entregent.exchange;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.INVITATION;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.SKILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.exchange.archive.ArchiveFixture;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the people of an archive are, which posts they hold, and what they wrote. */
class ImportedPeopleTest {
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
  void connectionsBecomePeopleWithTheirPosts() throws IOException {
    ImportReport report =
        imported.add(archives.connections("a_06-10-2026.csv", JANE + "\n,,,,,,07 Jun 2026"));

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
  void aNewEmployerEndsTheFormerPostAndDeletesNothing() throws IOException {
    imported.add(archives.connections("a_06-01-2026.csv", JANE));
    ImportReport report =
        imported.add(
            archives.connections("b_09-01-2026.csv", JANE.replace("Acme,CEO", "Globex,Chair")));

    assertThat(imported.posts("Jane"))
        .containsExactly("Acme, CEO, then, 2026-06-01", "Globex, Chair, now, 2026-09-01");
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.newPeople()).isZero();
  }

  @Test
  void anOlderArchiveAddsAFormerPostAndChangesNothingElse() throws IOException {
    imported.add(
        archives.connections("b_09-01-2026.csv", JANE.replace("Acme,CEO", "Globex,Chair")));
    Path older = archives.connections("a_06-01-2026.csv", JANE);
    imported.add(older);
    imported.add(older);

    assertThat(imported.posts("Jane"))
        .containsExactly("Globex, Chair, now, 2026-09-01", "Acme, CEO, then, 2026-06-01");
  }

  @Test
  void twoPeopleOfOneNameStayTwo() throws IOException {
    String other = JANE.replace("jane-hale", "jane-hale-2");
    imported.add(archives.connections("a.csv", JANE + "\n" + other));
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
        archives.connections(
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

    imported.add(archives.connections("a.csv", JANE));

    assertThat(imported.people()).containsExactly("Jane Hale");
    assertThat(imported.posts("Jane")).containsExactly("Acme, CEO, now, 2026-11-17");
  }

  @Test
  void messagesBecomeOneTalkForEachThreadAndDay() throws IOException {
    imported.add(archives.everything("all.zip"));

    // 23:30 in Greenwich is the next day in Paris, where the seller is.
    assertThat(imported.talks())
        .containsExactly(
            "2026-06-08 BOTH: Jane; 2",
            "2026-06-08 OUTGOING: (Stranger From); 1",
            "2026-06-09 INCOMING: Jane; 1");
  }

  @Test
  void strangersWithALinkBecomeContactsAndTheOwnerIsMarked() throws IOException {
    imported.add(archives.everything("all.zip"));

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
            .with("Profile.csv", SomeArchives.PROFILE)
            .with(
                "Connections.csv",
                CONNECTIONS
                    + JANE
                    + "\n"
                    + JANE.replace("jane-hale", "jane-hale-2")
                    + "\n"
                    + SomeArchives.connection("Ravi", "Menon"))
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
            archives.connections(
                "a.csv", JANE.replace("CEO", longTitle).replace("07 Jun 2026", "07 Jun 1834")));

    assertThat(imported.posts("Jane").getFirst()).hasSizeGreaterThan(1_900).contains("…");
    assertThat(report.problems())
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder(Problem.Kind.SHORTENED, Problem.Kind.UNLIKELY_DATE);
  }

  @Test
  void peopleAreAddedWithoutDuties() throws IOException {
    imported.add(archives.everything("all.zip"));
    assertThat(imported.count(NEXT_ACTION)).isZero();
    assertThat(imported.count(QUESTION)).isZero();
    assertThat(imported.count(CONVERSATION)).isEqualTo(3);
    assertThat(imported.count(PERSON)).isEqualTo(4);
  }
}
