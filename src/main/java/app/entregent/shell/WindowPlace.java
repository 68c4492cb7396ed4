package app.entregent.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood last time, if that place still is on a screen. */
final class WindowPlace {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 520;

  private WindowPlace() {}

  static void restore(Stage stage, SettingsStore settings) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    settings.get().bounds().filter(WindowPlace::isInSight).ifPresent(place -> apply(stage, place));
  }

  static void remember(Stage stage, SettingsStore settings) {
    if (!stage.isFullScreen() && !Double.isNaN(stage.getX())) {
      settings.change(
          s ->
              s.withBounds(
                  new Settings.Bounds(
                      stage.getX(),
                      stage.getY(),
                      stage.getWidth(),
                      stage.getHeight(),
                      stage.isMaximized())));
    }
  }

  private static boolean isInSight(Settings.Bounds place) {
    return Screen.getScreens().stream()
        .anyMatch(
            screen ->
                screen
                    .getVisualBounds()
                    .contains(place.x() + place.width() / 2, place.y() + place.height() / 2));
  }

  private static void apply(Stage stage, Settings.Bounds place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }
}
