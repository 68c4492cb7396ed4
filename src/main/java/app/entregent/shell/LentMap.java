package app.entregent.shell;

import app.entregent.screen.map.MapView;
import app.entregent.screen.map.MapViewModel;
import app.entregent.screen.map.RoomMap;
import app.entregent.screen.workshop.WorkshopMap;
import app.entregent.ui.Controls;
import app.entregent.ui.Screen;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/** The decision map, lent to a workshop. */
final class LentMap implements WorkshopMap {
  /** Makes the white space of an account. */
  interface Spaces {
    Screen own(long accountId);

    Screen forRoom(long accountId, ObservableValue<Boolean> discreet);
  }

  private final Controls controls;
  private final MapViewModel model;
  private final MapView view;
  private final Spaces spaces;
  private long shown;

  /**
   * @param spaces makes the white space of an account
   */
  LentMap(Controls controls, MapViewModel model, MapView view, Spaces spaces) {
    this.spaces = spaces;
    this.controls = controls;
    this.model = model;
    this.view = view;
  }

  @Override
  public Screen editor() {
    return view;
  }

  @Override
  public void show(long decisionId) {
    if (shown != decisionId) {
      shown = decisionId;
      model.open(decisionId);
    }
  }

  @Override
  public ObservableValue<Optional<Long>> selected() {
    return model.singleProperty();
  }

  @Override
  public void select(long seatId) {
    model.select(seatId);
  }

  @Override
  public void goToMap() {
    view.goToMap();
  }

  @Override
  public void goToLine() {
    view.goToLine();
  }

  @Override
  public void showSide(boolean wanted) {
    view.showSide(wanted);
  }

  @Override
  public void onSideWanted(Runnable bring) {
    view.onSideWanted(bring);
  }

  @Override
  public Optional<Screen> space() {
    return model.account().map(spaces::own);
  }

  @Override
  public Optional<Screen> spaceForRoom(ObservableValue<Boolean> discreet) {
    return model.account().map(account -> spaces.forRoom(account, discreet));
  }

  @Override
  public RoomPaper forRoom() {
    RoomMap map = new RoomMap(controls, model);
    return new RoomPaper() {
      @Override
      public Node node() {
        return map.node();
      }

      @Override
      public Subscription follow() {
        return map.follow(controls);
      }

      @Override
      public void setDiscreet(boolean wanted) {
        map.setDiscreet(wanted);
      }

      @Override
      public void setStill(boolean wanted) {
        map.setStill(wanted);
      }

      @Override
      public void point(Optional<Long> seat) {
        map.point(seat);
      }
    };
  }
}
