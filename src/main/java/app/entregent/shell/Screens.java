package app.entregent.shell;

import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Which screen stands at which place. */
final class Screens implements Function<Place, Screen> {
  private final Controls controls;
  private final Supplier<Screen> settings;

  Screens(Controls controls, Supplier<Screen> settings) {
    this.controls = controls;
    this.settings = settings;
  }

  @Override
  public Screen apply(Place place) {
    return switch (place) {
      case Place.Today() -> empty("today", Material2OutlinedMZ.WB_SUNNY);
      case Place.Brand() -> empty("brand", Material2OutlinedAL.ASSIGNMENT_IND);
      case Place.People() -> empty("people", Material2OutlinedMZ.PEOPLE);
      case Place.Person(long id) -> empty("people", Material2OutlinedMZ.PERSON);
      case Place.Account(long id) -> empty("account", Material2OutlinedAL.BUSINESS);
      case Place.Map(long decisionId) -> empty("map", Material2OutlinedAL.ACCOUNT_TREE);
      case Place.Engage() -> empty("engage", Material2OutlinedAL.FORUM);
      case Place.Relationships() -> empty("relationship", Material2OutlinedAL.FAVORITE_BORDER);
      case Place.Measure() -> empty("measure", Material2OutlinedAL.INSIGHTS);
      case Place.Settings() -> settings.get();
    };
  }

  /** What stands at a place while its room has nothing to show. */
  private Screen empty(String room, Ikon ikon) {
    ScreenFrame frame =
        new ScreenFrame(controls.texts(), room + ".title", room + ".purpose")
            .content(
                new EmptyState(
                    controls, ikon, "shell.screen.empty.title", "shell.screen.empty.sentence"));
    return new Screen() {
      @Override
      public Node root() {
        return frame;
      }
    };
  }
}
