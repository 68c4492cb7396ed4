package app.entregent.screen.log;

import app.entregent.model.conversation.detail.PickedFile;
import app.entregent.text.Message;
import app.entregent.ui.SaidException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the new files of a talk when it is saved, away from the thread that draws the window. */
final class LogFiles {
  private LogFiles() {}

  /** All of them; one that cannot be read is told, and nothing is saved. */
  static List<PickedFile> read(List<Path> paths) {
    List<PickedFile> files = new ArrayList<>();
    for (Path path : paths) {
      try {
        files.add(PickedFile.read(path));
      } catch (IOException e) {
        throw new SaidException(
            Message.of("conversation.file.unreadable", String.valueOf(path.getFileName())), e);
      }
    }
    return files;
  }
}
