package app.entregent.workspace;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.ChildProgram;
import app.entregent.testing.TestWorkspace;
import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process is killed in the middle of a thousand changes: what it acknowledged is there. */
class PowerCutTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 137, 480, 771})
  void nothingAcknowledgedIsMissing(int kill) throws Exception {
    Path file = folder.resolve("cut.entregent");
    Workspace.create(file, TestWorkspace.setup(WorkspaceThreads.direct())).close();
    Process child = ChildProgram.start(ManyChanges.class, file.toString(), "1000");
    int acknowledged = 0;
    try (BufferedReader said = child.inputReader()) {
      assertThat(said.readLine()).isEqualTo("open");
      while (acknowledged < kill) {
        acknowledged = Integer.parseInt(said.readLine());
      }
      // The handle kills without closing what was said so far.
      child.toHandle().destroyForcibly();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged = Integer.parseInt(line);
      }
    }
    child.waitFor();

    try (Workspace reopened =
        Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      int kept = reopened.fetch(reader -> reader.sql().fetchCount(COMPANY));
      // The change that was under way may have reached the disk without its answer.
      assertThat(kept).isBetween(acknowledged, acknowledged + 1);
      assertThat(now(reopened.undo())).isPresent();
      assertThat(reopened.<Integer>fetch(reader -> reader.sql().fetchCount(COMPANY)))
          .isEqualTo(kept - 1);
    }
  }
}
