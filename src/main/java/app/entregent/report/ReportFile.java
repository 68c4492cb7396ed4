package app.entregent.report;

import app.entregent.workspace.OwnerOnly;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a file in its place all at once. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Writes beside the place and then moves there, so that a failure leaves nothing and what stood
   * there before stays. Only the owner may read it.
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Path place = file.toAbsolutePath().normalize();
    Path draft = place.resolveSibling("." + place.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(draft, OwnerOnly.file());
      Files.write(draft, bytes);
      try {
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
