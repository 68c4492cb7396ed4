package app.entregent.screen.log;

import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The quick line with what it was taken for below it. Enter takes who is marked in the list of
 * people; with no list it saves.
 */
final class LineField extends VBox {
  private final Controls controls;
  private final LineViewModel model;
  private final TextField field = new TextField();
  private final FlowPane chips = new FlowPane();
  private final PersonOffers offers;

  LineField(Controls controls, LineViewModel model, LogForm form) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("line-field");
    field.setId("log-line");
    field.getStyleClass().add("line-typed");
    field.textProperty().bindBidirectional(form.words(LogField.LINE));
    field.promptTextProperty().bind(controls.texts().text("conversation.prompt.line"));
    field.accessibleTextProperty().bind(controls.texts().text("conversation.field.line"));
    field.caretPositionProperty().subscribe(caret -> model.caretAt(caret.intValue()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    offers = new PersonOffers(controls, model.finder(), field, field, this::take);
    chips.getStyleClass().add("line-chips");
    model.chips().addListener((Observable changed) -> showChips());
    showChips();
    getChildren().setAll(field, chips);
  }

  TextField field() {
    return field;
  }

  void floatOver(Pane pane) {
    offers.floatOver(pane);
  }

  private void press(KeyEvent event) {
    if (!model.isCompleting() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> model.finder().move(1);
      case UP -> model.finder().move(-1);
      case ESCAPE -> model.stopCompleting();
      case ENTER, TAB -> model.takeMarked().ifPresent(field::positionCaret);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take(TalkPartner partner) {
    model.take(partner).ifPresent(field::positionCaret);
  }

  private void showChips() {
    chips.getChildren().setAll(model.chips().stream().map(this::chip).toList());
    chips.setManaged(!chips.getChildren().isEmpty());
  }

  private Node chip(LineChip chip) {
    Chip shown = new Chip(controls.texts().text(chip.words()), "line-chip");
    shown.getStyleClass().add("line-" + chip.sign().name().toLowerCase(Locale.ROOT));
    if (chip.open()) {
      shown.getStyleClass().add("line-open");
    }
    return shown;
  }
}
