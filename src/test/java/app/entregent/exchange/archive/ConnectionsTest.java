package app.entregent.exchange.archive;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.exchange.archive.ArchiveFixture.readFile;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {
  private static final String FILE = "Connections.csv";
  private static final ConnectionRow JANE_ROW =
      new ConnectionRow(
          FILE,
          2,
          new PersonName("Jane", "Hale", ""),
          Optional.of(new ProfileLink("jane-hale")),
          "",
          "Acme",
          "CEO",
          Optional.of(LocalDate.of(2026, 6, 7)));

  private final Path folder;

  ConnectionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Reading read(String text) throws IOException {
    return readFile(folder, FILE, text);
  }

  private Reading read(byte[] bytes) throws IOException {
    return readFile(folder, FILE, bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // 2016
        "First Name,Last Name,Email Address,Current Company,Current Position\n"
            + "Jane,Hale,jane@example.com,Acme,CEO",
        // 2017 and 2018
        "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,"
            + "Instant Messengers\n"
            + "Jane,Hale,,jane@example.com,Acme,CEO,\"06/07/18, 02:37 PM\",,",
        // to 2021
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
            + "Jane,Hale,jane@example.com,Acme,CEO,07 Jun 2020\n",
        // to 2023
        "Notes:\n\"When exporting your connection data, you may notice that some of the e-mail"
            + " addresses are missing, by default.\"\n\n"
            + "First Name,Last Name,Email Address,Company,Position,Connected On\n"
            + "Jane,Hale,jane@example.com,Acme,CEO,07 Jun 2022\n",
        // since 2023
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Jane,Hale,https://www.linkedin.com/in/jane-hale,jane@example.com,Acme,CEO,7 Jun 2026"
      })
  void readsTheFileOfEveryYear(String text) throws IOException {
    Reading reading = read(text);
    assertThat(reading.connections())
        .singleElement()
        .satisfies(
            jane -> {
              assertThat(jane.name().full()).isEqualTo("Jane Hale");
              assertThat(jane.email()).isEqualTo("jane@example.com");
              assertThat(jane.company()).isEqualTo("Acme");
              assertThat(jane.position()).isEqualTo("CEO");
              assertThat(jane.connectedOn().isPresent()).isEqualTo(text.contains("Connected On"));
            });
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2,'Notes:\n\n'",
    "3,'Notes:\nNot quoted, with a comma\n\n'",
    "4,'Notes:\n\"Quoted, with\n a line break\"\n\n'",
    "2,'Notes:\n\"never closed\n'",
    "1,'\n'"
  })
  void findsTheHeaderBelowNotesOfAnyLength(int lines, String notes) throws IOException {
    Reading reading = read(notes + CONNECTIONS + JANE);
    assertThat(reading.people()).containsExactly("Jane Hale");
    assertThat(reading.connections().getFirst().line()).isEqualTo(lines + 2);
  }

  @Test
  void readsWhatSpreadsheetsMakeOfIt() throws IOException {
    String text = CONNECTIONS + JANE + "\n";
    assertThat(read("\uFEFF" + text).connections()).containsExactly(JANE_ROW);
    assertThat(read(text.replace("\n", "\r\n")).connections()).containsExactly(JANE_ROW);
    assertThat(read(text.replace("\n", "\r")).connections()).containsExactly(JANE_ROW);
    assertThat(read(text.replace(',', ';')).connections()).containsExactly(JANE_ROW);
    assertThat(read("\"" + text.replace(",", "\",\"").replace("\n", "\"\n\"") + "\"").connections())
        .containsExactly(JANE_ROW);
    byte[] tabs = ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(tabs).connections()).containsExactly(JANE_ROW);
    assertThat(read(text.replace(',', '\t').getBytes(StandardCharsets.UTF_16LE)).connections())
        .containsExactly(JANE_ROW);
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).connections())
        .containsExactly(JANE_ROW);
  }

  @Test
  void readsWindowsLettersAndSaysSo() throws IOException {
    String text = CONNECTIONS + "Zoë,Brandt,,,Société “Œil”,€,07 Jun 2026\n";
    Reading reading = read(text.getBytes(Charset.forName("windows-1252")));
    assertThat(reading.connections().getFirst().name().first()).isEqualTo("Zoë");
    assertThat(reading.connections().getFirst().company()).isEqualTo("Société “Œil”");
    assertThat(reading.kinds()).containsExactly(Problem.Kind.OLD_ENCODING);
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderBeTwiceBeAbsentOrBeNew() throws IOException {
    Reading reading =
        read(
            "Connected On,Company,Shoe Size,LAST NAME,first_name,Company,Mood\n"
                + "07 Jun 2026,,42,Hale,Jane,Acme,good\n");
    ConnectionRow jane = reading.connections().getFirst();
    assertThat(jane.name()).isEqualTo(new PersonName("Jane", "Hale", ""));
    assertThat(jane.company()).isEqualTo("Acme");
    assertThat(reading.problems())
        .containsExactly(
            new Problem(Problem.Kind.UNKNOWN_COLUMNS, FILE, 1, "Shoe Size, Mood"),
            new Problem(Problem.Kind.COLUMN_TWICE, FILE, 1, "Company"));
    assertThat(reading.file(FILE).missingColumns())
        .contains("URL", "Email Address", "Position")
        .doesNotContain("Company", "Connected On");
  }

  @Test
  void readsLocalisedHeadersAndMonths() throws IOException {
    Reading german =
        read(
            "Vorname;Nachname;E-Mail-Adresse;Unternehmen;Position;Vernetzt am\n"
                + "Jana;Hell;;Acme;Leiterin;05 Okt 2020\n");
    assertThat(german.connections().getFirst().connectedOn()).contains(LocalDate.of(2020, 10, 5));
    Reading french =
        read(
            "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le\n"
                + "Zoé,Brun,,,Acme,Gérante,12 févr. 2024\n");
    assertThat(french.people()).containsExactly("Zoé Brun");
    assertThat(french.connections().getFirst().connectedOn()).contains(LocalDate.of(2024, 2, 12));
    assertThat(french.problems()).isEmpty();
  }

  @Test
  void shortAndLongRowsComeAndAreTold() throws IOException {
    Reading reading =
        read(CONNECTIONS + "Jane,Hale\n" + JANE + ",\n" + JANE + ",,  ,\n" + JANE + ",more,\n");
    assertThat(reading.people()).hasSize(4);
    assertThat(reading.problems())
        .containsExactly(
            new Problem(Problem.Kind.SHORT_ROW, FILE, 2, "2"),
            new Problem(Problem.Kind.LONG_ROW, FILE, 5, "more, "));
  }

  @Test
  void aLastQuoteLeftOpenTakesNobodyAlong() throws IOException {
    Reading reading =
        read(
            CONNECTIONS
                + "Jane,Hale,,,Acme,\"CEO,07 Jun 2026\n"
                + "Omar,Idrissi,,,Atlas,Buyer,08 Jun 2026\n"
                + "Lea,Brun,,,Acme,User,09 Jun 2026");
    assertThat(reading.people()).containsExactly("Jane Hale", "Omar Idrissi", "Lea Brun");
    assertThat(reading.connections()).extracting(ConnectionRow::line).containsExactly(2L, 3L, 4L);
    assertThat(reading.connections().getLast().position()).isEqualTo("User");
    assertThat(reading.problems()).contains(new Problem(Problem.Kind.OPEN_QUOTE, FILE, 2, ""));
  }

  @Test
  void quotesInsideCellsAndLinesInCellsAreKept() throws IOException {
    Reading reading =
        read(
            CONNECTIONS
                + "Jane \"JJ\" Ann,Hale,,,Acme,3\" pipes,07 Jun 2026\n"
                + "Omar,Idrissi,,,Atlas,\"Head, \"\"Buying\"\"\",07 Jun 2026\n"
                + "Lea,Brun,,,\"Ac\nme\",User,09 Jun 2026\n");
    assertThat(reading.connections().get(0).name().first()).isEqualTo("Jane \"JJ\" Ann");
    assertThat(reading.connections().get(0).position()).isEqualTo("3\" pipes");
    assertThat(reading.connections().get(1).position()).isEqualTo("Head, \"Buying\"");
    assertThat(reading.problems())
        .containsExactly(new Problem(Problem.Kind.LINES_IN_CELL, FILE, 4, "2"));
  }

  @Test
  void controlCharactersGoAndWordsThatLookLikeNothingStay() throws IOException {
    Reading reading =
        read(
            CONNECTIONS
                + "Ja\0ne,Ha\u0007le,,,Ac\fme,,07 Jun 2026\n"
                + "NA,NULL,,,None,=SUM(A1),07 Jun 2026\n");
    assertThat(reading.people()).containsExactly("Jane Hale", "NA NULL");
    assertThat(reading.connections().get(0).company()).isEqualTo("Ac me");
    assertThat(reading.connections().get(1).company()).isEqualTo("None");
    assertThat(reading.connections().get(1).position()).isEqualTo("=SUM(A1)");
  }

  @Test
  void hiddenMembersAreCountedAndAreNobody() throws IOException {
    Reading reading =
        read(
            CONNECTIONS
                + ",,,,,,07 Jun 2026\n"
                + JANE
                + "\n,,,,,,08 Jun 2026\n,,,,,,\n,,,,Acme,,\n");
    assertThat(reading.people()).containsExactly("Jane Hale");
    assertThat(reading.leftOut())
        .containsExactly(
            new LeftOut(FILE, 2, LeftOut.Reason.HIDDEN_MEMBER),
            new LeftOut(FILE, 4, LeftOut.Reason.HIDDEN_MEMBER),
            new LeftOut(FILE, 5, LeftOut.Reason.EMPTY_ROW),
            new LeftOut(FILE, 6, LeftOut.Reason.NO_NAME));
    FileSummary file = reading.file(FILE);
    assertThat(file.rows()).isEqualTo(5);
    assertThat(file.delivered()).isEqualTo(1);
    assertThat(file.leftOut()).containsEntry(LeftOut.Reason.HIDDEN_MEMBER, 2);
  }

  @Test
  void oddValuesAreToldAndThePersonComes() throws IOException {
    Reading reading = read(CONNECTIONS + "Jane,Hale,#N/A,none,Acme,CEO,30 Feb 2026\n");
    ConnectionRow jane = reading.connections().getFirst();
    assertThat(jane.connectedOn()).isEmpty();
    assertThat(jane.link()).isEmpty();
    assertThat(jane.email()).isEmpty();
    assertThat(reading.problems())
        .containsExactlyInAnyOrder(
            new Problem(Problem.Kind.BAD_EMAIL, FILE, 2, "none"),
            new Problem(Problem.Kind.BAD_LINK, FILE, 2, "#N/A"),
            new Problem(Problem.Kind.BAD_DATE, FILE, 2, "30 Feb 2026"));
  }

  @Test
  void somebodyKnownByLinkAloneComes() throws IOException {
    Reading reading = read(CONNECTIONS + ",,https://www.linkedin.com/in/x-y,,,,07 Jun 2026\n");
    assertThat(reading.connections().getFirst().link()).contains(new ProfileLink("x-y"));
  }

  @Test
  void namesOfEveryKindCome() throws IOException {
    Reading reading =
        read(
            CONNECTIONS
                + "John,\"Doe, Ph.D.\",,,,,07 Jun 2026\n"
                + "Samir 🚀,Alami,,,,,07 Jun 2026\n"
                + "محمد,العلوي,,,,,07 Jun 2026\n伟,张,,,,,07 Jun 2026\nMadonna,,,,,,07 Jun 2026\n"
                + "Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,,,07 Jun 2026\n");
    assertThat(reading.people())
        .containsExactly("John Doe", "Samir Alami", "محمد العلوي", "伟 张", "Madonna", "Zoë Brandt");
    assertThat(reading.connections().getLast().link()).contains(new ProfileLink("zoë-brandt"));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aRepeatedHeaderIsNobody() throws IOException {
    Reading reading = read(CONNECTIONS + JANE + "\n" + CONNECTIONS + JANE + "\n");
    assertThat(reading.people()).hasSize(2);
    assertThat(reading.leftOut())
        .containsExactly(new LeftOut(FILE, 3, LeftOut.Reason.REPEATED_HEADER));
  }

  @Test
  void anEmptyListIsToldAsEmptyAndNotAsSuccess() throws IOException {
    assertThat(read(CONNECTIONS).file(FILE).state()).isEqualTo(FileSummary.State.EMPTY);
    assertThat(read("\n\n").file(FILE).state()).isEqualTo(FileSummary.State.EMPTY);
    Reading notes = read("Notes:\n\"Some words\"\n\n");
    assertThat(notes.file(FILE).state()).isEqualTo(FileSummary.State.FAILED);
    assertThat(notes.kinds()).containsExactly(Problem.Kind.NO_HEADER);
    assertThat(notes.summary().readAnything()).isFalse();
  }
}
