package app.entregent.exchange;

import app.entregent.model.decision.SnapshotStore;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Brings archives into the workspace: as one change, so that one step takes all of it back. The
 * archives are read and compared beside the workspace; only what is new is written. The same
 * archive again adds nothing.
 */
public final class ArchiveImport {
  /** So often a plan is worked out again because somebody changed the workspace meanwhile. */
  private static final int ATTEMPTS = 5;

  private final Workspace workspace;
  private final Clock clock;
  private final JobNews news;

  /**
   * @param clock tells today, and the zone in which messages fall on a day
   */
  public ArchiveImport(Workspace workspace, Clock clock) {
    this(workspace, clock, JobNews.UNASKED);
  }

  /**
   * The same, which sets a next action about people of consequence who changed their employer.
   *
   * @param news says what to do about them, in the user's language
   */
  public ArchiveImport(Workspace workspace, Clock clock, JobNews news) {
    this.workspace = workspace;
    this.clock = clock;
    this.news = news;
  }

  /**
   * Imports zips, folders and single tables together. To be called off the screen; waits until all
   * is on disk.
   *
   * @throws CancellationException if the progress wished so; then nothing was written
   */
  public ImportReport run(List<Path> chosen, ImportProgress progress) {
    Steps steps = new Steps(progress);
    List<ChosenArchive> archives = ChosenArchive.open(chosen, clock);
    try {
      return run(archives, steps);
    } finally {
      close(archives);
    }
  }

  private ImportReport run(List<ChosenArchive> archives, Steps steps) {
    Survey survey = Survey.of(archives, LocalDate.now(clock), steps);
    ZoneId zone = clock.getZone();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      steps.compare();
      KnownWorld known = workspace.fetch(reader -> KnownWorld.load(reader, survey));
      ImportPlan plan = ImportPlan.of(survey, known, zone);
      steps.stopIfCancelled();
      Optional<ImportReport> report = write(archives, survey, plan, steps);
      if (report.isPresent()) {
        return report.get();
      }
    }
    throw new IllegalStateException("The workspace changes faster than an import can compare");
  }

  /** Empty if the workspace changed since it was compared. */
  private Optional<ImportReport> write(
      List<ChosenArchive> archives, Survey survey, ImportPlan plan, Steps steps) {
    Label label =
        Label.of(
            "exchange.change.imported",
            Label.count(plan.newPeople()),
            Label.count(plan.messages().size()));
    return workspace
        .change(
            label,
            tx -> {
              if (tx.lastChange() != plan.lastChange()) {
                return Optional.<ImportReport>empty();
              }
              new ImportWriter(tx, plan, steps, clock.getZone(), news).write(archives);
              if (tx.hasWritten()) {
                new SnapshotStore().addBeforeImport(tx);
              }
              return Optional.of(ImportReport.of(survey, plan));
            })
        .toCompletableFuture()
        .join();
  }

  private static void close(List<ChosenArchive> archives) {
    for (ChosenArchive archive : archives) {
      try {
        archive.source().close();
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
  }
}
