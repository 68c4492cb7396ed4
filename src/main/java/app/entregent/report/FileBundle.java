package app.entregent.report;

import app.entregent.workspace.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Several files that belong together, in a new folder of their own: all of them or none. They are
 * written into a hidden folder beside it, which then gets its name in one move; a folder that is
 * there already stays as it is, and the new one gets a number.
 */
public final class FileBundle {
  /** So many folders of one name are tried. */
  private static final int MOST = 1_000;

  private static final int LONGEST_NAME = 60;

  /** Names that Windows keeps for itself, whatever stands behind the dot. */
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

  private FileBundle() {}

  /**
   * A file.
   *
   * @param name without a folder
   */
  public record Piece(String name, Content content) {}

  /** Writes what is in a file; the stream is closed by the caller. */
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes the files. Only the owner may read them.
   *
   * @param parent a folder that is there
   * @param name of the new folder
   * @param next is told of each file before it is written, and may end the whole by throwing
   * @return the new folder
   * @throws IOException if anything could not be written; then nothing is left
   */
  public static Path write(Path parent, String name, List<Piece> pieces, Consumer<Piece> next)
      throws IOException {
    Path draft = Files.createTempDirectory(parent, ".entregent");
    try {
      for (Piece piece : pieces) {
        next.accept(piece);
        Path file = Files.createFile(draft.resolve(piece.name()), OwnerOnly.file());
        try (OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
          piece.content().write(out);
        }
      }
      return move(draft, parent, name);
    } finally {
      delete(draft);
    }
  }

  private static Path move(Path draft, Path parent, String name) throws IOException {
    for (int number = 1; number <= MOST; number++) {
      Path place = parent.resolve(number == 1 ? name : name + " (" + number + ")");
      if (Files.exists(place)) {
        continue;
      }
      try {
        return Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException cause) {
        return Files.move(draft, place);
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException cause) {
        // Somebody was faster: the next number is tried.
      }
    }
    throw new FileAlreadyExistsException(name);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }

  /** A part of a name that every file system takes; empty if nothing of the words is left. */
  public static String safe(String words) {
    String plain = words.replaceAll("[^\\p{L}\\p{N} _-]+", " ").replaceAll("\\s+", " ").strip();
    int points = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
    String fit = plain.substring(0, plain.offsetByCodePoints(0, points)).strip();
    String lower = fit.toLowerCase(Locale.ROOT);
    boolean device = RESERVED.contains(lower) || lower.matches("(com|lpt)[0-9]");
    return device ? fit + "_" : fit;
  }
}
