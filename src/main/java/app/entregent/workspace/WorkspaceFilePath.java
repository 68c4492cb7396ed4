package app.entregent.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file system {@code entregent:} of the database engine: a database image behind the header of
 * {@link WorkspaceFormat}.
 *
 * <p>The engine insists on the ending {@code .mv.db}; on disk it is left out, so that a workspace
 * is one file under the name that the user gave it. Below stands the engine's {@code async:} file
 * system, which an interrupt of a reading thread cannot close.
 */
public final class WorkspaceFilePath extends FilePathWrapper {
  static final String SCHEME = "entregent";
  private static final String ENGINE_ENDING = ".mv.db";

  /** Where the engine put its ending, or put it again; while it compacts it adds another one. */
  private static final Pattern ENDING =
      Pattern.compile("(\\.mv\\.db)+(?=(\\.tempFile|\\.newFile)?$)");

  /** Made by the engine. */
  public WorkspaceFilePath() {}

  static void register() {
    FilePath.register(new WorkspaceFilePath());
  }

  /** The name under which the engine opens the database in this file. */
  static String databaseName(Path file) {
    return SCHEME + ":" + escape(file.toAbsolutePath().normalize().toString());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  protected FilePath unwrap(String path) {
    String onDisk = ENDING.matcher(path.substring(SCHEME.length() + 1)).replaceFirst("");
    return FilePath.get("async:" + unescape(onDisk));
  }

  @Override
  public FilePathWrapper wrap(FilePath base) {
    String onDisk = base.toString();
    return getPath(SCHEME + ":" + escape(onDisk.replaceFirst("^async:", "")) + ENGINE_ENDING);
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Path file = Path.of(getBase().toString().replaceFirst("^async:", ""));
    if (!mode.equals("r") && !Files.exists(file)) {
      Files.createFile(file, OwnerOnly.file());
    }
    FileChannel channel = getBase().open(mode);
    if (!mode.equals("r") && channel.size() == 0) {
      channel.write(WorkspaceFormat.header(WorkspaceFormat.VERSION), 0);
    }
    return new HeaderedChannel(channel);
  }

  @Override
  public long size() {
    return Math.max(0, super.size() - WorkspaceFormat.HEADER_LENGTH);
  }

  /** A semicolon would end the name in the engine's connection string. */
  private static String escape(String path) {
    return path.replace("%", "%25").replace(";", "%3B");
  }

  private static String unescape(String name) {
    return name.replace("%3B", ";").replace("%25", "%");
  }
}
