package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.BRAND_ACT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BrandActRecord;
import app.entregent.workspace.schema.tables.records.BrandItemRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The seller's checklist: the catalogue with what he said to it, and his own items. */
public final class BrandStore {
  public static final Topic BRAND_ITEMS = Topic.of(BRAND_ITEM);

  /** What the seller did for his items, by the day. */
  public static final Topic BRAND_ACTS = Topic.of(BRAND_ACT);

  private final BrandCatalogue catalogue;
  private final ProfileFactStore facts;

  public BrandStore(BrandCatalogue catalogue, ProfileFactStore facts) {
    this.catalogue = catalogue;
    this.facts = facts;
  }

  /** The whole checklist: by group, in each the catalogue's items first, then the seller's own. */
  public List<BrandItem> items(Reader reader) {
    Map<FactKind, ProfileFact> known = facts.facts(reader);
    List<BrandItemRecord> rows = reader.sql().selectFrom(BRAND_ITEM).orderBy(BRAND_ITEM.ID).fetch();
    Map<String, BrandItemRecord> touched =
        rows.stream()
            .filter(row -> row.getCatalogueKey() != null)
            .collect(Collectors.toMap(BrandItemRecord::getCatalogueKey, Function.identity()));
    List<BrandItem> items = new ArrayList<>();
    for (BrandGroup group : BrandGroup.values()) {
      catalogue.items().stream()
          .filter(item -> item.group() == group)
          .map(item -> listed(item, Optional.ofNullable(touched.get(item.key())), known))
          .forEach(items::add);
      rows.stream()
          .filter(row -> row.getCatalogueKey() == null)
          .filter(row -> row.getItemGroup().equals(group.name()))
          .map(BrandStore::own)
          .forEach(items::add);
    }
    return items;
  }

  /** What the seller says of an item; done today counts as an act of this day. */
  public void choose(Transaction tx, ItemRef item, BrandState state) {
    long id = update(tx, item, row -> row.setState(state.name()));
    if (state == BrandState.DONE) {
      addAct(tx, id, BrandActKind.DONE);
    } else {
      takeActBack(tx, id, BrandActKind.DONE);
    }
  }

  /** Takes the seller's word back: the archive judges again, or the item is open. */
  public void takeBack(Transaction tx, ItemRef item) {
    long id = update(tx, item, row -> row.setState(null));
    takeActBack(tx, id, BrandActKind.DONE);
  }

  public void setProof(Transaction tx, ItemRef item, String proof) {
    update(tx, item, row -> row.setProof(proof.strip()));
  }

  public void setDraft(Transaction tx, ItemRef item, String draft) {
    update(tx, item, row -> row.setNote(draft));
  }

  /** Sets a threshold of the seller's own; empty goes back to the catalogue's. */
  public void setThreshold(Transaction tx, ItemRef item, OptionalInt threshold) {
    update(tx, item, row -> row.setThreshold(threshold.isPresent() ? threshold.getAsInt() : null));
  }

  /** The seller looked at the item today and found it as it should be. */
  public void review(Transaction tx, ItemRef item) {
    long id = update(tx, item, row -> row.setReviewedOn(tx.today()));
    addAct(tx, id, BrandActKind.REVIEWED);
  }

  /** Adds an item of the seller's own. */
  public ItemRef.Own addOwn(Transaction tx, BrandGroup group, String title) {
    BrandItemRecord row = new BrandItemRecord();
    row.setItemGroup(group.name());
    row.setOwnTitle(title.strip());
    return new ItemRef.Own(tx.insert(row));
  }

  public void rename(Transaction tx, ItemRef.Own item, String title) {
    update(tx, item, row -> row.setOwnTitle(title.strip()));
  }

