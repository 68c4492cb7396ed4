package app.entregent.model.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The field of one unit of the organisation on the map, around the cards that belong to it; in
 * pixels at 100 %.
 *
 * @param unit the name as it was written first
 */
public record Lane(String unit, double x, double y, double width, double height) {
  /** The room around the cards; above them there is the name. */
  static final double SIDE = 2 * SeatLayout.GRID;

  static final double TOP = 5 * SeatLayout.GRID;

  /** The fields of all units that are named, whatever their case. */
  public static List<Lane> of(List<Seat> seats, Map<Long, Spot> places) {
    Map<String, List<Seat>> units = new LinkedHashMap<>();
    for (Seat seat : seats) {
      if (!seat.orgUnit().isBlank() && places.containsKey(seat.id())) {
        String key = seat.orgUnit().strip().toLowerCase(Locale.ROOT);
        units.computeIfAbsent(key, unit -> new ArrayList<>()).add(seat);
      }
    }
    return units.values().stream().map(unit -> around(unit, places)).toList();
  }

  private static Lane around(List<Seat> unit, Map<Long, Spot> places) {
    List<Spot> spots =
        unit.stream().map(seat -> places.getOrDefault(seat.id(), seat.spot())).toList();
    double left = spots.stream().mapToDouble(Spot::x).min().orElse(0) - SIDE;
    double top = spots.stream().mapToDouble(Spot::y).min().orElse(0) - TOP;
    double right = spots.stream().mapToDouble(Spot::x).max().orElse(0) + SeatLayout.WIDTH + SIDE;
    double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(0) + SeatLayout.HEIGHT + SIDE;
    return new Lane(unit.getFirst().orgUnit().strip(), left, top, right - left, bottom - top);
  }
}
