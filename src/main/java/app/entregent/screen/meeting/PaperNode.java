package app.entregent.screen.meeting;

import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Card;
import app.entregent.report.Paper.Field;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.report.Paper.Words;
import app.entregent.ui.Pressable;
import app.entregent.ui.Tiles;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page of words on the screen: what {@code report} puts on paper. */
final class PaperNode extends VBox {
  private final LongConsumer open;

  /**
   * @param open opens what a card stands for
   */
  PaperNode(LongConsumer open) {
    this.open = open;
    getStyleClass().add("paper");
  }

  void show(Paper paper) {
    getChildren().setAll(paper.blocks().stream().map(this::node).toList());
  }

  private Node node(Block block) {
    return switch (block) {
      case Heading(String words) -> words(words, "heading");
      case Card card -> card(card);
      case Field field -> field(field);
      case Paper.Matrix matrix -> table(new Paper.Table(matrix.head(), matrix.rows()));
      case Paper.Spread spread -> words(spread.title(), "strong");
      case Item item -> item(item);
      case Words(String text) -> words(text, "paper-text");
      case Paper.Table table -> table(table);
      case Paper.Chart chart -> words(chart.title(), "strong");
      case Paper.Grid grid -> grid(grid);
      case Paper.Drawn map -> drawn(map);
    };
  }

  private static Node table(Paper.Table table) {
    GridPane grid = new GridPane();
    grid.addRow(0, cells(table.head(), "muted"));
    for (int row = 0; row < table.rows().size(); row++) {
      grid.addRow(row + 1, cells(table.rows().get(row), "paper-text"));
    }
    grid.getStyleClass().add("paper-table");
    return grid;
  }

  private static Node grid(Paper.Grid grid) {
    GridPane lines = new GridPane();
    for (Paper.Column column : grid.columns()) {
      ColumnConstraints room = new ColumnConstraints();
      room.setPercentWidth(grid.share(column) * 100);
      lines.getColumnConstraints().add(room);
    }
    lines.addRow(0, ruled(grid.columns().stream().map(Paper.Column::title).toList(), "muted", 0));
    for (int row = 0; row < grid.rows().size(); row++) {
      lines.addRow(row + 1, ruled(grid.rows().get(row), "paper-text", grid.height()));
    }
    VBox whole = new VBox(lines);
    if (!grid.above().isEmpty()) {
      whole.getChildren().addFirst(words(grid.above(), "paper-text"));
    }
    return whole;
  }

  private static Node[] ruled(List<String> cells, String style, double height) {
    return cells.stream()
        .map(
            text -> {
              StackPane cell = new StackPane(words(text, style));
              cell.getStyleClass().add("paper-ruled");
              cell.setMinHeight(height == 0 ? Region.USE_PREF_SIZE : height);
              return cell;
            })
        .toArray(Node[]::new);
  }

  private Node drawn(Paper.Drawn map) {
    ImageView picture = new ImageView(new Image(map.picture()));
    picture.setPreserveRatio(true);
    picture.fitWidthProperty().bind(widthProperty());
    picture.setAccessibleText(map.title());
    return picture;
  }

  private static Node[] cells(List<String> words, String style) {
    return words.stream().map(word -> words(word, style)).toArray(Node[]::new);
  }

  private Node card(Card card) {
    Label name = words(card.title(), "strong");
    Label detail = words(card.detail(), "muted");
    VBox head = new VBox(name, detail);
    head.getStyleClass().add("paper-head");
    Tiles fields = new Tiles();
    fields.getChildren().setAll(card.fields().stream().map(PaperNode::field).toList());
    fields.getStyleClass().add("paper-fields");
    VBox words = new VBox(head, fields);
    words.getStyleClass().add("paper-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Pressable box = new Pressable(() -> open.accept(card.id()), words);
    // A box asks how high its words are at the width they would like, not at the one they get.
    words
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> box.getWidth() - box.snappedLeftInset() - box.snappedRightInset(),
                box.widthProperty(),
                box.insetsProperty()));
    box.getStyleClass().add("paper-card");
    box.setAccessibleText(card.title() + ", " + card.detail());
    return box;
  }

  private static Region field(Field field) {
    Label text = words(field.text(), field.missing() ? "paper-missing" : "paper-text");
    VBox box = new VBox();
    if (!field.label().isEmpty()) {
      box.getChildren().add(words(field.label(), "field-name"));
    }
    box.getChildren().add(text);
    box.getStyleClass().add("paper-field");
    return box;
  }

  private static Node item(Item item) {
    HBox row = new HBox(words("•", "muted"), words(item.words(), "paper-text"));
    if (!item.below().isEmpty()) {
      Label below = words(item.below(), "muted");
      below.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(below);
    }
    row.getStyleClass().add("row");
    return row;
  }

  private static Label words(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
