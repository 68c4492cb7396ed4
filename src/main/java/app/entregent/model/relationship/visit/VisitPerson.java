package app.entregent.model.relationship.visit;

import app.entregent.model.conversation.LastWords;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.people.PersonCard;
import java.util.Optional;

/**
 * Somebody one will sit across.
 *
 * @param seat the seat on the map; without one, only talks tell of the person
 * @param lastWords what was said or written last
 * @param objection what speaks against it and is not answered: as the map says it, else as it was
 *     last heard; may be empty
 * @param openQuestion a question of theirs that waits; may be empty
 */
public record VisitPerson(
    PersonCard card,
    Optional<Seat> seat,
    Optional<LastWords> lastWords,
    String objection,
    String openQuestion) {
  /** What the map says in this field; empty without a seat. */
  public String text(SeatText field) {
    return seat.map(one -> one.text(field)).orElse("");
  }

  /** The one question to put. */
  public VisitQuestion question() {
    return VisitQuestion.of(openQuestion, seat);
  }
}
