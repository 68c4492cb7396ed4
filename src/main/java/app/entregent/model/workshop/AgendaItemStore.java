package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.AGENDA_ITEM;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AgendaItemRecord;
import java.util.ArrayList;
import java.util.List;

/** Keeps the agendas of the workshops. */
public final class AgendaItemStore {
  public static final Topic AGENDA = Topic.of(AGENDA_ITEM);

  /** The agenda of a workshop, in its order. */
  public List<AgendaItem> of(Reader reader, long workshopId) {
    return reader
        .sql()
        .selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.WORKSHOP_ID.eq(workshopId))
        .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
        .fetch(
            row ->
                new AgendaItem(
                    row.getId(),
                    row.getWorkshopId(),
                    AgendaTopic.valueOf(row.getTopic()),
                    row.getTitle(),
                    row.getMinutes(),
                    row.getSpentSeconds()));
  }

  /** Puts the items of a template in the place of the whole agenda. */
  public void use(Transaction tx, long workshopId, AgendaTemplate template) {
    tx.deleteAll(AGENDA_ITEM, of(tx, workshopId).stream().map(AgendaItem::id).toList());
    List<AgendaItemRecord> rows = new ArrayList<>();
    template
        .items()
        .forEach((topic, minutes) -> rows.add(row(workshopId, rows.size(), topic, "", minutes)));
    tx.insertAll(rows);
  }

  /**
   * Adds an item at the end.
   *
   * @param minutes 1 or more
   */
  public long add(Transaction tx, long workshopId, AgendaTopic topic, String title, int minutes) {
    return tx.insert(row(workshopId, of(tx, workshopId).size(), topic, title.strip(), minutes));
  }

  public void setTitle(Transaction tx, long id, String title) {
    AgendaItemRecord row = row(id);
    row.setTitle(title.strip());
    tx.update(row);
  }

  /**
   * How long an item is to take.
   *
   * @param minutes 1 or more
   */
  public void setMinutes(Transaction tx, long id, int minutes) {
    AgendaItemRecord row = row(id);
    row.setMinutes(minutes);
    tx.update(row);
  }

  /** Puts the items in this order. */
  public void order(Transaction tx, List<Long> ids) {
    List<AgendaItemRecord> rows = new ArrayList<>();
    for (long id : ids) {
      AgendaItemRecord row = row(id);
      row.setPosition(rows.size());
      rows.add(row);
    }
    tx.updateAll(rows);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(AGENDA_ITEM, id);
  }

  private static AgendaItemRecord row(long id) {
    AgendaItemRecord row = new AgendaItemRecord();
    row.setId(id);
    return row;
  }

  private static AgendaItemRecord row(
      long workshopId, int position, AgendaTopic topic, String title, int minutes) {
    AgendaItemRecord row = new AgendaItemRecord();
    row.setWorkshopId(workshopId);
    row.setPosition(position);
    row.setTopic(topic.name());
    row.setTitle(title);
    row.setMinutes(minutes);
    return row;
  }
}
