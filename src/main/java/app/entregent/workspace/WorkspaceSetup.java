package app.entregent.workspace;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a workspace takes from outside.
 *
 * @param threads where its work happens
 * @param clock tells the moment of a change and the day where the user is
 * @param uids gives the names by which rows are known outside this file
 */
public record WorkspaceSetup(WorkspaceThreads threads, Clock clock, Supplier<UUID> uids) {
  /** The system's clock, and uids that grow with time. */
  public static WorkspaceSetup standard(WorkspaceThreads threads) {
    return new WorkspaceSetup(threads, Clock.systemDefaultZone(), UuidCreator::getTimeOrderedEpoch);
  }

  /** The same with another clock. */
  public WorkspaceSetup withClock(Clock other) {
    return new WorkspaceSetup(threads, other, uids);
  }
}
