package app.entregent.model.conversation;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A conversation that an import adds.
 *
 * @param startedAt its first message
 * @param zone where the seller is, which tells the day
 */
public record ImportedTalk(
    ThreadDay threadDay, Instant startedAt, ZoneId zone, Direction direction) {}
