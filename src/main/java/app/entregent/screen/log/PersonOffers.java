package app.entregent.screen.log;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The list of who may be meant by what is typed; it floats below the field while that is typed. */
final class PersonOffers {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Controls controls;
  private final PersonFinder finder;
  private final TextField field;
  private final Region below;
  private final Consumer<TalkPartner> take;
  private final VBox offers = new VBox();

  /**
   * @param below the list stands below it and is as wide
   */
  PersonOffers(
      Controls controls,
      PersonFinder finder,
      TextField field,
      Region below,
      Consumer<TalkPartner> take) {
    this.controls = controls;
    this.finder = finder;
    this.field = field;
    this.below = below;
    this.take = take;
    offers.getStyleClass().add("people-offers");
    offers.setManaged(false);
    offers.setVisible(false);
    finder.found().addListener((Observable changed) -> show());
    finder.markedProperty().subscribe(marked -> mark(marked.intValue()));
    field.focusedProperty().subscribe(focused -> show());
    controls.onLanguage(offers, this::show);
  }

  void floatOver(Pane pane) {
    pane.getChildren().add(offers);
    field.boundsInLocalProperty().addListener(changed -> place());
    pane.layoutBoundsProperty().addListener(changed -> place());
  }

  private void show() {
    offers.getChildren().setAll(finder.found().stream().map(this::offer).toList());
    offers.setVisible(!offers.getChildren().isEmpty() && field.isFocused());
    mark(finder.markedProperty().get());
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
          take.accept(partner);
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

  private void place() {
    if (offers.isVisible() && offers.getParent() != null) {
      Bounds at = below.localToScene(below.getBoundsInLocal());
      Point2D corner = offers.getParent().sceneToLocal(at.getMinX(), at.getMaxY());
      offers.applyCss();
      offers.resizeRelocate(
          corner.getX(), corner.getY(), at.getWidth(), offers.prefHeight(at.getWidth()));
    }
  }
}
