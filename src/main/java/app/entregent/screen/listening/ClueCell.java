package app.entregent.screen.listening;

import app.entregent.model.listening.Clue;
import app.entregent.model.listening.ClueState;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A clue: the words, where and by whom, the need behind, and what became of it. */
final class ClueCell extends ListCell<Clue> {
  private final LiveTexts texts;
  private final Label words = new Label();
  private final Label need = new Label();
  private final Label where = new Label();
  private final Label made = new Label();
  private final HBox box;

  ClueCell(Controls controls) {
    this.texts = controls.texts();
    getStyleClass().add("listening-cell");
    words.getStyleClass().add("listening-words");
    need.getStyleClass().add("listening-need");
    where.getStyleClass().addAll("muted", "small");
    made.setMinWidth(USE_PREF_SIZE);
    Wrapping.of(words);
    Wrapping.of(need);
    Wrapping.of(where);
    VBox column = new VBox(words, need, where);
    column.getStyleClass().add("listening-column");
    column.setMinWidth(0);
    HBox.setHgrow(column, Priority.ALWAYS);
    box = Controls.row(column, made);
    Controls.onLanguage(texts, this, this::say);
  }

  @Override
  protected void updateItem(Clue clue, boolean empty) {
    super.updateItem(clue, empty);
    setGraphic(empty || clue == null ? null : box);
    say();
  }

  private void say() {
    Clue clue = getItem();
    if (clue == null || isEmpty()) {
      setAccessibleText("");
      return;
    }
    words.setText(clue.words().isBlank() ? "" : quoted(clue.words()));
    need.setText(
        clue.need().isBlank() ? "" : texts.now(Message.of("listening.cell.need", clue.need())));
    where.setText(
        ClueWords.parts(clue).stream().map(texts::now).collect(Collectors.joining(" · ")));
    show(words);
    show(need);
    showMade(clue);
    setAccessibleText(
        clue.words() + ". " + need.getText() + ". " + where.getText() + ". " + made.getText());
  }

  private String quoted(String said) {
    return texts.now(Message.of("listening.quote", said));
  }

  private void showMade(Clue clue) {
    boolean any = clue.state() != ClueState.OPEN;
    made.setVisible(any);
    made.setManaged(any);
    made.setText(any ? texts.now(sign(clue)) : "");
    made.getStyleClass()
        .setAll("label", "chip", clue.state() == ClueState.MADE ? "chip-accent" : "chip-quiet");
  }

  private static Message sign(Clue clue) {
    if (clue.state() == ClueState.DISMISSED) {
      return Message.of("listening.sign.dismissed");
    }
    if (clue.madeNeed().isPresent() && clue.madePiece().isPresent()) {
      return Message.of("listening.sign.both");
    }
    return Message.of(clue.madeNeed().isPresent() ? "listening.sign.need" : "listening.sign.piece");
  }

  private static void show(Label label) {
    boolean some = !label.getText().isEmpty();
    label.setVisible(some);
    label.setManaged(some);
  }
}
