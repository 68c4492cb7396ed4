package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.WORKSHOP_ACTION;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.WorkshopActionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps which next actions were agreed on in which workshop. The actions live on their own. */
public final class WorkshopActionStore {
  public static final Topic ACTIONS = Topic.of(WORKSHOP_ACTION);

  /** The ids of the next actions agreed on that are still there, in the order of agreement. */
  public List<Long> of(Reader reader, long workshopId) {
    return reader
        .sql()
        .select(WORKSHOP_ACTION.NEXT_ACTION_ID)
        .from(WORKSHOP_ACTION)
        .join(NEXT_ACTION)
        .on(NEXT_ACTION.ID.eq(WORKSHOP_ACTION.NEXT_ACTION_ID))
        .where(WORKSHOP_ACTION.WORKSHOP_ID.eq(workshopId))
        .orderBy(WORKSHOP_ACTION.POSITION, WORKSHOP_ACTION.ID)
        .fetch(WORKSHOP_ACTION.NEXT_ACTION_ID);
  }

  /** When each was agreed on; nothing is known of those that were before this was kept. */
  public Map<Long, Instant> moments(Reader reader, long workshopId) {
    return reader
        .sql()
        .select(WORKSHOP_ACTION.NEXT_ACTION_ID, WORKSHOP_ACTION.AGREED_AT)
        .from(WORKSHOP_ACTION)
        .where(WORKSHOP_ACTION.WORKSHOP_ID.eq(workshopId))
        .and(WORKSHOP_ACTION.AGREED_AT.isNotNull())
        .fetchMap(WORKSHOP_ACTION.NEXT_ACTION_ID, WORKSHOP_ACTION.AGREED_AT);
  }

  /** This next action was agreed on. */
  public void add(Transaction tx, long workshopId, long nextActionId) {
    WorkshopActionRecord row = new WorkshopActionRecord();
    row.setWorkshopId(workshopId);
    row.setNextActionId(nextActionId);
    row.setPosition(of(tx, workshopId).size());
    row.setAgreedAt(tx.now());
    tx.insert(row);
  }

  /** Takes an action off the list; the action itself stays. */
  public void remove(Transaction tx, long workshopId, long nextActionId) {
    tx.deleteAll(
        WORKSHOP_ACTION,
        tx.sql()
            .select(WORKSHOP_ACTION.ID)
            .from(WORKSHOP_ACTION)
            .where(WORKSHOP_ACTION.WORKSHOP_ID.eq(workshopId))
            .and(WORKSHOP_ACTION.NEXT_ACTION_ID.eq(nextActionId))
            .fetch(WORKSHOP_ACTION.ID));
  }
}
