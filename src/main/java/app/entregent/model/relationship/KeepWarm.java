package app.entregent.model.relationship;

import java.util.Optional;

/**
 * A tie that is worth keeping warm.
 *
 * @param cadenceDays in how many days one wishes to be in touch again
 * @param accountId the account of the decision, or the client
 * @param decisionId the newest decision under way in which the person sits
 */
public record KeepWarm(
    long personId,
    KeepReason reason,
    int cadenceDays,
    Optional<Long> accountId,
    Optional<Long> decisionId) {}
