package app.entregent.model.relationship.counterpart;

/**
 * One of our people.
 *
 * @param expertise what he or she knows best, in words that commas part; may be empty
 */
public record Ours(long id, String name, String expertise) {}
