package app.entregent.exchange.decision;

import app.entregent.model.people.PersonCard;
import java.util.List;
import java.util.Optional;

/**
 * Who somebody in a file is here.
 *
 * @param id in the file
 * @param certain the same person, by uid, profile or address
 * @param likely people of the same name, those of the same company first; never taken without
 *     asking
 */
public record PersonMatch(
    String id,
    String name,
    String title,
    String company,
    Optional<Long> certain,
    List<PersonCard> likely) {
  public PersonMatch {
    likely = List.copyOf(likely);
  }

  /** Whether the user has to say who it is. */
  public boolean asks() {
    return certain.isEmpty() && !likely.isEmpty();
  }
}
