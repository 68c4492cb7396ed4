package app.entregent.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The frame of every screen: a title and one sentence of purpose, at most one primary button, a bar
 * of tools, the content, and details in a panel on the right.
 */
public final class ScreenFrame extends BorderPane {
  /** The share of the width that details may take where the type is large or the window small. */
  private static final double WIDEST_SIDE = 0.45;

  /** The share of the width that the buttons may take beside the title. */
  private static final double WIDEST_ACTIONS = 0.55;

  /** So wide, in the size of the type, is a screen on which a mere hint may take the panel. */
  private static final double ROOM_FOR_HINT_EMS = 62;

  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  private final Em em = new Em();
  private final HBox actions = Controls.row();
  private final ToolRow tools = new ToolRow();
  private final BorderPane header = new BorderPane();
  private final StackPane content = new StackPane();
  private final StackPane side = new StackPane();

  /** A frame whose title and purpose are fixed texts. */
  public ScreenFrame(LiveTexts texts, String titleKey, String purposeKey) {
    this(texts.text(titleKey), texts.text(purposeKey));
  }

  /** A frame whose title is the name of what it shows. */
  public ScreenFrame(ObservableValue<String> title, ObservableValue<String> purpose) {
    getStyleClass().add("screen");
    Label heading = new Label();
    heading.textProperty().bind(title);
    heading.getStyleClass().add("screen-title");
    Wrapping.of(heading);
    Label sentence = new Label();
    sentence.textProperty().bind(purpose);
    sentence.getStyleClass().addAll("screen-purpose", "muted");
    Wrapping.of(sentence);
    sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
    sentence.managedProperty().bind(sentence.visibleProperty());
    VBox words = new VBox(heading, sentence);
    words.getStyleClass().add("screen-words");
    actions.getStyleClass().add("screen-actions");
    header.setCenter(words);
    header.setRight(actions);
    VBox head = new VBox(header);
    head.getStyleClass().add("screen-header");
    tools.getStyleClass().add("screen-tools");
    tools.setVisible(false);
    tools.setManaged(false);
    content.getStyleClass().add("screen-content");
    side.getStyleClass().add("screen-side");
    side.maxWidthProperty().bind(widthProperty().multiply(WIDEST_SIDE));
    setTop(new VBox(head, tools));
    setCenter(content);
    getChildren().add(em);
  }

  /** Before anything has its place: what is moved while it is laid out would keep a stale one. */
  @Override
  protected void layoutChildren() {
    placeActions();
    super.layoutChildren();
  }

  /** Buttons that would leave the title too little room stand below it. */
  private void placeActions() {
    boolean below = getWidth() > 0 && actions.prefWidth(-1) > getWidth() * WIDEST_ACTIONS;
    if (below != (header.getBottom() == actions)) {
      header.setRight(null);
      header.setBottom(null);
      actions.pseudoClassStateChanged(BELOW, below);
      if (below) {
        header.setBottom(actions);
      } else {
        header.setRight(actions);
      }
    }
  }

  /** Puts the one primary button, and any quiet ones after it, at the right of the title. */
  public ScreenFrame primary(Button primary, Node... others) {
    actions.getChildren().setAll(others);
    actions.getChildren().add(primary);
    return this;
  }

  /** Puts filters and tools between the title and the content. */
  public ScreenFrame toolbar(Node... nodes) {
    tools.getChildren().setAll(nodes);
    tools.setVisible(nodes.length > 0);
    tools.setManaged(nodes.length > 0);
    return this;
  }

  public ScreenFrame content(Node node) {
    content.getChildren().setAll(node);
    return this;
  }

  /** Shows details in the panel on the right. */
  public void showSide(Node node) {
    side.getChildren().setAll(node);
    setRight(side);
  }

  /** The same, or no panel at all. */
  public void showSide(Node node, boolean shown) {
    if (shown) {
      showSide(node);
    } else {
      hideSide();
    }
  }

  /** While the panel says only how it gets filled, it leaves where the screen is narrow. */
  public void hintWhile(ObservableValue<Boolean> onlyHint) {
    side.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !onlyHint.getValue() || getWidth() >= ROOM_FOR_HINT_EMS * em.size().get(),
                onlyHint,
                widthProperty(),
                em.size()));
    side.managedProperty().bind(side.visibleProperty());
  }

  public void hideSide() {
    side.getChildren().clear();
    setRight(null);
  }
}
