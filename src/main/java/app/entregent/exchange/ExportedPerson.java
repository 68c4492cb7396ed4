package app.entregent.exchange;

import app.entregent.model.people.Person;

/**
 * A person with the post held now.
 *
 * @param company may be empty
 * @param position may be empty
 */
record ExportedPerson(Person person, String company, String position) {}
