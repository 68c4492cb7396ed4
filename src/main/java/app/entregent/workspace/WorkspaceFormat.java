package app.entregent.workspace;

import app.entregent.workspace.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The header of a workspace file: 4 KiB before the database image, so that a file can be judged
 * before the database engine reads a byte of it.
 *
 * <p>Bytes 0-9 are the letters {@code ENTREGENT\n}, bytes 10-13 the version of this header as a
 * big-endian number; the rest is zero and kept for later (a wrapped key).
 */
final class WorkspaceFormat {
  /** The length of the header in bytes. */
  static final int HEADER_LENGTH = 4096;

  /** The version of the header that this program writes, and the newest that it reads. */
  static final int VERSION = 1;

  private static final byte[] MAGIC = "ENTREGENT\n".getBytes(StandardCharsets.US_ASCII);

  private WorkspaceFormat() {}

  /** The bytes of a header of the given version. */
  static ByteBuffer header(int version) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
    header.put(MAGIC).putInt(version);
    return header.rewind();
  }

  /**
   * Judges the file by its header alone and leaves it as it is.
   *
   * @throws WorkspaceException if the file is missing, cannot be read, is no workspace or is of a
   *     newer version
   */
  static void judge(Path file) {
    if (!Files.exists(file)) {
      throw new WorkspaceException(Reason.MISSING, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new WorkspaceException(Reason.NOT_A_WORKSPACE, file);
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER_LENGTH);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (header.hasRemaining() && channel.read(header) >= 0) {
        // A channel may give less than was asked for.
      }
    } catch (IOException cause) {
      throw new WorkspaceException(Reason.NO_ACCESS, file, cause);
    }
    header.flip();
    byte[] magic = new byte[MAGIC.length];
    if (header.remaining() < HEADER_LENGTH || !Arrays.equals(read(header, magic), MAGIC)) {
      throw new WorkspaceException(Reason.NOT_A_WORKSPACE, file);
    }
    if (header.getInt() > VERSION) {
      throw new WorkspaceException(Reason.NEWER, file);
    }
  }

  private static byte[] read(ByteBuffer from, byte[] into) {
    from.get(into);
    return into;
  }
}
