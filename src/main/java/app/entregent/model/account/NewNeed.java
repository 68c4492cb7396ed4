package app.entregent.model.account;

import java.time.LocalDate;
import java.util.Optional;

/** A need to add; at least an account or a person has it. */
public record NewNeed(
    Optional<Long> accountId,
    Optional<Long> personId,
    Optional<Long> conversationId,
    NeedKind kind,
    String words,
    LocalDate heardOn) {}
