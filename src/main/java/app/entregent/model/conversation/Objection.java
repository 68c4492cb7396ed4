package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What speaks against buying, as somebody said it. The thesis takes an objection for interest.
 *
 * @param heardOn the day of the conversation in which it was said
 * @param answered whether the seller met it
 */
public record Objection(
    long id,
    long conversationId,
    Optional<Long> accountId,
    Optional<Long> personId,
    String words,
    LocalDate heardOn,
    boolean answered) {}
