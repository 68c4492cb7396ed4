package app.entregent.screen.log;

import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What they got: what is chosen, a field, and below it the pieces that fit. Enter takes the marked
 * one, Backspace in the empty field takes the last one out.
 */
final class ContentField extends VBox {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Controls controls;
  private final ContentViewModel model;
  private final LogForm form;
  private final TextField field;
  private final FlowPane chips = new FlowPane();
  private final VBox offers = new VBox();

  ContentField(Controls controls, FieldMaker maker, ContentViewModel model, LogForm form) {
    this.controls = controls;
    this.model = model;
    this.form = form;
    this.field = maker.field(LogField.CONTENT);
    getStyleClass().add("content-field");
    chips.getStyleClass().add("content-chips");
    offers.getStyleClass().add("content-offers");
    field.accessibleTextProperty().bind(controls.texts().text("conversation.field.content"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    form.details().content().addListener((Observable changed) -> showChips());
    model.offers().addListener((Observable changed) -> showOffers());
    model.markedProperty().subscribe(marked -> mark());
    controls.onLanguage(this, this::showOffers);
    getChildren().setAll(chips, field, offers);
    showChips();
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean typed = !field.getText().isBlank();
    if (code == KeyCode.ENTER && typed && !event.isShortcutDown()) {
      model.takeMarked();
      event.consume();
    } else if (code == KeyCode.DOWN && typed) {
      model.move(1);
      event.consume();
    } else if (code == KeyCode.UP && typed) {
      model.move(-1);
      event.consume();
    } else if (code == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
      model.removeLast();
      event.consume();
    }
  }

  private void showChips() {
    chips.getChildren().setAll(form.details().content().stream().map(this::chip).toList());
    chips.setVisible(!chips.getChildren().isEmpty());
    chips.setManaged(chips.isVisible());
  }

  private Node chip(SharedContent one) {
    Label title = new Label(one.title());
    title.getStyleClass().add("content-title");
    HBox chip = new HBox(icon(one), title);
    chip.getStyleClass().addAll("chip", "person-chip");
    Button remove =
        controls.icon(
            Material2AL.CLOSE,
            "conversation.people.remove",
            () -> {
              model.remove(one);
              field.requestFocus();
            });
    remove.setFocusTraversable(false);
    remove
        .accessibleTextProperty()
        .bind(controls.texts().text("conversation.people.remove_who", one.title()));
    chip.getChildren().add(remove);
    return chip;
  }

  private static Node icon(SharedContent one) {
    return Icons.of(one.pieceId().isPresent() ? Material2AL.ARTICLE : Material2AL.LINK);
  }

  private void showOffers() {
    List<Node> rows = new ArrayList<>();
    for (SharedContent one : model.offers()) {
      Label title =
          one.pieceId().isPresent()
              ? new Label(one.title())
              : controls.label(
                  controls.texts().text("conversation.content.typed", one.title()), "muted");
      HBox row = new HBox(icon(one), title);
      row.getStyleClass().add("people-offer");
      row.setAccessibleRole(AccessibleRole.LIST_ITEM);
      row.setAccessibleText(title.getText());
      row.setOnMousePressed(
          event -> {
            model.take(one);
            field.requestFocus();
            event.consume();
          });
      rows.add(row);
    }
    offers.getChildren().setAll(rows);
    offers.setVisible(!rows.isEmpty());
    offers.setManaged(offers.isVisible());
    mark();
  }

  private void mark() {
    for (int i = 0; i < offers.getChildren().size(); i++) {
      offers
          .getChildren()
          .get(i)
          .pseudoClassStateChanged(MARKED, i == model.markedProperty().get());
    }
  }
}
