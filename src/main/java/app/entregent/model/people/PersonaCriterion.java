package app.entregent.model.people;

import java.util.Arrays;
import java.util.List;

/**
 * One thing by which a persona is recognised.
 *
 * @param words what to find; commas part alternatives
 * @param weight how much it counts, 0 to 10
 * @param excludes whether it is met by whoever does not have it
 */
public record PersonaCriterion(
    long id, CriterionKind kind, String words, int weight, boolean excludes) {
  /** The alternatives, as they are compared; those without a letter are none. */
  public List<SearchWords> alternatives() {
    return Arrays.stream(words.split("[,;]", -1))
        .map(SearchWords::of)
        .filter(alternative -> !alternative.isEmpty())
        .toList();
  }
}
