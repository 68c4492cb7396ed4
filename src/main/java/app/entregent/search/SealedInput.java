package app.entregent.search;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** Reads what {@link SealedOutput} wrote, and refuses what was changed since. */
final class SealedInput extends InputStream {
  private final InputStream in;
  private final Seal seal;
  private byte[] piece = new byte[0];
  private byte[] ahead;
  private int at;

  SealedInput(InputStream in, byte[] secret) throws IOException {
    this.in = in;
    try {
      seal = new Seal(secret, in.readNBytes(Seal.BEGIN));
    } catch (GeneralSecurityException cause) {
      throw new IOException(cause);
    }
    ahead = in.readNBytes(Seal.PIECE + Seal.OVER);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (at == piece.length) {
      if (ahead.length == 0) {
        return -1;
      }
      open();
    }
    int some = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, bytes, from, some);
    at += some;
    return some;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void open() throws IOException {
    byte[] sealed = ahead;
    ahead = in.readNBytes(Seal.PIECE + Seal.OVER);
    try {
      piece = seal.open(sealed, sealed.length, ahead.length == 0);
      at = 0;
    } catch (GeneralSecurityException cause) {
      throw new IOException("The seal is broken", cause);
    }
  }
}
