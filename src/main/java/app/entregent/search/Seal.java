package app.entregent.search;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens one piece of a stream with AES-256 in GCM. Each piece has a number, and the last
 * one says so: pieces that were left out, exchanged or cut off are noticed.
 */
final class Seal {
  static final int BEGIN = 8;
  static final int PIECE = 1 << 20;
  static final int OVER = 16;
  private static final int TAG_BITS = 128;

  private final byte[] begin;
  private final SecretKeySpec key;
  private final Cipher cipher;
  private int number;

  /**
   * @param begin random, another one for each stream
   */
  Seal(byte[] secret, byte[] begin) throws GeneralSecurityException {
    this.begin = begin.clone();
    this.key = new SecretKeySpec(secret, "AES");
    this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
  }

  byte[] seal(byte[] piece, int length, boolean last) throws GeneralSecurityException {
    return next(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, length);
  }

  byte[] open(byte[] sealed, int length, boolean last) throws GeneralSecurityException {
    return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
  }

  private Cipher next(int mode, boolean last) throws GeneralSecurityException {
    byte[] once = ByteBuffer.allocate(BEGIN + Integer.BYTES).put(begin).putInt(number++).array();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, once));
    cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
    return cipher;
  }
}
