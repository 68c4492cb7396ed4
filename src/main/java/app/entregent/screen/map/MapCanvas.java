package app.entregent.screen.map;

import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.ui.Controls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/** The paper with its cards and lines, and what the eye sees of it. */
final class MapCanvas extends Pane {
  private static final double USUAL_TYPE = 13;

  /** So long after the last movement everything is drawn sharp again. */
  private static final Duration REST = Duration.millis(160);

  private final Controls controls;
  private final DotPaper paper = new DotPaper();
  private final Pane world = new Pane();
  private final Group lines = new Group();
  private final Group cards = new Group();
  private final Line guideX = new Line();
  private final Line guideY = new Line();
  private final Rectangle band = new Rectangle();
  private final Scale scale = new Scale();
  private final Viewport viewport = new Viewport(this::follow);
  private final PauseTransition rest = new PauseTransition(REST);
  private final Map<Long, SeatCardView> views = new LinkedHashMap<>();
  private final Map<Long, TieView> ties = new HashMap<>();
  private final Map<Long, Spot> places = new HashMap<>();
  private boolean keepsFitting = true;
  private boolean discreet;

  MapCanvas(Controls controls) {
    this.controls = controls;
    getStyleClass().add("map-canvas");
    Label type = new Label();
    type.getStyleClass().add("map-type");
    type.setVisible(false);
    type.setManaged(false);
    type.fontProperty().subscribe(font -> viewport.setUnit(font.getSize() / USUAL_TYPE));
    world.getStyleClass().add("map-world");
    world.getTransforms().add(scale);
    paper.setManaged(false);
    world.setManaged(false);
    guideX.getStyleClass().add("map-guide");
    guideY.getStyleClass().add("map-guide");
    guideX.setVisible(false);
    guideY.setVisible(false);
    band.getStyleClass().add("map-band");
    band.setVisible(false);
    band.setManaged(false);
    world.getChildren().addAll(lines, guideX, guideY, cards);
    getChildren().addAll(paper, world, band, type);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    rest.setOnFinished(event -> views.values().forEach(view -> view.setMoving(false)));
  }

  Viewport viewport() {
    return viewport;
  }

  /** Shows the cards and lines; what is there already is kept. */
  void show(MapPicture picture) {
    int before = views.size();
    Set<Long> ids = new HashSet<>();
    for (SeatCard card : picture.cards()) {
      ids.add(card.id());
      SeatCardView view = views.get(card.id());
      if (view == null) {
        view = new SeatCardView(controls, card);
        view.setId("seat-" + card.id());
        view.setDiscreet(discreet);
        views.put(card.id(), view);
        cards.getChildren().add(view);
      } else {
        view.show(card);
      }
      put(card.id(), card.seat().spot());
    }
    for (long id : List.copyOf(views.keySet())) {
      if (!ids.contains(id)) {
        cards.getChildren().remove(views.remove(id));
        places.remove(id);
      }
    }
    showLines(picture.map().ties());
    if (keepsFitting && before != views.size()) {
      requestLayout();
    }
  }

  private void showLines(List<Tie> all) {
    ties.clear();
    List<Node> under = new ArrayList<>();
    List<Node> over = new ArrayList<>();
    for (Tie tie : all) {
      if (places.containsKey(tie.fromSeatId()) && places.containsKey(tie.toSeatId())) {
        TieView view = new TieView(tie);
        ties.put(tie.id(), view);
        (tie.kind() == TieKind.REPORTS_TO ? under : over).add(view);
        draw(view);
      }
    }
    under.addAll(over);
    lines.getChildren().setAll(under);
  }

  /** Shows of each card only what all may see, or everything again. */
  void setDiscreet(boolean wanted) {
    discreet = wanted;
    views.values().forEach(view -> view.setDiscreet(wanted));
  }

  /** Puts the cards into words again. */
  void translate() {
    views.values().forEach(SeatCardView::draw);
  }

  /** Shows which cards are selected. */
  void mark(Collection<Long> selected) {
    views.forEach((id, view) -> view.setSelected(selected.contains(id)));
  }

  /** Shows at which card a line that is being drawn would end. */
  void markCandidate(Optional<Long> candidate) {
    views.forEach(
        (id, view) -> view.setCandidate(candidate.filter(other -> other.equals(id)).isPresent()));
  }

