package app.entregent.screen.relationship;

import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field for a person: while a name is typed the people who fit stand below it, and after them the
 * name itself as somebody new. Up and Down move among them, Enter takes one.
 */
final class PersonPicker extends VBox {
  /** Looks for people by what was typed, and shows them. */
  interface Search {
    void find(String typed, Consumer<List<PersonCard>> shown);
  }

  private static final double ROW = 2.6;

  private final Controls controls;
  private final Search search;
  private final TextField field = new TextField();
  private final ListView<PersonChoice> proposed = new ListView<>();
  private final ReadOnlyObjectWrapper<Optional<PersonChoice>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private boolean taking;

  PersonPicker(Controls controls, String id, String promptKey, Search search) {
    this.controls = controls;
    this.search = search;
    getStyleClass().add("person-picker");
    field.setId(id);
    field.promptTextProperty().bind(controls.texts().text(promptKey));
    accessibleTextProperty().subscribe(field::setAccessibleText);
    proposed.setId(id + "-proposed");
    proposed.getStyleClass().add("person-picker-list");
    proposed.setFocusTraversable(false);
    proposed.accessibleTextProperty().bind(controls.texts().text("relationship.picker.proposed"));
    proposed.setCellFactory(list -> new ChoiceCell());
    proposed.setOnMouseClicked(event -> takeSelected());
    showProposed(List.of());
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().addAll(field, proposed);
  }

  TextField field() {
    return field;
  }

  ReadOnlyObjectProperty<Optional<PersonChoice>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  void clear() {
    take(Optional.empty(), "");
  }

  /** Takes somebody who was chosen elsewhere. */
  void take(PersonChoice choice) {
    take(Optional.of(choice), choice.name());
  }

  private void typed(String text) {
    if (taking) {
      return;
    }
    chosen.set(Optional.empty());
    if (text.isBlank()) {
      showProposed(List.of());
    } else {
      search.find(text.strip(), people -> propose(text, people));
    }
  }

  private void propose(String text, List<PersonCard> people) {
    if (!text.equals(field.getText()) || chosen.get().isPresent()) {
      return;
    }
    List<PersonChoice> choices = new ArrayList<>();
    people.forEach(card -> choices.add(new PersonChoice.Known(card)));
    choices.add(new PersonChoice.Unknown(text.strip()));
    showProposed(choices);
    proposed.getSelectionModel().selectFirst();
  }

  private void showProposed(List<PersonChoice> choices) {
    proposed.getItems().setAll(choices);
    proposed.setVisible(!choices.isEmpty());
    proposed.setManaged(!choices.isEmpty());
    proposed.prefHeightProperty().unbind();
    proposed
        .prefHeightProperty()
        .bind(
            field
                .fontProperty()
                .map(font -> font.getSize() * ROW * Math.max(1, choices.size()) + 4));
  }

  private void press(KeyEvent event) {
    if (!proposed.isVisible()) {
      return;
    }
    var selection = proposed.getSelectionModel();
    if (event.getCode() == KeyCode.DOWN) {
      selection.selectNext();
      event.consume();
    } else if (event.getCode() == KeyCode.UP) {
      selection.selectPrevious();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
      takeSelected();
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      showProposed(List.of());
      event.consume();
    }
  }

  private void takeSelected() {
    Optional.ofNullable(proposed.getSelectionModel().getSelectedItem())
        .ifPresent(choice -> take(Optional.of(choice), choice.name()));
  }

  private void take(Optional<PersonChoice> choice, String text) {
    taking = true;
    field.setText(text);
    field.end();
    taking = false;
    showProposed(List.of());
    chosen.set(choice);
  }

  private final class ChoiceCell extends ListCell<PersonChoice> {
    ChoiceCell() {
      setPrefWidth(0); // as wide as the list, so that a long line is cut and not scrolled
    }

    @Override
    protected void updateItem(PersonChoice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? "" : words(choice));
    }

    private String words(PersonChoice choice) {
      return switch (choice) {
        case PersonChoice.Known(PersonCard card) ->
            controls
                .texts()
                .now(
                    Message.of(
                        "relationship.picker.known", card.name(), RelationshipWords.post(card)));
        case PersonChoice.Unknown(String name) ->
            controls.texts().now(Message.of("relationship.picker.new", name));
      };
    }
  }
}
