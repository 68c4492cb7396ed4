package app.entregent.screen.map;

import app.entregent.model.people.PersonCard;

/** One line of what the field proposes. */
sealed interface Suggestion {
  /** Somebody who is known and not yet on this map. */
  record Known(PersonCard person) implements Suggestion {}

  /** Somebody who sits on this map already. */
  record OnMap(SeatCard card) implements Suggestion {}

  /** Nobody: the line is taken away. */
  record Nobody() implements Suggestion {}
}
