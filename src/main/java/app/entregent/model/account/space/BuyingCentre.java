package app.entregent.model.account.space;

import java.util.Optional;

/**
 * A part of an account that buys.
 *
 * @param decisionId the purchase under way there, if it was said which
 */
public record BuyingCentre(long id, String name, Optional<Long> decisionId) {}
