package app.entregent.model.conversation.detail;

import java.util.HexFormat;
import java.util.List;

/**
 * A file that belongs to a talk.
 *
 * @param size in bytes
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param link where it lies; empty if its bytes are kept in the workspace
 */
public record Attachment(
    long id, long conversationId, String name, long size, String sha256, String link) {
  /** Larger files are not copied: a workspace has to stay easy to move and to back up. */
  public static final long LARGEST_KEPT = 25L * 1024 * 1024;

  /** Whether its bytes are kept in the workspace. */
  public boolean isKept() {
    return link.isEmpty();
  }

  /** The name without what no file system takes, so that it can be written anywhere. */
  public String fileName() {
    String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    return plain.isEmpty() || List.of(".", "..").contains(plain) ? "file" : plain;
  }

  byte[] hash() {
    return HexFormat.of().parseHex(sha256);
  }
}
