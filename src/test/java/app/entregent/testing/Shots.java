package app.entregent.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of what the window shows, of any size, without a display. */
public final class Shots {
  /** A bar that appears changes the width, and with it the height of texts, and so on. */
  private static final int PASSES = 4;

  private Shots() {}

  /**
   * Draws a scene at this size, whatever the size of its window, and writes it as PNG. On the
   * JavaFX thread.
   */
  public static void write(Scene scene, double width, double height, Path file) {
    write(scene, width, height, root -> {}, file);
  }

  /** The same, after something was done to the root, which has its new size already. */
  public static void write(
      Scene scene, double width, double height, Consumer<Parent> then, Path file) {
    Parent root = scene.getRoot();
    scene.setRoot(new Group());
    Scene larger = new Scene(root, width, height);
    larger.setUserAgentStylesheet(scene.getUserAgentStylesheet());
    larger.getStylesheets().setAll(scene.getStylesheets());
    layOut(root);
    then.accept(root);
    layOut(root);
    WritableImage image = larger.snapshot(null);
    larger.setRoot(new Group());
    scene.setRoot(root);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void layOut(Parent root) {
    for (int pass = 0; pass < PASSES; pass++) {
      root.applyCss();
      root.layout();
    }
  }
}