  /** Deletes an item of the seller's own, and what was done for it. */
  public void delete(Transaction tx, ItemRef.Own item) {
    tx.deleteAll(
        BRAND_ACT,
        tx.sql()
            .select(BRAND_ACT.ID)
            .from(BRAND_ACT)
            .where(BRAND_ACT.ITEM_ID.eq(item.id()))
            .fetch(BRAND_ACT.ID));
    tx.delete(BRAND_ITEM, item.id());
  }

  private static BrandItem listed(
      CatalogueItem item, Optional<BrandItemRecord> touched, Map<FactKind, ProfileFact> facts) {
    OptionalInt threshold = touched.map(BrandStore::threshold).orElse(OptionalInt.empty());
    return new BrandItem(
        new ItemRef.Listed(item.key()),
        item.group(),
        Optional.of(item),
        "",
        touched.flatMap(BrandStore::state),
        FactJudge.judge(item, threshold, facts),
        touched.map(BrandItemRecord::getProof).orElse(""),
        touched.map(BrandItemRecord::getNote).orElse(""),
        threshold,
        touched.map(BrandItemRecord::getReviewedOn));
  }

  private static BrandItem own(BrandItemRecord row) {
    return new BrandItem(
        new ItemRef.Own(row.getId()),
        BrandGroup.valueOf(row.getItemGroup()),
        Optional.empty(),
        row.getOwnTitle(),
        state(row),
        new Judgement.Unjudged(),
        row.getProof(),
        row.getNote(),
        OptionalInt.empty(),
        Optional.ofNullable(row.getReviewedOn()));
  }

  private static Optional<BrandState> state(BrandItemRecord row) {
    return Optional.ofNullable(row.getState()).map(BrandState::valueOf);
  }

  private static OptionalInt threshold(BrandItemRecord row) {
    Integer threshold = row.getThreshold();
    return threshold == null ? OptionalInt.empty() : OptionalInt.of(threshold);
  }

  private long update(Transaction tx, ItemRef item, Consumer<BrandItemRecord> change) {
    BrandItemRecord row = new BrandItemRecord();
    change.accept(row);
    return switch (item) {
      case ItemRef.Own(long id) -> update(tx, id, row);
      case ItemRef.Listed(String key) ->
          tx.sql()
              .select(BRAND_ITEM.ID)
              .from(BRAND_ITEM)
              .where(BRAND_ITEM.CATALOGUE_KEY.eq(key))
              .fetchOptional(BRAND_ITEM.ID)
              .map(id -> update(tx, id, row))
              .orElseGet(() -> insert(tx, key, row));
    };
  }

  private static long update(Transaction tx, long id, BrandItemRecord row) {
    row.setId(id);
    tx.update(row);
    return id;
  }

  private long insert(Transaction tx, String key, BrandItemRecord row) {
    row.setCatalogueKey(key);
    row.setItemGroup(
        catalogue.items().stream()
            .filter(item -> item.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Not in the catalogue: " + key))
            .group()
            .name());
    return tx.insert(row);
  }

  private static void addAct(Transaction tx, long id, BrandActKind kind) {
    if (todaysAct(tx, id, kind).isEmpty()) {
      BrandActRecord act = new BrandActRecord();
      act.setItemId(id);
      act.setKind(kind.name());
      act.setDoneOn(tx.today());
      tx.insert(act);
    }
  }

  /** What is taken back on the same day was never done. */
  private static void takeActBack(Transaction tx, long id, BrandActKind kind) {
    todaysAct(tx, id, kind).ifPresent(act -> tx.delete(BRAND_ACT, act));
  }

  private static Optional<Long> todaysAct(Transaction tx, long id, BrandActKind kind) {
    return tx.sql()
        .select(BRAND_ACT.ID)
        .from(BRAND_ACT)
        .where(BRAND_ACT.ITEM_ID.eq(id))
        .and(BRAND_ACT.KIND.eq(kind.name()))
        .and(BRAND_ACT.DONE_ON.eq(tx.today()))
        .fetchOptional(BRAND_ACT.ID);
  }
}
