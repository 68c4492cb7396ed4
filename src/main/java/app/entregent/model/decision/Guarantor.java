package app.entregent.model.decision;

import java.util.Optional;

/**
 * Somebody whose word may stand in for ours: the client's worries about quality, payment and
 * delivery are answered best by a person or a company like themselves.
 *
 * @param personId a person who once worked there, or knows somebody on the map, and talks with us
 * @param accountId a client of ours in the same sector
 * @param name of the person or the company
 * @param sector what the client's company shares; empty for a person
 * @param knows whom on the map this person knows; empty for the others
 */
public record Guarantor(
    Optional<Long> personId, Optional<Long> accountId, String name, String sector, String knows) {}
