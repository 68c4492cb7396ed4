package app.entregent.screen.workshop;

import app.entregent.ui.Controls;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field below which stands what fits the words that are typed. Down and Up move among it, Enter
 * takes one, or the words as they are if none is chosen.
 */
final class ProposalField<T> extends VBox {
  /** With another key held it is a command of the page. */
  private static final KeyCodeCombination PLAIN_ENTER = new KeyCodeCombination(KeyCode.ENTER);

  /** Looks for what fits, and shows it. */
  interface Search<T> {
    void find(String typed, Consumer<List<T>> shown);
  }

  /** Takes what was chosen, or nothing for the words alone. */
  interface Take<T> {
    void take(String typed, Optional<T> chosen);
  }

  private static final double ROW = 2.4;

  private final TextField field = new TextField();
  private final ListView<T> proposed = new ListView<>();
  private final Search<T> search;
  private final Take<T> take;
  private final boolean firstChosen;

  /**
   * @param firstChosen whether Enter takes the first proposal without moving to it
   */
  ProposalField(
      Controls controls,
      String id,
      String promptKey,
      Function<T, String> words,
      boolean firstChosen,
      Search<T> search,
      Take<T> take) {
    this.search = search;
    this.take = take;
    this.firstChosen = firstChosen;
    getStyleClass().add("prepare-proposals");
    field.setId(id);
    field.promptTextProperty().bind(controls.texts().text(promptKey));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    proposed.setId(id + "-proposed");
    proposed.setFocusTraversable(false);
    proposed.getStyleClass().add("prepare-proposed");
    proposed.setMinHeight(USE_PREF_SIZE);
    proposed.accessibleTextProperty().bind(controls.texts().text("prepare.proposed"));
    proposed.setCellFactory(list -> new WordsCell<>(words));
    proposed.setOnMouseClicked(event -> chosen().ifPresent(one -> takeIt(Optional.of(one))));
    show(List.of());
    field.textProperty().subscribe((before, typed) -> typed(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused && field.getText().isBlank()) {
                show(List.of());
              }
            });
    getChildren().addAll(field, proposed);
  }

  TextField field() {
    return field;
  }

  /** Writes into the field without looking for anything. */
  void fill(String words) {
    proposed.setUserData(words);
    field.setText(words);
    field.end();
    show(List.of());
  }

  /** Offers what there is before a word is typed, as long as one stands in the field. */
  void offer() {
    if (field.getText().isBlank()) {
      search.find(
          "",
          found -> {
            if (field.getText().isBlank() && field.isFocused()) {
              show(found);
            }
          });
    }
  }

  private void typed(String typed) {
    if (typed.isBlank() || typed.equals(proposed.getUserData())) {
      show(List.of());
    } else {
      search.find(
          typed.strip(),
          found -> {
            if (typed.equals(field.getText())) {
              show(found);
            }
          });
    }
  }

  private void show(List<T> found) {
    proposed.getItems().setAll(found);
    proposed.setVisible(!found.isEmpty());
    proposed.setManaged(!found.isEmpty());
    proposed.prefHeightProperty().unbind();
    proposed
        .prefHeightProperty()
        .bind(field.fontProperty().map(font -> font.getSize() * ROW * found.size() + 4));
    if (firstChosen && !found.isEmpty()) {
      proposed.getSelectionModel().selectFirst();
    }
  }

  private Optional<T> chosen() {
    return Optional.ofNullable(proposed.getSelectionModel().getSelectedItem());
  }

  private void press(KeyEvent event) {
    var selection = proposed.getSelectionModel();
    if (PLAIN_ENTER.match(event)) {
      event.consume();
      takeIt(chosen());
    } else if (proposed.isVisible() && event.getCode() == KeyCode.DOWN) {
      selection.selectNext();
      event.consume();
    } else if (proposed.isVisible() && event.getCode() == KeyCode.UP) {
      if (selection.getSelectedIndex() == 0 && !firstChosen) {
        selection.clearSelection();
      } else {
        selection.selectPrevious();
      }
      event.consume();
    } else if (proposed.isVisible() && event.getCode() == KeyCode.ESCAPE) {
      show(List.of());
      event.consume();
    }
  }

  private void takeIt(Optional<T> one) {
    String typed = field.getText().strip();
    show(List.of());
    take.take(typed, one);
  }

  private static final class WordsCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    WordsCell(Function<T, String> words) {
      this.words = words;
      setPrefWidth(0); // as wide as the list, so that a long line is cut and not scrolled
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : words.apply(item));
    }
  }
}
