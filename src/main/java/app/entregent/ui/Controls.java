package app.entregent.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/**
 * Makes the controls that every screen uses, with texts that follow the language and an accessible
 * name each.
 */
public final class Controls {
  private static final KeyCodeCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

  private final LiveTexts texts;

  public Controls(LiveTexts texts) {
    this.texts = texts;
  }

  public LiveTexts texts() {
    return texts;
  }

  /** The one button of a screen that stands out. */
  public Button primary(String key, Runnable action) {
    return button(key, action, "accent");
  }

  public Button button(String key, Runnable action) {
    return button(key, action, "plain");
  }

  /** A button with an icon before its text. */
  public Button button(Ikon ikon, String key, Runnable action) {
    Button button = button(key, action, "plain");
    button.setGraphic(Icons.of(ikon));
    return button;
  }

  /** A button without a frame, for what is done seldom or many times on a page. */
  public Button quiet(String key, Runnable action) {
    return button(key, action, "flat");
  }

  /** A button that is only an icon; its text is read aloud and shown as a tooltip. */
  public Button icon(Ikon ikon, String key, Runnable action) {
    Button button = pressable(action);
    button.setGraphic(Icons.of(ikon));
    button.getStyleClass().addAll("button-icon", "flat");
    ObservableValue<String> text = texts.text(key);
    button.accessibleTextProperty().bind(text);
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(text);
    button.setTooltip(tooltip);
    return button;
  }

  /** A text to click on in the middle of others. */
  public Hyperlink link(String key, Runnable action) {
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(texts.text(key));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  private Button button(String key, Runnable action, String styleClass) {
    Button button = pressable(action);
    button.textProperty().bind(texts.text(key));
    button.getStyleClass().add(styleClass);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** JavaFX presses a focused button by Space alone; people expect Enter to do it too. */
  private static Button pressable(Runnable action) {
    Button button = new Button();
    button.setOnAction(event -> action.run());
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (ENTER.match(event)) {
            event.consume();
            button.fire();
          }
        });
    return button;
  }

  /** A line of text in the given style, such as {@code heading}, {@code muted}, {@code small}. */
  public Label label(String key, String... styleClasses) {
    return label(texts.text(key), styleClasses);
  }

  /** A line of text that changes. */
  public Label label(ObservableValue<String> text, String... styleClasses) {
    Label label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** Text that may take several lines, never wider than one reads with ease. */
  public Label prose(String key, String... styleClasses) {
    return prose(texts.text(key), styleClasses);
  }

  /** Text of several lines that changes. */
  public Label prose(ObservableValue<String> text, String... styleClasses) {
    Label label = label(text, styleClasses);
    label.getStyleClass().add("prose");
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The heading of a part of a page. */
  public Label heading(String key) {
    Label heading = label(key, "heading");
    return heading;
  }

  /**
   * Tells of each change of the language while this node is in a window, and when it comes there.
   * Texts that are bound need no telling.
   */
  public void onLanguage(Node node, Runnable tell) {
    onLanguage(texts, node, tell);
  }

  /** The same for a part that only has the texts: a cell goes with its list. */
  public static void onLanguage(LiveTexts texts, Node node, Runnable tell) {
    texts
        .languageProperty()
        .when(node.sceneProperty().map(scene -> true).orElse(false))
        .subscribe(language -> tell.run());
  }

  /** Things side by side. */
  public static HBox row(Node... children) {
    HBox row = new HBox(children);
    row.getStyleClass().add("row");
    return row;
  }

  /** Things one below the other. */
  public static VBox column(Node... children) {
    VBox column = new VBox(children);
    column.getStyleClass().add("column");
    return column;
  }

  /** Empty room that pushes what follows to the end. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
