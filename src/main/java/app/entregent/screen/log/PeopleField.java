package app.entregent.screen.log;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The people of a talk: those who are chosen, and a field that finds the next. Enter takes who is
 * marked, or goes on if nothing is typed; Backspace in the empty field takes the last one out.
 */
final class PeopleField extends FlowPane {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Controls controls;
  private final LogViewModel model;
  private final TextField field = new TextField();
  private final VBox offers = new VBox();

  PeopleField(Controls controls, LogViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("people-field");
    field.getStyleClass().add("people-typed");
    field.setId("log-person");
    field.textProperty().bindBidirectional(model.form().words(LogField.PERSON));
    field.promptTextProperty().bind(controls.texts().text("conversation.people.prompt"));
    field.accessibleTextProperty().bind(controls.texts().text("conversation.people"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    offers.getStyleClass().add("people-offers");
    offers.setManaged(false);
    offers.setVisible(false);
    model.form().people().addListener((Observable changed) -> showPeople());
    model.finder().found().addListener((Observable changed) -> showOffers());
    model.finder().markedProperty().subscribe(marked -> mark(marked.intValue()));
    field.focusedProperty().subscribe(focused -> showOffers());
    controls.texts().languageProperty().subscribe(language -> showOffers());
    getChildren().setAll(field);
    showPeople();
  }

  TextField field() {
    return field;
  }

  /** The list of who may be meant; it floats over this pane below the field. */
  void floatOver(Pane pane) {
    pane.getChildren().add(offers);
    field.boundsInLocalProperty().addListener(changed -> place());
    pane.layoutBoundsProperty().addListener(changed -> place());
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
    getChildren().addAll(0, model.form().people().stream().map(this::chip).toList());
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

  private void showOffers() {
    offers.getChildren().setAll(model.finder().found().stream().map(this::offer).toList());
    offers.setVisible(!offers.getChildren().isEmpty() && field.isFocused());
    mark(model.finder().markedProperty().get());
    place();
  }

  private Node offer(TalkPartner partner) {
    Label name =
        partner.isNew()
            ? controls.label(controls.texts().text("conversation.people.add", partner.name()))
            : new Label(partner.name());
    name.getStyleClass().add("strong");
    Label detail = new Label(partner.detail());
    detail.getStyleClass().addAll("muted", "small");
    HBox row =
        new HBox(
            Icons.of(partner.isNew() ? Material2MZ.PERSON_ADD : Material2MZ.PERSON), name, detail);
    row.getStyleClass().add("people-offer");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(name.getText() + " " + partner.detail());
    row.setOnMousePressed(
        event -> {
          model.take(partner);
          field.requestFocus();
          event.consume();
        });
    return row;
  }

  private void mark(int marked) {
    for (int i = 0; i < offers.getChildren().size(); i++) {
      offers.getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
    }
  }

  /** Below the field, as wide as this part of the sheet. */
  private void place() {
    if (offers.isVisible() && offers.getParent() != null) {
      Bounds at = localToScene(getBoundsInLocal());
      Point2D corner = offers.getParent().sceneToLocal(at.getMinX(), at.getMaxY());
      offers.applyCss();
      offers.resizeRelocate(
          corner.getX(), corner.getY(), at.getWidth(), offers.prefHeight(at.getWidth()));
    }
  }
}
