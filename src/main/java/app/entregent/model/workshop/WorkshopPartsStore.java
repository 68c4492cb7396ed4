package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.AGENDA_ITEM;
import static app.entregent.workspace.schema.Tables.WORKSHOP_ACTION;
import static app.entregent.workspace.schema.Tables.WORKSHOP_GUEST;
import static app.entregent.workspace.schema.Tables.WORKSHOP_NOTE;
import static app.entregent.workspace.schema.Tables.WORKSHOP_OPINION;
import static app.entregent.workspace.schema.Tables.WORKSHOP_QUESTION;

import app.entregent.workspace.Transaction;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Deletes what belongs to a workshop that is about to be deleted. */
final class WorkshopPartsStore {
  private WorkshopPartsStore() {}

  static void delete(Transaction tx, long workshopId) {
    List<Long> questions =
        ids(tx, WORKSHOP_QUESTION, WORKSHOP_QUESTION.ID, WORKSHOP_QUESTION.WORKSHOP_ID, workshopId);
    tx.deleteAll(
        WORKSHOP_OPINION,
        tx.sql()
            .select(WORKSHOP_OPINION.ID)
            .from(WORKSHOP_OPINION)
            .where(WORKSHOP_OPINION.QUESTION_ID.in(questions))
            .fetch(WORKSHOP_OPINION.ID));
    tx.deleteAll(WORKSHOP_QUESTION, questions);
    deleteOf(tx, WORKSHOP_ACTION, WORKSHOP_ACTION.ID, WORKSHOP_ACTION.WORKSHOP_ID, workshopId);
    deleteOf(tx, WORKSHOP_NOTE, WORKSHOP_NOTE.ID, WORKSHOP_NOTE.WORKSHOP_ID, workshopId);
    deleteOf(tx, AGENDA_ITEM, AGENDA_ITEM.ID, AGENDA_ITEM.WORKSHOP_ID, workshopId);
    deleteOf(tx, WORKSHOP_GUEST, WORKSHOP_GUEST.ID, WORKSHOP_GUEST.WORKSHOP_ID, workshopId);
  }

  private static <R extends TableRecord<R>> void deleteOf(
      Transaction tx, Table<R> table, Field<Long> id, Field<Long> workshop, long workshopId) {
    tx.deleteAll(table, ids(tx, table, id, workshop, workshopId));
  }

  private static List<Long> ids(
      Transaction tx, Table<?> table, Field<Long> id, Field<Long> workshop, long workshopId) {
    return tx.sql().select(id).from(table).where(workshop.eq(workshopId)).fetch(id);
  }
}
