package app.entregent.screen.map;

import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Joins lens, legend and lines with the paper. */
final class MapLook {
  /** Less than this is low, in sizes of the type. */
  private static final double LOW = 25;

  private final VBox both = new VBox();
  private final Em em = new Em();
  private final MapViewModel model;
  private final MapCanvas canvas;
  private final Legend legend;
  private final LinePanel line;
  private final TieChooser chooser;

  /**
   * @param leave goes back to the map
   */
  MapLook(Controls controls, MapViewModel model, MapCanvas canvas, Runnable leave) {
    this.model = model;
    this.canvas = canvas;
    legend = new Legend(controls, model.lens());
    line = new LinePanel(controls, model);
    chooser = new TieChooser(controls, model.ties(), leave);
    model.lens().lensProperty().subscribe(lens -> look());
    model.lens().chosenProperty().subscribe(chosen -> look());
    model.ties().selectedProperty().subscribe(tie -> canvas.lines().select(tie));
  }

  TieChooser chooser() {
    return chooser;
  }

  /** The map with its legend below, and the question for a line above it. */
  Node around(Pane map) {
    map.getChildren().add(chooser);
    VBox.setVgrow(map, Priority.ALWAYS);
    both.getChildren().addAll(map, legend, em);
    both.getStyleClass().add("map-and-legend");
    both.heightProperty().subscribe(height -> fold());
    em.size().subscribe(size -> fold());
    model.sight().pastProperty().subscribe(past -> fold());
    return both;
  }

  /** What the colours tell is not for all eyes. */
  void setDiscreet(boolean discreet) {
    fold();
    if (discreet) {
      model.lens().clear();
    }
  }

  /** With large type the bar of the past needs the room of the legend. */
  private void fold() {
    boolean low = both.getHeight() < LOW * em.size().get();
    SeatFields.shown(legend, !model.sight().discreet() && !(low && model.sight().inThePast()));
  }

  void show(MapPicture picture) {
    legend.show(picture.cards());
    look();
  }

  /** What stands beside the map while a line is selected. */
  Optional<Node> side(MapPicture picture) {
    return model
        .ties()
        .current()
        .map(
            tie -> {
              line.show(picture, tie);
              return line;
            });
  }

  /** Goes to the text that says why an influence works. */
  void writeMotive() {
    line.motive().requestFocus();
  }

  private void look() {
    List<SeatCard> cards = model.shown().map(MapPicture::cards).orElse(List.of());
    canvas.look(model.lens().lensProperty().get(), model.lens().faded(cards));
  }
}
