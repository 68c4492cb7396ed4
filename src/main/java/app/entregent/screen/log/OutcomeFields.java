package app.entregent.screen.log;

import app.entregent.model.conversation.detail.Outcome;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was written down with a talk before, each to be corrected; without words it goes. */
final class OutcomeFields extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final DetailForm form;
  private final ObservableList<TalkPartner> people;

  OutcomeFields(Controls controls, DetailForm form, ObservableList<TalkPartner> people) {
    this.controls = controls;
    this.texts = controls.texts();
    this.form = form;
    this.people = people;
    getStyleClass().add("outcome-fields");
    form.outcomes().addListener((Observable changed) -> show());
    people.addListener((Observable changed) -> show());
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
    if (line.kind().isHeard() && known().size() > 1) {
      row.getChildren().add(whose(line, number));
    }
    return row;
  }

  /** Who said it, among those who are on the sheet and known. */
  private Node whose(OutcomeLine line, int number) {
    List<Optional<Long>> people = known().stream().map(TalkPartner::id).toList();
    Picker<Optional<Long>> picker = new Picker<>(texts, people, this::name, line.personProperty());
    picker.setId("log-outcome-whose-" + number);
    picker.accessibleTextProperty().bind(texts.text("conversation.whose." + line.kind().code()));
    Label whose = controls.label("conversation.whose", "muted", "small");
    whose.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(whose, picker);
    row.getStyleClass().add("log-whose");
    return row;
  }

  private List<TalkPartner> known() {
    return people.stream().filter(partner -> !partner.isNew()).toList();
  }

  private Message name(Optional<Long> id) {
    return Message.of(
        "conversation.line.person",
        people.stream()
            .filter(partner -> partner.id().equals(id))
            .map(TalkPartner::name)
            .findFirst()
            .orElse(""));
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
