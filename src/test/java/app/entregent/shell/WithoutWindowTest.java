package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.archive.ArchiveFixture;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a terminal. */
class WithoutWindowTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @SuppressWarnings("NullAway.Init") // set before each test
  private String archive;

  @SuppressWarnings("NullAway.Init") // set before each test
  private String workspace;

  @BeforeEach
  void write() throws IOException {
    String zoe = "Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-brandt,,Dune,Buyer,01 Jun 2026";
    archive =
        new ArchiveFixture()
            .with("Profile.csv", "First Name,Last Name,Headline\nSam,Seller,Villas\n")
            .with(
                "Connections.csv",
                ArchiveFixture.CONNECTIONS
                    + ArchiveFixture.JANE
                    + "\n"
                    + zoe
                    + "\n,,,,,,07 Jun 2026\n")
            .with(
                "messages.csv",
                ArchiveFixture.MESSAGES
                    + "t1,,Sam Seller,https://www.linkedin.com/in/sam-seller,Jane"
                    + " Hale,https://www.linkedin.com/in/jane-hale,2026-06-08 09:00:00 UTC,,Bonjour"
                    + " à toi,INBOX,,No,No\n"
                    + "t1,,Jane Hale,https://www.linkedin.com/in/jane-hale,Sam"
                    + " Seller,https://www.linkedin.com/in/sam-seller,2026-06-08 10:00:00"
                    + " UTC,,Hello,INBOX,,No,No\n")
            .zip(folder.resolve("Basic_LinkedInDataExport_06-10-2026.zip"))
            .toString();
    workspace = folder.resolve("new/folder/w.entregent").toString();
  }

  @Test
  void anImportMakesTheWorkspaceAndPrintsTheReport() {
    assertThat(run("import", archive, "--workspace", workspace)).isZero();

    assertThat(lines(out))
        .contains("New: 2 people, and 2 messages in one conversation.")
        .contains("This is the archive of Sam Seller.")
        .anyMatch(line -> line.matches("Connections\\.csv +3 +2 +0 +0 +1"))
        .contains(
            "  Connections.csv: a member who hides from the archive: only a date is there. Line 4");
    assertThat(lines(err)).containsExactly("A new workspace was made: " + workspace);
    assertThat(Files.exists(Path.of(workspace))).isTrue();
  }

  @Test
  void theReportSpeaksFrench() {
    run("import", archive, "--workspace", workspace, "--lang", "fr");
    out.reset();
    assertThat(run("import", "--lang=fr", archive, "--workspace=" + workspace)).isZero();
    assertThat(lines(out)).contains("Tout y était déjà\u00a0: rien n’a été ajouté.");
  }

  @Test
  void theReportForMachinesIsJson() throws IOException {
    assertThat(run("import", archive, "--workspace", workspace, "--json")).isZero();

    JsonNode report = new ObjectMapper().readTree(out.toByteArray());
    assertThat(report.at("/totals/newPeople").asInt()).isEqualTo(2);
    assertThat(report.at("/owner/name").asText()).isEqualTo("Sam Seller");
    assertThat(report.at("/leftOut/0/reason").asText()).isEqualTo("HIDDEN_MEMBER");
    assertThat(report.at("/leftOut/0/line").asInt()).isEqualTo(4);
    assertThat(report.at("/files"))
        .allSatisfy(
            file ->
                assertThat(file.get("read").asInt())
                    .isEqualTo(
                        file.get("added").asInt()
                            + file.get("changed").asInt()
                            + file.get("alreadyThere").asInt()
                            + file.get("leftOut").asInt()));
  }

  @Test
  void nothingReadableEndsWithOne() throws IOException {
    Path page = Files.writeString(folder.resolve("a.zip"), "<!DOCTYPE html><html></html>");
    assertThat(run("import", page.toString(), "gone.zip", "--workspace", workspace)).isEqualTo(1);
    assertThat(lines(out))
        .first()
        .asString()
        .startsWith("Nothing could be read. The workspace is as it was");
    assertThat(String.join("\n", lines(out))).contains("a.zip: this is a web page");
  }

  @Test
  void oneReadableAmongOthersEndsWithZero() {
    assertThat(run("import", "gone.zip", archive, "--workspace", workspace)).isZero();
    assertThat(String.join("\n", lines(out))).contains("gone.zip: nothing is there");
  }

  @Test
  void anExportWritesEverythingAsJson() throws IOException {
    run("import", archive, "--workspace", workspace);
    Path file = folder.resolve("out/all.json");
    out.reset();
    assertThat(run("export", "--workspace", workspace, "--json", file.toString())).isZero();

    assertThat(lines(out))
        .containsExactly(
            "Written to " + file + ": 2 people, no account, one conversation, no decision.");
    JsonNode all = new ObjectMapper().readTree(Files.readAllBytes(file));
    assertThat(all.get("persons")).hasSize(2);
    assertThat(all.at("/persons/0/linkedin").asText())
        .isEqualTo("https://www.linkedin.com/in/jane-hale");
    assertThat(all.at("/persons/0/connectedOn").asText()).isEqualTo("2026-06-07");
    assertThat(all.at("/persons/1/firstName").asText()).isEqualTo("Zoë");
    assertThat(all.at("/persons/1/company").asText()).isEqualTo("Dune");
    assertThat(all.at("/conversations/0/when").asText()).isEqualTo("2026-06-08T11:00+02:00");
    assertThat(all.at("/conversations/0/text").asText()).isEqualTo("Bonjour à toi\n\nHello");
    assertThat(all.at("/conversations/0/direction").asText()).isEqualTo("BOTH");
    assertThat(all.at("/conversations/0/participants/0").asText()).isEqualTo("Jane Hale");
    assertThat(all.get("brand").size()).isGreaterThan(15);
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void whatIsNotUnderstoodIsSaidInBothLanguages() {
    assertThat(run("import", archive)).isEqualTo(2);
    assertThat(lines(err)).contains("This is missing: --workspace");
    err.reset();
    assertThat(run("frobnicate", "--lang", "fr")).isEqualTo(2);
    assertThat(lines(err)).first().asString().contains("ne connaît pas «\u00a0frobnicate\u00a0»");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run("import", "--help")).isZero();
    assertThat(String.join(" ", lines(out))).contains("Usage: entregent import", "Exit codes:");
    out.reset();
    assertThat(run("--help", "--lang", "fr")).isZero();
    assertThat(String.join(" ", lines(out))).contains("Commandes", "Codes de sortie");
  }

  @Test
  void aWorkspaceThatIsOpenElsewhereIsLeftAlone() {
    run("import", archive, "--workspace", workspace);
    try (Workspace held =
        Workspace.open(Path.of(workspace), TestWorkspace.setup(WorkspaceThreads.direct()))) {
      assertThat(held.file()).isEqualTo(Path.of(workspace));
      assertThat(run("import", archive, "--workspace", workspace)).isEqualTo(3);
    }
    assertThat(String.join(" ", lines(err))).contains("is open in another window or program");
  }

  @Test
  void theProgramItselfNeedsNoWindowForIt() throws IOException, InterruptedException {
    String classes =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(entry -> !entry.contains("javafx") && !entry.contains("openjfx"))
            .collect(Collectors.joining(File.pathSeparator));
    ProcessBuilder program =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    classes,
                    "app.entregent.shell.Main",
                    "import",
                    archive,
                    "--workspace",
                    workspace,
                    "--lang",
                    "en"))
            .redirectError(folder.resolve("err.txt").toFile());
    program.environment().put("HOME", folder.toString());
    program.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    Process running = program.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(running.waitFor()).as(Files.readString(folder.resolve("err.txt"))).isZero();
    assertThat(said).startsWith("New: 2 people, and 2 messages in one conversation.");
    assertThat(Files.readAllLines(folder.resolve("err.txt")))
        .containsExactly("A new workspace was made: " + workspace);
  }

  private int run(String... words) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return WithoutWindow.run(words, console, Language.EN, TestWorkspace.CLOCK);
  }

  private static List<String> lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
