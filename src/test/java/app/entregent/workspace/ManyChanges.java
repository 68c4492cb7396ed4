package app.entregent.workspace;

import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.schema.tables.records.CompanyRecord;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A program that makes changes one after the other and says the number of each when it is
 * acknowledged, until somebody ends it.
 */
public final class ManyChanges {
  private ManyChanges() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Workspace workspace =
        Workspace.open(Path.of(args[0]), TestWorkspace.setup(WorkspaceThreads.direct()));
    out.println("open");
    for (int number = 1; number <= Integer.parseInt(args[1]); number++) {
      CompanyRecord row = new CompanyRecord();
      row.setName("Company " + number);
      row.setNameKey("company " + number);
      TestWorkspace.now(workspace.change(Label.of("people.change.added"), tx -> tx.insert(row)));
      out.println(number);
    }
    // Stays there with the file open: the end comes from outside.
    while (true) {
      java.util.concurrent.locks.LockSupport.park();
    }
  }
}
