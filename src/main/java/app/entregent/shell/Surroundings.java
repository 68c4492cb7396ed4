package app.entregent.shell;

import app.entregent.text.Message;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a window can be shown here. This is asked before JavaFX is touched, which would answer
 * with a stack trace.
 */
final class Surroundings {
  private static final String GTK = "libgtk-3.so.0";

  private final String system;
  private final Map<String, String> environment;
  private final boolean headless;
  private final Predicate<String> hasLibrary;

  Surroundings(
      String system,
      Map<String, String> environment,
      boolean headless,
      Predicate<String> hasLibrary) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = environment;
    this.headless = headless;
    this.hasLibrary = hasLibrary;
  }

  static Surroundings ofSystem() {
    return new Surroundings(
        System.getProperty("os.name", ""),
        System.getenv(),
        "Headless".equalsIgnoreCase(System.getProperty("glass.platform", "")),
        Surroundings::canLoad);
  }

  /** What is missing, in a sentence with the remedy; empty when a window can be shown. */
  Optional<Message> missing() {
    if (headless || !system.contains("linux")) {
      return Optional.empty();
    }
    if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
      return Optional.of(Message.of("shell.missing.display"));
    }
    if (!hasLibrary.test(GTK)) {
      return Optional.of(Message.of("shell.missing.gtk"));
    }
    return Optional.empty();
  }

  private boolean isUnset(String variable) {
    return environment.getOrDefault(variable, "").isBlank();
  }

  private static boolean canLoad(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
