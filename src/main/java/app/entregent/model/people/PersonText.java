package app.entregent.model.people;

/** The texts of a person that the seller edits in place. */
public enum PersonText {
  FIRST_NAME,
  LAST_NAME,
  EMAIL,
  PHONE,
  HEADLINE,
  LOCATION,
  BIRTHDAY,
  NOTE
}
