package app.entregent.screen.map;

import app.entregent.model.decision.Lane;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.ui.Controls;
import app.entregent.ui.Named;
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
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** The paper with its cards and lines, and what the eye sees of it. */
final class MapCanvas extends Pane {
  private static final double USUAL_TYPE = 13;

  /** With more cards than this those outside the view are not drawn. */
  private static final int MANY_CARDS = 60;

  private final Controls controls;
  private final DotPaper paper = new DotPaper();
  private final TiePaper lines = new TiePaper();
  private final TieRouting routing = new TieRouting(lines);
  private final Pane ground = new Pane();
  private final Pane world = new Pane();
  private final LaneLayer lanes = new LaneLayer();
  private final Group cards = new Group();
  private final Arrivals arrivals = new Arrivals(cards.getChildren());
  private final Guides guides = new Guides();
  private final LineHandles handles = new LineHandles();
  private final RubberBand band = new RubberBand();
  private final Scale scale = new Scale();
  private final Viewport viewport = new Viewport(this::follow);
  private final Minimap minimap = new Minimap(viewport, this::keepAsItIs);
  private final CardMotion motion = new CardMotion(lines);
  private final Rest rest = new Rest(this::settle);
  private final Map<Long, SeatCardView> views = new LinkedHashMap<>();
  private final Map<Long, Spot> places = new HashMap<>();
  private List<Seat> seats = List.of();
  private Lens lens = Lens.STANCE;
  private boolean keepsFitting = true;
  private boolean still;
  private boolean discreet;

