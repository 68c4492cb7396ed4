package app.entregent.exchange.archive;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.exchange.archive.ArchiveFixture.MESSAGES;
import static app.entregent.exchange.archive.ArchiveFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveSourceTest {
  private final Path folder;

  ArchiveSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ArchiveFixture jane(String name) {
    return new ArchiveFixture().with(name, CONNECTIONS + JANE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connections.csv",
        "Complete_LinkedInDataExport_06-07-2026/Connections.csv",
        "a/b/c/Connections.csv",
        "Basic\\Connections.csv",
        "connections.CSV",
        "Connections(1).csv",
        "Connections (1).csv",
        "Connections_123456789.csv",
        "Connections - Copy.csv"
      })
  void findsTheFileWhereverItLiesInTheZip(String name) throws IOException {
    assertThat(read(jane(name).zip(folder.resolve("a.zip"))).people()).containsExactly("Jane Hale");
  }

  @Test
  void aBackslashIsAFolder() throws IOException {
    Path zip = jane("Basic\\Connections.csv").zip(folder.resolve("a.zip"));
    assertThat(read(zip).connections().getFirst().file()).isEqualTo("Basic/Connections.csv");
  }

  @Test
  void readsAZipNamedTwiceAndAZipInAZip() throws IOException {
    Path inner = jane("Connections.csv").zip(folder.resolve("inner.zip"));
    Path outer =
        new ArchiveFixture()
            .with("Export.zip", Files.readAllBytes(inner))
            .zip(folder.resolve("Export.zip.zip"));
    Reading reading = read(outer);
    assertThat(reading.people()).containsExactly("Jane Hale");
    assertThat(reading.connections().getFirst().file()).isEqualTo("Export.zip/Connections.csv");
    assertThat(read(Files.copy(inner, folder.resolve("b.zip.zip"))).people()).hasSize(1);
    assertThat(read(Files.copy(inner, folder.resolve("no-ending"))).people()).hasSize(1);
  }

  @Test
  void aZipInAZipInAZipInAZipIsNotOpened() throws IOException {
    Path zip = jane("Connections.csv").zip(folder.resolve("0.zip"));
    for (int i = 1; i < 4; i++) {
      Path next = folder.resolve(i + ".zip");
      zip = new ArchiveFixture().with("x.zip", Files.readAllBytes(zip)).zip(next);
    }
    Reading reading = read(zip);
    assertThat(reading.people()).isEmpty();
    assertThat(reading.kinds()).containsExactly(Problem.Kind.NESTED_TOO_DEEP);
  }

  @Test
  void readsAnUnzippedFolderAndTheZipsInIt() throws IOException {
    Path download = folder.resolve("Downloads");
    jane("Basic/Connections.csv").with("__MACOSX/._Connections.csv", "x").folder(download);
    jane("Connections.csv").zip(download.resolve("Complete_LinkedInDataExport_06-07-2026.zip"));
    new ArchiveFixture().with("Connections.csv", "x").zip(download.resolve("holiday.zip"));
    Reading reading = read(download);
    assertThat(reading.people()).containsExactly("Jane Hale", "Jane Hale");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void readsASingleTable() throws IOException {
    Path file = Files.writeString(folder.resolve("people I know.csv"), CONNECTIONS + JANE);
    assertThat(read(file).people()).containsExactly("Jane Hale");
  }

  @Test
  void leavesAloneWhatSystemsLeaveBehind() throws IOException {
    Path zip =
        jane("Connections.csv")
            .with("__MACOSX/._Connections.csv", new byte[] {0, 5, 22, 7})
            .with(".DS_Store", "x")
            .with("sub/._messages.csv", "x")
            .zip(folder.resolve("a.zip"));
    Reading reading = read(zip);
    assertThat(reading.people()).hasSize(1);
    assertThat(reading.summary().files()).hasSize(1);
  }

  @Test
  void oneUnreadableFileDoesNotStopTheOthers() throws IOException {
    Path zip =
        new ArchiveFixture()
            .with("Connections.csv", "this is\nno table at all\n")
            .with("messages.csv", MESSAGES + row("c1", "Hello"))
            .zip(folder.resolve("a.zip"));
    Reading reading = read(zip);
    assertThat(reading.messages()).hasSize(1);
    assertThat(reading.problems())
        .containsExactly(new Problem(Problem.Kind.NO_HEADER, "Connections.csv", 1, "this is"));
    assertThat(reading.file("Connections.csv").state()).isEqualTo(FileSummary.State.FAILED);
  }

  @Test
  void aTruncatedZipGivesWhatStandsBeforeTheCut() throws IOException {
    Path zip =
        jane("Connections.csv").with("messages.csv", randomMessages()).zip(folder.resolve("a.zip"));
    byte[] whole = Files.readAllBytes(zip);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    Reading reading = read(cut);
    assertThat(reading.people()).containsExactly("Jane Hale");
    assertThat(reading.messages()).isNotEmpty();
    assertThat(reading.kinds()).contains(Problem.Kind.TRUNCATED);
  }

  @Test
  void aZipCutInItsFirstBytesIsBroken() throws IOException {
    byte[] whole = Files.readAllBytes(jane("Connections.csv").zip(folder.resolve("a.zip")));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, 20));
    assertThat(read(cut).kinds()).containsExactly(Problem.Kind.BROKEN);
  }

  @Test
  void damagedBytesEndOneFileAndNotTheOthers() throws IOException {
    Path zip =
        new ArchiveFixture()
            .with("messages.csv", randomMessages())
            .with("Connections.csv", CONNECTIONS + JANE)
            .zip(folder.resolve("a.zip"));
    byte[] bytes = Files.readAllBytes(zip);
    Arrays.fill(bytes, 60_000, 60_400, (byte) 0xFF);
    Reading reading = read(Files.write(zip, bytes));
    assertThat(reading.people()).containsExactly("Jane Hale");
    assertThat(reading.file("messages.csv").state()).isEqualTo(FileSummary.State.READ_IN_PART);
    assertThat(reading.kinds()).containsAnyOf(Problem.Kind.DAMAGED, Problem.Kind.STOPPED_HERE);
  }

  @Test
  void anEncryptedZipAsksForItsPassword() throws IOException {
    Path zip = jane("Connections.csv").zip(folder.resolve("a.zip"));
    byte[] bytes = Files.readAllBytes(zip);
    bytes[6] |= 1;
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    bytes[directory + 8] |= 1;
    assertThat(read(Files.write(zip, bytes)).kinds()).containsExactly(Problem.Kind.ENCRYPTED);
  }

  @Test
  void whatIsNoArchiveIsToldForWhatItIs() throws IOException {
    assertThat(kinds("empty.zip", new byte[0])).containsExactly(Problem.Kind.EMPTY);
    assertThat(kinds("page.zip", "\n<!DOCTYPE html><html>Sign in</html>"))
        .containsExactly(Problem.Kind.WEB_PAGE);
    assertThat(kinds("picture.zip", new byte[2000])).containsExactly(Problem.Kind.NOT_AN_ARCHIVE);
    assertThat(read(folder.resolve("absent.zip")).kinds()).containsExactly(Problem.Kind.NOT_FOUND);
    assertThat(read(new ArchiveFixture().zip(folder.resolve("e.zip"))).kinds())
        .containsExactly(Problem.Kind.EMPTY);
    assertThat(read(Files.createDirectory(folder.resolve("bare"))).kinds())
        .containsExactly(Problem.Kind.EMPTY);
  }

  @Test
  void namesThatLeadOutOfTheArchiveAreRefused() throws IOException {
    Path zip =
        jane("../Connections.csv")
            .with("/etc/Connections.csv", CONNECTIONS + JANE)
            .with("C:\\Connections.csv", CONNECTIONS + JANE)
            .with("a\\..\\..\\Connections.csv", CONNECTIONS + JANE)
            .zip(folder.resolve("a.zip"));
    Reading reading = read(zip);
    assertThat(reading.people()).isEmpty();
    assertThat(reading.kinds()).hasSize(4).containsOnly(Problem.Kind.UNSAFE_NAME);
  }

  @Test
  void twoFilesOfOneNameAreReadOnce() throws IOException {
    Path zip =
        jane("Basic/Connections.csv")
            .with("Basic\\Connections.csv", CONNECTIONS + JANE)
            .zip(folder.resolve("a.zip"));
    Reading reading = read(zip);
    assertThat(reading.people()).hasSize(1);
    assertThat(reading.kinds()).containsExactly(Problem.Kind.SAME_NAME_TWICE);
  }

  @Test
  void aZipThatFillsTheDiskIsStoppedAtEachLimit() throws IOException {
    byte[] large = (CONNECTIONS + (JANE + "\n").repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    Path zip = new ArchiveFixture().with("Connections.csv", large).zip(folder.resolve("a.zip"));
    var byRatio = new ArchiveLimits(10, 1 << 30, 1 << 30, 50, 100_000);
    var byFile = new ArchiveLimits(10, 500_000, 1 << 30, 10_000, 100_000);
    var byTotal = new ArchiveLimits(10, 1 << 30, 600_000, 10_000, 100_000);
    assertThat(read(zip, byRatio).kinds()).containsExactly(Problem.Kind.SUSPICIOUS_RATIO);
    assertThat(read(zip, byFile).problems())
        .extracting(Problem::kind, Problem::detail)
        .containsExactly(tuple(Problem.Kind.TOO_LARGE, "500000"));
    Reading stopped = read(zip, byTotal);
    assertThat(stopped.kinds()).containsExactly(Problem.Kind.TOO_LARGE);
    assertThat(stopped.file("Connections.csv").state()).isEqualTo(FileSummary.State.READ_IN_PART);
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    ArchiveFixture fixture = new ArchiveFixture();
    for (int i = 0; i < 12; i++) {
      fixture.with("f" + i + ".csv", "x");
    }
    var limits = new ArchiveLimits(10, 1 << 20, 1 << 20, 100, 1 << 20);
    assertThat(read(fixture.zip(folder.resolve("a.zip")), limits).kinds())
        .containsExactly(Problem.Kind.TOO_MANY_FILES);
    assertThat(read(fixture.folder(folder.resolve("f")), limits).kinds())
        .containsExactly(Problem.Kind.TOO_MANY_FILES);
  }

  @Test
  void partsThatLieOverOneAnotherAreRefused() throws IOException {
    Path zip =
        new ArchiveFixture()
            .with("messages.csv", randomMessages())
            .with("x.csv", "x")
            .zip(folder.resolve("a.zip"));
    byte[] bytes = Files.readAllBytes(zip);
    // The second entry of the directory claims the place and the size of the first.
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    int first = letters.indexOf("PK\1\2");
    int second = letters.indexOf("PK\1\2", first + 4);
    System.arraycopy(bytes, first + 20, bytes, second + 20, 8);
    System.arraycopy(bytes, first + 42, bytes, second + 42, 4);
    Reading reading = read(Files.write(zip, bytes));
    assertThat(reading.kinds()).containsExactly(Problem.Kind.OVERLAPPING);
    assertThat(reading.messages()).isEmpty();
  }

  @Test
  void nothingUnpackedStaysBehind() throws IOException {
    Path inner = jane("Connections.csv").zip(folder.resolve("inner.zip"));
    Path outer =
        new ArchiveFixture().with("i.zip", Files.readAllBytes(inner)).zip(folder.resolve("o.zip"));
    List<Path> before = temporary();
    read(outer);
    assertThat(temporary()).isEqualTo(before);
  }

  private static List<Path> temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "")))) {
      return files.filter(f -> f.getFileName().toString().endsWith(".part")).sorted().toList();
    }
  }

  private List<Problem.Kind> kinds(String name, String text) throws IOException {
    return kinds(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Problem.Kind> kinds(String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes)).kinds();
  }

  private static String randomMessages() {
    Random random = new Random(7);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(row("c" + i, Long.toHexString(random.nextLong()) + random.nextLong()));
    }
    return MESSAGES + String.join("", rows);
  }

  private static String row(String thread, String text) {
    return thread
        + ",,Jane Hale,https://www.linkedin.com/in/jane-hale,Sam Self,"
        + "https://www.linkedin.com/in/sam-self,2026-06-07 10:00:00 UTC,,"
        + text
        + ",INBOX,,No,No\n";
  }
}
