package app.entregent.model.relationship.care;

import java.util.Optional;

/**
 * What decides on the strategy for an account.
 *
 * @param client whether it is a client or an advocate
 * @param rank the key-account rank, 0 to 100, if anybody graded it
 * @param words how many testimonials and references it gave
 * @param decisions how many decisions are under way
 * @param named how many people sit in them by name
 * @param answering how many people there answer the seller
 */
public record StrategyFacts(
    boolean client, Optional<Integer> rank, int words, int decisions, int named, int answering) {}
