package app.entregent.ui;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys that work at this moment, under their headings. */
public final class KeySheet extends FlowPane {
  private final Controls controls;
  private final Keys keys;
  private final InvalidationListener refresh = this::rebuild;

  public KeySheet(Controls controls, Keys keys) {
    this.controls = controls;
    this.keys = keys;
    getStyleClass().add("key-sheet");
    keys.all().addListener(new WeakInvalidationListener(refresh));
    rebuild(keys.all());
  }

  private void rebuild(Observable all) {
    Map<Message, List<Shortcut>> groups = new LinkedHashMap<>();
    for (Shortcut shortcut : keys.working()) {
      groups.computeIfAbsent(shortcut.group(), group -> new ArrayList<>()).add(shortcut);
    }
    getChildren().clear();
    groups.forEach((group, shortcuts) -> getChildren().add(section(group, shortcuts)));
  }

  private VBox section(Message group, List<Shortcut> shortcuts) {
    LiveTexts texts = controls.texts();
    VBox section = new VBox(controls.label(texts.text(group), "heading"));
    section.getStyleClass().add("key-section");
    for (Shortcut shortcut : shortcuts) {
      Label key =
          controls.label(
              texts.languageProperty().map(l -> KeyNames.of(shortcut.keys(), texts.texts())),
              "key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      Label what = controls.label(texts.text(shortcut.what()));
      section.getChildren().add(Controls.row(what, Controls.spring(), key));
    }
    return section;
  }
}
