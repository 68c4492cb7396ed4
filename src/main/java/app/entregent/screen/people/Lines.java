package app.entregent.screen.people;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Orders lines of a list. */
final class Lines {
  private Lines() {}

  /** By a value that may be empty; empty ones stand last in both directions. */
  static <T, V extends Comparable<? super V>> Comparator<T> emptyLast(
      Function<T, Optional<V>> value, boolean descending) {
    return (one, other) -> {
      Optional<V> first = value.apply(one);
      Optional<V> second = value.apply(other);
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isEmpty(), second.isEmpty());
      }
      int compared = first.get().compareTo(second.get());
      return descending ? -compared : compared;
    };
  }
}
