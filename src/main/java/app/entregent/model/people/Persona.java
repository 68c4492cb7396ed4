package app.entregent.model.people;

import java.util.List;

/**
 * An ideal customer: an archetype with one objective, recognised by criteria.
 *
 * @param role the part in the decision that such a person usually plays, as the decision room names
 *     it; empty if none
 * @param objective the one thing that the seller wants with such people
 */
public record Persona(
    long id,
    String name,
    String role,
    String objective,
    String note,
    List<PersonaCriterion> criteria) {
  public Persona {
    criteria = List.copyOf(criteria);
  }
}
