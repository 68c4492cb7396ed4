package app.entregent.exchange.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/**
 * Counts what really comes out of an archive, and stops at the limits, whatever the headers say.
 */
final class BoundedStream extends FilterInputStream {
  private final ArchiveLimits limits;
  private final AtomicLong total;
  private final long packed;
  private final long checksum;
  private final CRC32 sum = new CRC32();
  private long read;

  /**
   * @param total the bytes read from the archive so far, shared by its files
   * @param packed packed bytes of this file, 0 if unknown: then no ratio is judged
   * @param checksum the CRC-32 that the archive claims, negative if unknown
   */
  BoundedStream(
      InputStream in, ArchiveLimits limits, AtomicLong total, long packed, long checksum) {
    super(in);
    this.limits = limits;
    this.total = total;
    this.packed = packed;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    if (n > 0) {
      sum.update(bytes, offset, n);
      count(n);
    } else if (n < 0 && checksum >= 0 && checksum != sum.getValue()) {
      throw new RefusedException(Problem.Kind.DAMAGED, "");
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int n) throws RefusedException {
    read += n;
    if (read > limits.fileBytes()) {
      throw new RefusedException(Problem.Kind.TOO_LARGE, Long.toString(limits.fileBytes()));
    }
    if (total.addAndGet(n) > limits.totalBytes()) {
      throw new RefusedException(Problem.Kind.TOO_LARGE, Long.toString(limits.totalBytes()));
    }
    if (packed > 0 && read > limits.ratioFrom() && read / packed > limits.ratio()) {
      throw new RefusedException(Problem.Kind.SUSPICIOUS_RATIO, Long.toString(limits.ratio()));
    }
  }

  /** What comes out is not what an honest archive holds. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Problem.Kind kind;
    private final String detail;

    RefusedException(Problem.Kind kind, String detail) {
      super(kind + " " + detail);
      this.kind = kind;
      this.detail = detail;
    }

    Problem problem(String file, long line) {
      return new Problem(kind, file, line, detail);
    }
  }
}
