package app.entregent.screen.map;

import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The lines of a seat: to whom it reports, whom it influences, whom it knows, with whom it
 * quarrels.
 */
final class LinesPart extends VBox implements SeatPart {
  private final Controls controls;
  private final MapViewModel model;

  LinesPart(Controls controls, MapViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("seat-lines");
  }

  @Override
  public Node node() {
    return SeatFields.section(controls, "map.seat.lines", this);
  }

  @Override
  public void show(SeatCard card) {
    Rebuilding.of(this, () -> build(card));
  }

  private void build(SeatCard card) {
    getChildren().clear();
    model
        .shown()
        .ifPresent(
            shown ->
                shown.map().ties().stream()
                    .filter(tie -> tie.touches(card.id()))
                    .forEach(tie -> getChildren().add(line(shown, card, tie))));
    FlowPane add =
        new FlowPane(
            controls.link("map.line.boss", () -> model.ask().askPick(TieKind.REPORTS_TO)),
            controls.link("map.line.influences", () -> model.ask().askPick(TieKind.INFLUENCES)),
            controls.link("map.line.conflict", () -> model.ask().askPick(TieKind.CONFLICT)),
            controls.link("map.line.knows", () -> model.ask().askPick(TieKind.KNOWS)));
    add.getStyleClass().add("line-adders");
    getChildren().add(add);
  }

  private Node line(MapPicture shown, SeatCard card, Tie tie) {
    boolean outgoing = tie.fromSeatId() == card.id();
    long other = outgoing ? tie.toSeatId() : tie.fromSeatId();
    String who = shown.card(other).map(c -> c.called(controls.texts())).orElse("");
    String way = outgoing || !tie.kind().directed() ? "out." : "in.";
    Hyperlink words =
        new Hyperlink(controls.texts().now(Message.of("map.line." + way + tie.kind().code(), who)));
    words.setOnAction(event -> model.select(other));
    Wrapping.of(words);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Controls.row(words, Controls.spring());
    if (tie.kind() == TieKind.INFLUENCES) {
      Label weight = new Label("●".repeat(tie.weight()) + "○".repeat(Tie.HEAVIEST - tie.weight()));
      weight.getStyleClass().addAll("tie-weight", "small");
      weight.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren()
          .addAll(
              controls.icon(
                  Material2MZ.REMOVE, "map.line.lighter", () -> model.seats().weigh(tie, -1)),
              weight,
              controls.icon(
                  Material2AL.ADD, "map.line.heavier", () -> model.seats().weigh(tie, 1)));
    }
    row.getChildren()
        .add(
            controls.icon(
                Material2AL.CLOSE, "map.line.delete", () -> model.seats().deleteTie(tie)));
    return row;
  }
}
