package app.entregent.screen.workshop;

import app.entregent.model.workshop.Guest.Side;
import java.util.Optional;

/**
 * Somebody of the workspace who may come to a workshop.
 *
 * @param detail what tells this one from others of the name; may be empty
 * @param expertise may be empty
 */
record KnownGuest(
    String name,
    String detail,
    Side side,
    String expertise,
    Optional<Long> personId,
    Optional<Long> colleagueId) {}
