package app.entregent.model.library;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody got a piece.
 *
 * @param id of the line that was typed; empty if it is known from a talk
 * @param person who got it, if that is somebody of the workspace
 * @param name how that person is called
 * @param reaction empty where only a talk tells that they got it
 */
public record Reception(
    Optional<Long> id,
    Optional<Long> person,
    String name,
    LocalDate on,
    Optional<Reaction> reaction) {}
