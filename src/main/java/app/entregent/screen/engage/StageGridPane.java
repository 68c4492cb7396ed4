package app.entregent.screen.engage;

import app.entregent.model.decision.PathStage;
import app.entregent.model.library.StageGrid;
import app.entregent.model.library.StageGrid.Cell;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * How many pieces there are for each persona at each stage of the path, and where there is none.
 */
final class StageGridPane extends ScrollPane {
  private static final int MOST_HOLES = 12;

  private final Controls controls;
  private final LiveTexts texts;
  private final LibraryViewModel model;
  private final VBox page = new VBox();

  StageGridPane(Controls controls, LibraryViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    page.getStyleClass().add("engage-grid-page");
    page.setId("engage-grid");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.gridProperty().subscribe(grid -> build());
    controls.onLanguage(this, this::build);
  }

  Optional<Node> firstFocus() {
    applyCss();
    return Optional.ofNullable(page.lookup(".button"));
  }

  private void build() {
    Rebuilding.of(page, () -> page.getChildren().setAll(content(model.gridProperty().get())));
  }

  private List<Node> content(StageGrid grid) {
    if (grid.personas().isEmpty()) {
      return List.of(
          new EmptyState(
              controls,
              Material2OutlinedAL.GROUPS,
              "engage.grid.none.title",
              "engage.grid.none.sentence"));
    }
    return List.of(
        controls.prose("engage.grid.purpose", "muted"), table(grid), holes(grid, grid.holes()));
  }

  private Node table(StageGrid grid) {
    GridPane table = new GridPane();
    table.getStyleClass().add("engage-grid");
    ColumnConstraints first = new ColumnConstraints();
    first.setPercentWidth(28);
    table.getColumnConstraints().add(first);
    int column = 1;
    for (PathStage stage : StageGrid.STAGES) {
      ColumnConstraints other = new ColumnConstraints();
      other.setPercentWidth(18);
      table.getColumnConstraints().add(other);
      Label head = controls.label(texts.text(stage.word()), "muted", "small");
      Wrapping.of(head);
      table.add(head, column++, 0);
    }
    int row = 1;
    for (Map.Entry<Long, String> persona : grid.personas().entrySet()) {
      Label name = new Label(persona.getValue());
      Wrapping.of(name);
      table.add(name, 0, row);
      column = 1;
      for (PathStage stage : StageGrid.STAGES) {
        table.add(cell(grid, new Cell(persona.getKey(), stage)), column++, row);
      }
      row++;
    }
    return table;
  }

  private Node cell(StageGrid grid, Cell cell) {
    int count = grid.count(cell);
    Button button = controls.button("engage.grid.cell", () -> model.open(cell));
    button.textProperty().unbind();
    button.setText(String.valueOf(count));
    Named.as(button, "engage-cell-" + cell.persona() + "-" + cell.stage().code());
    button.getStyleClass().add(count == 0 ? "engage-hole" : "engage-filled");
    button.setMaxWidth(Double.MAX_VALUE);
    button
        .accessibleTextProperty()
        .bind(
            texts.text(
                Message.of("engage.grid.cell", count, name(grid, cell), cell.stage().word())));
    return button;
  }

  private Node holes(StageGrid grid, List<Cell> holes) {
    VBox list = new VBox();
    list.getStyleClass().add("engage-holes");
    list.getChildren()
        .add(controls.prose(texts.text(Message.of("engage.grid.holes", holes.size())), "strong"));
    for (Cell cell : holes.stream().limit(MOST_HOLES).toList()) {
      Label said =
          controls.prose(
              texts.text(Message.of("engage.grid.hole." + cell.stage().code(), name(grid, cell))));
      HBox.setHgrow(said, Priority.ALWAYS);
      Button plan =
          controls.button(
              "engage.grid.plan",
              () ->
                  model.plan(
                      cell,
                      texts.now(
                          Message.of(
                              "engage.grid.subject", name(grid, cell), cell.stage().word()))));
      Named.as(plan, "engage-plan-" + cell.persona() + "-" + cell.stage().code());
      HBox row = Controls.row(said, plan);
      list.getChildren().add(row);
    }
    if (holes.size() > MOST_HOLES) {
      list.getChildren()
          .add(
              controls.prose(
                  texts.text(Message.of("engage.grid.more", holes.size() - MOST_HOLES)), "muted"));
    }
    return list;
  }

  private static String name(StageGrid grid, Cell cell) {
    return grid.personas().getOrDefault(cell.persona(), "");
  }
}
