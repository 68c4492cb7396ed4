package app.entregent.exchange.archive;

/** A skill that the owner names in his profile. */
public record SkillRow(String file, long line, String name) implements ArchiveRow {}
