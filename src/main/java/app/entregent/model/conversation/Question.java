package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody asked the seller.
 *
 * @param askedOn the day of the conversation in which it was asked
 * @param answeredOn when the seller answered; until then they wait
 */
public record Question(
    long id,
    long conversationId,
    Optional<Long> accountId,
    Optional<Long> personId,
    String words,
    LocalDate askedOn,
    Optional<LocalDate> answeredOn) {}
