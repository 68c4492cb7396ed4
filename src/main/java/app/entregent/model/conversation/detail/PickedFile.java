package app.entregent.model.conversation.detail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on the disk as it is now. Not for the thread that draws the window.
 *
 * @param size in bytes
 * @param sha256 as 64 hexadecimal digits
 * @param bytes all of it, or nothing if it is larger than what is kept
 */
public record PickedFile(String name, long size, String sha256, Path path, byte[] bytes) {
  /** Reads it; a large one is only measured. */
  public static PickedFile read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    long size = Files.size(path);
    if (size > Attachment.LARGEST_KEPT) {
      return new PickedFile(name, size, hash(path), path.toAbsolutePath(), new byte[0]);
    }
    byte[] bytes = Files.readAllBytes(path);
    String sha256 = HexFormat.of().formatHex(digest().digest(bytes));
    return new PickedFile(name, bytes.length, sha256, path.toAbsolutePath(), bytes);
  }

  /** Whether its bytes go into the workspace. */
  public boolean isKept() {
    return size <= Attachment.LARGEST_KEPT;
  }

  /** The SHA-256 of a file, as 64 hexadecimal digits. */
  public static String hash(Path path) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(path);
        DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java knows SHA-256", e);
    }
  }
}
