package app.entregent.workspace;

/**
 * A change in the history of one scope.
 *
 * @param change its number; later changes have larger ones
 * @param what when it was, and what it did
 */
public record PastStep(long change, PastChange what) {}
