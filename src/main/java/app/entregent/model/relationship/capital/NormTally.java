package app.entregent.model.relationship.capital;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How the talks with a person showed one norm.
 *
 * @param newest the day of the newest of these talks
 * @param newestTalk that talk
 */
public record NormTally(int yes, int partly, int no, LocalDate newest, long newestTalk) {
  public int talks() {
    return yes + partly + no;
  }

  /**
   * 0 to 4: four times the mean of the talks, where yes counts one, partly a half and no nothing;
   * empty without a talk. The formula is ours.
   */
  public OptionalInt level() {
    return talks() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(TieRating.HIGHEST * (yes + partly / 2.0) / talks()));
  }
}
