package app.entregent.model.account.worth;

import static app.entregent.workspace.schema.Tables.KEY_CRITERION;
import static app.entregent.workspace.schema.Tables.KEY_GRADE;

import app.entregent.model.account.worth.KeyCriterion.Key;
import app.entregent.model.account.worth.KeyCriterion.Kind;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.KeyCriterionRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The criteria of key accounts: those of the method with the seller's weights, then own ones. */
public final class KeyCriterionStore {
  public static final Topic CRITERIA = Topic.of(KEY_CRITERION);

  public List<KeyCriterion> all(Reader reader) {
    Map<Kind, Integer> weights = new HashMap<>();
    List<KeyCriterion> own = new ArrayList<>();
    for (KeyCriterionRecord row :
        reader.sql().selectFrom(KEY_CRITERION).orderBy(KEY_CRITERION.ID).fetch()) {
      Kind kind = Kind.valueOf(row.getKind());
      if (kind == Kind.OWN) {
        own.add(new KeyCriterion(Key.own(row.getId()), row.getName(), row.getWeight()));
      } else {
        weights.put(kind, row.getWeight());
      }
    }
    List<KeyCriterion> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.OWN) {
        int weight = weights.getOrDefault(kind, KeyCriterion.USUAL_WEIGHT);
        all.add(new KeyCriterion(Key.of(kind), "", weight));
      }
    }
    all.addAll(own);
    return all;
  }

  /** Adds an own criterion. */
  public long add(Transaction tx, String name) {
    KeyCriterionRecord row = new KeyCriterionRecord();
    row.setKind(Kind.OWN.name());
    row.setName(named(name));
    row.setWeight(KeyCriterion.USUAL_WEIGHT);
    return tx.insert(row);
  }

  public void rename(Transaction tx, long ownId, String name) {
    KeyCriterionRecord row = new KeyCriterionRecord();
    row.setId(ownId);
    row.setName(named(name));
    tx.update(row);
  }

  /**
   * @param weight 0 to {@link KeyCriterion#HEAVIEST}
   */
  public void setWeight(Transaction tx, Key key, int weight) {
    Optional<Long> before = key.ownId().or(() -> rowOf(tx, key.kind()));
    KeyCriterionRecord row = new KeyCriterionRecord();
    row.setWeight(weight);
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setKind(key.kind().name());
      tx.insert(row);
    }
  }

  /** Deletes an own criterion, and the grades of all accounts in it. */
  public void delete(Transaction tx, long ownId) {
    tx.deleteAll(
        KEY_GRADE,
        tx.sql()
            .select(KEY_GRADE.ID)
            .from(KEY_GRADE)
            .where(KEY_GRADE.OWN_ID.eq(ownId))
            .fetch(KEY_GRADE.ID));
    tx.delete(KEY_CRITERION, ownId);
  }

  private static Optional<Long> rowOf(Transaction tx, Kind kind) {
    return tx.sql()
        .select(KEY_CRITERION.ID)
        .from(KEY_CRITERION)
        .where(KEY_CRITERION.KIND.eq(kind.name()))
        .fetchOptional(KEY_CRITERION.ID);
  }

  private static String named(String name) {
    String kept = name.strip();
    if (kept.isEmpty() || kept.length() > KeyCriterion.NAME_LIMIT) {
      throw new IllegalArgumentException("A criterion has a name that is not too long");
    }
    return kept;
  }
}
