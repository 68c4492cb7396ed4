package app.entregent.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this platform wants a program to keep its settings and the files of its user.
 *
 * @param config settings
 * @param data workspaces, unless the user chooses another place
 */
public record PlatformFolders(Path config, Path data) {
  /** The folders of the user who runs the program. */
  public static PlatformFolders ofSystem() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  /**
   * @param system the name of the operating system, as Java tells it
   * @param home the home folder of the user
   * @param environment the variables of the process
   */
  public static PlatformFolders of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      Path folder = Path.of(home, "Library", "Application Support", "Entregent");
      return new PlatformFolders(folder, folder);
    }
    if (name.contains("win")) {
      Path roaming = folder(environment, "APPDATA", Path.of(home, "AppData", "Roaming"));
      Path local = folder(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"));
      return new PlatformFolders(roaming.resolve("Entregent"), local.resolve("Entregent"));
    }
    Path config = folder(environment, "XDG_CONFIG_HOME", Path.of(home, ".config"));
    Path data = folder(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share"));
    return new PlatformFolders(config.resolve("entregent"), data.resolve("entregent"));
  }

  /** A relative path in such a variable is to be ignored, says the XDG base directory rule. */
  private static Path folder(Map<String, String> environment, String variable, Path usual) {
    String value = environment.getOrDefault(variable, "");
    return value.isBlank() || !Path.of(value).isAbsolute() ? usual : Path.of(value);
  }
}
