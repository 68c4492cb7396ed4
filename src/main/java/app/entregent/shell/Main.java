package app.entregent.shell;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;

/**
 * Starts the program: with a window, or, when the first word is not a workspace file, without one.
 */
public final class Main {
  private static final int NO_WINDOW = 1;

  /** Kept here: the log forgets what it is told about a logger that nobody holds. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    boolean window = args.length == 0 || args[0].endsWith(".entregent");
    int code = window ? withWindow(args, console) : withoutWindow(args, console);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int withWindow(String[] args, Console console) {
    Optional<Message> missing = Surroundings.ofSystem().missing();
    if (missing.isPresent()) {
      console.complain(Texts.of(Language.fromSystem()).say(missing.get()));
      return NO_WINDOW;
    }
    // JavaFX on the class path is our way on purpose; its remark would greet every start.
    JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX"));
    Application.launch(EntregentApp.class, args);
    return 0;
  }

  private static int withoutWindow(String[] args, Console console) {
    // What libraries have to tell belongs into the log, not between the lines of a report.
    ProgramLog.begin(PlatformFolders.ofSystem().data().resolve("log"));
    return WithoutWindow.run(args, console, Language.fromSystem(), Clock.systemDefaultZone());
  }
}
