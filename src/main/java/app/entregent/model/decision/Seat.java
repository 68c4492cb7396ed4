package app.entregent.model.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A part in a purchase: one or more roles, and a person or nobody yet. Texts may be empty.
 *
 * @param personId who sits there; without a person it is a ghost seat: somebody must be there
 * @param stanceConfirmedOn when the stance was last confirmed; until then it is assumed
 * @param gain what is in it for this person
 * @param argument what speaks to this person
 * @param worry what this person fears
 * @param coveredBy who of our own team holds the relationship
 * @param oppositionPlan what we do about an opponent
 * @param orgUnit the unit of the organisation; a field of its own on the map
 * @param placed whether the user put the card where it is; an arrangement leaves it there
 */
public record Seat(
    long id,
    long decisionId,
    Optional<Long> personId,
    Set<Role> roles,
    Stance stance,
    Optional<LocalDate> stanceConfirmedOn,
    Influence influence,
    PathStage pathStage,
    String gain,
    String argument,
    String worry,
    String coveredBy,
    String oppositionPlan,
    Spot spot,
    LocalDate addedOn,
    String orgUnit,
    boolean placed) {
  public Seat {
    roles = Set.copyOf(roles);
  }

  /** Whether nobody is known to sit there. */
  public boolean ghost() {
    return personId.isEmpty();
  }

  /** Whether somebody said where this person stands, and when. */
  public boolean confirmed() {
    return stance != Stance.UNKNOWN && stanceConfirmedOn.isPresent();
  }
}
