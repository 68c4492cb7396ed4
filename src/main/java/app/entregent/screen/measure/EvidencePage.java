package app.entregent.screen.measure;

import app.entregent.model.measure.evidence.EvidenceCard;
import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.ui.Controls;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Tiles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** All figures of others that stand behind the rules, by what they are about. */
final class EvidencePage implements MeasurePage {
  private final ScrollPane root;

  EvidencePage(Controls controls) {
    VBox page = new VBox(controls.prose("measure.evidence.purpose", "muted"));
    page.getStyleClass().add("measure-page");
    EvidenceCards cards = EvidenceCards.load();
    for (EvidenceCard.Theme theme : EvidenceCard.Theme.values()) {
      Tiles tiles = new Tiles();
      tiles.getStyleClass().add("measure-tiles");
      cards.all().stream()
          .filter(card -> card.theme() == theme)
          .forEach(card -> tiles.getChildren().add(new EvidenceNote(controls, card)));
      page.getChildren().addAll(controls.heading("measure.evidence.theme." + theme.code()), tiles);
    }
    root = new ScrollPane(page);
    root.setId("measure-evidence");
    root.setFitToWidth(true);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node focus() {
    return root;
  }

  @Override
  public List<Shortcut> keys() {
    return List.of();
  }

  @Override
  public void activate() {}

  @Override
  public void deactivate() {}
}
