package app.entregent.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A channel over what stands behind the header: position 0 is the first byte after it. */
final class HeaderedChannel extends FileBaseDefault {
  private static final long START = WorkspaceFormat.HEADER_LENGTH;

  private final FileChannel whole;

  HeaderedChannel(FileChannel whole) {
    this.whole = whole;
  }

  @Override
  public long size() throws IOException {
    return Math.max(0, whole.size() - START);
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    return whole.read(into, position + START);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    return whole.write(from, position + START);
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    whole.truncate(size + START);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    whole.force(metaData);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return whole.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    whole.close();
  }
}
