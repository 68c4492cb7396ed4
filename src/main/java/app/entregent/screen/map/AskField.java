package app.entregent.screen.map;

import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The field above the map with what it proposes below it. */
final class AskField extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass PICKING = PseudoClass.getPseudoClass("picking");

  private final LiveTexts texts;
  private final AskViewModel model;
  private final Runnable leave;
  private final TextField field = new TextField();
  private final Label problem = new Label();
  private final VBox lines = new VBox();
  private final VBox below = new VBox();
  private boolean strayLetter;

  /**
   * @param leave goes back to the map
   */
  AskField(Controls controls, AskViewModel model, Runnable leave) {
    this.texts = controls.texts();
    this.model = model;
    this.leave = leave;
    getStyleClass().add("ask");
    setPickOnBounds(false);
    field.getStyleClass().add("ask-field");
    field.setId("map-ask");
    field.textProperty().bindBidirectional(model.wordsProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field.addEventFilter(KeyEvent.KEY_TYPED, this::dropStrayLetter);
    field.focusedProperty().subscribe(focused -> refresh());
    problem.getStyleClass().add("ask-problem");
    problem.textProperty().bind(texts.text(model.problemProperty()));
    Wrapping.of(problem);
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    lines.getStyleClass().add("ask-lines");
    getChildren().add(field);
    below.getStyleClass().add("ask-below");
    below.getChildren().addAll(problem, lines);
    below.setPickOnBounds(false);
    below.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    model.askingProperty().subscribe(asking -> ask());
    model.askingProperty().subscribe(this::follow);
    controls.onLanguage(this, this::ask);
    model.suggestions().addListener((ListChangeListener<Suggestion>) change -> refresh());
    model.chosenProperty().addListener((Observable chosen) -> refresh());
  }

  /** What lies below the field, over the map. */
  Node below() {
    return below;
  }

  /** Goes to the field; the letter of the key that led here is not typed into it. */
  void focus() {
    strayLetter = true;
    field.requestFocus();
    field.selectAll();
  }

  private void ask() {
    String question = texts.now(model.question());
    field.setPromptText(question);
    field.setAccessibleText(question);
    pseudoClassStateChanged(PICKING, !(model.askingProperty().get() instanceof Asking.Add));
    refresh();
  }

  private void dropStrayLetter(KeyEvent event) {
    if (strayLetter) {
      strayLetter = false;
      event.consume();
    }
  }

  /** A question that is answered, also when the answer comes later, gives the keys to the map. */
  private void follow(Asking before, Asking now) {
    if (!(before instanceof Asking.Add) && now instanceof Asking.Add && field.isFocused()) {
      leave.run();
    }
  }

  /** With Ctrl or Alt, Enter is a key of the map or of the window. */
  private static boolean isAnothers(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER
        && (event.isControlDown() || event.isAltDown() || event.isMetaDown());
  }

  private void press(KeyEvent event) {
    strayLetter = false;
    if (isAnothers(event)) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> {
        model.choose(1);
        event.consume();
      }
      case UP -> {
        model.choose(-1);
        event.consume();
      }
      case ENTER -> {
        model.accept();
        event.consume();
      }
      case ESCAPE -> {
        model.askAdd();
        leave.run();
        event.consume();
      }
      default -> {}
    }
  }

  private void refresh() {
    lines.getChildren().clear();
    if (field.isFocused()) {
      for (int i = 0; i < model.suggestions().size(); i++) {
        lines.getChildren().add(line(i));
      }
      if (!(model.askingProperty().get() instanceof Asking.Pick)
          && !model.suggestions().isEmpty()) {
        Label hint = new Label(texts.now(Message.of("map.ask.hint")));
        hint.getStyleClass().add("ask-hint");
        lines.getChildren().add(hint);
      }
    }
    boolean any = !lines.getChildren().isEmpty();
    lines.setVisible(any);
    lines.setManaged(any);
  }

  private Node line(int index) {
    Label name = new Label();
    Label detail = new Label();
    name.getStyleClass().add("ask-name");
    detail.getStyleClass().addAll("ask-detail", "muted");
    switch (model.suggestions().get(index)) {
      case Suggestion.Known(PersonCard person) -> {
        name.setText(person.name());
        detail.setText(about(person));
      }
      case Suggestion.OnMap(SeatCard card) -> {
        name.setText(card.called(texts));
        detail.setText(
            model.askingProperty().get() instanceof Asking.Pick
                ? card.title()
                : texts.now(Message.of("map.ask.there")));
      }
      case Suggestion.Nobody() -> name.setText(texts.now(Message.of("map.ask.nobody")));
    }
    HBox line = new HBox(name, detail);
    line.getStyleClass().add("ask-line");
    line.pseudoClassStateChanged(CHOSEN, index == model.chosenProperty().get());
    line.setOnMousePressed(
        event -> {
          model.accept(index);
          event.consume();
        });
    return line;
  }

  private static String about(PersonCard person) {
    if (person.title().isEmpty() || person.company().isEmpty()) {
      return person.title() + person.company();
    }
    return person.title() + " · " + person.company();
  }
}
