package app.entregent.shell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal: the one place of the program that may write to it. */
public final class Console {
  private final PrintStream out;
  private final PrintStream err;

  /** For tests, with streams of their own. */
  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The terminal in which the program was started. */
  public static Console ofProcess() {
    return new Console(readable(System.out), readable(System.err));
  }

  /** A session without a language of its own would turn every accent into a question mark. */
  private static PrintStream readable(PrintStream stream) {
    return stream.charset().equals(StandardCharsets.US_ASCII)
        ? new PrintStream(stream, true, StandardCharsets.UTF_8)
        : stream;
  }

  public void say(String line) {
    out.println(line);
  }

  public void complain(String line) {
    err.println(line);
  }

  /** For a library that writes its own lines, such as the help of the command line. */
  public PrintStream out() {
    return out;
  }

  public PrintStream err() {
    return err;
  }
}
