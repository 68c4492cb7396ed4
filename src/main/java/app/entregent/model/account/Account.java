package app.entregent.model.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A company that the seller works on.
 *
 * @param target whether it is among those that the seller chose to win
 * @param ladderSince when it came to its step; empty if it never moved
 * @param smallFirm whether few people decide there, so that fewer roles are expected
 */
public record Account(
    long id,
    String name,
    AccountKind kind,
    boolean target,
    LadderStep ladder,
    Optional<LocalDate> ladderSince,
    boolean smallFirm,
    String sector,
    String city,
    String website,
    String note) {}
