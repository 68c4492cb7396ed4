package app.entregent.screen.settings;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Appearance;
import app.entregent.ui.Controls;
import app.entregent.ui.KeySheet;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One page of settings, each of which shows its effect at once. */
public final class SettingsView implements Screen {
  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final SettingsViewModel model;
  private final List<Screen> others;
  private final ScreenFrame frame;
  private final Button create;
  private Subscription ownKeys = Subscription.EMPTY;

  /**
   * @param others parts of the page that come from elsewhere, such as the history
   */
  public SettingsView(Controls controls, Keys keys, SettingsViewModel model, List<Screen> others) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    this.others = List.copyOf(others);
    create = controls.button(Material2AL.ADD, "settings.workspace.new", model::create);
    create.setId("settings-new");
    VBox page =
        new VBox(
            section(
                "settings.workspace.heading", workspaceActions(), new RecentFiles(controls, model)),
            section("settings.language.heading", language()),
            section("settings.look.heading", look(), size()),
            section("settings.keys.heading", new KeySheet(controls, keys)));
    this.others.forEach(other -> page.getChildren().add(part(other.root())));
    page.getStyleClass().add("settings-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    frame = new ScreenFrame(texts, "settings.title", "settings.purpose").content(scroll);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(create);
  }

  @Override
  public void activate() {
    others.forEach(Screen::activate);
    Message group = Message.of("settings.title");
    ownKeys =
        keys.add(
            Shortcut.of("Shortcut+N", Message.of("settings.workspace.new"), group, model::create),
            Shortcut.of("Shortcut+O", Message.of("settings.workspace.open"), group, model::choose));
  }

  @Override
  public void deactivate() {
    others.forEach(Screen::deactivate);
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private static Node part(Node content) {
    content.getStyleClass().add("settings-section");
    return content;
  }

  private VBox section(String headingKey, Node... content) {
    VBox section = new VBox(controls.heading(headingKey));
    section.getChildren().addAll(content);
    section.getStyleClass().add("settings-section");
    return section;
  }

  private Node workspaceActions() {
    Button open =
        controls.button(Material2OutlinedAL.FOLDER_OPEN, "settings.workspace.open", model::choose);
    Button sample =
        controls.button(
            Material2OutlinedAL.EXPLORE, "settings.workspace.sample", model::openSample);
    List.of(create, open, sample)
        .forEach(button -> button.disableProperty().bind(model.busyProperty()));
    FlowPane actions = new FlowPane(create, open, sample);
    actions.getStyleClass().add("settings-actions");
    return actions;
  }

  private Node language() {
    return new Segments<>(
        List.of(Language.values()),
        language -> new ReadOnlyStringWrapper(language.ownName()),
        model.languageProperty(),
        model::setLanguage);
  }

  private Node look() {
    return new Segments<>(
        List.of(Look.values()),
        look -> texts.text("settings.look." + look.code()),
        model.lookProperty(),
        model::setLook);
  }

  private Node size() {
    Button smaller = controls.icon(Material2MZ.REMOVE, "settings.size.smaller", model::smaller);
    Button larger = controls.icon(Material2AL.ADD, "settings.size.larger", model::larger);
    smaller.disableProperty().bind(model.sizeProperty().map(s -> s <= Appearance.SMALLEST));
    larger.disableProperty().bind(model.sizeProperty().map(s -> s >= Appearance.LARGEST));
    smaller.setId("settings-smaller");
    larger.setId("settings-larger");
    Label percent =
        controls.label(texts.text("settings.size.percent", model.sizeProperty()), "numbers");
    Node row = Controls.row(controls.label("settings.size.name"), smaller, percent, larger);
    row.getStyleClass().add("settings-size");
    return row;
  }
}
