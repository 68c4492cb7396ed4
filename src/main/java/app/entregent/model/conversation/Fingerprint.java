package app.entregent.model.conversation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 16 bytes of the SHA-256 of what makes a thing itself, by which the next archive is seen
 * to bring the same again.
 */
public record Fingerprint(long high, long low) {
  private static final int BYTES = 16;

  /** The fingerprint of these texts in this order. */
  public static Fingerprint of(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        // The length before each part: "ab" + "c" is not "a" + "bc".
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return of(digest.digest());
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("Every Java knows SHA-256", cause);
    }
  }

  /** The fingerprint that a column holds. */
  public static Fingerprint of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Fingerprint(buffer.getLong(), buffer.getLong());
  }

  public byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  /** 32 digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}
