package app.entregent.shell;

import app.entregent.text.Language;
import app.entregent.ui.Appearance;
import app.entregent.ui.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program remembers between two starts. It never names people: these are settings of the
 * machine, not of a workspace.
 *
 * @param language of the window
 * @param look light, dark, as the system, or in high contrast
 * @param size of everything in percent, 100 to 200
 * @param bounds where the window stood, if it has been open before
 * @param recent workspace files, the newest first
 * @param room the screen on which maps were presented last, by its place and size
 */
public record Settings(
    Language language,
    Look look,
    int size,
    Optional<Bounds> bounds,
    List<Path> recent,
    Optional<String> room) {
  private static final int REMEMBERED = 12;

  /** Where the window stood on the screen, in pixels of JavaFX. */
  public record Bounds(double x, double y, double width, double height, boolean maximized) {}

  public Settings {
    size = Math.clamp(size, Appearance.SMALLEST, Appearance.LARGEST);
    recent = recent.stream().distinct().limit(REMEMBERED).toList();
  }

  /** What a first start begins with. */
  public static Settings first(Language language) {
    return new Settings(
        language, Look.SYSTEM, Appearance.SMALLEST, Optional.empty(), List.of(), Optional.empty());
  }

  public Settings withLanguage(Language wanted) {
    return new Settings(wanted, look, size, bounds, recent, room);
  }

  public Settings withLook(Look wanted) {
    return new Settings(language, wanted, size, bounds, recent, room);
  }

  public Settings withSize(int wanted) {
    return new Settings(language, look, wanted, bounds, recent, room);
  }

  public Settings withBounds(Bounds where) {
    return new Settings(language, look, size, Optional.of(where), recent, room);
  }

  public Settings withRoom(String screen) {
    return new Settings(language, look, size, bounds, recent, Optional.of(screen));
  }

  /** Puts this file first among the recent ones. */
  public Settings withOpened(Path file) {
    List<Path> files = Stream.concat(Stream.of(file), recent.stream()).toList();
    return new Settings(language, look, size, bounds, files, room);
  }

  /** Takes this file off the recent ones. */
  public Settings without(Path file) {
    List<Path> files = recent.stream().filter(other -> !other.equals(file)).toList();
    return new Settings(language, look, size, bounds, files, room);
  }
}
