package app.entregent.model.relationship;

import java.time.LocalDate;

/**
 * To whom the seller wants to be introduced, and through whom.
 *
 * @param toPersonId whom the seller wants to meet
 * @param throughPersonId who knows both
 * @param since the day from which it is in this state
 * @param words the message that asks, as the seller changed it; empty for the usual one
 * @param note what else the seller keeps in mind
 */
public record Introduction(
    long id,
    long toPersonId,
    long throughPersonId,
    IntroductionState state,
    LocalDate since,
    String words,
    String note) {}
