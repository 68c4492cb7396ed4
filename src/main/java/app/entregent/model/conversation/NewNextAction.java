package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;

/** A next action to be written down. See {@link NextAction} for its parts. */
public record NewNextAction(
    Optional<Long> accountId,
    Optional<Long> personId,
    Optional<Long> conversationId,
    String words,
    Optional<LocalDate> due,
    boolean promised) {}
