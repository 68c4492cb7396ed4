package app.entregent.model.conversation;

import java.time.Instant;

/** A conversation that came from an archive, as far as the next import compares it. */
public record ArchiveTalk(long id, ThreadDay threadDay, Instant startedAt, Direction direction) {}
