package app.entregent.model.workshop;

/**
 * What a workshop is about.
 *
 * @param object what is decided; may be empty
 */
public record WorkshopPlace(long decisionId, long accountId, String account, String object) {}
