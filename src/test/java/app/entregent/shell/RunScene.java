package app.entregent.shell;

import app.entregent.screen.map.MapView;
import app.entregent.screen.map.MapViewModel;
import app.entregent.screen.workshop.RunView;
import app.entregent.screen.workshop.RunViewModel;
import app.entregent.testing.WorkshopTown;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.RoomScreens.RoomScreen;
import app.entregent.ui.Screen;
import app.entregent.ui.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** A workshop that runs in a scene of its own, with the screens that a test gives it. */
final class RunScene implements Notifier, Navigator {
  final LiveTexts texts = new LiveTexts(Language.EN);
  final Theme theme = new Theme(Look.LIGHT, 100);
  final Keys keys = new Keys();
  final DiscreetView discreet = new DiscreetView();
  final List<String> told = new ArrayList<>();
  final List<Place> visited = new ArrayList<>();
  final ObservableList<RoomScreen> screens = FXCollections.observableArrayList();
  final List<Runnable> ticks = new ArrayList<>();
  final MapViewModel map;
  final RunView view;

  RunScene(WorkshopTown town, Clock clock) {
    Controls controls = new Controls(texts);
    map = new MapViewModel(town.workspace, this, texts, clock, 0);
    map.sight().obey(discreet);
    view =
        new RunView(
            controls,
            keys,
            this,
            new RunViewModel(town.workspace, this, texts, clock, town.workshop),
            new LentMap(controls, map, new MapView(controls, keys, this, map), new NoSpaces()),
            discreet,
            new RoomScreens(screens, Optional.empty(), chosen -> {}),
            this::everySecond);
  }

  /** A screen at this place from the left. */
  static RoomScreen screen(double x, double width, double height) {
    return new RoomScreen(new Rectangle2D(x, 0, width, height));
  }

  Scene scene() {
    Scene scene = new Scene((Parent) view.root(), 1000, 760);
    theme.dress(scene);
    keys.listen(scene);
    view.activate();
    return scene;
  }

  private Subscription everySecond(Runnable tick) {
    ticks.add(tick);
    return () -> ticks.remove(tick);
  }

  @Override
  public void done(Message what) {
    told.add(what.key());
  }

  @Override
  public void done(Message what, Runnable undo) {
    done(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    throw new AssertionError("The user was told of trouble: " + sentence, cause);
  }

  @Override
  public void open(Place place) {
    visited.add(place);
  }

  @Override
  public void back() {}

  /** Nobody asks for the white space here. */
  private static final class NoSpaces implements LentMap.Spaces {
    @Override
    public Screen own(long accountId) {
      throw new IllegalStateException();
    }

    @Override
    public Screen forRoom(long accountId, ObservableValue<Boolean> discreet) {
      throw new IllegalStateException();
    }
  }
}
