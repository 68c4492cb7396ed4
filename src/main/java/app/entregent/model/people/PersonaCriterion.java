package app.entregent.model.people;

/**
 * One thing by which a persona is recognised.
 *
 * @param words what to find; commas part alternatives
 * @param weight how much it counts, 0 to 10
 */
public record PersonaCriterion(long id, CriterionKind kind, String words, int weight) {}
