package app.entregent.screen.map;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.Theme;
import app.entregent.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The map in a scene, dressed as in the window, with what it told and where it went. */
final class MapWindow implements Notifier, Navigator {
  final LiveTexts texts = new LiveTexts(Language.EN);
  final Theme theme = new Theme(Look.LIGHT, 100);
  final Keys keys = new Keys();
  final List<Message> told = new ArrayList<>();
  final List<Place> visited = new ArrayList<>();
  final List<Throwable> troubles = new ArrayList<>();
  final MapViewModel model;

  MapWindow(Workspace workspace, long decision) {
    model = new MapViewModel(workspace, this, texts, TestWorkspace.CLOCK, decision);
  }

  /** Builds the scene; on the JavaFX thread. */
  Scene scene() {
    return scene(new Controls(texts), Optional.empty());
  }

  /** The same with what the map can do besides being drawn. */
  Scene scene(ExportActs exports) {
    return scene(
        exports,
        new RoomScreens(
            FXCollections.observableArrayList(
                new RoomScreens.RoomScreen(new Rectangle2D(0, 0, 1000, 760))),
            Optional.empty(),
            screen -> {}));
  }

  /** The same with these screens to present on. */
  Scene scene(ExportActs exports, RoomScreens screens) {
    Controls controls = new Controls(texts);
    PastActs past = new PastActs(model, new LabelWords(new NameStore()), TestWorkspace.CLOCK);
    return scene(
        controls, Optional.of(new MapExtras(controls, keys, model, exports, past, screens)));
  }

  private Scene scene(Controls controls, Optional<MapExtras> extras) {
    MapView view = new MapView(controls, keys, this, model);
    extras.ifPresent(view::with);
    Scene scene = new Scene((Parent) view.root(), 1000, 760);
    theme.dress(scene);
    keys.listen(scene);
    view.activate();
    return scene;
  }

  @Override
  public void done(Message what) {
    told.add(what);
  }

  @Override
  public void done(Message what, Runnable undo) {
    told.add(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    troubles.add(cause);
  }

  @Override
  public void open(Place place) {
    visited.add(place);
  }

  @Override
  public void back() {}
}
