package app.entregent.screen.engage;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The pages of Engage, and the piece that is open beside the week and the library. */
public final class EngageView implements Screen {
  private static final Message GROUP = Message.of("engage.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final EngageRooms rooms;
  private final ScreenFrame frame;
  private final PieceDetails details;
  private final WeekPane week;
  private final LibraryPane library;
  private final StageGridPane grid;
  private final FiguresPane figures;
  private final Node side;
  private Subscription ownKeys = Subscription.EMPTY;

  /**
   * @param navigator leads to the listening notebook, from which pieces come
   */
  public EngageView(Controls controls, Keys keys, EngageRooms rooms, Navigator navigator) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.rooms = rooms;
    PieceViewModel piece = rooms.piece();
    details = new PieceDetails(controls, piece, rooms.readers(), rooms.week()::move, this::toList);
    GroupCluesPane clues =
        new GroupCluesPane(controls, rooms.clues(), rooms.week()::selectWhenThere);
    week = new WeekPane(controls, rooms.week(), clues, details, piece);
    library = new LibraryPane(controls, rooms.library(), details, piece);
    grid = new StageGridPane(controls, rooms.library());
    figures = new FiguresPane(controls, rooms.figures(), this::openInLibrary);
    Node weekBar = onlyOn(week.week(), EngagePart.WEEK);
    StackPane content =
        new StackPane(
            onlyOn(scrolled(week), EngagePart.WEEK),
            onlyOn(scrolled(library), EngagePart.LIBRARY),
            onlyOn(grid, EngagePart.GRID),
            onlyOn(figures, EngagePart.FIGURES));
    frame =
        new ScreenFrame(texts, "engage.title", "engage.purpose")
            .primary(newPiece(), notebook(navigator), onlyOn(carryOver(), EngagePart.WEEK))
            .toolbar(parts(), weekBar)
            .content(content);
    frame.getStyleClass().add("engage-screen");
    side = side();
    part().subscribe(shown -> turned());
    frame.hintWhile(piece.shownProperty().map(Optional::isEmpty));
    rooms.week().selectedProperty().subscribe(one -> openSelected());
    rooms.library().selectedProperty().subscribe(one -> openSelected());
    frame.addEventHandler(KeyEvent.KEY_PRESSED, this::back);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(week.list());
  }

  @Override
  public void activate() {
    rooms.activate();
    ownKeys = Subscription.combine(week.keys(keys), library.keys(keys), pageKeys());
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    rooms.deactivate();
  }

  private Subscription pageKeys() {
    EngagePart[] all = EngagePart.values();
    Shortcut[] shortcuts = new Shortcut[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      EngagePart one = all[i];
      shortcuts[i] =
          Shortcut.of(
              "Alt+" + (i + 1),
              Message.of("engage.part." + one.code()),
              GROUP,
              () -> {
                rooms.library().showPart(one);
                toList();
              });
    }
    shortcuts[all.length] =
        Shortcut.of(
            "Shortcut+E",
            Message.of("engage.library.words"),
            GROUP,
            () -> {
              rooms.library().showPart(EngagePart.LIBRARY);
              library.words().requestFocus();
            });
    return keys.add(shortcuts);
  }

  private ObservableValue<EngagePart> part() {
    return rooms.library().partProperty();
  }

  private <N extends Node> N onlyOn(N node, EngagePart on) {
    node.visibleProperty().bind(part().map(shown -> shown == on));
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  /** Where the type is large, days and list keep their height, and the page scrolls. */
  private static ScrollPane scrolled(Node content) {
    ScrollPane page = new ScrollPane(content);
    page.setFitToWidth(true);
    page.setFitToHeight(true);
    page.getStyleClass().add("edge-to-edge");
    return page;
  }

  private void turned() {
    EngagePart shown = part().getValue();
    frame.showSide(side, shown == EngagePart.WEEK || shown == EngagePart.LIBRARY);
    openSelected();
  }

  /** The piece that is selected on the page in sight is the one beside it. */
  private void openSelected() {
    switch (part().getValue()) {
      case WEEK ->
          rooms.piece().open(rooms.week().selectedProperty().get().map(piece -> piece.id()));
      case LIBRARY -> rooms.piece().open(rooms.library().selectedProperty().get());
      case GRID, FIGURES -> {}
    }
  }

  private void openInLibrary(long id) {
    rooms.library().narrow(now -> LibraryFilter.NOTHING);
    rooms.library().select(Optional.of(id));
    rooms.library().showPart(EngagePart.LIBRARY);
    library.list().requestFocus();
  }

  private Node parts() {
    Segments<EngagePart> parts =
        new Segments<>(
            List.of(EngagePart.values()),
            one -> texts.text("engage.part." + one.code()),
            part(),
            rooms.library()::showPart);
    parts.setId("engage-parts");
    return parts;
  }

  private Button newPiece() {
    Button button =
        controls.primary(
            "engage.add",
            () -> {
              rooms.library().showPart(EngagePart.WEEK);
              week.add().requestFocus();
            });
    button.setId("engage-new");
    return button;
  }

  private Button notebook(Navigator navigator) {
    Button open = controls.quiet("listening.title", () -> navigator.open(Place.Listening.NOTEBOOK));
    open.setId("engage-listening");
    return open;
  }

  private Button carryOver() {
    Button carry = controls.button("engage.carry", rooms.week()::carryOver);
    carry.setId("engage-carry");
    return carry;
  }

  private Node side() {
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.EMOJI_OBJECTS,
            "engage.detail.none.title",
            "engage.detail.none.sentence");
    none.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> rooms.piece().shownProperty().get().isEmpty(),
                rooms.piece().shownProperty()));
    details.visibleProperty().bind(none.visibleProperty().not());
    return new StackPane(none, details);
  }

  private void toList() {
    switch (part().getValue()) {
      case WEEK -> week.list().requestFocus();
      case LIBRARY -> library.list().requestFocus();
      case GRID -> grid.firstFocus().ifPresent(Node::requestFocus);
      case FIGURES -> figures.firstFocus().ifPresent(Node::requestFocus);
    }
  }

  private void back(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && !week.list().isFocused()
        && !library.list().isFocused()) {
      toList();
      event.consume();
    }
  }
}
