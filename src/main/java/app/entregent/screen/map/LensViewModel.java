package app.entregent.screen.map;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which lens colours the cards, and which of its bands are looked at. */
final class LensViewModel {
  private final ReadOnlyObjectWrapper<Lens> lens =
      new ReadOnlyObjectWrapper<>(this, "lens", Lens.STANCE);

  /** The codes of the bands looked at; empty for all. */
  private final ReadOnlyObjectWrapper<Set<String>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());

  ReadOnlyObjectProperty<Lens> lensProperty() {
    return lens.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Set<String>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  void choose(Lens other) {
    if (other != lens.get()) {
      chosen.set(Set.of());
      lens.set(other);
    }
  }

  /** Goes to the next lens, or to the one before. */
  void turn(int steps) {
    choose(lens.get().next(steps));
  }

  /** Looks at a band too, or no more. */
  void toggle(Band band) {
    Set<String> now = new HashSet<>(chosen.get());
    if (!now.remove(band.code())) {
      now.add(band.code());
    }
    chosen.set(Set.copyOf(now));
  }

  /** Looks at everything again. */
  void clear() {
    chosen.set(Set.of());
  }

  /** The cards that are not looked at. */
  Set<Long> faded(List<SeatCard> cards) {
    Set<String> wanted = chosen.get();
    if (wanted.isEmpty()) {
      return Set.of();
    }
    return cards.stream()
        .filter(card -> lens.get().read(card).stream().noneMatch(b -> wanted.contains(b.code())))
        .map(SeatCard::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many cards each band has, in the order of the legend. */
  Map<Band, Long> counts(List<SeatCard> cards) {
    Map<Band, Long> counts = new LinkedHashMap<>();
    lens.get().bands().forEach(band -> counts.put(band, 0L));
    cards.forEach(card -> lens.get().read(card).forEach(band -> counts.merge(band, 1L, Long::sum)));
    return counts;
  }
}
