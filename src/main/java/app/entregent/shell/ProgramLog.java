package app.entregent.shell;

import app.entregent.workspace.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log of the program: what went wrong and where, and never about whom.
 *
 * <p>The messages of libraries and of their exceptions may quote what a user wrote (a database
 * names the value that it refused), so only our own sentences are kept, and of an exception its
 * kind and its place in the code.
 */
final class ProgramLog {
  private static final String OURS = "app.entregent";

  /** Would say at each start that the search could count faster with a module that is not final. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private static final int MOST_BYTES = 500_000;
  private static final int FILES = 2;

  private ProgramLog() {}

  /** Begins the log in this folder; where it cannot be written there is none. */
  static void begin(Path folder) {
    LogManager.getLogManager().reset();
    try {
      Files.createDirectories(folder, OwnerOnly.folder());
      Handler file =
          new FileHandler(folder.resolve("entregent-%g.log").toString(), MOST_BYTES, FILES, true);
      file.setFormatter(new Nameless());
      Logger root = Logger.getLogger("");
      root.setLevel(Level.WARNING);
      root.addHandler(file);
      VECTORS.setLevel(Level.SEVERE);
    } catch (IOException | UncheckedIOException cause) {
      // A program without a log is better than none; there is nobody to tell it to.
    }
  }

  /** Kinds and places, without any sentence that is not ours. */
  static final class Nameless extends Formatter {
    @Override
    public String format(LogRecord entry) {
      String logger = String.valueOf(entry.getLoggerName());
      StringBuilder lines =
          new StringBuilder()
              .append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS))
              .append(' ')
              .append(entry.getLevel().getName())
              .append(' ')
              .append(logger);
      if (logger.startsWith(OURS)) {
        lines.append(": ").append(entry.getMessage());
      }
      lines.append('\n');
      for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
        lines.append("  ").append(cause.getClass().getName()).append('\n');
        for (StackTraceElement place : cause.getStackTrace()) {
          lines.append("    at ").append(place).append('\n');
        }
      }
      return lines.toString();
    }
  }
}
