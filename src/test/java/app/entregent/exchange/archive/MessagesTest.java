package app.entregent.exchange.archive;

import static app.entregent.exchange.archive.ArchiveFixture.MESSAGES;
import static app.entregent.exchange.archive.ArchiveFixture.readFile;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.ProfileLink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final String FILE = "messages.csv";
  private static final String SAM = "https://www.linkedin.com/in/sam-self";
  private static final String JANE = "https://www.linkedin.com/in/jane-hale";
  private static final String OMAR = "https://www.linkedin.com/in/omar-idrissi";

  private final Path folder;

  MessagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Reading read(String text) throws IOException {
    return readFile(folder, FILE, text);
  }

  /** One row of today's form. */
  private static String row(String to, String urls, String content) {
    return "c1,,Sam Self,"
        + SAM
        + ",\""
        + to
        + "\",\""
        + urls
        + "\",2026-06-07 10:00:00 UTC,,\""
        + content.replace("\"", "\"\"")
        + "\",INBOX,,No,No\n";
  }

  private static String from(String sender, String url, String content, String rest) {
    return "c1,,"
        + sender
        + ","
        + url
        + ",Sam Self,"
        + SAM
        + ",2026-06-07 10:00:00 UTC,,\""
        + content.replace("\"", "\"\"")
        + "\","
        + rest
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // 2017 and 2018
        "From,To,Date,Subject,Content,Direction,Folder\n"
            + "Jane Hale,Sam Self,\"6/7/18, 10:00 AM\",Hi,Hello,INCOMING,INBOX\n",
        // 2019 and 2020
        "FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER\n"
            + "Jane Hale,Sam Self,2018-06-07T10:00:00,Hi,Hello,INCOMING,INBOX\n",
        // to early 2023
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE"
            + " URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
            + "c1,,Jane Hale,https://www.linkedin.com/in/jane-hale,Sam Self,2018-06-07 10:00:00"
            + " UTC,Hi,Hello,INBOX\n",
        // mid-2023
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
            + "SUBJECT,CONTENT,FOLDER\n"
            + "c1,,Jane Hale,https://www.linkedin.com/in/jane-hale,Sam Self,"
            + "https://www.linkedin.com/in/sam-self,2018-06-07 10:00:00 UTC,Hi,Hello,INBOX\n",
        // since 2024
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
            + "SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,ATTACHMENTS\n"
            + "c1,,Jane Hale,https://www.linkedin.com/in/jane-hale,Sam Self,"
            + "https://www.linkedin.com/in/sam-self,2018-06-07 10:00:00 UTC,Hi,Hello,INBOX,No,\n",
        // since 2026: everything quoted
        "\"CONVERSATION ID\",\"FROM\",\"TO\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\"\n"
            + "\"c1\",\"Jane Hale\",\"Sam Self\",\"2018-06-07 10:00:00"
            + " UTC\",\"Hi\",\"Hello\",\"\"\n"
      })
  void readsTheFileOfEveryYear(String text) throws IOException {
    Reading reading = read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.messages())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.from().name()).isEqualTo("Jane Hale");
              assertThat(message.to()).extracting(Correspondent::name).containsExactly("Sam Self");
              assertThat(message.sentAt()).isEqualTo(Instant.parse("2018-06-07T10:00:00Z"));
              assertThat(message.subject()).isEqualTo("Hi");
              assertThat(message.text()).isEqualTo("Hello");
            });
  }

  @Test
  void lineBreaksInsideATextAreKeptAndLinesAreCounted() throws IOException {
    Reading reading =
        read(
            MESSAGES
                + row("Jane Hale", JANE, "One\n\ntwo, \"three\"")
                + row("Jane Hale", JANE, "x"));
    assertThat(reading.messages().getFirst().text()).isEqualTo("One\n\ntwo, \"three\"");
    assertThat(reading.messages()).extracting(MessageRow::line).containsExactly(2L, 5L);
  }

  @Test
  void recipientsArePairedWithTheirLinks() throws IOException {
    assertThat(recipients("Jane Hale, Omar Idrissi", JANE + "," + OMAR))
        .containsExactly(person("Jane Hale", "jane-hale"), person("Omar Idrissi", "omar-idrissi"));
    assertThat(recipients("Jane Hale, Omar Idrissi", JANE + " " + OMAR))
        .containsExactly(person("Jane Hale", "jane-hale"), person("Omar Idrissi", "omar-idrissi"));
    assertThat(recipients("Jane Hale, Ph.D.", JANE))
        .containsExactly(person("Jane Hale, Ph.D.", "jane-hale"));
    assertThat(recipients("Jane Hale, Ph.D., Omar Idrissi", JANE + "," + OMAR))
        .containsExactly(
            person("Jane Hale, Ph.D.", "jane-hale"), person("Omar Idrissi", "omar-idrissi"));
    assertThat(recipients("LinkedIn Member, Jane Hale", JANE))
        .containsExactly(
            person("Jane Hale", "jane-hale"),
            new Correspondent("LinkedIn Member", Optional.empty()));
    assertThat(recipients("Jane Hale, MBA, Omar Idrissi", ""))
        .extracting(Correspondent::name)
        .containsExactly("Jane Hale, MBA", "Omar Idrissi");
  }

  @Test
  void aGroupWhoseNamesAndLinksDontPairComesByLinks() throws IOException {
    Reading reading = read(MESSAGES + row("Jane, the Second, Omar", JANE + "," + OMAR, "Hello"));
    assertThat(reading.messages().getFirst().to())
        .containsExactly(person("", "jane-hale"), person("", "omar-idrissi"));
    assertThat(reading.problems())
        .containsExactly(
            new Problem(Problem.Kind.UNEVEN_RECIPIENTS, FILE, 2, "Jane, the Second, Omar"));
  }

  @Test
  void membersWhoLeftAreNobodyEachForHimself() throws IOException {
    Reading reading = read(MESSAGES + from("LinkedIn Member", "", "Hello", "INBOX,,No,No"));
    assertThat(reading.messages().getFirst().from().isNobody()).isTrue();
    assertThat(person("LinkedIn Member", "jane-hale").isNobody()).isFalse();
    assertThat(reading.leftOut()).isEmpty();
  }

  @Test
  void whatNobodySentIsLeftOutWithTheReason() throws IOException {
    Reading reading =
        read(
            MESSAGES
                + from("Sam Self", SAM, "later", "INBOX,,Yes,No")
                + from("Sam Self", SAM, "later", "INBOX,,false,true")
                + from("Jane Hale", JANE, "win", "SPAM,,No,No")
                + from(
                    "Acme Ads",
                    "",
                    "<p class=\"spinmail-quill-editor__spin-break\">Buy</p>",
                    "INBOX,,,")
                + from("Acme Ads", "", "Hi %FIRSTNAME%", "INBOX,,,")
                + from("Jane Hale", JANE, "Hi %FIRSTNAME%, is how templates begin", "INBOX,,,")
                + from("Jane Hale", JANE, "", "INBOX,,No,No")
                + from("Jane Hale", JANE, "", "INBOX,https://example.com/a.pdf,No,No")
                + MESSAGES
                + from("Jane Hale", JANE, "x".repeat(1_000_001), "INBOX,,No,No")
                + from("", "", "x", "INBOX,,No,No"));
    assertThat(reading.reasons())
        .containsExactly(
            LeftOut.Reason.DRAFT,
            LeftOut.Reason.DRAFT,
            LeftOut.Reason.SPAM,
            LeftOut.Reason.SPONSORED,
            LeftOut.Reason.SPONSORED,
            LeftOut.Reason.EMPTY_MESSAGE,
            LeftOut.Reason.REPEATED_HEADER,
            LeftOut.Reason.TOO_LONG,
            LeftOut.Reason.NO_NAME);
    assertThat(reading.leftOut().getFirst()).isEqualTo(new LeftOut(FILE, 2, LeftOut.Reason.DRAFT));
    assertThat(reading.messages()).hasSize(2);
    assertThat(reading.messages().getLast().attachment()).isTrue();
    FileSummary file = reading.file(FILE);
    int leftOut = file.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(file.rows()).isEqualTo(file.delivered() + leftOut);
  }

  @Test
  void aMessageWithoutATimeIsLeftOutAndItsDateShown() throws IOException {
    Reading reading =
        read(MESSAGES + row("Jane Hale", JANE, "x").replace("2026-06-07", "2026-02-30"));
    assertThat(reading.problems())
        .containsExactly(new Problem(Problem.Kind.BAD_DATE, FILE, 2, "2026-02-30 10:00:00 UTC"));
    assertThat(reading.reasons()).containsExactly(LeftOut.Reason.BAD_DATE);
  }

  @Test
  void withoutAnIdentifierThePeopleMakeTheThread() throws IOException {
    String there = ",,Sam Self," + SAM + ",Jane Hale," + JANE + ",2026-06-07 10:00:00 UTC,,a,,,,\n";
    String back = ",,Jane Hale," + JANE + ",Sam Self," + SAM + ",2026-06-08 10:00:00 UTC,,b,,,,\n";
    List<MessageRow> messages = read(MESSAGES + there + back).messages();
    assertThat(messages.get(0).thread())
        .isEqualTo(messages.get(1).thread())
        .isEqualTo("people: jane-hale, sam-self");
    assertThat(messages.get(0).conversation()).isEmpty();
  }

  @Test
  void whatCoachesSayIsNoMessageAndMayBeOneLine() throws IOException {
    Reading coach =
        readFile(folder, "learning_role_play_messages.csv", MESSAGES + row("a", "", "b"));
    assertThat(coach.messages()).isEmpty();
    assertThat(coach.file("learning_role_play_messages.csv").state())
        .isEqualTo(FileSummary.State.NOT_USED);
    Reading none = readFile(folder, "LearningCoachMessages.csv", "No conversations found");
    assertThat(none.problems()).isEmpty();
    assertThat(read("No conversations found").file(FILE).state())
        .isEqualTo(FileSummary.State.EMPTY);
  }

  @Test
  void aTextLeftOpenAtTheEndIsToldAndKept() throws IOException {
    Reading reading =
        read("FROM,TO,DATE,CONTENT\nJane Hale,Sam Self,2026-06-07 10:00:00 UTC,\"Hello\nyou");
    assertThat(reading.messages().getFirst().text()).isEqualTo("Hello\nyou");
    assertThat(reading.kinds()).containsExactly(Problem.Kind.OPEN_QUOTE);
  }

  private List<Correspondent> recipients(String names, String urls) throws IOException {
    Reading reading = read(MESSAGES + row(names, urls, "Hello"));
    assertThat(reading.problems()).isEmpty();
    return reading.messages().getFirst().to();
  }

  private static Correspondent person(String name, String slug) {
    return new Correspondent(name, Optional.of(new ProfileLink(slug)));
  }
}
