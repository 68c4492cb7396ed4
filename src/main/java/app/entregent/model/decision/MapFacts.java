package app.entregent.model.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What other rooms know about the people on a map. Who is missing from a table has no such fact.
 *
 * @param names the people by name
 * @param lastTouch when there was last an exchange in both directions
 * @param lastMet when they were last met or heard live (telephone, video, face to face, event)
 * @param lastCost when they last did something that cost them something (an introduction, a
 *     recommendation, a testimonial, vouching)
 * @param bonds how firm the tie to them is, 0 to 4
 * @param smallFirm whether the account is a small firm, of which fewer roles are expected
 * @param plans the open next actions that are to close gaps, by the gap's key
 */
public record MapFacts(
    Map<Long, String> names,
    Map<Long, LocalDate> lastTouch,
    Map<Long, LocalDate> lastMet,
    Map<Long, LocalDate> lastCost,
    Map<Long, Integer> bonds,
    boolean smallFirm,
    Map<String, GapPlan> plans) {
  /** Nothing is known. */
  public static final MapFacts NONE =
      new MapFacts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), false, Map.of());

  public MapFacts {
    names = Map.copyOf(names);
    lastTouch = Map.copyOf(lastTouch);
    lastMet = Map.copyOf(lastMet);
    lastCost = Map.copyOf(lastCost);
    bonds = Map.copyOf(bonds);
    plans = Map.copyOf(plans);
  }

  /** When there was last an exchange with who sits there. */
  public Optional<LocalDate> touched(Seat seat) {
    return seat.personId().map(lastTouch::get);
  }

  /** When who sits there was last met. */
  public Optional<LocalDate> met(Seat seat) {
    return seat.personId().map(lastMet::get);
  }

  /** When who sits there last did something that cost them something. */
  public Optional<LocalDate> cost(Seat seat) {
    return seat.personId().map(lastCost::get);
  }

  /** How firm the tie to who sits there is, 0 to 4. */
  public int bond(Seat seat) {
    return seat.personId().map(id -> bonds.getOrDefault(id, 0)).orElse(0);
  }

  /** The name of who sits there; empty for a ghost seat. */
  public String name(Seat seat) {
    return seat.personId().map(id -> names.getOrDefault(id, "")).orElse("");
  }
}
