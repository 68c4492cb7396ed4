package app.entregent.exchange.archive;

import java.util.List;
import java.util.Optional;

/**
 * What became of a whole archive.
 *
 * @param files in the order of reading
 * @param owner whose archive it is, as far as it tells
 * @param cancelled whether the reading was ended from outside
 */
public record ArchiveSummary(
    List<FileSummary> files, Optional<ArchiveOwner> owner, boolean cancelled) {

  /** Whether any file of a known kind could be read, with rows or without. */
  public boolean readAnything() {
    return files.stream()
        .anyMatch(
            file ->
                file.state() == FileSummary.State.READ
                    || file.state() == FileSummary.State.READ_IN_PART);
  }
}
