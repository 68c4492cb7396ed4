package app.entregent.search;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** Writes sealed pieces; closing writes the last one. */
final class SealedOutput extends OutputStream {
  private final OutputStream out;
  private final Seal seal;
  private final byte[] piece = new byte[Seal.PIECE];
  private int filled;

  SealedOutput(OutputStream out, byte[] secret) throws IOException {
    this.out = out;
    byte[] begin = new byte[Seal.BEGIN];
    new SecureRandom().nextBytes(begin);
    try {
      seal = new Seal(secret, begin);
    } catch (GeneralSecurityException cause) {
      throw new IOException(cause);
    }
    out.write(begin);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (filled == piece.length) {
        flush(false);
      }
      int some = Math.min(length - done, piece.length - filled);
      System.arraycopy(bytes, from + done, piece, filled, some);
      filled += some;
      done += some;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush(true);
    }
  }

  private void flush(boolean last) throws IOException {
    try {
      out.write(seal.seal(piece, filled, last));
      filled = 0;
    } catch (GeneralSecurityException cause) {
      throw new IOException(cause);
    }
  }
}
