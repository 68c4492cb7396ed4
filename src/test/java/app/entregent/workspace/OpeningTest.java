package app.entregent.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.entregent.testing.ChildProgram;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.WorkspaceException.Reason;
import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThat(reasonOf(folder.resolve("nowhere.entregent"))).isEqualTo(Reason.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "PK\u0003\u0004 a zip", "ENTREGENT\n"})
  void whatIsNoWorkspaceIsLeftAsItIs(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("other.entregent"), content);
    assertThat(reasonOf(file)).isEqualTo(Reason.NOT_A_WORKSPACE);
    assertThat(file).hasContent(content);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aFolderIsNoWorkspace() {
    assertThat(reasonOf(folder)).isEqualTo(Reason.NOT_A_WORKSPACE);
  }

  @Test
  void aFileOfANewerFormatIsLeftAsItIs() throws Exception {
    Path file = closedWorkspace();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(10);
      bytes.writeInt(WorkspaceFormat.VERSION + 1);
    }
    assertLeftAsItIs(file, Reason.NEWER);
  }

  @Test
  void aFileWithNewerTablesIsLeftAsItIs() throws Exception {
    Path file = closedWorkspace();
    alter(
        file,
        "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '%s'"
            .formatted(Database.SCHEMA_VERSION));
    assertLeftAsItIs(file, Reason.NEWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create force alias evil for 'app.entregent.Evil.act'",
        "create force trigger evil after insert on person call 'app.entregent.Evil'",
        "create view evil as select * from person",
        "create schema evil",
        "create memory table evil (id bigint)",
        "create table evil (id bigint)",
        "create constant evil value 1"
      })
  void aFileWithWhatThisProgramNeverWritesIsRefused(String statement) throws Exception {
    Path file = closedWorkspace();
    alter(file, statement);
    assertLeftAsItIs(file, Reason.SUSPICIOUS);
  }

  @Test
  void aDamagedImageIsLeftAsItIs() throws Exception {
    Path file = closedWorkspace();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) bytes.length() - WorkspaceFormat.HEADER_LENGTH];
      Arrays.fill(noise, (byte) 42);
      bytes.seek(WorkspaceFormat.HEADER_LENGTH);
      bytes.write(noise);
    }
    assertLeftAsItIs(file, Reason.DAMAGED);
  }

  @Test
  void aFileThatThisProcessHasOpenIsHeld() {
    try (Workspace open = TestWorkspace.create(folder)) {
      assertThat(reasonOf(open.file())).isEqualTo(Reason.HELD);
    }
    try (Workspace again = reopen(folder.resolve("test.entregent"))) {
      assertThat(again.undoState()).isEqualTo(UndoState.NOTHING);
    }
  }

  @Test
  void aFileThatAnotherProcessHasOpenIsHeld() throws Exception {
    Path file = closedWorkspace();
    Process other = ChildProgram.start(ManyChanges.class, file.toString(), "0");
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("open");
      assertThat(reasonOf(file)).isEqualTo(Reason.HELD);
    } finally {
      other.destroyForcibly().waitFor();
    }
    reopen(file).close();
  }

  @Test
  void aNewWorkspaceDoesNotReplaceAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.entregent"), "mine");
    WorkspaceException refused =
        catchThrowableOfType(
            WorkspaceException.class,
            () -> Workspace.create(file, TestWorkspace.setup(WorkspaceThreads.direct())));
    assertThat(refused.reason()).isEqualTo(Reason.EXISTS);
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "a;b%3B", "Café – été", "日本 (1)", "x.mv.db"})
  void aWorkspaceIsOneFileUnderTheNameThatItWasGiven(String name) throws Exception {
    Path file = folder.resolve("sub folder").resolve(name + ".entregent");
    Workspace.create(file, TestWorkspace.setup(WorkspaceThreads.direct())).close();
    reopen(file).close();
    assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
    try (var files = Files.list(file.getParent())) {
      assertThat(files).hasSize(1);
    }
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasASentenceInBothLanguages(Reason reason) {
    WorkspaceException trouble = new WorkspaceException(reason, Path.of("x.entregent"));
    for (Language language : Language.values()) {
      assertThat(Texts.of(language).say(trouble.sentence())).contains("x.entregent");
    }
  }

  @Test
  void theSchemaVersionIsThatOfTheNewestMigration() throws Exception {
    try (var files = Files.list(Path.of("resources/db/migration"))) {
      String newest =
          files
              .map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))
              .max(Comparator.comparingInt(Integer::parseInt))
              .orElseThrow();
      assertThat(Database.SCHEMA_VERSION).isEqualTo(newest);
    }
  }

  private Path closedWorkspace() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      return workspace.file();
    }
  }

  private static Workspace reopen(Path file) {
    return Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()));
  }

  private static void assertLeftAsItIs(Path file, Reason reason) throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertThat(reasonOf(file)).isEqualTo(reason);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static Reason reasonOf(Path file) {
    return catchThrowableOfType(WorkspaceException.class, () -> reopen(file).close()).reason();
  }

  private static void alter(Path file, String statement) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:" + WorkspaceFilePath.databaseName(file), "owner", "");
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
