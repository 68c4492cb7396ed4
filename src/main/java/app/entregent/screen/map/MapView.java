package app.entregent.screen.map;

import app.entregent.model.decision.Arrangement;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The decision map: the paper in the middle, the field to type in above it, the panel beside it.
 */
public final class MapView implements Screen {
  private static final int FEW_CARDS = 3;

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final MapViewModel model;
  private final Navigator navigator;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper purpose = new ReadOnlyStringWrapper("");
  private final Label zoom = new Label();
  private final MapCanvas canvas;
  private final MapLook look;
  private final MapKeys mapKeys;
  private final CardMenu menu;
  private final AskField ask;
  private final ProcessStrip process;
  private final DecisionPicker picker;
  private final StackPane middle = new StackPane();
  private final Node emptyHint;
  private final ScreenFrame frame;
  private final HBox tools = new HBox();
  private final MapSide side;
  private final Button decisionButton;
  private Shortcut[] extraKeys = {};
  private Runnable leaving = () -> {};
  private Subscription ownKeys = Subscription.EMPTY;

  /** Whether a card was selected before it lay on the map. */
  private boolean awaited;

  private boolean wantsSide = true;
  private Runnable sideWanted = () -> {};

  private long shownDecision = -1;

  public MapView(Controls controls, Keys keys, Navigator navigator, MapViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    this.navigator = navigator;
    canvas = new MapCanvas(controls);
    canvas.setFocusTraversable(true);
    canvas.setId("map-canvas");
    look = new MapLook(controls, model, canvas, this::goToMap);
    ask = new AskField(controls, model.ask(), this::goToMap);
    mapKeys = new MapKeys(model, canvas, ask::focus, this::writeMotive);
    process = new ProcessStrip(controls, model);
    mapKeys.add("P", "map.do.process", process::goTo);
    menu = new CardMenu(controls, mapKeys);
    picker = new DecisionPicker(texts, model, id -> navigator.open(new Place.Map(id)));
    side = new MapSide(controls, model, navigator, look);
    mapKeys.add("W", "map.do.ways", besideMap(() -> model.turnTo(SidePage.WAYS)));
    mapKeys.add("C", "map.do.matrix", besideMap(side::goToMatrix));
    emptyHint = emptyHint();
    decisionButton = controls.button("map.decision.edit", besideMap(side::goToDecision));
    decisionButton.setId("map-decision");
    frame = new ScreenFrame(title, purpose);
    frame.getStyleClass().add("map-screen");
    frame.content(content());
    frame.toolbar(toolbar());
    frame.showSide(side);
    model.sight().discreetProperty().subscribe(canvas::setDiscreet);
    decisionButton.disableProperty().bind(model.sight().bareProperty());
    model.sight().discreetProperty().subscribe(look::setDiscreet);
    model.sight().bareProperty().subscribe(bare -> placeSide());
    new CanvasMouse(canvas, model, look.chooser());
    listen();
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    ownKeys.unsubscribe();
    ownKeys = keys.add(mapKeys.all()).and(keys.add(extraKeys)).and(model.sight().follow());
    Thread.ofPlatform()
        .daemon()
        .name("map-warm-up")
        .start(
            () -> {
              MapAnalyses.warmUp();
              Arrangement.warmUp();
            });
    model.activate();
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    leaving.run();
    model.deactivate();
  }

  private Node content() {
    middle.getStyleClass().add("map-middle");
    middle.getChildren().addAll(new VBox(process, canvas), emptyHint, ask.below());
    VBox.setVgrow(canvas, Priority.ALWAYS);
    StackPane.setAlignment(ask.below(), Pos.TOP_LEFT);
    return look.around(middle);
  }

  private Node emptyHint() {
    EmptyState empty =
        new EmptyState(
            controls, Material2OutlinedAL.ACCOUNT_TREE, "map.empty.title", "map.empty.sentence");
    empty.setMouseTransparent(true);
    // Where cards are, its words take no room: with large type they need much.
    empty.managedProperty().bind(empty.visibleProperty());
    empty.getStyleClass().add("map-empty");
    return empty;
  }

