package app.entregent.model.relationship.capital;

import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.Reciprocity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the tie to one person.
 *
 * @param bond 0 to 4; 0 while nothing is known
 * @param lines with how many people the maps tie the person; empty without a seat on any map
 * @param introductions those through the person, as far as they are
 * @param qualities all four
 * @param favours how many were ever done, either way
 * @param open what stands open of them
 * @param words of the account, and of the person's trade
 * @param needs that the person stated
 */
public record CapitalFacts(
    int bond,
    Optional<Integer> lines,
    List<IntroductionState> introductions,
    Map<TieQuality, QualityReading> qualities,
    int favours,
    Reciprocity open,
    int words,
    int needs) {
  public CapitalFacts {
    introductions = List.copyOf(introductions);
    qualities = Map.copyOf(qualities);
  }

  /** The level of a quality, 0 to 4, if it is known. */
  Optional<Integer> level(TieQuality quality) {
    return Optional.ofNullable(qualities.get(quality))
        .flatMap(
            reading ->
                reading.level().isPresent()
                    ? Optional.of(reading.level().getAsInt())
                    : Optional.empty());
  }
}
