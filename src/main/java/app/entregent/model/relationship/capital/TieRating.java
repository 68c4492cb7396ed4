package app.entregent.model.relationship.capital;

import java.time.LocalDate;

/**
 * The seller's own word on one quality of a tie.
 *
 * @param level 0 to 4
 * @param reason why; may be empty
 */
public record TieRating(TieQuality quality, int level, String reason, LocalDate saidOn) {
  public static final int HIGHEST = 4;

  public TieRating {
    if (level < 0 || level > HIGHEST) {
      throw new IllegalArgumentException("A rating is 0 to 4: " + level);
    }
  }
}
