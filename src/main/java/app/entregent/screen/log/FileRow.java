package app.entregent.screen.log;

import app.entregent.model.conversation.detail.Attachment;
import app.entregent.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a talk, as it stands on the sheet.
 *
 * @param attachment empty for one that comes with the talk once it is saved
 * @param path where it lies; of one that is kept in the workspace its name alone
 * @param note its size, and where it is or that it vanished
 */
public record FileRow(
    Optional<Attachment> attachment, String name, Path path, Message note, boolean vanished) {
  private static final long KIB = 1024;

  /** One that belongs to the talk. Looks at the disk. */
  static FileRow of(Attachment one) {
    if (one.isKept()) {
      return new FileRow(
          Optional.of(one),
          one.name(),
          Path.of(one.fileName()),
          Message.of("conversation.file.kept", kib(one.size())),
          false);
    }
    Path path = Path.of(one.link());
    boolean gone = !Files.isRegularFile(path);
    String key = gone ? "conversation.file.vanished" : "conversation.file.linked";
    return new FileRow(
        Optional.of(one),
        one.name(),
        path,
        Message.of(key, kib(one.size()), String.valueOf(path.getParent())),
        gone);
  }

  /** One that is to come. Looks at the disk. */
  static FileRow of(Path path) {
    String name = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      return new FileRow(
          Optional.empty(), name, path, Message.of("conversation.file.unreadable", name), true);
    }
    try {
      long size = Files.size(path);
      String key =
          size > Attachment.LARGEST_KEPT
              ? "conversation.file.will_link"
              : "conversation.file.will_keep";
      return new FileRow(Optional.empty(), name, path, Message.of(key, kib(size)), false);
    } catch (IOException e) {
      return new FileRow(
          Optional.empty(), name, path, Message.of("conversation.file.unreadable", name), true);
    }
  }

  /** Begun kibibytes, so that nothing but an empty file has none. */
  private static long kib(long bytes) {
    return (bytes + KIB - 1) / KIB;
  }
}
