package app.entregent.screen.listening;

import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.ToolRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The line that writes a clue down, with who was taken below it. Enter saves. */
final class ClueLineField extends VBox {
  private final Controls controls;
  private final ClueLineViewModel model;
  private final TextField field = new TextField();
  private final ToolRow taken = new ToolRow();
  private final MentionOffers offers;

  ClueLineField(Controls controls, ClueLineViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("listening-line");
    offers = new MentionOffers(controls, this::take);
    field.setId("listening-line");
    field.promptTextProperty().bind(controls.texts().text("listening.line.prompt"));
    field.accessibleTextProperty().bind(controls.texts().text("listening.line.name"));
    field.textProperty().bindBidirectional(model.lineProperty());
    field.caretPositionProperty().subscribe(caret -> model.caretAt(caret.intValue()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.offers().addListener((Observable changed) -> offers.show(model.offers()));
    model.personProperty().subscribe(this::showTaken);
    model.accountProperty().subscribe(this::showTaken);
    Label hint = controls.prose("listening.line.hint", "muted", "small");
    hint.visibleProperty().bind(field.focusedProperty());
    hint.managedProperty().bind(hint.visibleProperty());
    Label trouble =
        controls.prose(
            controls
                .texts()
                .text(model.troubleProperty().map(t -> t.orElse(Message.of("listening.own", "")))),
            "late",
            "small");
    trouble.visibleProperty().bind(model.troubleProperty().map(Optional::isPresent));
    trouble.managedProperty().bind(trouble.visibleProperty());
    getChildren().setAll(field, offers, trouble, taken, hint);
  }

  TextField field() {
    return field;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && model.enter()) {
      event.consume();
      return;
    }
    offers.press(event);
    if (event.isConsumed()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      model.save();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !model.offers().isEmpty()) {
      model.stopCompleting();
      event.consume();
    }
  }

  private void take(Mention mention) {
    field.requestFocus();
    field.positionCaret(model.take(mention));
  }

  private void showTaken() {
    List<Node> chips = new ArrayList<>();
    model
        .personProperty()
        .get()
        .ifPresent(card -> chips.add(chip("listening.by", card.name(), model::forgetPerson)));
    model
        .accountProperty()
        .get()
        .ifPresent(
            account -> chips.add(chip("listening.of", account.name(), model::forgetAccount)));
    taken.getChildren().setAll(chips);
    taken.setVisible(!chips.isEmpty());
    taken.setManaged(!chips.isEmpty());
  }

  private Node chip(String key, String name, Runnable forget) {
    Button away = controls.icon(Material2AL.CLOSE, "listening.forget", forget);
    HBox chip = Controls.row(new Chip(controls.texts().text(key, name)), away);
    chip.getStyleClass().add("listening-taken");
    return chip;
  }
}
