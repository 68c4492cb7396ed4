package app.entregent.workspace;

/**
 * Rows of a table that an entry of the journal names.
 *
 * @param first the smallest id
 * @param last the largest id
 */
public record TouchedRows(Topic table, long first, long last) {}
