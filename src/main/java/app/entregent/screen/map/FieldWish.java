package app.entregent.screen.map;

import app.entregent.model.decision.SeatText;

/**
 * A wish to write in a field of the selected seat.
 *
 * @param number counts the wishes, so that the same one may be made twice
 */
record FieldWish(SeatText text, int number) {}
