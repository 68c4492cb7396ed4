package app.entregent.shell;

import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where one is and came from. A screen is built at its first visit and kept, but for those of which
 * there are many (a person, an account, a map): they are let go when one leaves them.
 */
public final class Journey implements Navigator {
  private static final int REMEMBERED = 50;

  private final Function<Place, Screen> build;
  private final Map<Place, Screen> built = new HashMap<>();
  private final Deque<Place> trail = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Place>> place =
      new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Screen>> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", Optional.empty());

  public Journey(Function<Place, Screen> build) {
    this.build = build;
  }

  /** Where one is; empty before the first place. */
  public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** The screen in sight. */
  public ReadOnlyObjectProperty<Optional<Screen>> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  @Override
  public void open(Place wanted) {
    Optional<Place> before = place.get();
    if (before.equals(Optional.of(wanted))) {
      return;
    }
    before.ifPresent(this::remember);
    show(wanted);
  }

  @Override
  public void back() {
    if (!trail.isEmpty()) {
      show(trail.pop());
    }
  }

  /** Forgets all screens and the way back, for another workspace. */
  public void restart() {
    screen.get().ifPresent(Screen::deactivate);
    built.clear();
    trail.clear();
    place.set(Optional.empty());
    screen.set(Optional.empty());
  }

  private void remember(Place left) {
    trail.push(left);
    if (trail.size() > REMEMBERED) {
      trail.removeLast();
    }
  }

  private void show(Place wanted) {
    screen.get().ifPresent(Screen::deactivate);
    place.get().filter(Journey::isOneOfMany).ifPresent(built::remove);
    Screen next = built.computeIfAbsent(wanted, build);
    place.set(Optional.of(wanted));
    screen.set(Optional.of(next));
    next.activate();
  }

  private static boolean isOneOfMany(Place place) {
    return switch (place) {
      case Place.Listening(Optional<Long> clue) -> clue.isPresent();
      case Place.Person _,
          Place.Account _,
          Place.Erasure _,
          Place.Map _,
          Place.Meetings _,
          Place.Story _,
          Place.NextActions _,
          Place.Workshops _,
          Place.Workshop _ ->
          true;
      case Place.Today _,
          Place.Brand _,
          Place.People _,
          Place.Evening _,
          Place.Engage _,
          Place.Campaign _,
          Place.Relationships _,
          Place.FridayReview _,
          Place.Measure _,
          Place.Import _,
          Place.MapFile _,
          Place.Settings _ ->
          false;
    };
  }
}
