package app.entregent.exchange.archive;

/** The section About of the owner's profile, where it comes as a file of its own. */
public record ProfileSummaryRow(String file, long line, String summary) implements ArchiveRow {}
