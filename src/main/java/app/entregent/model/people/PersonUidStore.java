package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSON_ALIAS;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PersonAliasRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * By what people are known to other workspaces: the uid with which they were made, here or there.
 */
public final class PersonUidStore {
  /** The people of these uids, by the uid of either workspace; who is unknown is not there. */
  public Map<UUID, Long> people(Reader reader, Collection<UUID> uids) {
    Map<UUID, Long> found = new HashMap<>();
    reader
        .sql()
        .select(PERSON_ALIAS.UID, PERSON_ALIAS.PERSON_ID)
        .from(PERSON_ALIAS)
        .where(PERSON_ALIAS.UID.in(uids))
        .forEach(row -> found.put(row.value1(), row.value2()));
    reader
        .sql()
        .select(PERSON.UID, PERSON.ID)
        .from(PERSON)
        .where(PERSON.UID.in(uids))
        .forEach(row -> found.put(row.value1(), row.value2()));
    return found;
  }

  /** The uids with which these people were made here. */
  public Map<Long, UUID> uids(Reader reader, Collection<Long> ids) {
    Map<Long, UUID> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(ids)) {
      reader
          .sql()
          .select(PERSON.ID, PERSON.UID)
          .from(PERSON)
          .where(PERSON.ID.in(some))
          .forEach(row -> found.put(row.value1(), row.value2()));
    }
    return found;
  }

  /** The uids by which other workspaces know these people. */
  public Map<Long, List<UUID>> aliases(Reader reader, Collection<Long> ids) {
    Map<Long, List<UUID>> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(ids)) {
      reader
          .sql()
          .select(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.UID)
          .from(PERSON_ALIAS)
          .where(PERSON_ALIAS.PERSON_ID.in(some))
          .orderBy(PERSON_ALIAS.UID)
          .forEach(
              row ->
                  found.computeIfAbsent(row.value1(), id -> new ArrayList<>()).add(row.value2()));
    }
    return found;
  }

  /** Says under which uid a person came from another workspace. */
  public void setUid(Transaction tx, long id, UUID uid) {
    PersonRecord row = new PersonRecord();
    row.setId(id);
    row.setUid(uid);
    tx.update(row);
  }

  /** Says that another workspace knows a person by this uid too, unless somebody has it. */
  public void addAlias(Transaction tx, long id, UUID uid) {
    if (people(tx, List.of(uid)).isEmpty()) {
      PersonAliasRecord row = new PersonAliasRecord();
      row.setPersonId(id);
      row.setUid(uid);
      tx.insert(row);
    }
  }
}
