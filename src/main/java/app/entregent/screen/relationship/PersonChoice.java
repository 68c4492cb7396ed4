package app.entregent.screen.relationship;

import app.entregent.model.people.PersonCard;

/** Somebody chosen in a form. */
sealed interface PersonChoice {
  String name();

  /** Somebody of the workspace. */
  record Known(PersonCard card) implements PersonChoice {
    @Override
    public String name() {
      return card.name();
    }
  }

  /** A name that is new to the workspace; its person is made when the form is saved. */
  record Unknown(String name) implements PersonChoice {}
}
