package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.DECISION;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what workshops are about. */
public final class WorkshopPlaceStore {
  /** By the id of the decision; one that is gone is missing. */
  public Map<Long, WorkshopPlace> of(Reader reader, Collection<Long> decisionIds) {
    Map<Long, WorkshopPlace> places = new HashMap<>();
    for (List<Long> part : Ids.inParts(decisionIds)) {
      reader
          .sql()
          .select(DECISION.ID, DECISION.ACCOUNT_ID, ACCOUNT.NAME, DECISION.OBJECT)
          .from(DECISION)
          .join(ACCOUNT)
          .on(ACCOUNT.ID.eq(DECISION.ACCOUNT_ID))
          .where(DECISION.ID.in(part))
          .forEach(
              row ->
                  places.put(
                      row.value1(),
                      new WorkshopPlace(row.value1(), row.value2(), row.value3(), row.value4())));
    }
    return places;
  }
}
