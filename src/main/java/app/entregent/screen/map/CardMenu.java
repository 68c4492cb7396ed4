package app.entregent.screen.map;

import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.KeyNames;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The same acts as the keys, to be found by who does not know the keys. */
final class CardMenu {
  private static final List<String> CARD =
      List.of("map.do.more_influence", "map.do.less_influence", "map.do.confirm");
  private static final List<String> LINES =
      List.of("map.do.boss", "map.do.influences", "map.do.conflict", "map.do.knows");
  private static final List<String> MAP =
      List.of(
          "map.do.add",
          "map.do.ghost",
          "map.do.arrange",
          "map.do.arrange_all",
          "map.do.fit",
          "map.do.decision");

  private final LiveTexts texts;
  private final MapKeys keys;
  private final ContextMenu menu = new ContextMenu();

  CardMenu(Controls controls, MapKeys keys) {
    this.texts = controls.texts();
    this.keys = keys;
    menu.setOnShown(event -> alignKeys(menu.getItems()));
  }

  /** Opens the menu for the selected cards, or for the paper. */
  void open(Node owner, double screenX, double screenY, boolean onCard) {
    menu.getItems().clear();
    if (onCard) {
      Menu roles = new Menu(texts.now(Message.of("map.menu.roles")));
      for (Role role : Role.values()) {
        add(roles.getItems(), role.word().key());
      }
      Menu stances = new Menu(texts.now(Message.of("map.menu.stance")));
      for (Stance stance : MapKeys.STANCES) {
        add(stances.getItems(), stance.word().key());
      }
      roles.setOnShown(event -> alignKeys(roles.getItems()));
      stances.setOnShown(event -> alignKeys(stances.getItems()));
      menu.getItems().addAll(roles, stances);
      CARD.forEach(what -> add(menu.getItems(), what));
      menu.getItems().add(new SeparatorMenuItem());
      LINES.forEach(what -> add(menu.getItems(), what));
      menu.getItems().add(new SeparatorMenuItem());
      Menu align = new Menu(texts.now(Message.of("map.menu.align")));
      for (Alignment alignment : Alignment.values()) {
        add(align.getItems(), "map.do.align." + alignment.code());
      }
      align.setOnShown(event -> alignKeys(align.getItems()));
      menu.getItems().add(align);
      add(menu.getItems(), "map.do.copy");
      add(menu.getItems(), "map.do.write");
      add(menu.getItems(), "map.do.delete");
    } else {
      MAP.forEach(what -> add(menu.getItems(), what));
    }
    menu.show(owner, screenX, screenY);
  }

  /** The keys stand below each other at the right, where the widest line has its own. */
  private static void alignKeys(List<MenuItem> items) {
    List<Region> lines = new ArrayList<>();
    for (MenuItem item : items) {
      if (item instanceof CustomMenuItem custom && custom.getContent() instanceof Region line) {
        lines.add(line);
      }
    }
    double widest = lines.stream().mapToDouble(line -> line.prefWidth(-1)).max().orElse(0);
    lines.forEach(line -> line.setPrefWidth(widest));
  }

  private void add(List<MenuItem> items, String what) {
    keys.of(what).ifPresent(shortcut -> items.add(item(shortcut)));
  }

  private MenuItem item(Shortcut shortcut) {
    Label words = new Label(texts.now(shortcut.what()));
    Label key = new Label(KeyNames.of(shortcut.keys(), texts.texts()));
    key.getStyleClass().add("key");
    HBox line = new HBox(words, Controls.spring(), key);
    line.getStyleClass().add("map-menu-line");
    CustomMenuItem item = new CustomMenuItem(line);
    item.setOnAction(event -> keys.run(shortcut));
    return item;
  }
}
