package app.entregent.screen.relationship;

import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row: who, why, how it stands, and the one thing to do. */
final class RelationshipCell extends ListCell<RelationshipRow> {
  private final LiveTexts texts;
  private final RelationshipViewModel model;
  private final Label name = new Label();
  private final Label about = new Label();
  private final Label reason = new Label();
  private final Label sign = new Label();
  private final Button act = new Button();
  private final HBox box;

  /**
   * @param roomy whether there is room for the act beside the words; else it stands below them
   */
  RelationshipCell(Controls controls, RelationshipViewModel model, ObservableValue<Boolean> roomy) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("relationship-cell");
    name.getStyleClass().add("strong");
    about.getStyleClass().addAll("muted", "small");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.setFocusTraversable(false);
    act.setOnAction(event -> actNow());
    FlowPane who = new FlowPane(name, about);
    who.getStyleClass().add("relationship-who");
    Wrapping.of(reason);
    VBox words = new VBox(who, reason);
    words.getStyleClass().add("relationship-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    box = Controls.row(words, sign);
    roomy.subscribe(
        beside -> {
          (beside ? words : box).getChildren().remove(act);
          (beside ? box : words).getChildren().add(act);
        });
    Controls.onLanguage(texts, this, this::say);
  }

  @Override
  protected void updateItem(RelationshipRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : box);
    say();
  }

  private void actNow() {
    RelationshipRow row = getItem();
    if (row != null) {
      model.actOn(row);
    }
  }

  private void say() {
    RelationshipRow row = getItem();
    if (row == null || isEmpty()) {
      setAccessibleText("");
      return;
    }
    name.setText(row.name());
    about.setText(texts.now(RelationshipWords.about(row)));
    reason.setText(texts.now(RelationshipWords.reason(row, model.today())));
    sign.setText(texts.now(RelationshipWords.sign(row)));
    sign.getStyleClass().setAll("label", "chip", RelationshipWords.signStyle(row));
    act.setText(texts.now(RelationshipWords.act(row)));
    setAccessibleText(
        name.getText() + ", " + about.getText() + ". " + reason.getText() + ". " + sign.getText());
  }
}
