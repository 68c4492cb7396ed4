package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.SatisfactionElement;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What satisfies an account: how much it matters to it, and how well it is done. */
final class ElementRows {
  private final Controls controls;
  private final WorthViewModel model;
  private final VBox rows = new VBox();
  private final List<ElementLine> lines = new ArrayList<>();
  private final VBox box;

  ElementRows(Controls controls, WorthViewModel model) {
    this.controls = controls;
    LiveTexts texts = controls.texts();
    this.model = model;
    rows.getStyleClass().add("worth-rows");
    TextField name = new TextField();
    name.setId("worth-new-element");
    name.promptTextProperty().bind(texts.text("worth.element.new"));
    name.accessibleTextProperty().bind(name.promptTextProperty());
    HBox.setHgrow(name, Priority.ALWAYS);
    Runnable add = () -> model.addElement(name.getText()).thenRun(name::clear);
    name.setOnAction(event -> add.run());
    box =
        new VBox(
            controls.label("worth.elements", "strong"),
            controls.prose("worth.elements.how", "muted", "small"),
            rows,
            Controls.row(name, controls.button("worth.add", add)));
    box.getStyleClass().add("worth-rows");
  }

  Node node() {
    return box;
  }

  /** Lines stay where they are as long as they are about the same: the focus is there. */
  void show(List<SatisfactionElement> elements) {
    List<Long> wanted = elements.stream().map(SatisfactionElement::id).toList();
    if (!wanted.equals(lines.stream().map(ElementLine::id).toList())) {
      lines.clear();
      wanted.forEach(id -> lines.add(new ElementLine(controls, model, id)));
      Rebuilding.of(
          rows, () -> rows.getChildren().setAll(lines.stream().map(ElementLine::node).toList()));
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).show(elements.get(i));
    }
  }
}
