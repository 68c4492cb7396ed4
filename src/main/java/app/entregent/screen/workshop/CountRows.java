package app.entregent.screen.workshop;

import app.entregent.model.workshop.Answer;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The answers with how many give each, and below them how many there are to answer. Up and Down go
 * to a line, digits type its number, Left and Right take one away or add one.
 */
final class CountRows extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /**
   * All that a line shows.
   *
   * @param answer nothing in the line of the voters
   */
  private record Line(
      int index, String words, int number, Optional<Answer> answer, String sign, boolean chosen) {}

  private final KeptRows<Line> rows = new KeptRows<>(this, this::build);
  private final LiveTexts texts;
  private final QuestionActs model;

  CountRows(LiveTexts texts, QuestionActs model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("run-counts");
    setId("run-counts");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  void show() {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < model.shares().size(); i++) {
      Share share = model.shares().get(i);
      all.add(
          new Line(
              i,
              texts.now(share.answer().word()),
              share.votes(),
              Optional.of(share.answer()),
              texts.now(share.answer().sign()),
              i == model.rowProperty().get()));
    }
    if (!all.isEmpty()) {
      all.add(
          new Line(
              all.size(),
              texts.now(Message.of("run.voters")),
              model.votersProperty().get(),
              Optional.empty(),
              "",
              all.size() == model.rowProperty().get()));
    }
    rows.show(all);
    setAccessibleText(
        model
            .chosen()
            .map(
                share ->
                    texts.now(Message.of("run.split.share", share.answer().word(), share.votes())))
            .orElseGet(
                () -> texts.now(Message.of("run.aloud.voters", model.votersProperty().get()))));
  }

  private Node build(Line one) {
    Label word = new Label(one.words());
    word.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(word, Priority.ALWAYS);
    Label count = new Label(String.valueOf(one.number()));
    count.getStyleClass().add("run-count");
    HBox line = new HBox(word, count);
    one.answer()
        .ifPresentOrElse(
            answer -> {
              Label sign = new Label(one.sign());
              sign.getStyleClass().addAll("run-sign", "answer-" + answer.code());
              line.getChildren().addFirst(sign);
            },
            () -> line.getStyleClass().add("run-voters"));
    line.getStyleClass().add("run-count-line");
    line.pseudoClassStateChanged(CHOSEN, one.chosen());
    line.setOnMousePressed(
        event -> {
          requestFocus();
          model.chooseRow(one.index());
          event.consume();
        });
    return line;
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    int digit = digit(event);
    if (digit >= 0) {
      model.digit(digit);
    } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
      model.choose(code == KeyCode.UP ? -1 : 1);
    } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
      model.add(code == KeyCode.LEFT ? -1 : 1);
    } else if (code == KeyCode.BACK_SPACE) {
      model.erase();
    } else {
      return;
    }
    event.consume();
  }

  /** The digit of a key, also of the row of digits on a French keyboard; -1 for another key. */
  private static int digit(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isDigitKey()) {
      return code.isKeypadKey()
          ? code.ordinal() - KeyCode.NUMPAD0.ordinal()
          : code.ordinal() - KeyCode.DIGIT0.ordinal();
    }
    String row = "à&é\"'(-è_ç";
    return event.getText().length() == 1 ? row.indexOf(event.getText()) : -1;
  }
}
