package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.INVITATION;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.InvitationRecord;
import java.time.LocalDateTime;
import java.util.List;

/** Invitations to connect, as archives tell of them. */
public final class InvitationStore {
  public static final Topic INVITATIONS = Topic.of(INVITATION);

  /** All invitations, the oldest entry first, without their words. */
  public List<Invitation> all(Reader reader) {
    return reader
        .sql()
        .select(INVITATION.PERSON_ID, INVITATION.DIRECTION, INVITATION.SENT_AT, INVITATION.SENT_ON)
        .from(INVITATION)
        .orderBy(INVITATION.ID)
        .fetch(
            row ->
                new Invitation(
                    row.value1(),
                    Direction.valueOf(row.value2()),
                    row.value3().isEmpty()
                        ? row.value4().atStartOfDay()
                        : LocalDateTime.parse(row.value3()),
                    ""));
  }

  public void add(Transaction tx, List<Invitation> invitations) {
    tx.insertAll(invitations.stream().map(InvitationStore::row).toList());
  }

  private static InvitationRecord row(Invitation invitation) {
    InvitationRecord row = new InvitationRecord();
    row.setPersonId(invitation.personId());
    row.setDirection(invitation.direction().name());
    row.setSentOn(invitation.sentAt().toLocalDate());
    row.setSentAt(invitation.sentAt().toString());
    row.setText(invitation.text());
    return row;
  }
}
