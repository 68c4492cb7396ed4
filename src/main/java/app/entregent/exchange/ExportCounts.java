package app.entregent.exchange;

/** How much an export wrote; the owner is not among the people. */
public record ExportCounts(long people, long accounts, long conversations, long decisions) {}
