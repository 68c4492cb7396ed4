package app.entregent.screen.log;

import app.entregent.ui.Controls;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The people of a talk: those who are chosen, and a field that finds the next. Enter takes who is
 * marked, or goes on if nothing is typed; Backspace in the empty field takes the last one out.
 */
final class PeopleField extends FlowPane {
  private final Controls controls;
  private final PeopleViewModel model;
  private final LogForm form;
  private final TextField field = new TextField();
  private final PersonOffers offers;

  PeopleField(Controls controls, LogViewModel sheet) {
    this.controls = controls;
    this.model = sheet.people();
    this.form = sheet.form();
    getStyleClass().add("people-field");
    field.getStyleClass().add("people-typed");
    field.setId("log-person");
    field.textProperty().bindBidirectional(form.words(LogField.PERSON));
    field.promptTextProperty().bind(controls.texts().text("conversation.people.prompt"));
    field.accessibleTextProperty().bind(controls.texts().text("conversation.people"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    offers = new PersonOffers(controls, model.finder(), field, this, model::take);
    form.people().addListener((Observable changed) -> showPeople());
    getChildren().setAll(field);
    showPeople();
  }

  TextField field() {
    return field;
  }

  /** The list of who may be meant; it floats over this pane below the field. */
  void floatOver(Pane pane) {
    offers.floatOver(pane);
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean typed = !field.getText().isBlank();
    if (code == KeyCode.ENTER && typed && !event.isShortcutDown()) {
      model.takeMarked();
      event.consume();
    } else if (code == KeyCode.DOWN && typed) {
      model.finder().move(1);
      event.consume();
    } else if (code == KeyCode.UP && typed) {
      model.finder().move(-1);
      event.consume();
    } else if (code == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
      model.removeLast();
      event.consume();
    }
  }

  /** The field itself stays where it is: taken out it would lose the focus. */
  private void showPeople() {
    getChildren().removeIf(child -> child != field);
    getChildren().addAll(0, form.people().stream().map(this::chip).toList());
  }

  private Node chip(TalkPartner partner) {
    Label name = new Label(partner.name());
    HBox chip = new HBox(name);
    chip.getStyleClass().addAll("chip", "person-chip");
    if (partner.isNew()) {
      chip.getChildren().add(controls.label("conversation.people.new", "person-new"));
    }
    Button remove =
        controls.icon(
            Material2AL.CLOSE,
            "conversation.people.remove",
            () -> {
              model.remove(partner);
              field.requestFocus();
            });
    remove.setFocusTraversable(false);
    remove
        .accessibleTextProperty()
        .bind(controls.texts().text("conversation.people.remove_who", partner.name()));
    chip.getChildren().add(remove);
    return chip;
  }
}
