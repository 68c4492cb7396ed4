package app.entregent.screen.map;

/**
 * A wish to write in a field of the selected seat.
 *
 * @param field the id of the field
 * @param number counts the wishes, so that the same one may be made twice
 */
record FieldWish(String field, int number) {}
