package app.entregent.model.listening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A need that was heard once, in a clue or in a talk.
 *
 * @param clue the clue it stands in, if it does
 * @param person who has it, if that is somebody of the workspace
 * @param account the account that has it, if one is known
 * @param who the name of the one, else of the other; may be empty
 */
public record HeardNeed(
    Optional<Long> clue,
    Optional<Long> person,
    Optional<Long> account,
    String who,
    String words,
    LocalDate heardOn) {}
