package app.entregent.model.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A step of the client's own way to a purchase, in the client's words.
 *
 * @param expectedOn when it is expected
 * @param doneOn when it was done
 * @param proof what shows that it was done; may be empty
 * @param actors the seats that act in it
 */
public record ProcessStep(
    long id,
    String name,
    Optional<LocalDate> expectedOn,
    Optional<LocalDate> doneOn,
    String proof,
    Set<Long> actors) {
  /** The longest name that is kept, in characters. */
  public static final int NAME_LIMIT = 200;

  /** The longest proof that is kept, in characters. */
  public static final int PROOF_LIMIT = 2_000;

  public ProcessStep {
    actors = Set.copyOf(actors);
  }

  /** Whether it should have been done by now. */
  public boolean late(LocalDate today) {
    return doneOn.isEmpty() && expectedOn.filter(today::isAfter).isPresent();
  }
}
