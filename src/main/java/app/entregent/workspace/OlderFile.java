package app.entregent.workspace;

import app.entregent.workspace.WorkspaceException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a file of an older version up to this program's. A copy stands beside it until that has
 * worked; where it was cut off, the next opening begins again from the copy.
 */
final class OlderFile {
  private static final String COPY = ".version-";
  private static final String PART = ".part";

  private final Path file;

  private OlderFile(Path file) {
    this.file = file;
  }

  /**
   * Leaves a file of this program's version.
   *
   * @throws WorkspaceException if that cannot be; the file is as it was
   */
  static void bringUp(Path file) {
    OlderFile older = new OlderFile(file);
    try {
      older.bringUp(older.judge());
    } catch (IOException cause) {
      throw new WorkspaceException(Reason.NO_ACCESS, file, cause);
    }
  }

  /** The one name under which a file is known, whatever it was called. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The version of the file, after what was cut off has been put back. */
  private String judge() throws IOException {
    List<Path> copies = copies();
    if (copies.isEmpty()) {
      return Database.judge(file);
    }
    if (isDone()) {
      for (Path copy : copies) {
        Files.delete(copy);
      }
    } else {
      Files.move(copies.getFirst(), file, StandardCopyOption.REPLACE_EXISTING);
    }
    return Database.judge(file);
  }

  /** Whether only the copy is left over; another process that holds the file is at work on it. */
  private boolean isDone() {
    try {
      return Database.judge(file).equals(Database.SCHEMA_VERSION);
    } catch (WorkspaceException cause) {
      if (cause.reason() == Reason.HELD) {
        throw cause;
      }
      return false;
    }
  }

  private List<Path> copies() throws IOException {
    String begin = file.getFileName() + COPY;
    try (Stream<Path> beside = Files.list(file.getParent())) {
      return beside
          .filter(path -> path.getFileName().toString().startsWith(begin))
          .filter(path -> !path.getFileName().toString().endsWith(PART))
          .sorted()
          .toList();
    }
  }

  private void bringUp(String version) throws IOException {
    if (Database.isNewer(version)) {
      throw new WorkspaceException(Reason.NEWER, file);
    }
    if (version.isEmpty()) {
      throw new WorkspaceException(Reason.DAMAGED, file);
    }
    if (version.equals(Database.SCHEMA_VERSION)) {
      return;
    }
    Path copy = copyOf(version);
    try {
      Database.migrate(file);
    } catch (WorkspaceException cause) {
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
      throw cause;
    }
    Files.delete(copy);
  }

  /** A copy of this name is always whole. */
  private Path copyOf(String version) throws IOException {
    Path copy = file.resolveSibling(file.getFileName() + COPY + version);
    Path part = copy.resolveSibling(copy.getFileName() + PART);
    Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    return Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
  }
}
