package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.WORKSHOP_NOTE;

import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.WorkshopNoteRecord;
import java.util.List;
import java.util.Optional;

/** Keeps what is written down in workshops. */
public final class WorkshopNoteStore {
  public static final Topic NOTES = Topic.of(WORKSHOP_NOTE);

  /** What was written down in a workshop, the oldest first. */
  public List<WorkshopNote> of(Reader reader, long workshopId) {
    return reader
        .sql()
        .selectFrom(WORKSHOP_NOTE)
        .where(WORKSHOP_NOTE.WORKSHOP_ID.eq(workshopId))
        .orderBy(WORKSHOP_NOTE.NOTED_AT, WORKSHOP_NOTE.ID)
        .fetch(
            row ->
                new WorkshopNote(
                    row.getId(),
                    row.getWorkshopId(),
                    Kind.valueOf(row.getKind()),
                    row.getWords(),
                    Optional.ofNullable(row.getItemId()),
                    Optional.ofNullable(row.getGuestId()),
                    Optional.ofNullable(row.getSeatId()),
                    Optional.ofNullable(row.getNextActionId()),
                    row.getSettled(),
                    row.getNotedAt()));
  }

  public long add(
      Transaction tx,
      long workshopId,
      Kind kind,
      String words,
      Optional<Long> itemId,
      Optional<Long> guestId) {
    WorkshopNoteRecord row = new WorkshopNoteRecord();
    row.setWorkshopId(workshopId);
    row.setKind(kind.name());
    row.setWords(words.strip());
    row.setItemId(itemId.orElse(null));
    row.setGuestId(guestId.orElse(null));
    row.setNotedAt(tx.now());
    return tx.insert(row);
  }

  public void setWords(Transaction tx, long id, String words) {
    WorkshopNoteRecord row = row(id);
    row.setWords(words.strip());
    tx.update(row);
  }

  public void setKind(Transaction tx, long id, Kind kind) {
    WorkshopNoteRecord row = row(id);
    row.setKind(kind.name());
    tx.update(row);
  }

  /** Says who said it. */
  public void setGuest(Transaction tx, long id, Optional<Long> guestId) {
    WorkshopNoteRecord row = row(id);
    row.setGuestId(guestId.orElse(null));
    tx.update(row);
  }

  /** Says whom it is about. */
  public void setSeat(Transaction tx, long id, Optional<Long> seatId) {
    WorkshopNoteRecord row = row(id);
    row.setSeatId(seatId.orElse(null));
    tx.update(row);
  }

  public void setSettled(Transaction tx, long id, boolean settled) {
    WorkshopNoteRecord row = row(id);
    row.setSettled(settled);
    tx.update(row);
  }

  /** Says which next action was made of it. */
  public void setAction(Transaction tx, long id, Optional<Long> nextActionId) {
    WorkshopNoteRecord row = row(id);
    row.setNextActionId(nextActionId.orElse(null));
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(WORKSHOP_NOTE, id);
  }

  private static WorkshopNoteRecord row(long id) {
    WorkshopNoteRecord row = new WorkshopNoteRecord();
    row.setId(id);
    return row;
  }
}
