package app.entregent.model.relationship;

import app.entregent.model.people.PersonCard;

/**
 * A favour with the names that belong to it.
 *
 * @param introducedTo whom one was introduced to, if the favour was that; else empty
 */
public record FavourRow(Favour favour, PersonCard person, String introducedTo) {}
