package app.entregent.model.relationship.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who serves a client after the sale.
 *
 * @param next when the next contact is due
 */
public record ServiceContact(
    long id, long accountId, ServiceKind kind, String name, Optional<LocalDate> next) {}
