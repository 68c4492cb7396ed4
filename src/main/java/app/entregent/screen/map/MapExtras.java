package app.entregent.screen.map;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.RoomScreens.RoomScreen;
import app.entregent.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the map can do besides being drawn: it is exported, looked back at, and presented. */
public final class MapExtras {
  private static final Message MAP = Message.of("map.keys.map");

  private final Controls controls;
  private final Keys keys;
  private final MapViewModel model;
  private final ExportActs exports;
  private final PastActs past;
  private final RoomScreens screens;
  private Optional<LongConsumer> workshop = Optional.empty();
  private Optional<Presentation> presentation = Optional.empty();
  private Subscription pastKeys = Subscription.EMPTY;

  public MapExtras(
      Controls controls,
      Keys keys,
      MapViewModel model,
      ExportActs exports,
      PastActs past,
      RoomScreens screens) {
    this.controls = controls;
    this.keys = keys;
    this.model = model;
    this.exports = exports;
    this.past = past;
    this.screens = screens;
  }

  /**
   * A workshop can be held on this map.
   *
   * @param hold goes to the workshop on the decision of this id
   */
  public MapExtras withWorkshops(LongConsumer hold) {
    workshop = Optional.of(hold);
    return this;
  }

  /** The tools and keys, joined to a map. */
  record Joined(List<Node> tools, List<Shortcut> keys) {}

  /**
   * Joins them to the place over the paper.
   *
   * @param goToMap puts the focus back on the map
   */
  Joined join(StackPane over, MapCanvas canvas, MapSide side, Runnable goToMap) {
    ExportSheet sheet = new ExportSheet(controls, model, exports, goToMap);
    StackPane.setAlignment(sheet, Pos.TOP_RIGHT);
    PastBar bar = new PastBar(controls, past);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    ScreenSheet where = new ScreenSheet(controls, goToMap);
    StackPane.setAlignment(where, Pos.TOP_RIGHT);
    over.getChildren().addAll(bar, sheet, where);
    side.above(new PastPanel(controls, canvas, past));
    past.openProperty().subscribe(open -> follow(open, bar, goToMap));
    // The map stands above the bar, not under it.
    bar.visibleProperty().subscribe(seen -> stand(canvas, bar));
    bar.heightProperty().subscribe(height -> stand(canvas, bar));
    model
        .sight()
        .discreetProperty()
        .subscribe(
            discreet -> {
              if (discreet) {
                past.close();
              }
            });
    Runnable present = () -> present(over, where, goToMap);
    List<Node> tools =
        new ArrayList<>(
            List.of(
                tool("map.past.button", "map-history", this::toggle),
                tool("map.present.button", "map-present", present),
                tool("map.export.button", "map-export", sheet::open)));
    List<Shortcut> shortcuts =
        new ArrayList<>(
            List.of(
                Shortcut.of("Shortcut+E", Message.of("map.export.button"), MAP, sheet::open),
                Shortcut.of("F8", Message.of("map.past.button"), MAP, this::toggle),
                Shortcut.of("F5", Message.of("map.present.button"), MAP, present)));
    if (workshop.isPresent()) {
      tools.add(tool("map.workshop.button", "map-workshop", this::holdWorkshop));
      shortcuts.add(Shortcut.of("F7", Message.of("map.workshop.button"), MAP, this::holdWorkshop));
    }
    return new Joined(tools, shortcuts);
  }

  private void holdWorkshop() {
    workshop.ifPresent(hold -> model.shown().map(MapPicture::decisionId).ifPresent(hold::accept));
  }

  /** The map goes out of sight: nothing of it stays behind. */
  void leave() {
    past.close();
    presentation.ifPresent(Presentation::close);
  }

  private Button tool(String key, String id, Runnable act) {
    Button button = controls.quiet(key, act);
    button.setId(id);
    return button;
  }

  private void toggle() {
    if (past.openProperty().get()) {
      past.close();
    } else {
      past.open();
    }
  }

  /** While one looks back, Escape leads to today wherever the focus is. */
  private void follow(boolean open, PastBar bar, Runnable goToMap) {
    pastKeys.unsubscribe();
    pastKeys = Subscription.EMPTY;
    if (open) {
      pastKeys = keys.add(Shortcut.of("Esc", Message.of("map.past.back"), MAP, past::close));
      bar.focusSlider();
    } else if (bar.getScene() != null && bar.isFocusWithin()) {
      goToMap.run();
    }
  }

  private static void stand(MapCanvas canvas, PastBar bar) {
    VBox.setMargin(canvas, new Insets(0, 0, bar.isVisible() ? bar.getHeight() : 0, 0));
  }

  /** On the screen of last time; on one that is chosen if there are several and none was yet. */
  private void present(Node from, ScreenSheet where, Runnable goToMap) {
    if (presentation.isPresent()) {
      return;
    }
    Optional<RoomScreen> settled = screens.settled();
    if (settled.isPresent()) {
      presentOn(settled.get(), from, goToMap);
      return;
    }
    where.open(
        screens.inOrder(from.getScene().getWindow()),
        screen -> {
          screens.choose(screen);
          presentOn(screen, from, goToMap);
        });
  }

  private void presentOn(RoomScreen screen, Node from, Runnable goToMap) {
    Presentation next =
        new Presentation(
            controls,
            model,
            screens,
            screen,
            () -> {
              presentation = Optional.empty();
              goToMap.run();
            });
    presentation = Optional.of(next);
    next.show(from);
  }
}