  /** Adds what the map can do besides being drawn. */
  public MapView with(MapExtras extras) {
    MapExtras.Joined joined = extras.join(middle, canvas, side, this::goToMap);
    leaving = extras::leave;
    extraKeys = joined.keys().toArray(Shortcut[]::new);
    tools.getChildren().setAll(joined.tools());
    return this;
  }

  /** Shows what stands beside the map, or leaves its room to the map. */
  public void showSide(boolean wanted) {
    wantsSide = wanted;
    placeSide();
  }

  private void placeSide() {
    boolean shown = wantsSide && !model.sight().bareProperty().get();
    frame.showSide(side, shown);
    side.setAway(!shown);
  }

  /** Says who brings the panel back when it is asked for while it has left its room. */
  public void onSideWanted(Runnable bring) {
    sideWanted = bring;
  }

  private void bringSide() {
    if (!wantsSide) {
      sideWanted.run();
    }
  }

  /** Does something in the panel, which comes back for it if it is away. */
  private Runnable besideMap(Runnable act) {
    return () -> {
      bringSide();
      act.run();
    };
  }

  /** Goes to the field in which one types names. */
  public void goToLine() {
    ask.focus();
  }

  private Node[] toolbar() {
    HBox.setHgrow(ask, Priority.ALWAYS);
    zoom.getStyleClass().addAll("muted", "small", "map-zoom");
    HBox zooming =
        new HBox(
            controls.icon(Material2MZ.REMOVE, "map.do.smaller", () -> canvas.zoomAtMiddle(0.8)),
            zoom,
            controls.icon(Material2AL.ADD, "map.do.larger", () -> canvas.zoomAtMiddle(1.25)),
            controls.icon(Material2MZ.ZOOM_OUT_MAP, "map.do.fit", canvas::fit),
            controls.icon(
                Material2AL.ACCOUNT_TREE, "map.do.arrange", () -> model.seats().arrange()));
    zooming.getStyleClass().add("map-zooming");
    tools.getStyleClass().add("map-tools");
    return new Node[] {ask, zooming, picker, decisionButton, tools};
  }

  private void listen() {
    model.pictureProperty().subscribe(this::show);
    model.selectionProperty().subscribe(this::showSelection);
    model.sideProperty().subscribe(this::turn);
    model.ties().selectedProperty().subscribe(tie -> side.showPage());
    model.analysisProperty().subscribe(analysis -> showAnalysis());
    model.litProperty().subscribe(lit -> SeatLight.fall(canvas, lit));
    model.fieldWishProperty().subscribe(wish -> wish.ifPresent(this::goTo));
    model.lostProperty().subscribe(lost -> model.shown().ifPresentOrElse(p -> {}, this::showLost));
    model.siblings().addListener((ListChangeListener<Decision>) change -> picker.refresh());
    model.ask().askingProperty().subscribe(this::asked);
    model.ask().chosenProperty().addListener(chosen -> showCandidate());
    model.ask().suggestions().addListener((ListChangeListener<Suggestion>) c -> showCandidate());
    canvas.viewport().percentProperty().subscribe(percent -> showZoom());
    controls.onLanguage(frame, this::translate);
    canvas.setOnContextMenuRequested(
        event -> {
          Optional<SeatCardView> card = canvas.at(event.getTarget());
          card.map(view -> view.card().id())
              .filter(id -> !model.selectionProperty().get().contains(id))
              .ifPresent(model::select);
          boolean onCard =
              card.isPresent() || event.isKeyboardTrigger() && model.single().isPresent();
          menu.open(canvas, event.getScreenX(), event.getScreenY(), onCard);
          event.consume();
        });
  }

  private void turn(SidePage page) {
    switch (page) {
      case WAYS, MATRIX, DECISION -> bringSide();
      case SEAT, LINE -> {}
    }
    side.showPage();
  }

  private void writeMotive() {
    bringSide();
    look.writeMotive();
  }

  private void goTo(FieldWish wish) {
    bringSide();
    side.goTo(wish);
  }

