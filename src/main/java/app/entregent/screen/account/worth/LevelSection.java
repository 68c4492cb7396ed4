package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.Ratings;
import app.entregent.ui.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Several things that are rated and together say one. */
final class LevelSection {
  private final List<LevelRow> rows;
  private final VBox box;

  /**
   * @param hintKey says where it comes from and how it is counted
   */
  LevelSection(Controls controls, WorthViewModel model, Rated.Group group, String hintKey) {
    rows = group.members().stream().map(rated -> new LevelRow(controls, model, rated)).toList();
    box = new VBox(controls.prose(hintKey, "muted", "small"));
    box.getChildren().addAll(rows.stream().map(LevelRow::node).toList());
  }

  Node node() {
    return box;
  }

  void show(Ratings ratings) {
    rows.forEach(row -> row.show(ratings));
  }
}
