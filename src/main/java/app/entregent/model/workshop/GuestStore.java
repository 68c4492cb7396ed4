package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.WORKSHOP_GUEST;
import static app.entregent.workspace.schema.Tables.WORKSHOP_NOTE;

import app.entregent.model.workshop.Guest.Side;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.WorkshopGuestRecord;
import app.entregent.workspace.schema.tables.records.WorkshopNoteRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps who is in the room. */
public final class GuestStore {
  public static final Topic GUESTS = Topic.of(WORKSHOP_GUEST);

  /** Who is in the room of a workshop, in the order in which they were added. */
  public List<Guest> of(Reader reader, long workshopId) {
    return reader
        .sql()
        .selectFrom(WORKSHOP_GUEST)
        .where(WORKSHOP_GUEST.WORKSHOP_ID.eq(workshopId))
        .orderBy(WORKSHOP_GUEST.POSITION, WORKSHOP_GUEST.ID)
        .fetch(
            row ->
                new Guest(
                    row.getId(),
                    row.getWorkshopId(),
                    row.getName(),
                    Side.valueOf(row.getSide()),
                    row.getExpertise(),
                    Optional.ofNullable(row.getPersonId()),
                    Optional.ofNullable(row.getColleagueId())));
  }

  public long add(Transaction tx, long workshopId, String name, Side side, String expertise) {
    WorkshopGuestRecord row = new WorkshopGuestRecord();
    row.setWorkshopId(workshopId);
    row.setPosition(of(tx, workshopId).size());
    row.setName(name.strip());
    row.setSide(side.name());
    row.setExpertise(expertise.strip());
    return tx.insert(row);
  }

  public void setName(Transaction tx, long id, String name) {
    WorkshopGuestRecord row = row(id);
    row.setName(name.strip());
    tx.update(row);
  }

  public void setSide(Transaction tx, long id, Side side) {
    WorkshopGuestRecord row = row(id);
    row.setSide(side.name());
    tx.update(row);
  }

  public void setExpertise(Transaction tx, long id, String expertise) {
    WorkshopGuestRecord row = row(id);
    row.setExpertise(expertise.strip());
    tx.update(row);
  }

  /** Says which person of the workspace this is, or which colleague, or neither. */
  public void link(Transaction tx, long id, Optional<Long> personId, Optional<Long> colleagueId) {
    WorkshopGuestRecord row = row(id);
    row.setPersonId(personId.orElse(null));
    row.setColleagueId(colleagueId.orElse(null));
    tx.update(row);
  }

  /** Takes somebody out of the room; what was said stays, without who said it. */
  public void delete(Transaction tx, long id) {
    List<WorkshopNoteRecord> notes = new ArrayList<>();
    for (long note :
        tx.sql()
            .select(WORKSHOP_NOTE.ID)
            .from(WORKSHOP_NOTE)
            .where(WORKSHOP_NOTE.GUEST_ID.eq(id))
            .fetch(WORKSHOP_NOTE.ID)) {
      WorkshopNoteRecord row = new WorkshopNoteRecord();
      row.setId(note);
      row.setGuestId(null);
      notes.add(row);
    }
    tx.updateAll(notes);
    tx.delete(WORKSHOP_GUEST, id);
  }

  private static WorkshopGuestRecord row(long id) {
    WorkshopGuestRecord row = new WorkshopGuestRecord();
    row.setId(id);
    return row;
  }
}