  private void show(Optional<MapPicture> picture) {
    picture.ifPresentOrElse(this::show, this::showLost);
  }

  private void show(MapPicture picture) {
    boolean focused = canvas.isFocusWithin();
    canvas.setVisible(true);
    canvas.show(picture);
    canvas.views().forEach(this::followFocus);
    look.show(picture);
    canvas.mark(model.selectionProperty().get());
    canvas.setAccessibleText(texts.now(Message.of("map.aloud.map", picture.cards().size())));
    emptyHint.setVisible(picture.cards().isEmpty());
    process.show();
    SeatLight.fall(canvas, model.litProperty().get());
    title.set(texts.now(DecisionPanel.name(picture.map().decision())));
    purpose.set(DecisionLine.about(picture, texts, model.sight().discreet()));
    if (shownDecision != picture.decisionId()) {
      shownDecision = picture.decisionId();
      canvas.fit();
      picker.refresh();
      begin(picture.cards().size());
    }
    side.show(picture);
    if (focused && !canvas.isFocusWithin()) {
      goToMap();
    }
    if (awaited) {
      showSelection(model.selectionProperty().get());
    }
  }

  /** A map of a few names waits for the next one; on a larger one the keys go to the cards. */
  private void begin(int cards) {
    if (cards <= FEW_CARDS) {
      ask.focus();
    } else {
      goToMap();
    }
  }

  private void showLost() {
    boolean lost = model.lostProperty().get();
    title.set(texts.now(Message.of("map.title")));
    purpose.set(texts.now(Message.of(lost ? "map.lost" : "map.purpose")));
    canvas.setVisible(false);
    emptyHint.setVisible(false);
    side.showPage();
  }

  private void showSelection(List<Long> selection) {
    canvas.mark(selection);
    awaited = !canvas.places().keySet().containsAll(selection);
    if (selection.size() == 1) {
      canvas.reveal(selection.getFirst());
    }
    if (canvas.isFocusWithin()) {
      if (selection.isEmpty()) {
        canvas.requestFocus();
      } else {
        canvas.view(selection.getFirst()).ifPresent(Node::requestFocus);
      }
    }
    side.showPage();
  }

  /** A card that gets the focus from the keyboard is the selected one. */
  private void followFocus(SeatCardView view) {
    if (view.getProperties().putIfAbsent("followed", true) == null) {
      view.focusedProperty()
          .subscribe(
              focused -> {
                long id = view.card().id();
                if (focused && !model.selectionProperty().get().contains(id)) {
                  model.select(id);
                }
                canvas.showHandles(focused ? Optional.of(id) : Optional.empty());
              });
    }
  }

  private void showAnalysis() {
    process.show();
    side.showPage();
  }

  /** Goes to the selected card, or else to the paper. */
  public void goToMap() {
    List<Long> selection = model.selectionProperty().get();
    if (selection.isEmpty()) {
      canvas.requestFocus();
    } else {
      canvas.view(selection.getFirst()).ifPresentOrElse(Node::requestFocus, canvas::requestFocus);
    }
  }

  private void asked(Asking asking) {
    if (!(asking instanceof Asking.Add)) {
      ask.focus();
    }
    showCandidate();
  }

  private void showCandidate() {
    int index = model.ask().chosenProperty().get();
    List<Suggestion> lines = model.ask().suggestions();
    Optional<Long> candidate =
        model.ask().askingProperty().get() instanceof Asking.Pick
                && index >= 0
                && index < lines.size()
                && lines.get(index) instanceof Suggestion.OnMap(SeatCard card)
            ? Optional.of(card.id())
            : Optional.empty();
    canvas.markCandidate(candidate);
    candidate.ifPresent(canvas::reveal);
  }

  private void showZoom() {
    zoom.setText(
        NumberFormat.getPercentInstance(texts.language().locale())
            .format(canvas.viewport().percentProperty().get() / 100.0));
  }

  private void translate() {
    side.translate();
    canvas.translate();
    showZoom();
    picker.refresh();
    show(model.shown());
  }
}
