package app.entregent.screen.action;

import app.entregent.model.agenda.ActionLine;
import app.entregent.model.conversation.NextAction;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One next action: what, for whom, and by when. */
final class ActionCell extends ListCell<ActionLine> {
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final LiveTexts texts;
  private final NextActionsViewModel model;
  private final CheckBox tick = new CheckBox();
  private final Label words = new Label();
  private final Label about = new Label();
  private final Label day = new Label();
  private final HBox row;

  ActionCell(Controls controls, NextActionsViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("action-cell");
    tick.setFocusTraversable(false);
    tick.setOnAction(event -> toggle());
    words.getStyleClass().add("action-words");
    Wrapping.of(words);
    about.getStyleClass().addAll("muted", "small");
    Wrapping.of(about);
    day.getStyleClass().add("action-day");
    day.setMinWidth(Region.USE_PREF_SIZE);
    VBox said = new VBox(words, about);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    row = Controls.row(tick, said, day);
    row.getStyleClass().add("action-row");
    setPrefWidth(0);
    controls.onLanguage(this, this::say);
  }

  @Override
  protected void updateItem(ActionLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(empty || line == null ? null : row);
    say();
  }

  private void toggle() {
    ActionLine line = getItem();
    if (line != null) {
      tick.setSelected(line.action().doneOn().isPresent());
      model.toggleDone(line);
    }
  }

  private void say() {
    ActionLine line = getItem();
    if (line == null || isEmpty()) {
      setAccessibleText("");
      return;
    }
    NextAction action = line.action();
    boolean done = action.doneOn().isPresent();
    tick.setSelected(done);
    words.setText(action.words());
    String detail =
        Stream.of(
                line.who(),
                line.account(),
                texts.now(ActionWords.owner(line)),
                texts.now(ActionWords.repetition(action.repetition())))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    about.setText(detail);
    about.setVisible(!detail.isEmpty());
    about.setManaged(!detail.isEmpty());
    Message by = ActionWords.day(action, model.today());
    day.setText(texts.now(by));
    pseudoClassStateChanged(LATE, action.isOverdue(model.today()));
    pseudoClassStateChanged(DONE, done);
    setAccessibleText(action.words() + ". " + detail + ". " + day.getText());
  }
}
