package app.entregent.screen.story;

import app.entregent.text.Message;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line of a story: a sign of its kind, the day, what it was, and its first words. */
final class StoryCell extends ListCell<StoryRow> {
  private static final PseudoClass IN_THREAD = PseudoClass.getPseudoClass("in-thread");

  private final LiveTexts texts;
  private final StackPane sign = new StackPane();
  private final Label title = new Label();
  private final Label day = new Label();
  private final Label text = new Label();
  private final HBox row;

  StoryCell(LiveTexts texts) {
    this.texts = texts;
    getStyleClass().add("story-cell");
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    day.getStyleClass().addAll("muted", "small");
    day.setMinWidth(USE_PREF_SIZE);
    text.getStyleClass().addAll("small", "story-text");
    HBox head = new HBox(title, day);
    head.getStyleClass().add("row");
    VBox words = new VBox(head, text);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(sign, words);
    row.getStyleClass().add("row");
  }

  @Override
  protected void updateItem(StoryRow item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(IN_THREAD, !empty && item != null && item.inThread());
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    sign.getChildren().setAll(Icons.of(icon(item)));
    title.setText(
        item.folded() > 0
            ? texts.now(Message.of("story.thread", item.line().title(), item.folded()))
            : texts.now(item.line().title()));
    day.setText(texts.language().date(item.line().day()));
    text.setText(item.line().text());
    setGraphic(row);
    setAccessibleText(String.join(", ", day.getText(), title.getText(), text.getText()));
  }

  private static Ikon icon(StoryRow item) {
    return switch (item.line().kind()) {
      case MEETING -> Material2OutlinedAL.EVENT;
      case TALK -> Material2OutlinedMZ.PHONE;
      case MESSAGE -> Material2OutlinedMZ.MESSAGE;
      case CONTENT -> Material2OutlinedAL.ARTICLE;
      case HEARD -> Material2OutlinedAL.FORMAT_QUOTE;
      case STEP -> Material2OutlinedMZ.STAIRS;
      case FAVOUR -> Material2OutlinedAL.CARD_GIFTCARD;
    };
  }
}
