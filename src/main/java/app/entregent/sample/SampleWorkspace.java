package app.entregent.sample;

import app.entregent.text.Language;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceException;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Builds the sample. */
public final class SampleWorkspace {
  /** The sample began so many days ago: a year of work, seen from its end. */
  private static final int DAYS = 366;

  private SampleWorkspace() {}

  /**
   * Makes the file of the sample, closed and ready to be opened, in some seconds. The same clock
   * and uids give the same content. Never on the thread that draws the window.
   *
   * <p>Made beside the place where it will stand, so that it is whole or not there at all.
   *
   * @param clock says what today is, and the hour from which the visit is reckoned
   * @param uids gives the names by which rows are known outside the file
   * @param progress told after each day of the sample, counted in changes
   * @throws CancellationException if the progress wished for the end
   * @throws WorkspaceException if there is a file already, or nothing can be written there
   */
  public static void create(
      Path file, Clock clock, Supplier<UUID> uids, Language language, Progress progress) {
    Path place = file.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw new WorkspaceException(WorkspaceException.Reason.EXISTS, place);
    }
    Path draft = place.resolveSibling(place.getFileName() + ".sample");
    SampleDays days = new SampleDays(clock);
    plan(days, clock, language);
    try {
      Files.deleteIfExists(draft);
      try {
        WorkspaceSetup setup = new WorkspaceSetup(WorkspaceThreads.direct(), days.clock(), uids);
        try (Workspace workspace = Workspace.create(draft, setup)) {
          days.play(workspace, progress);
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException cause) {
      throw new WorkspaceException(WorkspaceException.Reason.NO_ACCESS, place, cause);
    }
  }

  private static void plan(SampleDays days, Clock clock, Language language) {
    SampleIds ids = new SampleIds();
    LocalDate beginning = days.day(DAYS);
    new SamplePeople(language, days, ids).plan(beginning);
    SampleMaps maps = new SampleMaps(language, days, ids);
    maps.plan();
    new SampleWorkshop(language, days, ids).plan();
    new SampleProcess(language, days, ids).plan(maps);
    new SampleTalks(language, days, ids, clock).plan();
    new SampleTies(language, days, ids).plan(beginning);
    new SampleCare(language, days, ids).plan();
    new SampleSteps(language, days, ids).plan(beginning);
    new SampleWorth(language, days, ids).plan();
    new SampleSpace(language, days, ids).plan();
    new SampleListening(language, days, ids).plan();
    new SampleCampaign(language, days).plan();
    new SampleFigures(language, days, ids).plan();
  }
}
