package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.AGENDA_ITEM;

import app.entregent.model.decision.SnapshotStore;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AgendaItemRecord;
import app.entregent.workspace.schema.tables.records.WorkshopRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes a workshop through its course: starts it, goes from item to item, pauses, closes it. Each
 * step is on disk when it is taken, so a workshop that breaks off is where it was.
 */
public final class WorkshopCourseStore {
  private final WorkshopStore workshops = new WorkshopStore();
  private final SnapshotStore snapshots = new SnapshotStore();

  /**
   * Starts a workshop at this item, or goes on with one that was closed. The map as it is at the
   * first start is marked in its history.
   *
   * @param snapshotName what the mark is called
   */
  public void start(Transaction tx, long id, Optional<Long> itemId, String snapshotName) {
    Workshop workshop = workshops.find(tx, id).orElseThrow();
    WorkshopRecord row = WorkshopStore.row(id);
    row.setState(WorkshopState.RUNNING.name());
    row.setItemId(workshop.itemId().or(() -> itemId).orElse(null));
    row.setRunningSince(tx.now());
    row.setClosedAt(null);
    if (workshop.openedAt().isEmpty()) {
      row.setOpenedAt(tx.now());
      row.setHeldOn(tx.today());
    }
    if (workshop.firstSnapshotId().isEmpty()) {
      row.setFirstSnapshotId(snapshots.add(tx, workshop.decisionId(), snapshotName));
    }
    tx.update(row);
  }

  /** Goes to another item; the time since the last step counts for the one that was on. */
  public void goTo(Transaction tx, long id, long itemId) {
    Workshop workshop = workshops.find(tx, id).orElseThrow();
    spend(tx, workshop);
    WorkshopRecord row = WorkshopStore.row(id);
    row.setItemId(itemId);
    if (workshop.runningSince().isPresent()) {
      row.setRunningSince(tx.now());
    }
    tx.update(row);
  }

  /** Stops the clock. */
  public void pause(Transaction tx, long id) {
    Workshop workshop = workshops.find(tx, id).orElseThrow();
    spend(tx, workshop);
    WorkshopRecord row = WorkshopStore.row(id);
    row.setRunningSince(null);
    tx.update(row);
  }

  /** Lets the clock run again. */
  public void resume(Transaction tx, long id) {
    WorkshopRecord row = WorkshopStore.row(id);
    row.setRunningSince(tx.now());
    tx.update(row);
  }

  /**
   * Ends a workshop and marks the map as it is now.
   *
   * @param snapshotName what the mark is called
   */
  public void close(Transaction tx, long id, String snapshotName) {
    Workshop workshop = workshops.find(tx, id).orElseThrow();
    spend(tx, workshop);
    WorkshopRecord row = WorkshopStore.row(id);
    row.setState(WorkshopState.CLOSED.name());
    row.setRunningSince(null);
    row.setQuestionId(null);
    row.setClosedAt(tx.now());
    row.setLastSnapshotId(snapshots.add(tx, workshop.decisionId(), snapshotName));
    tx.update(row);
  }

  /** Opens a workshop that was closed again; its clock stands still. */
  public void reopen(Transaction tx, long id) {
    start(tx, id, Optional.empty(), "");
    pause(tx, id);
  }

  private static void spend(Transaction tx, Workshop workshop) {
    if (workshop.itemId().isEmpty() || workshop.runningSince().isEmpty()) {
      return;
    }
    long itemId = workshop.itemId().get();
    Instant since = workshop.runningSince().get();
    Integer before =
        tx.sql()
            .select(AGENDA_ITEM.SPENT_SECONDS)
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.ID.eq(itemId))
            .fetchOne(AGENDA_ITEM.SPENT_SECONDS);
    if (before == null) {
      return;
    }
    AgendaItemRecord row = new AgendaItemRecord();
    row.setId(itemId);
    row.setSpentSeconds(
        Math.toIntExact(
            Math.min(
                Integer.MAX_VALUE,
                before + Math.max(0, Duration.between(since, tx.now()).toSeconds()))));
    tx.update(row);
  }
}
