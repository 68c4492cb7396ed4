package app.entregent.search;

import app.entregent.workspace.OwnerOnly;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * Keeps an index between two runs of the program, beside the workspace: sealed with a secret that
 * lies in the workspace alone, so that without that file it is noise, and readable by its owner
 * only. Whatever is wrong with it, it is not there.
 */
final class SearchShelf {
  /** What an index is made of; another number makes every index anew. */
  private static final int FORM = 1;

  private static final Logger LOG = System.getLogger(SearchShelf.class.getName());
  private static final int PIECE = 1 << 16;

  private final Path file;
  private final byte[] secret;

  SearchShelf(Path workspace, byte[] secret) {
    this.file = fileOf(workspace);
    this.secret = secret.clone();
  }

  /** Where the index of a workspace is kept. */
  static Path fileOf(Path workspace) {
    return workspace.resolveSibling(workspace.getFileName() + ".search");
  }

  /** The index that was kept; empty if there is none, or none that can be trusted. */
  Optional<SearchIndex> load() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Directory directory = new ByteBuffersDirectory();
    try (DataInputStream in =
        new DataInputStream(new SealedInput(Files.newInputStream(file), secret))) {
      if (in.readInt() != FORM) {
        return Optional.empty();
      }
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        copy(in, in.readLong(), directory, name);
      }
      return Optional.of(new SearchIndex(directory)).filter(index -> index.stamp().isPresent());
    } catch (IOException | RuntimeException cause) {
      LOG.log(Level.INFO, "The index that was kept cannot be read and is made anew", cause);
      return Optional.empty();
    }
  }

  /** Keeps an index that follows the journal up to here. */
  void keep(SearchIndex index, Stamp stamp) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(draft, OwnerOnly.file());
      Collection<String> names = index.commit(stamp);
      try (DataOutputStream out =
          new DataOutputStream(new SealedOutput(Files.newOutputStream(draft), secret))) {
        out.writeInt(FORM);
        out.writeInt(names.size());
        for (String name : names) {
          copy(index.files(), name, out);
        }
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException cause) {
      LOG.log(Level.WARNING, "The index of the search could not be kept", cause);
      drop();
    }
  }

  /** Takes away what is kept: it holds words that may be gone from the workspace. */
  void drop() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException cause) {
      LOG.log(Level.WARNING, "An old index of the search could not be taken away", cause);
    }
  }

  private static void copy(Directory from, String name, DataOutputStream to) throws IOException {
    try (IndexInput in = from.openInput(name, IOContext.READONCE)) {
      to.writeUTF(name);
      to.writeLong(in.length());
      byte[] piece = new byte[PIECE];
      for (long left = in.length(); left > 0; ) {
        int some = (int) Math.min(left, PIECE);
        in.readBytes(piece, 0, some);
        to.write(piece, 0, some);
        left -= some;
      }
    }
  }

  private static void copy(DataInputStream from, long length, Directory to, String name)
      throws IOException {
    try (IndexOutput out = to.createOutput(name, IOContext.DEFAULT)) {
      byte[] piece = new byte[PIECE];
      for (long left = length; left > 0; ) {
        int some = (int) Math.min(left, PIECE);
        from.readFully(piece, 0, some);
        out.writeBytes(piece, some);
        left -= some;
      }
    }
  }
}
