package app.entregent.screen.start;

import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Maps a first account: the company, what is offered, three names. Enter opens the map. */
final class MapForm extends VBox {
  MapForm(Controls controls, StartViewModel model) {
    getStyleClass().addAll("start-card");
    TextField account = field(model.accountProperty(), "start-account");
    TextField offer = field(model.offerProperty(), "start-offer");
    VBox names = new VBox();
    names.getStyleClass().add("start-names");
    int number = 1;
    for (StringProperty name : model.names()) {
      TextField field = field(name, "start-name-" + number);
      field.promptTextProperty().bind(controls.texts().text("start.map.name." + number));
      field.accessibleTextProperty().bind(controls.texts().text("start.map.name.told", number));
      field.setOnAction(event -> model.map());
      names.getChildren().add(field);
      number++;
    }
    account.setOnAction(event -> offer.requestFocus());
    offer.setOnAction(event -> names.getChildren().getFirst().requestFocus());
    Button open = controls.primary("start.map.do", model::map);
    open.disableProperty().bind(model.canMap().not());
    open.setId("start-map-do");
    getChildren()
        .addAll(
            controls.heading("start.map.title"),
            controls.prose("start.map.how", "muted"),
            new FieldRow(controls, "start.map.account", account),
            new FieldRow(controls, "start.map.offer", offer),
            new FieldRow(controls, "start.map.names", names)
                .hint(controls.texts().text("start.map.names.hint")),
            Controls.row(open, controls.quiet("start.back", model::backToChoice)));
    sceneProperty().subscribe(scene -> focusIn(scene != null, account));
  }

  private static void focusIn(boolean shown, TextField first) {
    if (shown) {
      first.requestFocus();
    }
  }

  private static TextField field(StringProperty text, String id) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setId(id);
    return field;
  }
}