  Optional<SeatCardView> view(long seatId) {
    return Optional.ofNullable(views.get(seatId));
  }

  Collection<SeatCardView> views() {
    return views.values();
  }

  /** The card at which an event happened. */
  Optional<SeatCardView> at(Object target) {
    Node node = target instanceof Node start ? start : null;
    while (node != null && node != this) {
      if (node instanceof SeatCardView view) {
        return Optional.of(view);
      }
      node = node.getParent();
    }
    return Optional.empty();
  }

  /** Where the cards lie now, while they are dragged too. */
  Map<Long, Spot> places() {
    return places;
  }

  /** Moves cards on the screen only. */
  void drag(Map<Long, Spot> moved) {
    moved.forEach(this::put);
    for (TieView view : ties.values()) {
      if (moved.containsKey(view.tie().fromSeatId()) || moved.containsKey(view.tie().toSeatId())) {
        draw(view);
      }
    }
  }

  private void put(long id, Spot spot) {
    places.put(id, spot);
    SeatCardView view = views.get(id);
    if (view != null) {
      view.relocate(spot.x(), spot.y());
    }
  }

  private void draw(TieView view) {
    view.draw(
        places.getOrDefault(view.tie().fromSeatId(), Spot.ORIGIN),
        places.getOrDefault(view.tie().toSeatId(), Spot.ORIGIN));
  }

  /** Shows in which lines a dragged card stands. */
  void showGuides(OptionalDouble x, OptionalDouble y) {
    double far = 20_000;
    guideX.setVisible(x.isPresent());
    x.ifPresent(at -> place(guideX, at, -far, at, far));
    guideY.setVisible(y.isPresent());
    y.ifPresent(at -> place(guideY, -far, at, far, at));
  }

  private static void place(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }

  /** Draws the rubber band between two points of the screen. */
  void showBand(double x1, double y1, double x2, double y2) {
    band.setX(Math.min(x1, x2));
    band.setY(Math.min(y1, y2));
    band.setWidth(Math.abs(x2 - x1));
    band.setHeight(Math.abs(y2 - y1));
    band.setVisible(true);
  }

  /** The cards that the rubber band touches; it goes away. */
  List<Long> takeBand() {
    band.setVisible(false);
    double left = viewport.paperX(band.getX());
    double top = viewport.paperY(band.getY());
    double right = viewport.paperX(band.getX() + band.getWidth());
    double bottom = viewport.paperY(band.getY() + band.getHeight());
    return views.keySet().stream()
        .filter(
            id -> {
              Spot spot = places.getOrDefault(id, Spot.ORIGIN);
              return spot.x() < right
                  && spot.x() + SeatLayout.WIDTH > left
                  && spot.y() < bottom
                  && spot.y() + SeatLayout.HEIGHT > top;
            })
        .toList();
  }

  /** Shows everything, and goes on doing so until the user moves the paper or a card. */
  void fit() {
    keepsFitting = true;
    requestLayout();
  }

  /** Makes everything larger or smaller. */
  void zoomAtMiddle(double factor) {
    keepAsItIs();
    viewport.zoomAtMiddle(factor);
  }

  /** The user moved something: what is seen stays as it is from now on. */
  void keepAsItIs() {
    keepsFitting = false;
  }

  /** Brings a card into sight. */
  void reveal(long seatId) {
    Spot spot = places.get(seatId);
    if (spot != null && !keepsFitting) {
      viewport.show(spot);
    }
  }

  private void follow() {
    if (!views.isEmpty() && rest.getStatus() != Animation.Status.RUNNING) {
      views.values().forEach(view -> view.setMoving(true));
    }
    rest.playFromStart();
    scale.setX(viewport.scale());
    scale.setY(viewport.scale());
    world.relocate(viewport.panX(), viewport.panY());
    paper.show(viewport.panX(), viewport.panY(), viewport.scale());
  }

  @Override
  protected void layoutChildren() {
    viewport.resize(getWidth(), getHeight());
    paper.resizeRelocate(0, 0, getWidth(), getHeight());
    for (SeatCardView view : views.values()) {
      view.autosize();
    }
    if (keepsFitting && getWidth() > 0 && getHeight() > 0) {
      viewport.fit(places.values());
    }
  }
}
