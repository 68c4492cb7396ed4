package app.entregent.exchange.decision;

import app.entregent.model.decision.DecisionFileStore;
import app.entregent.model.decision.DecisionFileStore.Known;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes decisions into files, and remembers what left, so that an answer can be compared. */
public final class DecisionFiles {
  private final Workspace workspace;
  private final Clock clock;
  private final Supplier<UUID> uids;
  private final DecisionFileStore files = new DecisionFileStore();
  private final DecisionContents contents = new DecisionContents();

  public DecisionFiles(Workspace workspace, Clock clock) {
    this(workspace, clock, UuidCreator::getTimeOrderedEpoch);
  }

  /**
   * @param uids gives each file its uid
   */
  DecisionFiles(Workspace workspace, Clock clock, Supplier<UUID> uids) {
    this.workspace = workspace;
    this.clock = clock;
    this.uids = uids;
  }

  /**
   * Writes a decision into a file; one that is there is replaced once the new one is whole. Not on
   * the thread that draws the window.
   *
   * @param contacts whether addresses, numbers and profiles of its people go with it
   * @throws IOException if it cannot be written; then a file that was there is as it was
   * @throws IllegalArgumentException if there is no such decision
   */
  public void write(long decisionId, boolean contacts, Path file) throws IOException {
    Path place = file.toAbsolutePath();
    Path draft = place.resolveSibling(place.getFileName() + ".new");
    DecisionFile made = workspace.fetch(reader -> make(reader, decisionId, contacts));
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        DecisionFileJson.write(made, out);
      }
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    remember(decisionId, made);
  }

  /**
   * Writes a decision to where the caller keeps it, as {@link #write(long, boolean, Path)} does.
   *
   * @throws IOException if it cannot be written
   */
  public void write(long decisionId, boolean contacts, OutputStream out) throws IOException {
    DecisionFile made = workspace.fetch(reader -> make(reader, decisionId, contacts));
    DecisionFileJson.write(made, out);
    remember(decisionId, made);
  }

  private DecisionFile make(Reader reader, long decisionId, boolean contacts) {
    List<UUID> known =
        files.ofDecision(reader, decisionId).stream().map(Known::file).distinct().toList();
    return new DecisionFile(
        uids.get(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        known.subList(Math.max(0, known.size() - DecisionFile.MOST_KNOWN), known.size()),
        contents.read(reader, decisionId, contacts));
  }

  private void remember(long decisionId, DecisionFile made) {
    byte[] kept = KeptContent.pack(made);
    var _ =
        workspace
            .change(
                Label.of("merge.change.written").inDecision(decisionId),
                tx -> {
                  files.written(tx, decisionId, made.uid(), kept);
                  return made.uid();
                })
            .toCompletableFuture()
            .join();
  }
}
