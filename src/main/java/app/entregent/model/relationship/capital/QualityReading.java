package app.entregent.model.relationship.capital;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One quality of a tie: the seller's own word stands before what the talks showed.
 *
 * @param own the seller's word
 * @param talks what was ticked in talks
 */
public record QualityReading(
    TieQuality quality, Optional<TieRating> own, Optional<NormTally> talks) {
  /** 0 to 4; empty while nothing is known. */
  public OptionalInt level() {
    return own.map(rating -> OptionalInt.of(rating.level()))
        .or(() -> talks.map(NormTally::level))
        .orElse(OptionalInt.empty());
  }
}
