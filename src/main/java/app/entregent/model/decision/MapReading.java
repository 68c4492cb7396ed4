package app.entregent.model.decision;

import app.entregent.model.account.Account;
import app.entregent.model.people.PersonCard;
import java.util.List;
import java.util.Map;

/**
 * A map as one reads it: with its people, what is missing on it, and how complete it is.
 *
 * @param people who sits there, by id
 * @param gaps the most urgent first, those under way last
 */
public record MapReading(
    DecisionMap map,
    Account account,
    Map<Long, PersonCard> people,
    MapFacts facts,
    List<Gap> gaps,
    MapCompleteness completeness) {
  public MapReading {
    people = Map.copyOf(people);
    gaps = List.copyOf(gaps);
  }
}
