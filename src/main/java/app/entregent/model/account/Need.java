package app.entregent.model.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody needs, in his words where possible.
 *
 * @param conversationId the talk in which it was heard
 * @param met whether it was answered
 */
public record Need(
    long id,
    Optional<Long> accountId,
    Optional<Long> personId,
    Optional<Long> conversationId,
    NeedKind kind,
    String words,
    LocalDate heardOn,
    boolean met) {}
