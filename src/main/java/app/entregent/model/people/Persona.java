package app.entregent.model.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * An ideal customer: an archetype with one objective, recognised by criteria.
 *
 * @param role the part in the decision that such a person usually plays, as the decision room names
 *     it; empty if none
 * @param objective the one thing that the seller wants with such people
 * @param words what moves such people, and what helps them
 */
public record Persona(
    long id,
    String name,
    String role,
    String objective,
    String note,
    PersonaWords words,
    List<PersonaCriterion> criteria) {
  public Persona {
    criteria = List.copyOf(criteria);
  }

  /** Whether any criterion counts: none does where all weights are zero. */
  public boolean weighs() {
    return criteria.stream().anyMatch(criterion -> criterion.weight() > 0);
  }

  /** The words that are asked for and excluded at once, so that nobody can fit fully. */
  public List<String> contradictions() {
    return criteria.stream()
        .filter(criterion -> !criterion.excludes())
        .flatMap(
            wanted ->
                Stream.of(wanted.words().split("[,;]", -1))
                    .map(String::strip)
                    .filter(word -> isExcluded(wanted.kind(), SearchWords.of(word))))
        .distinct()
        .toList();
  }

  /** Whoever has all words of the wanted one has those of the excluded one. */
  private boolean isExcluded(CriterionKind kind, SearchWords wanted) {
    String key = SearchWords.key(String.join(" ", wanted.words()));
    return !wanted.isEmpty()
        && criteria.stream()
            .filter(criterion -> criterion.excludes() && criterion.kind() == kind)
            .flatMap(criterion -> criterion.alternatives().stream())
            .anyMatch(excluded -> excluded.fit(key));
  }
}
