package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.BRAND_ACT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.BRAND_MOVE;
import static app.entregent.workspace.schema.Tables.BRAND_VERSION;

import app.entregent.model.wording.Draft;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BrandActRecord;
import app.entregent.workspace.schema.tables.records.BrandItemRecord;
import app.entregent.workspace.schema.tables.records.BrandMoveRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

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
    Map<FactKind, List<ProfileFact>> earlier = facts.earlier(reader);
    List<BrandItemRecord> rows =
        reader
            .sql()
            .selectFrom(BRAND_ITEM)
            .where(BRAND_ITEM.POST.isFalse())
            .orderBy(BRAND_ITEM.ID)
            .fetch();
    Map<String, BrandItemRecord> touched =
        rows.stream()
            .filter(row -> row.getCatalogueKey() != null)
            .collect(Collectors.toMap(BrandItemRecord::getCatalogueKey, Function.identity()));
    List<BrandItem> items = new ArrayList<>();
    for (BrandGroup group : BrandGroup.values()) {
      catalogue.items().stream()
          .filter(item -> item.group() == group)
          .map(item -> listed(item, Optional.ofNullable(touched.get(item.key())), known, earlier))
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
    move(tx, id, Optional.of(state));
    if (state == BrandState.DONE) {
      addAct(tx, id, BrandActKind.DONE);
    } else {
      takeActBack(tx, id, BrandActKind.DONE);
    }
  }

  /** Takes the seller's word back: the archive judges again, or the item is open. */
  public void takeBack(Transaction tx, ItemRef item) {
    long id = update(tx, item, row -> row.setState(null));
    move(tx, id, Optional.empty());
    takeActBack(tx, id, BrandActKind.DONE);
  }

  public void setProof(Transaction tx, ItemRef item, String proof) {
    update(tx, item, row -> row.setProof(proof.strip()));
  }

  /** Sets a threshold of the seller's own; empty goes back to the catalogue's. */
  public void setThreshold(Transaction tx, ItemRef item, OptionalInt threshold) {
    update(tx, item, row -> row.setThreshold(orNull(threshold)));
  }

  /** Sets how much an item counts; empty goes back to the usual weight. */
  public void setWeight(Transaction tx, ItemRef item, OptionalInt weight) {
    update(tx, item, row -> row.setWeight(orNull(weight)));
  }

  /** Sets after how many months an item is stale; empty goes back to the usual six. */
  public void setStaleMonths(Transaction tx, ItemRef item, OptionalInt months) {
    update(tx, item, row -> row.setStaleMonths(orNull(months)));
  }

  /** Back to the usual threshold, weight and months. */
  public void setUsual(Transaction tx, ItemRef item) {
    update(
        tx,
        item,
        row -> {
          row.setThreshold(null);
          row.setWeight(null);
          row.setStaleMonths(null);
        });
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

  /** Deletes an item of the seller's own, what was done for it and its drafts. */
  public void delete(Transaction tx, ItemRef.Own item) {
    tx.deleteAll(BRAND_ACT, ids(tx, BRAND_ACT.ID, BRAND_ACT.ITEM_ID, item));
    tx.deleteAll(BRAND_MOVE, ids(tx, BRAND_MOVE.ID, BRAND_MOVE.ITEM_ID, item));
    tx.deleteAll(BRAND_VERSION, ids(tx, BRAND_VERSION.ID, BRAND_VERSION.ITEM_ID, item));
    tx.delete(BRAND_ITEM, item.id());
  }

  /**
   * What became of each item on which day, the oldest first. Of an item that was done before such
   * days were kept, the first day on which it was done.
   */
  public Map<ItemRef, List<StateMove>> moves(Reader reader) {
    Map<Long, ItemRef> refs =
        reader
            .sql()
            .select(BRAND_ITEM.ID, BRAND_ITEM.CATALOGUE_KEY)
            .from(BRAND_ITEM)
            .fetchMap(
                BRAND_ITEM.ID,
                row ->
                    row.value2() == null
                        ? new ItemRef.Own(row.value1())
                        : new ItemRef.Listed(row.value2()));
    Map<ItemRef, List<StateMove>> moves = new LinkedHashMap<>();
    reader
        .sql()
        .selectFrom(BRAND_MOVE)
        .orderBy(BRAND_MOVE.MOVED_ON)
        .forEach(row -> add(moves, refs, row.getItemId(), move(row)));
    reader
        .sql()
        .select(BRAND_ACT.ITEM_ID, BRAND_ACT.DONE_ON)
        .from(BRAND_ACT)
        .where(BRAND_ACT.KIND.eq(BrandActKind.DONE.name()))
        .forEach(
            row ->
                add(
                    moves,
                    refs,
                    row.value1(),
                    new StateMove(row.value2(), Optional.of(BrandState.DONE))));
    moves.values().forEach(all -> all.sort(Comparator.comparing(StateMove::on)));
    return moves;
  }

  private static void add(
      Map<ItemRef, List<StateMove>> moves, Map<Long, ItemRef> refs, long item, StateMove move) {
    Optional.ofNullable(refs.get(item))
        .map(ref -> moves.computeIfAbsent(ref, any -> new ArrayList<>()))
        .filter(known -> known.stream().noneMatch(other -> other.on().equals(move.on())))
        .ifPresent(known -> known.add(move));
  }

  private static StateMove move(BrandMoveRecord row) {
    return new StateMove(
        row.getMovedOn(), Optional.ofNullable(row.getState()).map(BrandState::valueOf));
  }

  private static BrandItem listed(
      CatalogueItem item,
      Optional<BrandItemRecord> touched,
      Map<FactKind, ProfileFact> facts,
      Map<FactKind, List<ProfileFact>> earlier) {
    ItemSettings settings = touched.map(BrandStore::settings).orElse(ItemSettings.USUAL);
    Judgement judgement = FactJudge.judge(item, settings.threshold(), facts);
    return new BrandItem(
        new ItemRef.Listed(item.key()),
        item.group(),
        Optional.of(item),
        "",
        touched.flatMap(BrandStore::state),
        judgement,
        item.judgedBy()
            .flatMap(kind -> FactChange.of(item, judgement, earlier.getOrDefault(kind, List.of()))),
        touched.map(BrandItemRecord::getProof).orElse(""),
        touched.map(BrandStore::drafts).orElse(BrandDrafts.NONE),
        settings,
        touched.map(BrandItemRecord::getReviewedOn));
  }

  static BrandItem own(BrandItemRecord row) {
    return new BrandItem(
        new ItemRef.Own(row.getId()),
        BrandGroup.valueOf(row.getItemGroup()),
        Optional.empty(),
        row.getOwnTitle(),
        state(row),
        new Judgement.Unjudged(),
        Optional.empty(),
        row.getProof(),
        drafts(row),
        settings(row),
        Optional.ofNullable(row.getReviewedOn()));
  }

  private static Optional<BrandState> state(BrandItemRecord row) {
    return Optional.ofNullable(row.getState()).map(BrandState::valueOf);
  }

  static BrandDrafts drafts(BrandItemRecord row) {
    return new BrandDrafts(
        new Draft(row.getNote(), Optional.ofNullable(row.getNoteOn())),
        new Draft(row.getNoteFr(), Optional.ofNullable(row.getNoteFrOn())));
  }

  private static ItemSettings settings(BrandItemRecord row) {
    return new ItemSettings(
        number(row.getThreshold()), number(row.getWeight()), number(row.getStaleMonths()));
  }

  private static OptionalInt number(@Nullable Integer stored) {
    return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static List<Long> ids(
      Transaction tx, TableField<?, Long> id, TableField<?, Long> itemId, ItemRef.Own item) {
    return tx.sql().select(id).from(itemId.getTable()).where(itemId.eq(item.id())).fetch(id);
  }

  /** The last word of a day holds for it. */
  private static void move(Transaction tx, long item, Optional<BrandState> state) {
    BrandMoveRecord row = new BrandMoveRecord();
    row.set(BRAND_MOVE.STATE, state.map(BrandState::name).orElse(null));
    Optional<Long> today =
        tx.sql()
            .select(BRAND_MOVE.ID)
            .from(BRAND_MOVE)
            .where(BRAND_MOVE.ITEM_ID.eq(item))
            .and(BRAND_MOVE.MOVED_ON.eq(tx.today()))
            .fetchOptional(BRAND_MOVE.ID);
    if (today.isPresent()) {
      row.setId(today.get());
      tx.update(row);
    } else {
      row.setItemId(item);
      row.setMovedOn(tx.today());
      tx.insert(row);
    }
  }

  /** Writes what is set to the row of an item, which a listed one may not have yet. */
  long update(Transaction tx, ItemRef item, Consumer<BrandItemRecord> change) {
    BrandItemRecord row = new BrandItemRecord();
    change.accept(row);
    return switch (item) {
      case ItemRef.Own(long id) -> update(tx, id, row);
      case ItemRef.Listed(String key) ->
          rowOf(tx, item).map(id -> update(tx, id, row)).orElseGet(() -> insert(tx, key, row));
    };
  }

  /** The row of an item; a listed one has none until the seller touches it. */
  Optional<Long> rowOf(Reader reader, ItemRef item) {
    return switch (item) {
      case ItemRef.Own(long id) -> Optional.of(id);
      case ItemRef.Listed(String key) ->
          reader
              .sql()
              .select(BRAND_ITEM.ID)
              .from(BRAND_ITEM)
              .where(BRAND_ITEM.CATALOGUE_KEY.eq(key))
              .fetchOptional(BRAND_ITEM.ID);
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
