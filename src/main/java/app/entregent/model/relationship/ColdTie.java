package app.entregent.model.relationship;

import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.people.PersonCard;

/**
 * A tie that is cooling or cold.
 *
 * @param why why it should be warm, and how often one wishes to be in touch
 * @param last the last two-way touch
 * @param days how many days ago that was
 * @param order how urgent it is among all
 */
public record ColdTie(
    PersonCard person, KeepWarm why, Touch last, long days, Warmth warmth, ColdOrder order) {}