  MapCanvas(Controls controls) {
    this.controls = controls;
    getStyleClass().add("map-canvas");
    Label type = new Label();
    type.getStyleClass().add("map-type");
    type.setVisible(false);
    type.setManaged(false);
    type.fontProperty().subscribe(font -> viewport.setUnit(font.getSize() / USUAL_TYPE));
    for (Pane pane : List.of(ground, world)) {
      pane.getStyleClass().add("map-world");
      pane.getTransforms().add(scale);
      pane.setManaged(false);
    }
    world.setPickOnBounds(false);
    ground.setMouseTransparent(true);
    ground.getChildren().add(lanes);
    paper.setManaged(false);
    lines.setManaged(false);
    world.getChildren().addAll(guides, cards, handles);
    getChildren().addAll(paper, ground, lines, world, band, minimap, type);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  Viewport viewport() {
    return viewport;
  }

  TiePaper lines() {
    return lines;
  }

  LineHandles handles() {
    return handles;
  }

  /** Shows the cards and lines; what is there already is kept. */
  void show(MapPicture picture) {
    int before = views.size();
    Map<Long, Spot> from = new HashMap<>();
    Set<Long> ids = new HashSet<>();
    Detail first = first(picture.cards());
    List<SeatCardView> fresh = new ArrayList<>();
    for (SeatCard card : picture.cards()) {
      ids.add(card.id());
      SeatCardView view = views.get(card.id());
      if (view == null) {
        view = new SeatCardView(controls, card, lens.read(card).getFirst(), first);
        Named.as(view, "seat-" + card.id());
        view.setDiscreet(discreet);
        views.put(card.id(), view);
        fresh.add(view);
      } else {
        from.put(card.id(), places.getOrDefault(card.id(), card.seat().spot()));
      }
      view.show(card, lens.read(card).getFirst());
      put(card.id(), card.seat().spot());
    }
    dismiss(ids);
    arrivals.expect(fresh);
    showHandles(Optional.empty());
    seats = picture.map().seats();
    routing.show(places, picture.map().ties());
    lanes.show(Lane.of(seats, places));
    minimap.show(places.values());
    motion.move(views, from, places);
    if (keepsFitting && before != views.size()) {
      requestLayout();
    }
    cull();
  }

  private void dismiss(Set<Long> others) {
    List<SeatCardView> gone = new ArrayList<>();
    views.forEach(
        (id, view) -> {
          if (!others.contains(id)) {
            gone.add(view);
          }
        });
    if (!gone.isEmpty()) {
      arrivals.dismiss(gone);
      views.keySet().retainAll(others);
      places.keySet().retainAll(others);
    }
  }

  /**
   * How much of new cards is built. Of a crowd as much as will be seen when all of it is shown:
   * building all of each card first takes many times as long.
   */
  private Detail first(List<SeatCard> all) {
    boolean crowd = keepsFitting && all.size() > MANY_CARDS;
    return Detail.at(
        crowd
            ? viewport.fitting(all.stream().map(card -> card.seat().spot()).toList())
            : viewport.zoom());
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

  /** Colours the cards by a lens and fades those that are not looked at. */
  void look(Lens by, Set<Long> faded) {
    lens = by;
    views.forEach(
        (id, view) -> {
          view.show(view.card(), lens.read(view.card()).getFirst());
          view.setFaded(faded.contains(id));
        });
    lines.fade(faded);
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

  /** A card, in the scene from now on if it was not yet. */
  Optional<SeatCardView> view(long seatId) {
    Optional<SeatCardView> view = Optional.ofNullable(views.get(seatId));
    view.ifPresent(arrivals::hurry);
    return view;
  }

  /** All cards, those of a crowd that are still to come into the scene too. */
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

  /** The card that lies at a point of the paper. */
  Optional<Long> cardAt(double x, double y) {
    return places.entrySet().stream()
        .filter(
            e ->
                x >= e.getValue().x()
                    && x <= e.getValue().x() + SeatLayout.WIDTH
                    && y >= e.getValue().y()
                    && y <= e.getValue().y() + SeatLayout.HEIGHT)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Where the cards lie now, while they are dragged too. */
  Map<Long, Spot> places() {
    return places;
  }

  /** Shows from where a line can be drawn, at this card or else at the one with the focus. */
  void showHandles(Optional<Long> seatId) {
    seatId
        .or(
            () ->
                views.values().stream()
                    .filter(Node::isFocused)
                    .map(view -> view.card().id())
                    .findFirst())
        .filter(places::containsKey)
        .ifPresentOrElse(
            id -> handles.show(id, places.getOrDefault(id, Spot.ORIGIN)), handles::hide);
  }

  /** Moves cards on the screen only. */
  void drag(Map<Long, Spot> moved) {
    moved.forEach(this::put);
    routing.follow(places, moved.keySet());
    lanes.show(Lane.of(seats, places));
  }

  private void put(long id, Spot spot) {
    places.put(id, spot);
    SeatCardView view = views.get(id);
    if (view != null) {
      view.relocate(spot.x(), spot.y());
    }
  }

  /** Shows in which lines a dragged card stands. */
  void showGuides(OptionalDouble x, OptionalDouble y) {
    guides.show(x, y);
  }

  RubberBand band() {
    return band;
  }

  /** The cards that the rubber band touches; it goes away. */
  List<Long> takeBand() {
    return band.take(viewport, places);
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

  /** Shows everything at its own size, the middle where it is. */
  void zoomToFull() {
    zoomAtMiddle(1 / viewport.zoom());
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
    if (!still) {
      if (!rest.moving()) {
        views.values().stream().filter(Node::isVisible).forEach(view -> view.setMoving(true));
      }
      rest.moved();
    }
    scale.setX(viewport.scale());
    scale.setY(viewport.scale());
    for (Pane pane : List.of(ground, world)) {
      pane.relocate(viewport.panX(), viewport.panY());
    }
    paper.look(viewport.panX(), viewport.panY(), viewport.scale());
    lines.look(viewport.panX(), viewport.panY(), viewport.scale());
    minimap.follow();
    cull();
  }

  /** The movement is over: everything sharp, and as much of it as can be read. */
  private void settle() {
    Detail detail = Detail.at(viewport.zoom());
    for (SeatCardView view : views.values()) {
      view.setMoving(false);
      view.show(detail);
    }
  }

  /** Cards outside the view are not drawn; the one with the focus keeps it. */
  private void cull() {
    boolean many = views.size() > MANY_CARDS;
    views.forEach(
        (id, view) ->
            view.setVisible(
                !many || view.isFocused() || viewport.meets(places.getOrDefault(id, Spot.ORIGIN))));
  }

  @Override
  protected void layoutChildren() {
    viewport.resize(getWidth(), getHeight());
    paper.resizeRelocate(0, 0, getWidth(), getHeight());
    lines.resizeRelocate(0, 0, getWidth(), getHeight());
    minimap.relocate(
        getWidth() - Minimap.WIDTH - SeatLayout.GRID,
        getHeight() - Minimap.HEIGHT - SeatLayout.GRID);
    for (SeatCardView view : views.values()) {
      view.autosize();
    }
    if (keepsFitting && getWidth() > 0 && getHeight() > 0) {
      still = true;
      List<Spot> all = new ArrayList<>(places.values());
      lanes.lanes().forEach(lane -> all.addAll(corners(lane)));
      viewport.fit(all);
      still = false;
      settle();
    }
    minimap.follow();
    cull();
  }

  /** The field of a unit as cards in its corners. */
  private static List<Spot> corners(Lane lane) {
    return List.of(
        new Spot(lane.x(), lane.y()),
        new Spot(
            lane.x() + lane.width() - SeatLayout.WIDTH,
            lane.y() + lane.height() - SeatLayout.HEIGHT));
  }
}
