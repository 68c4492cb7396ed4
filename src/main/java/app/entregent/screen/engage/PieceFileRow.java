package app.entregent.screen.engage;

import app.entregent.model.library.PieceFile;
import app.entregent.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a piece as it is shown.
 *
 * @param note its size, and where it is or that it vanished
 */
record PieceFileRow(PieceFile file, Message note, boolean vanished) {
  private static final long KIB = 1024;

  /** Looks at the disk. */
  static PieceFileRow of(PieceFile file) {
    long kib = (file.size() + KIB - 1) / KIB;
    if (file.isKept()) {
      return new PieceFileRow(file, Message.of("conversation.file.kept", kib), false);
    }
    Path path = Path.of(file.link());
    boolean gone = !Files.isRegularFile(path);
    return new PieceFileRow(
        file,
        Message.of(
            gone ? "conversation.file.vanished" : "conversation.file.linked",
            kib,
            String.valueOf(path.getParent())),
        gone);
  }
}
