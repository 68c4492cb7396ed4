package app.entregent.screen.start;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.Keys;
import app.entregent.ui.Pressable;
import app.entregent.ui.Screen;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Tiles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The first steps: the name of the house, the language, four choices, and what two of them ask. */
public final class StartView implements Screen {
  private final Controls controls;
  private final Keys keys;
  private final StartViewModel model;
  private final StackPane stepPane = new StackPane();
  private final ScrollPane root = new ScrollPane();
  private Subscription ownKeys = Subscription.EMPTY;
  private boolean shown;

  public StartView(Controls controls, Keys keys, StartViewModel model) {
    this.controls = controls;
    this.keys = keys;
    this.model = model;
    VBox page =
        new VBox(Controls.spring(), header(), trouble(), stepPane, busy(), Controls.spring());
    page.getStyleClass().add("start-page");
    page.setMinHeight(Region.USE_PREF_SIZE);
    stepPane.setAlignment(Pos.TOP_LEFT);
    StackPane middle = new StackPane(page);
    middle.getStyleClass().add("start");
    root.setContent(middle);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    model.stepProperty().subscribe(this::show);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    shown = true;
    listenIfChoosing();
  }

  @Override
  public void deactivate() {
    shown = false;
    listenIfChoosing();
  }

  /**
   * Esc ends or goes back; the digits choose only while the choices are in sight: elsewhere they
   * are typed.
   */
  private void listenIfChoosing() {
    ownKeys.unsubscribe();
    if (!shown) {
      ownKeys = Subscription.EMPTY;
      return;
    }
    ownKeys = keys.add(shortcut("Esc", "start.keys.back", model::endOrBack));
    if (model.stepProperty().get() == StartViewModel.Step.CHOOSE) {
      ownKeys =
          ownKeys.and(
              keys.add(
                  shortcut("1", "start.map.title", model::beginMap),
                  shortcut("2", "start.import.title", model::beginImport),
                  shortcut("3", "start.sample.title", model::lookAtSample),
                  shortcut("4", "start.open.title", model::openWorkspace)));
    }
  }

  private void show(StartViewModel.Step step) {
    listenIfChoosing();
    stepPane
        .getChildren()
        .setAll(
            switch (step) {
              case CHOOSE -> choices();
              case MAP -> new MapForm(controls, model);
              case IMPORT -> new ImportSteps(controls, model);
            });
  }

  private Node header() {
    Label name = controls.label("start.name", "start-name");
    Label purpose = controls.prose("start.purpose", "start-purpose");
    VBox words = new VBox(name, purpose);
    words.getStyleClass().add("start-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Segments<Language> language =
        new Segments<>(
            List.of(Language.values()),
            choice -> new ReadOnlyStringWrapper(choice.ownName()),
            controls.texts().languageProperty(),
            controls.texts()::setLanguage);
    language.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane mark = new StackPane(Icons.styled(Material2OutlinedAL.DEVICE_HUB, "start-mark-icon"));
    mark.getStyleClass().add("start-mark");
    mark.setMaxHeight(Region.USE_PREF_SIZE);
    HBox header = new HBox(mark, words, language);
    header.getStyleClass().add("start-header");
    return header;
  }

  /** Stands there all the time, so that nothing moves when the work begins. */
  private Node busy() {
    Label busy = controls.prose("start.busy", "muted");
    busy.setId("start-busy");
    busy.visibleProperty().bind(model.busyProperty());
    return busy;
  }

  private Node trouble() {
    Label sentence =
        controls.prose(
            controls
                .texts()
                .text(model.troubleProperty().map(t -> t.orElse(Message.of("start.well")))),
            "start-trouble");
    sentence.visibleProperty().bind(model.troubleProperty().map(Optional::isPresent));
    sentence.managedProperty().bind(sentence.visibleProperty());
    return sentence;
  }

  private Node choices() {
    Pressable map = choice(Material2OutlinedAL.ACCOUNT_TREE, "start.map", 1, model::beginMap);
    map.getStyleClass().add("start-choice-first");
    map.sceneProperty().subscribe(scene -> focusIn(scene != null, map));
    Tiles cards =
        new Tiles(
            map,
            choice(Material2OutlinedMZ.MOVE_TO_INBOX, "start.import", 2, model::beginImport),
            choice(Material2OutlinedAL.EXPLORE, "start.sample", 3, model::lookAtSample),
            choice(Material2OutlinedAL.FOLDER_OPEN, "start.open", 4, model::openWorkspace));
    cards.getStyleClass().add("start-choices");
    Label promise = controls.prose("start.promise", "muted", "small");
    VBox column = new VBox(cards, promise);
    column.getStyleClass().add("start-column");
    return column;
  }

  /** A page that comes into sight has the focus on its first choice. */
  private static void focusIn(boolean inWindow, Node first) {
    if (inWindow) {
      first.requestFocus();
    }
  }

  private static Shortcut shortcut(String key, String what, Runnable action) {
    return Shortcut.of(key, Message.of(what), Message.of("start.keys"), action);
  }

  private Pressable choice(Ikon ikon, String key, int digit, Runnable action) {
    StackPane sign = new StackPane(Icons.styled(ikon, "start-choice-icon"));
    sign.getStyleClass().add("start-choice-sign");
    sign.setMaxHeight(Region.USE_PREF_SIZE);
    Label title = controls.prose(key + ".title", "start-choice-title");
    Label sentence = controls.prose(key + ".sentence", "muted");
    VBox words = new VBox(title, sentence);
    words.getStyleClass().add("start-choice-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Label keyLabel = new Label(Integer.toString(digit));
    keyLabel.getStyleClass().add("key");
    Pressable card = new Pressable(action, sign, words, keyLabel);
    card.getStyleClass().add("start-choice");
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.accessibleTextProperty().bind(title.textProperty());
    card.accessibleHelpProperty().bind(sentence.textProperty());
    card.disableProperty().bind(model.busyProperty());
    card.setId(key.replace('.', '-'));
    return card;
  }
}
