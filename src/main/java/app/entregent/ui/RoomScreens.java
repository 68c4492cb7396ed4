package app.entregent.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * The screens on which something can be shown to a room, and the one that was chosen last: a
 * setting of this machine. To be used on the JavaFX thread.
 */
public final class RoomScreens {
  /**
   * A screen.
   *
   * @param bounds in the pixels of JavaFX
   */
  public record RoomScreen(Rectangle2D bounds) {
    /** The same screen at the same place has the same name tomorrow. */
    String id() {
      return "%.0fx%.0f@%.0f,%.0f"
          .formatted(bounds.getWidth(), bounds.getHeight(), bounds.getMinX(), bounds.getMinY());
    }

    public int width() {
      return (int) bounds.getWidth();
    }

    public int height() {
      return (int) bounds.getHeight();
    }

    private double shared(Window window) {
      double wide =
          Math.min(bounds.getMaxX(), window.getX() + window.getWidth())
              - Math.max(bounds.getMinX(), window.getX());
      double high =
          Math.min(bounds.getMaxY(), window.getY() + window.getHeight())
              - Math.max(bounds.getMinY(), window.getY());
      return Math.max(0, wide) * Math.max(0, high);
    }
  }

  private final ObservableList<RoomScreen> screens;
  private final Consumer<String> remember;
  private Optional<String> chosen;

  /**
   * @param screens those that are plugged in, at each moment
   * @param chosen the one of last time
   * @param remember takes the next choice
   */
  public RoomScreens(
      ObservableList<RoomScreen> screens, Optional<String> chosen, Consumer<String> remember) {
    this.screens = screens;
    this.chosen = chosen;
    this.remember = remember;
  }

  /** Those of this machine. */
  public static RoomScreens ofMachine(Optional<String> chosen, Consumer<String> remember) {
    ObservableList<RoomScreen> live = FXCollections.observableArrayList();
    Runnable read =
        () ->
            live.setAll(
                Screen.getScreens().stream().map(s -> new RoomScreen(s.getBounds())).toList());
    read.run();
    Screen.getScreens().addListener((Observable changed) -> read.run());
    return new RoomScreens(live, chosen, remember);
  }

  /** Those that are plugged in, at each moment. */
  public ObservableList<RoomScreen> all() {
    return screens;
  }

  /** The screens as they are offered: first those where the editor is not. */
  public List<RoomScreen> inOrder(Window editor) {
    Optional<RoomScreen> own = under(editor);
    return screens.stream()
        .sorted(Comparator.comparing((RoomScreen screen) -> own.filter(screen::equals).isPresent()))
        .toList();
  }

  /** The one on which most of the editor is. */
  private Optional<RoomScreen> under(Window editor) {
    return screens.stream().max(Comparator.comparingDouble(screen -> screen.shared(editor)));
  }

  /** Where to present without asking: the only screen, or the one of last time. */
  public Optional<RoomScreen> settled() {
    return screens.size() == 1
        ? Optional.of(screens.getFirst())
        : screens.stream()
            .filter(screen -> chosen.filter(screen.id()::equals).isPresent())
            .findFirst();
  }

  /** Keeps this one for the next time. */
  public void choose(RoomScreen screen) {
    chosen = Optional.of(screen.id());
    remember.accept(screen.id());
  }

  /** The next one after this, in a ring. */
  public Optional<RoomScreen> after(RoomScreen screen) {
    int at = screens.indexOf(screen);
    return screens.size() < 2
        ? Optional.empty()
        : Optional.of(Objects.requireNonNull(screens.get((at + 1) % screens.size())));
  }

  /** Where a presentation can go on whose screen is gone: not over the editor. */
  public Optional<RoomScreen> refuge(Window editor) {
    return screens.size() < 2 ? Optional.empty() : Optional.of(inOrder(editor).getFirst());
  }
}
