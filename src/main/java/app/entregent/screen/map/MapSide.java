package app.entregent.screen.map;

import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the map: how complete it is, and below it one page, which is the selected seat
 * or line, the gaps, the ways in, who of ours covers whom, or the decision.
 */
final class MapSide extends VBox {
  private static final int MOST_LEFT = 4;

  private final Controls controls;
  private final MapViewModel model;
  private final Navigator navigator;
  private final MapLook look;
  private final CompletenessHeader completeness;
  private final GapPanel gaps;
  private final DecisionPanel decision;
  private final WaysPanel ways;
  private final MatrixPanel matrix;
  private final StackPane page = new StackPane();
  private final VBox pages = new VBox(page);
  private final ScrollPane scroll = new ScrollPane(pages);
  private @Nullable SeatPanel seat;
  private boolean away;

  /** Those that were left while a text was being written; it may still fail. */
  private final Map<Long, SeatPanel> left = new LinkedHashMap<>();

  MapSide(Controls controls, MapViewModel model, Navigator navigator, MapLook look) {
    this.controls = controls;
    this.model = model;
    this.navigator = navigator;
    this.look = look;
    completeness = new CompletenessHeader(controls, model);
    gaps = new GapPanel(controls, model);
    decision = new DecisionPanel(controls, model);
    ways = new WaysPanel(controls, model, navigator);
    matrix = new MatrixPanel(controls, model);
    LiveTexts texts = controls.texts();
    Segments<SidePage> tabs =
        new Segments<>(
            List.of(SidePage.SEAT, SidePage.WAYS, SidePage.MATRIX, SidePage.DECISION),
            tab -> texts.text(tab.word()),
            model.sideProperty(),
            model::turnTo);
    tabs.getStyleClass().add("map-pages");
    page.getStyleClass().add("map-page");
    pages.setMinWidth(0);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("map-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("map-side");
    getChildren().addAll(completeness, tabs, scroll);
  }

  /** Puts something above the pages, whichever is shown. */
  void above(Node node) {
    pages.getChildren().addFirst(node);
  }

  /** Shows all of it for a changed map. */
  void show(MapPicture picture) {
    if (!away) {
      completeness.show(picture);
      showPage();
    }
  }

  /** Shows the page that is wanted, or nothing while there is no map. */
  void showPage() {
    if (!away) {
      model.shown().ifPresentOrElse(this::showPage, page.getChildren()::clear);
    }
  }

  /** Out of sight it follows no change; it is made right when it comes back. */
  void setAway(boolean wanted) {
    boolean back = away && !wanted;
    away = wanted;
    if (back) {
      model.shown().ifPresent(this::show);
      showPage();
    }
  }

  /** Forgets what was put into words. */
  void translate() {
    seat = null;
    left.clear();
    page.getChildren().clear();
  }

  /** Goes to a field of the seat. */
  void goTo(FieldWish wish) {
    showPage();
    if (seat != null) {
      seat.focus(wish.field());
    }
  }

  /** Goes to the first cell of the matrix. */
  void goToMatrix() {
    model.turnTo(SidePage.MATRIX);
    matrix.begin();
  }

  /** Goes to what is bought. */
  void goToDecision() {
    model.showDecision();
    decision.focusObject();
  }

  private void showPage(MapPicture picture) {
    switch (model.sideProperty().get()) {
      case DECISION -> {
        decision.show(picture);
        turnTo(decision);
      }
      case WAYS -> {
        ways.show(picture);
        turnTo(ways);
      }
      case MATRIX -> {
        matrix.show(picture);
        turnTo(matrix);
      }
      case SEAT, LINE -> showChosen(picture);
    }
  }

  private void showChosen(MapPicture picture) {
    Optional<Node> line =
        model.sideProperty().get() == SidePage.LINE ? look.side(picture) : Optional.empty();
    Optional<SeatCard> card = model.single();
    if (line.isPresent()) {
      turnTo(line.get());
    } else if (card.isPresent()) {
      showSeat(card.get());
    } else {
      gaps.show(picture);
      turnTo(gaps);
    }
  }

  private void showSeat(SeatCard card) {
    SeatPanel panel = seat;
    if (panel == null || panel.seatId() != card.id() || !page.getChildren().contains(panel)) {
      if (panel != null) {
        left.put(panel.seatId(), panel);
      }
      panel = again(card).orElseGet(() -> new SeatPanel(controls, model, navigator, card));
      seat = panel;
    }
    panel.show(card);
    turnTo(panel);
  }

  /** The panel of this seat with the text that could not be written, to be tried again. */
  private Optional<SeatPanel> again(SeatCard card) {
    Optional<SeatPanel> before =
        Optional.ofNullable(left.remove(card.id())).filter(SeatPanel::unwritten);
    if (left.size() > MOST_LEFT) {
      left.values().removeIf(panel -> !panel.unwritten());
    }
    return before;
  }

  /** A map as it was is read: what would be written there is not open to the keys. */
  private void turnTo(Node node) {
    page.setDisable(model.sight().inThePast() && node != gaps && node != ways);
    if (!page.getChildren().equals(List.of(node))) {
      page.getChildren().setAll(node);
      scroll.setVvalue(0);
    }
  }
}
