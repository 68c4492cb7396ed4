package app.entregent.exchange.archive;

import static app.entregent.exchange.archive.ArchiveFixture.readFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherFilesTest {
  private static final String RECOMMENDATIONS =
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";

  private final Path folder;

  OtherFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private <R extends ArchiveRow> List<R> rows(String name, String text, Class<R> kind)
      throws IOException {
    Reading reading = readFile(folder, name, text);
    assertThat(reading.problems()).isEmpty();
    return reading.rows(kind);
  }

  @Test
  void invitationsHaveTheMonthFirstAndTwoSides() throws IOException {
    String text =
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
            + "Jane Hale,Sam Self,\"1/2/26, 2:37 PM\",Hello,INCOMING,"
            + "https://www.linkedin.com/in/jane-hale,https://www.linkedin.com/in/sam-self\n"
            + "Sam Self,Omar Idrissi,1/29/26, 12:05 AM,,OUTGOING,,\n";
    var invitations = rows("Invitations.csv", text, InvitationRow.class);
    assertThat(invitations.getFirst())
        .isEqualTo(
            new InvitationRow(
                "Invitations.csv",
                2,
                new Correspondent("Jane Hale", Optional.of(new ProfileLink("jane-hale"))),
                new Correspondent("Sam Self", Optional.of(new ProfileLink("sam-self"))),
                InvitationRow.Direction.INCOMING,
                LocalDateTime.of(2026, 1, 2, 14, 37),
                "Hello"));
    assertThat(invitations.getFirst().other().name()).isEqualTo("Jane Hale");
    assertThat(invitations.getLast().other().name()).isEqualTo("Omar Idrissi");
    assertThat(invitations.getLast().sentAt()).isEqualTo(LocalDateTime.of(2026, 1, 29, 0, 5));
  }

  @Test
  void invitationsThatSayTooLittleAreLeftOut() throws IOException {
    Reading reading =
        readFile(
            folder,
            "Invitations.csv",
            "From,To,Sent At,Message,Direction\nJane,Sam,\"1/2/26, 2:37 PM\",,\n"
                + "Jane,Sam,soon,,INCOMING\n,Sam,\"1/2/26, 2:37 PM\",,INCOMING\n");
    assertThat(reading.reasons())
        .containsExactly(
            LeftOut.Reason.NO_DIRECTION, LeftOut.Reason.BAD_DATE, LeftOut.Reason.NO_NAME);
  }

  @Test
  void theProfileTellsTheOwner() throws IOException {
    String text =
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo"
            + " Location,Twitter Handles,Websites,Instant Messengers\n"
            + "Sam,\"Self, MBA\",,,,Websites that sell villas,\"I build\n\n"
            + "sites\",Design,,Marrakech,,\"[COMPANY:https://example.com,BLOG:https://example.com/a,b]\",\n";
    assertThat(rows("Profile.csv", text, ProfileRow.class))
        .containsExactly(
            new ProfileRow(
                "Profile.csv",
                2,
                new PersonName("Sam", "Self", "MBA"),
                "Websites that sell villas",
                "I build\n\nsites",
                "Design",
                "Marrakech",
                List.of("https://example.com", "https://example.com/a,b")));
    assertThat(
            rows("Profile Summary.csv", "Profile Summary\n\"I build\"\n", ProfileSummaryRow.class))
        .extracting(ProfileSummaryRow::summary)
        .containsExactly("I build");
    assertThat(
            rows(
                "Email Addresses.csv",
                "Email Address,Confirmed,Primary,Updated On\nsam@example.com,Yes,Yes,\n",
                EmailRow.class))
        .containsExactly(new EmailRow("Email Addresses.csv", 2, "sam@example.com", true));
  }

  @Test
  void positionsKeepTheirDatesAsExactAsTheyAre() throws IOException {
    String text =
        "Company Name,Title,Description,Location,Started On,Finished On\n"
            + "Acme,CEO,,,Jan 2020,\nAtlas,Buyer,,,2018,Dec 2019\n";
    assertThat(rows("Positions.csv", text, PositionRow.class))
        .extracting(PositionRow::startedOn, PositionRow::finishedOn)
        .containsExactly(tuple("2020-01", ""), tuple("2018", "2019-12"));
  }

  @Test
  void skillsAreOneColumnAndLanguagesAreNotSkills() throws IOException {
    assertThat(rows("Skills.csv", "Name\nSEO\n\"Sales, B2B\"\n", SkillRow.class))
        .extracting(SkillRow::name)
        .containsExactly("SEO", "Sales, B2B");
    assertThat(rows("Languages.csv", "Name,Proficiency\nFrench,Native\n", SkillRow.class))
        .isEmpty();
    assertThat(rows("export.csv", "Name,Proficiency\nFrench,Native\n", SkillRow.class)).isEmpty();
  }

  @Test
  void recommendationsAreGivenOrReceivedByName() throws IOException {
    String row = RECOMMENDATIONS + "Jane,Hale,Acme,CEO,Great,\"07/21/09, 12:11 PM\",VISIBLE\n";
    assertThat(rows("Recommendations_Received.csv", row, RecommendationRow.class))
        .containsExactly(
            new RecommendationRow(
                "Recommendations_Received.csv",
                2,
                false,
                new PersonName("Jane", "Hale", ""),
                "Acme",
                "CEO",
                "Great",
                Optional.of(LocalDate.of(2009, 7, 21)),
                "VISIBLE"));
    assertThat(rows("Recommendations Given.csv", row, RecommendationRow.class).getFirst().given())
        .isTrue();
    Reading unclear = readFile(folder, "my recommendations.csv", row);
    assertThat(unclear.kinds()).containsExactly(Problem.Kind.GIVEN_OR_RECEIVED);
    assertThat(unclear.rows(RecommendationRow.class)).isEmpty();
  }

  @Test
  void aCommaThatShiftsTheColumnsIsPutRight() throws IOException {
    var expected = Optional.of(LocalDate.of(2025, 6, 30));
    for (String tail :
        List.of("06/30/25, VISIBLE", "\"06/30/25, VISIBLE\"", "06/30/25, 12:11 PM,VISIBLE")) {
      String text = RECOMMENDATIONS + "Jane,Hale,Acme,CEO,Great," + tail + ",\n";
      RecommendationRow row =
          rows("Recommendations_Given.csv", text, RecommendationRow.class).getFirst();
      assertThat(row.on()).isEqualTo(expected);
      assertThat(row.status()).isEqualTo("VISIBLE");
    }
  }

  @Test
  void endorsersComeWithAndWithoutALink() throws IOException {
    String today =
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,"
            + "Endorsement Status\n"
            + "2023/06/20 13:05:02 UTC,SEO,Jane,Hale,www.linkedin.com/in/jane-hale,ACCEPTED\n";
    EndorsementRow row =
        rows("Endorsement_Received_Info.csv", today, EndorsementRow.class).getFirst();
    assertThat(row.link()).contains(new ProfileLink("jane-hale"));
    assertThat(row.on()).contains(LocalDate.of(2023, 6, 20));
    String before =
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n"
            + "2022/06/20 13:05:02 UTC,SEO,Jane,Hale,PENDING\n";
    assertThat(
            rows("Endorsement_Received_Info_1234567.csv", before, EndorsementRow.class)
                .getFirst()
                .link())
        .isEmpty();
  }

  @Test
  void notesComeWithTheirPeople() throws IOException {
    String text =
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited"
            + " On\n"
            + "Jane,Hale,https://www.linkedin.com/in/jane-hale,Met at the fair,2026-06-07,\n"
            + "Jane,Hale,,,2026-06-07,\n";
    Reading reading = readFile(folder, "Notes.csv", text);
    assertThat(reading.rows(NoteRow.class))
        .singleElement()
        .extracting(NoteRow::note)
        .isEqualTo("Met at the fair");
    assertThat(reading.reasons()).containsExactly(LeftOut.Reason.NO_VALUE);
  }

  @Test
  void knownFilesThatAreNotUsedAndUnknownFilesAreNamed() throws IOException {
    String shares = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n,,,,,\n";
    assertThat(readFile(folder, "Shares_123456.csv", shares).file("Shares_123456.csv").state())
        .isEqualTo(FileSummary.State.NOT_USED);
    Reading articles =
        ArchiveFixture.read(
            new ArchiveFixture()
                .with("Articles/Articles/2026-02-01_villas.html", "<html></html>")
                .zip(folder.resolve("articles.zip")));
    assertThat(articles.summary().files().getFirst().state()).isEqualTo(FileSummary.State.NOT_USED);
    assertThat(readFile(folder, "recipes.csv", "Dish,Time\nSoup,20\n").file("recipes.csv").state())
        .isEqualTo(FileSummary.State.UNKNOWN);
  }

  @Test
  void theHeaderTellsWhatAFileIsAndNotItsName() throws IOException {
    Reading reading =
        readFile(folder, "messages.csv", ArchiveFixture.CONNECTIONS + ArchiveFixture.JANE);
    assertThat(reading.people()).containsExactly("Jane Hale");
    assertThat(reading.file("messages.csv").kind()).contains(FileKind.CONNECTIONS);
  }
}
