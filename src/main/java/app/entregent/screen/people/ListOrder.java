package app.entregent.screen.people;

/**
 * By what a list is ordered.
 *
 * @param column one of the list's columns
 */
record ListOrder<C extends Enum<C>>(C column, boolean descending) {}
