package app.entregent.ui;

import app.entregent.text.Rooms;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * Dresses scenes: the base theme, our colours for it, the sheet of every room, and the size of
 * type, from which all other sizes follow. Popups take the sheets of the window that they belong
 * to.
 */
public final class Theme implements Appearance {
  /** The size of type at 100 %, in pixels. */
  private static final double BASE_SIZE = 13;

  private static final String FOLDER = "/app/entregent/style/";

  private final ObjectProperty<Look> look;
  private final ObjectProperty<Integer> size;
  private final List<Scene> scenes = new ArrayList<>();

  public Theme(Look look, int size) {
    this.look = new SimpleObjectProperty<>(this, "look", look);
    this.size = new SimpleObjectProperty<>(this, "size", size);
    this.look.addListener(observable -> dressAll());
    this.size.addListener(observable -> dressAll());
    Platform.getPreferences().colorSchemeProperty().addListener(observable -> dressAll());
  }

  @Override
  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  @Override
  public ObjectProperty<Integer> sizeProperty() {
    return size;
  }

  /** Dresses this scene now and whenever the look or the size changes. */
  public void dress(Scene scene) {
    scenes.add(scene);
    apply(scene);
  }

  private void dressAll() {
    scenes.forEach(this::apply);
  }

  private void apply(Scene scene) {
    boolean dark =
        switch (look.get()) {
          case DARK -> true;
          case LIGHT, CONTRAST -> false;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    scene.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    List<String> sheets = new ArrayList<>();
    addSheet(sheets, "base");
    addSheet(sheets, dark ? "dark" : "light");
    if (look.get() == Look.CONTRAST) {
      addSheet(sheets, "contrast");
    }
    Rooms.ALL.forEach(room -> addSheet(sheets, room));
    sheets.add(sizeSheet());
    scene.getStylesheets().setAll(sheets);
  }

  private static void addSheet(List<String> sheets, String name) {
    URL sheet = Theme.class.getResource(FOLDER + name + ".css");
    if (sheet != null) {
      sheets.add(sheet.toExternalForm());
    }
  }

  private String sizeSheet() {
    String rule = ".root { -fx-font-size: " + BASE_SIZE * size.get() / 100 + "px; }";
    byte[] bytes = rule.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
