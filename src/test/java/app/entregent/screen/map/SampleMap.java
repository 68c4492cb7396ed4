package app.entregent.screen.map;

import app.entregent.model.decision.DecisionStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The richest map of the sample, for pictures. */
final class SampleMap {
  private SampleMap() {}

  /** Makes the sample in this folder and opens it. */
  static Workspace open(Path folder, Language language) {
    Path file = folder.resolve("sample.entregent");
    AtomicLong uid = new AtomicLong();
    SampleWorkspace.create(
        file,
        TestWorkspace.CLOCK,
        () -> new UUID(3, uid.incrementAndGet()),
        language,
        Progress.NONE);
    return Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()));
  }

  /** The decision with most seats. */
  static long decision(Workspace workspace) {
    DecisionStore store = new DecisionStore();
    return workspace.fetch(
        reader ->
            store.open(reader).stream()
                .map(one -> store.map(reader, one.id()))
                .max(Comparator.comparingInt(map -> map.seats().size()))
                .orElseThrow()
                .decision()
                .id());
  }
}
