package app.entregent.screen.log;

import app.entregent.model.conversation.detail.Outcome;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was written down with a talk before, each to be corrected; without words it goes. */
final class OutcomeFields extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final DetailForm form;

  OutcomeFields(Controls controls, DetailForm form) {
    this.controls = controls;
    this.texts = controls.texts();
    this.form = form;
    getStyleClass().add("outcome-fields");
    form.outcomes().addListener((Observable changed) -> show());
    show();
  }

  private void show() {
    List<Node> rows = new ArrayList<>();
    for (OutcomeLine line : form.outcomes()) {
      rows.add(row(line, rows.size()));
    }
    getChildren().setAll(rows);
    if (!rows.isEmpty()) {
      getChildren().add(controls.prose("conversation.outcome.hint", "muted", "small"));
    }
  }

  private Node row(OutcomeLine line, int number) {
    String kind = "conversation.outcome." + line.kind().code();
    Label name = controls.label(kind, "field-name");
    TextField words = field(line.wordsProperty(), kind, "log-outcome-" + number);
    words.promptTextProperty().bind(texts.text("conversation.outcome.goes"));
    VBox row = new VBox(name, words);
    row.getStyleClass().add("outcome-row");
    FlowPane states = new FlowPane();
    states.getStyleClass().add("outcome-states");
    states.getChildren().add(check(kind + ".settled", line.settledProperty()));
    if (line.kind() == Outcome.Kind.NEED) {
      states.getChildren().add(check("conversation.outcome.latent", line.latentProperty()));
      TextField theirs =
          field(
              line.theirWordsProperty(),
              "conversation.field.their_words",
              "log-outcome-theirs-" + number);
      theirs.promptTextProperty().bind(texts.text("conversation.prompt.their_words"));
      row.getChildren().add(theirs);
    }
    row.getChildren().add(states);
    return row;
  }

  private TextField field(StringProperty words, String key, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(words);
    field.accessibleTextProperty().bind(texts.text(key));
    return field;
  }

  private CheckBox check(String key, BooleanProperty value) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(texts.text(key));
    box.selectedProperty().bindBidirectional(value);
    return box;
  }
}
