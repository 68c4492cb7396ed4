package app.entregent.exchange.archive;

import java.io.IOException;
import java.io.InputStream;

/** One file of an archive, wherever it lies: in a zip, in a folder, or alone. */
public final class ArchiveFile {
  private final String name;
  private final long size;
  private final Opener opener;

  ArchiveFile(String name, long size, Opener opener) {
    this.name = name;
    this.size = size;
    this.opener = opener;
  }

  /** The path inside what was chosen, with forward slashes. */
  public String name() {
    return name;
  }

  /** Unpacked bytes, as the archive claims. */
  public long size() {
    return size;
  }

  InputStream open() throws IOException {
    return opener.open();
  }

  /** Opens the bytes from their beginning, each time anew. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }
}
