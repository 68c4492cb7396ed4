package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.LIST_VIEW;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ListViewRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the seller looks at the long lists: as they stood last, and the views he named. */
public final class ListViewStore {
  public static final Topic LIST_VIEWS = Topic.of(LIST_VIEW);

  private static final int SETUP_LIMIT = 4_000;

  /** The named views of a list, by name. */
  public List<ListView> views(Reader reader, String list) {
    return reader
        .sql()
        .selectFrom(LIST_VIEW)
        .where(LIST_VIEW.LIST.eq(list), LIST_VIEW.NAME.ne(""))
        .fetch(row -> new ListView(row.getId(), row.getName(), row.getSetup()))
        .stream()
        .sorted(Comparator.comparing((ListView view) -> SearchWords.key(view.name())))
        .toList();
  }

  /** How the list stood last. */
  public Optional<String> last(Reader reader, String list) {
    return reader
        .sql()
        .select(LIST_VIEW.SETUP)
        .from(LIST_VIEW)
        .where(LIST_VIEW.LIST.eq(list), LIST_VIEW.NAME.eq(""))
        .orderBy(LIST_VIEW.ID)
        .limit(1)
        .fetchOptional(LIST_VIEW.SETUP);
  }

  /** Keeps how the list stands now. */
  public void keep(Transaction tx, String list, String setup) {
    put(tx, list, "", setup);
  }

  /**
   * Keeps a view under a name; one that has the name already is replaced.
   *
   * @return its id
   */
  public long save(Transaction tx, String list, String name, String setup) {
    return put(tx, list, named(name), setup);
  }

  public void rename(Transaction tx, long id, String name) {
    ListViewRecord row = new ListViewRecord();
    row.setId(id);
    row.setName(named(name));
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(LIST_VIEW, id);
  }

  private static String named(String name) {
    String kept = name.strip();
    if (kept.isEmpty()) {
      throw new IllegalArgumentException("A view without a name");
    }
    return kept.substring(0, Math.min(kept.length(), ListView.NAME_LIMIT));
  }

  private static long put(Transaction tx, String list, String name, String setup) {
    if (setup.length() > SETUP_LIMIT) {
      throw new IllegalArgumentException("A view of " + setup.length() + " letters");
    }
    Optional<Long> before =
        tx.sql()
            .select(LIST_VIEW.ID)
            .from(LIST_VIEW)
            .where(LIST_VIEW.LIST.eq(list), LIST_VIEW.NAME.eq(name))
            .orderBy(LIST_VIEW.ID)
            .limit(1)
            .fetchOptional(LIST_VIEW.ID);
    ListViewRecord row = new ListViewRecord();
    row.setSetup(setup);
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
      return before.get();
    }
    row.setList(list);
    row.setName(name);
    return tx.insert(row);
  }
}
