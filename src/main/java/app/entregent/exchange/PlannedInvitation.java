package app.entregent.exchange;

import app.entregent.exchange.archive.InvitationRow;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Invitation;

/** An invitation to be written once its person has an id. */
record PlannedInvitation(PlannedPerson person, InvitationRow row) {

  Direction direction() {
    return row.direction() == InvitationRow.Direction.INCOMING
        ? Direction.INCOMING
        : Direction.OUTGOING;
  }

  Invitation written() {
    return new Invitation(person.id(), direction(), row.sentAt(), row.message());
  }
}
