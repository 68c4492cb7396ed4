package app.entregent.model.account.space;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The offerings of the seller by the buying centres of one account.
 *
 * @param offerings in the seller's order, at most {@link #MOST}
 * @param centres in the seller's order, at most {@link #MOST}
 * @param said the crossings of which something was said
 */
public record WhiteSpace(
    List<Offering> offerings, List<BuyingCentre> centres, Map<Spot, Crossing> said) {
  /** More rows or columns no room can read. */
  public static final int MOST = 10;

  /** The longest name of an offering or a buying centre, in characters. */
  public static final int NAME_LIMIT = 80;

  /** The longest note on a crossing, in characters. */
  public static final int NOTE_LIMIT = 500;

  public static final WhiteSpace NONE = new WhiteSpace(List.of(), List.of(), Map.of());

  /** A crossing, by what crosses. */
  public record Spot(long offeringId, long centreId) {}

  /** A crossing with what stands there. */
  public record Found(Offering offering, BuyingCentre centre, Crossing crossing) {
    public Spot spot() {
      return new Spot(offering.id(), centre.id());
    }
  }

  public WhiteSpace {
    offerings = List.copyOf(offerings);
    centres = List.copyOf(centres);
    said = Map.copyOf(said);
  }

  /** What is known where these cross. */
  public Crossing at(Spot spot) {
    return said.getOrDefault(spot, Crossing.UNKNOWN);
  }

  public Crossing at(Offering offering, BuyingCentre centre) {
    return at(new Spot(offering.id(), centre.id()));
  }

  /**
   * The same with what the client knows, too: what was sold and what is running. What the seller
   * hopes for or gave up, and every note, is as if nothing had been said.
   */
  public WhiteSpace discreet() {
    Map<Spot, Crossing> known = new HashMap<>();
    said.forEach(
        (spot, crossing) -> {
          if (crossing.state() == CrossingState.SOLD || crossing.state() == CrossingState.RUNNING) {
            known.put(spot, new Crossing(crossing.state(), "", crossing.saidOn()));
          }
        });
    return new WhiteSpace(offerings, centres, known);
  }

  /** How many crossings there are. */
  public int size() {
    return offerings.size() * centres.size();
  }

  /** The crossings in this state, offering by offering. */
  public List<Found> of(CrossingState state) {
    return all().filter(found -> found.crossing().state() == state).toList();
  }

  public int count(CrossingState state) {
    return Math.toIntExact(all().filter(found -> found.crossing().state() == state).count());
  }

  private Stream<Found> all() {
    return offerings.stream()
        .flatMap(
            offering ->
                centres.stream().map(centre -> new Found(offering, centre, at(offering, centre))));
  }
}
