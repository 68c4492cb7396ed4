package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened between seller and person, as far as it makes a bond. Each fact with the newest day
 * on which it is known to have been so.
 *
 * @param connected they are connected on LinkedIn
 * @param answered the person wrote or said something
 * @param talked they spoke live
 * @param cost the person did something costly for the seller
 */
public record BondFacts(
    Optional<LocalDate> connected,
    Optional<LocalDate> answered,
    Optional<LocalDate> talked,
    Optional<LocalDate> cost) {
  public static final BondFacts NONE =
      new BondFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  BondFacts connected(LocalDate day) {
    return new BondFacts(Optional.of(day), answered, talked, cost);
  }

  /** With what a talk adds. */
  BondFacts with(TalkFact fact) {
    return new BondFacts(
        connected,
        fact.theySpoke() ? later(answered, fact.on()) : answered,
        fact.channel().isLive() ? later(talked, fact.on()) : talked,
        fact.act() == CostlyAct.NONE ? cost : later(cost, fact.on()));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> known, LocalDate day) {
    return known.filter(day::isBefore).or(() -> Optional.of(day));
  }

  /** What is known to have been so after that day. */
  BondFacts after(LocalDate day) {
    return new BondFacts(
        connected.filter(day::isBefore),
        answered.filter(day::isBefore),
        talked.filter(day::isBefore),
        cost.filter(day::isBefore));
  }

  Stream<LocalDate> days() {
    return Stream.of(connected, answered, talked, cost).flatMap(Optional::stream);
  }
}
