package app.entregent.screen.map;

import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks, where a line was drawn, what kind of line it is: by the mouse or the digits. */
final class TieChooser extends VBox {
  private static final List<TieKind> KINDS = List.of(TieKind.values());

  private final Controls controls;
  private final LiveTexts texts;
  private final TieActs acts;
  private final Runnable leave;
  private final TextField motive = new TextField();
  private long from;
  private long to;
  private boolean weighing;

  /**
   * @param leave goes back to the map
   */
  TieChooser(Controls controls, TieActs acts, Runnable leave) {
    this.controls = controls;
    this.texts = controls.texts();
    this.acts = acts;
    this.leave = leave;
    setId("tie-chooser");
    getStyleClass().add("tie-chooser");
    setManaged(false);
    setVisible(false);
    motive.setId("tie-chooser-motive");
    motive.setTextFormatter(SeatFields.limit(TieActs.MOTIVE_LIMIT));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Asks for the kind of a line between two seats, at this point of the parent. */
  void ask(long fromSeat, long toSeat, double x, double y) {
    from = fromSeat;
    to = toSeat;
    weighing = false;
    getChildren().setAll(title("map.tie.which"));
    for (int i = 0; i < KINDS.size(); i++) {
      TieKind kind = KINDS.get(i);
      getChildren().add(line(i + 1, texts.now(kind.word()), () -> choose(kind)));
    }
    place(x, y);
    getChildren().get(1).requestFocus();
  }

  private Label title(String key) {
    return controls.label(key, "tie-chooser-title");
  }

  private Button line(int digit, String words, Runnable act) {
    Label key = new Label(Integer.toString(digit));
    key.getStyleClass().add("key");
    Button line = new Button(words, key);
    line.getStyleClass().addAll("flat", "tie-chooser-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnAction(event -> act.run());
    return line;
  }

  private void choose(TieKind kind) {
    if (kind != TieKind.INFLUENCES) {
      done(kind, Tie.LIGHTEST);
      return;
    }
    weighing = true;
    motive.clear();
    motive.promptTextProperty().bind(texts.text("map.prompt.motive"));
    motive.accessibleTextProperty().bind(texts.text("map.field.motive"));
    HBox weights = new HBox();
    weights.getStyleClass().add("tie-chooser-weights");
    IntStream.rangeClosed(Tie.LIGHTEST, Tie.HEAVIEST)
        .forEach(
            weight -> {
              Button button = new Button(Integer.toString(weight));
              button.getStyleClass().add("flat");
              button.setAccessibleText(texts.now(Message.of("map.tie.weight", weight)));
              button.setOnAction(event -> done(TieKind.INFLUENCES, weight));
              weights.getChildren().add(button);
            });
    getChildren().setAll(title("map.tie.how_much"), weights, motive);
    place(getLayoutX(), getLayoutY());
    weights.getChildren().getFirst().requestFocus();
  }

  private void done(TieKind kind, int weight) {
    setVisible(false);
    acts.draw(kind, from, to, weight, weighing ? motive.getText() : "");
    leave.run();
  }

  private void place(double x, double y) {
    setVisible(true);
    applyCss();
    autosize();
    if (getParent() instanceof Region room) {
      relocate(
          Math.clamp(x, 0, Math.max(0, room.getWidth() - getWidth())),
          Math.clamp(y, 0, Math.max(0, room.getHeight() - getHeight())));
    }
    layout();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      setVisible(false);
      leave.run();
      event.consume();
    } else if (weighing && motive.isFocused()) {
      if (event.getCode() == KeyCode.ENTER) {
        done(TieKind.INFLUENCES, Tie.LIGHTEST);
        event.consume();
      }
    } else {
      pressDigit(event);
    }
  }

  private void pressDigit(KeyEvent event) {
    int number = digit(event.getCode());
    if (number < 0) {
      return;
    }
    if (weighing && number >= Tie.LIGHTEST && number <= Tie.HEAVIEST) {
      done(TieKind.INFLUENCES, number);
    } else if (!weighing && number >= 1 && number <= KINDS.size()) {
      choose(KINDS.get(number - 1));
    }
    event.consume();
  }

  /** The digit of a key, of the number pad too; -1 for other keys. */
  private static int digit(KeyCode code) {
    if (!code.isDigitKey()) {
      return -1;
    }
    KeyCode zero = code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0;
    return code.ordinal() - zero.ordinal();
  }
}
