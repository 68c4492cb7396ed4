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
