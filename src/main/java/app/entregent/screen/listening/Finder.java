package app.entregent.screen.listening;

import app.entregent.ui.Controls;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field for somebody or an account: while a name is typed those who fit stand below. Up and Down
 * move among them, Enter takes one.
 */
final class Finder extends VBox {
  /** Looks for who and what fits, and shows it. */
  interface Search {
    void find(String typed, Consumer<List<Mention>> shown);
  }

  private final TextField field = new TextField();
  private final MentionOffers offers;
  private final Consumer<Mention> take;

  Finder(Controls controls, String id, String promptKey, Search search, Consumer<Mention> take) {
    this.take = take;
    getStyleClass().add("listening-finder");
    field.setId(id);
    field.promptTextProperty().bind(controls.texts().text(promptKey));
    accessibleTextProperty().subscribe(field::setAccessibleText);
    offers = new MentionOffers(controls, this::taken);
    offers.setId(id + "-offers");
    field
        .textProperty()
        .subscribe(
            typed -> {
              if (typed.isBlank()) {
                offers.show(List.of());
              } else {
                search.find(typed.strip(), found -> showIf(typed, found));
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, offers::press);
    getChildren().setAll(field, offers);
  }

  TextField field() {
    return field;
  }

  /** What was typed is given up. */
  void clear() {
    field.clear();
  }

  private void showIf(String typed, List<Mention> found) {
    if (field.getText().equals(typed)) {
      offers.show(found);
    }
  }

  private void taken(Mention mention) {
    field.clear();
    take.accept(mention);
  }
}
