package app.entregent.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where there is nothing yet: what belongs here, and the first step. */
public final class EmptyState extends VBox {
  public EmptyState(Controls controls, Ikon ikon, String titleKey, String sentenceKey) {
    getStyleClass().add("empty-state");
    Label title = controls.label(titleKey, "heading");
    Label sentence = controls.prose(sentenceKey, "muted");
    getChildren().addAll(Icons.styled(ikon, "icon-hero"), title, sentence);
  }

  /** Offers the first step, and others beside it. */
  public EmptyState offer(Button first, Node... others) {
    var row = Controls.row(first);
    row.getChildren().addAll(others);
    row.getStyleClass().add("empty-state-actions");
    getChildren().add(row);
    return this;
  }
}
