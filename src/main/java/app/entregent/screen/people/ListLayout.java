package app.entregent.screen.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which columns and order a list is shown.
 *
 * @param shown the columns from left to right; the names are always among them
 * @param widths how wide columns are that the user made wider or narrower, in the size of the type
 */
record ListLayout<C extends Enum<C>>(List<C> shown, Map<C, Double> widths, ListOrder<C> order) {
  private static final double NARROWEST = 3;
  private static final double WIDEST = 80;

  ListLayout {
    shown = List.copyOf(new LinkedHashSet<>(shown));
    widths = Map.copyOf(widths);
  }

  ListLayout<C> ordered(ListOrder<C> wanted) {
    return new ListLayout<>(shown, widths, wanted);
  }

  ListLayout<C> showing(List<C> columns) {
    return columns.isEmpty() ? this : new ListLayout<>(columns, widths, order);
  }

  ListLayout<C> wide(Map<C, Double> ems) {
    return new ListLayout<>(shown, ems, order);
  }

  /** Without this column if it is shown, at the end if it is not; the last one stays. */
  ListLayout<C> toggle(C column) {
    List<C> columns = new ArrayList<>(shown);
    if (!columns.remove(column)) {
      columns.add(column);
    }
    return showing(columns);
  }

  /** With the column this many places further to the right, or to the left. */
  ListLayout<C> move(C column, int places) {
    int from = shown.indexOf(column);
    int to = from + places;
    if (from < 0 || to < 0 || to >= shown.size()) {
      return this;
    }
    List<C> columns = new ArrayList<>(shown);
    Collections.swap(columns, from, to);
    return showing(columns);
  }

  /** As it is kept: {@code NAME,TOUCH:9.5|TOUCH|down}. */
  String text() {
    List<String> columns = new ArrayList<>();
    for (C column : shown) {
      Double width = widths.get(column);
      columns.add(width == null ? column.name() : column.name() + ":" + width);
    }
    return String.join(",", columns)
        + "|"
        + order.column().name()
        + "|"
        + (order.descending() ? "down" : "up");
  }

  /** What was kept; what a newer or older program wrote and this one does not know is left out. */
  static <C extends Enum<C>> ListLayout<C> of(String text, ListLayout<C> usual, Class<C> type) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      return usual;
    }
    List<C> shown = new ArrayList<>();
    Map<C, Double> widths = new EnumMap<>(type);
    for (String part : parts[0].split(",", -1)) {
      String[] column = part.split(":", -1);
      named(column[0], type)
          .ifPresent(
              known -> {
                shown.add(known);
                width(column).ifPresent(ems -> widths.put(known, ems));
              });
    }
    ListOrder<C> order =
        named(parts[1], type)
            .map(by -> new ListOrder<>(by, parts[2].equals("down")))
            .orElse(usual.order());
    return new ListLayout<>(shown.isEmpty() ? usual.shown() : shown, widths, order);
  }

  private static <C extends Enum<C>> Optional<C> named(String name, Class<C> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(column -> column.name().equals(name))
        .findFirst();
  }

  private static Optional<Double> width(String[] column) {
    if (column.length < 2) {
      return Optional.empty();
    }
    try {
      double ems = Double.parseDouble(column[1]);
      return ems >= NARROWEST && ems <= WIDEST ? Optional.of(ems) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
