package app.entregent.screen.listening;

import app.entregent.model.listening.HeardNeed;
import app.entregent.model.listening.NeedTally;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2AL;

/** A persona, a need with its count, or one time it was heard. */
final class NeedCell extends ListCell<NeedRow> {
  private static final PseudoClass PERSONA = PseudoClass.getPseudoClass("persona");
  private static final PseudoClass TIME = PseudoClass.getPseudoClass("time");

  private final LiveTexts texts;

  /**
   * @param choose chooses the row that was clicked; empty space below the rows is none
   */
  NeedCell(Controls controls, Runnable choose) {
    this.texts = controls.texts();
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            choose.run();
          }
        });
    getStyleClass().add("listening-need-cell");
    Controls.onLanguage(texts, this, this::say);
  }

  @Override
  protected void updateItem(NeedRow row, boolean empty) {
    super.updateItem(row, empty);
    say();
  }

  private void say() {
    NeedRow row = getItem();
    boolean some = row != null && !isEmpty();
    pseudoClassStateChanged(PERSONA, some && row instanceof NeedRow.Persona);
    pseudoClassStateChanged(TIME, some && row instanceof NeedRow.Time);
    if (!some || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case NeedRow.Persona(String name, int heard) ->
          show(
              name.isEmpty() ? texts.now(Message.of("listening.needs.nobody")) : name,
              texts.now(Message.of("listening.needs.heard", heard)));
      case NeedRow.Need(NeedTally tally, boolean open) -> {
        show(tally.words(), texts.now(Message.of("listening.needs.times", tally.count())));
        if (getGraphic() instanceof HBox box) {
          box.getChildren()
              .addFirst(Icons.of(open ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
        }
      }
      case NeedRow.Time(HeardNeed heard) -> show(time(heard), "");
    }
  }

  private String time(HeardNeed heard) {
    Message from =
        Message.of(heard.clue().isPresent() ? "listening.needs.clue" : "listening.needs.talk");
    return texts.now(
        heard.who().isBlank()
            ? Message.of("listening.needs.time", from, heard.heardOn())
            : Message.of("listening.needs.time.who", heard.who(), from, heard.heardOn()));
  }

  private void show(String words, String count) {
    Label label = new Label(words);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    Wrapping.of(label);
    HBox.setHgrow(label, Priority.ALWAYS);
    Label number = new Label(count);
    number.getStyleClass().addAll("muted", "small");
    number.setMinWidth(USE_PREF_SIZE);
    Node box = Controls.row(label, number);
    setGraphic(box);
    setAccessibleText(words + ". " + count);
  }
}
