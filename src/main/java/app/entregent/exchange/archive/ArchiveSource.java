package app.entregent.exchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the seller chose, opened: a zip (also one inside another, or cut off), an unzipped folder,
 * or a single table. It never fails: what can't be opened stands among the problems. Names from
 * inside an archive are never used as names on the disk.
 */
public final class ArchiveSource implements Closeable {
  private final Path chosen;
  private final ArchiveContents contents;

  private ArchiveSource(Path chosen, ArchiveContents contents) {
    this.chosen = chosen;
    this.contents = contents;
  }

  /** Opens a zip, a folder or a table. */
  public static ArchiveSource open(Path chosen) {
    return open(chosen, ArchiveLimits.NORMAL);
  }

  static ArchiveSource open(Path chosen, ArchiveLimits limits) {
    ArchiveContents contents = new ArchiveContents(limits);
    contents.gather(chosen);
    return new ArchiveSource(chosen, contents);
  }

  /** What the seller chose. */
  public Path chosen() {
    return chosen;
  }

  /** The files found, in the order of their names. */
  public List<ArchiveFile> files() {
    return contents.files();
  }

  /** What could not be opened. */
  public List<Problem> problems() {
    return contents.problems();
  }

  /** Closes the zips and removes what was unpacked for reading. */
  @Override
  public void close() throws IOException {
    contents.close();
  }
}
