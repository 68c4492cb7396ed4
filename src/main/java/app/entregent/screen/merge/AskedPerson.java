package app.entregent.screen.merge;

import app.entregent.exchange.decision.PersonMatch;
import java.util.Optional;

/**
 * Somebody in the file who may be somebody of the same name here.
 *
 * @param answer empty as long as it is not said; in it the person here, or nobody for somebody new
 */
record AskedPerson(PersonMatch match, Optional<Optional<Long>> answer) {}
