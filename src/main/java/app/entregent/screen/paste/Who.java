package app.entregent.screen.paste;

import app.entregent.model.people.PersonCard;

/** Whom a name in a pasted text means. */
sealed interface Who {
  /** Nobody was chosen yet. */
  record Undecided() implements Who {}

  /** The owner of the workspace. */
  record Me() implements Who {}

  record Known(PersonCard card) implements Who {}

  /** Somebody who is to be added under this name. */
  record Fresh(String name) implements Who {}

  /** Nobody of interest: what they wrote is left out. */
  record LeftOut() implements Who {}
}
