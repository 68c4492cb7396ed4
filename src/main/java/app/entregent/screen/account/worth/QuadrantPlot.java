package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Satisfaction upwards, loyalty to the right: where the account stands is marked. */
final class QuadrantPlot {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Map<LoyaltyQuadrant, Label> fields = new EnumMap<>(LoyaltyQuadrant.class);
  private final GridPane grid = new GridPane();

  QuadrantPlot(Controls controls) {
    LiveTexts texts = controls.texts();
    for (LoyaltyQuadrant place : LoyaltyQuadrant.values()) {
      Label field = controls.label(texts.text(place.word()), "worth-quadrant");
      Wrapping.of(field);
      field.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      fields.put(place, field);
    }
    VBox neither = new VBox(field(LoyaltyQuadrant.DISSATISFIED), field(LoyaltyQuadrant.DISLOYAL));
    neither.getStyleClass().add("worth-quadrants");
    grid.getStyleClass().add("worth-plot");
    // The names of the rows stand above them: beside them they would take the room of the fields.
    grid.add(controls.label("worth.plot.satisfied", "muted", "small"), 0, 0, 2, 1);
    grid.add(field(LoyaltyQuadrant.OVER_SATISFIED), 0, 1);
    grid.add(field(LoyaltyQuadrant.SOLID), 1, 1);
    grid.add(controls.label("worth.plot.unsatisfied", "muted", "small"), 0, 2, 2, 1);
    grid.add(neither, 0, 3);
    grid.add(field(LoyaltyQuadrant.OVER_LOYAL), 1, 3);
    grid.add(controls.label("worth.plot.disloyal", "muted", "small"), 0, 4);
    grid.add(controls.label("worth.plot.loyal", "muted", "small"), 1, 4);
  }

  Node node() {
    return grid;
  }

  void show(Optional<LoyaltyQuadrant> place) {
    fields.forEach(
        (one, field) -> field.pseudoClassStateChanged(HERE, place.filter(one::equals).isPresent()));
  }

  private Label field(LoyaltyQuadrant place) {
    return Optional.ofNullable(fields.get(place)).orElseThrow();
  }
}
