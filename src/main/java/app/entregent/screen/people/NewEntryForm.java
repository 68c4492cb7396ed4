package app.entregent.screen.people;

import app.entregent.screen.people.PeopleViewModel.Listing;
import app.entregent.ui.Controls;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The line above the list in which one types a new person or account: Enter adds and waits for the
 * next, Escape closes.
 */
final class NewEntryForm {
  private final Controls controls;
  private final PeopleViewModel model;
  private final TextField name;
  private final TextField title;
  private final TextField company;
  private final HBox line;

  NewEntryForm(Controls controls, PeopleViewModel model) {
    this.controls = controls;
    this.model = model;
    name = field("people.new.name", "new-name");
    title = field("people.new.title", "new-title");
    company = field("people.new.company", "new-company");
    ObservableValue<Boolean> ofPerson =
        model.listingProperty().map(listing -> listing == Listing.PEOPLE);
    for (TextField field : new TextField[] {title, company}) {
      field.visibleProperty().bind(ofPerson);
      field.managedProperty().bind(field.visibleProperty());
    }
    Button add = controls.button("people.new.add", this::add);
    Button close = controls.quiet("people.new.close", this::close);
    line = Controls.row(name, title, company, add, close);
    line.getStyleClass().add("new-entry");
    line.visibleProperty().bind(model.addingProperty());
    line.managedProperty().bind(line.visibleProperty());
    line.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    model.addingProperty().subscribe(this::begin);
  }

  Node node() {
    return line;
  }

  private TextField field(String promptKey, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.promptTextProperty().bind(controls.texts().text(promptKey));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.setOnAction(event -> add());
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private void begin(boolean open) {
    if (open) {
      Platform.runLater(name::requestFocus);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    }
  }

  private void add() {
    if (model.listingProperty().get() == Listing.PEOPLE) {
      model.people().add(name.getText(), title.getText(), company.getText());
    } else {
      model.accounts().add(name.getText());
      close();
    }
    clear();
    name.requestFocus();
  }

  private void close() {
    clear();
    model.setAdding(false);
  }

  private void clear() {
    name.clear();
    title.clear();
    company.clear();
  }
}
