package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.BRAND_VERSION;

import app.entregent.model.wording.Draft;
import app.entregent.model.wording.DraftKeeping;
import app.entregent.model.wording.DraftVersion;
import app.entregent.text.Language;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BrandItemRecord;
import app.entregent.workspace.schema.tables.records.BrandVersionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/** The drafts of items and their versions. */
public final class DraftStore {
  public static final Topic VERSIONS = Topic.of(BRAND_VERSION);

  private final BrandStore items;

  public DraftStore(BrandStore items) {
    this.items = items;
  }

  /** The versions of an item in both languages, the newest first. */
  public List<DraftVersion> versions(Reader reader, ItemRef item) {
    return reader
        .sql()
        .select(BRAND_VERSION.fields())
        .from(BRAND_VERSION)
        .join(BRAND_ITEM)
        .on(BRAND_ITEM.ID.eq(BRAND_VERSION.ITEM_ID))
        .where(is(item))
        .orderBy(BRAND_VERSION.WRITTEN_ON.desc(), BRAND_VERSION.ID.desc())
        .fetchInto(BRAND_VERSION)
        .map(DraftStore::version);
  }

  /** The versions of all items that have any, the newest first. */
  public Map<ItemRef, List<DraftVersion>> all(Reader reader) {
    Map<ItemRef, List<DraftVersion>> all = new LinkedHashMap<>();
    reader
        .sql()
        .select(BRAND_VERSION.fields())
        .select(BRAND_ITEM.CATALOGUE_KEY)
        .from(BRAND_VERSION)
        .join(BRAND_ITEM)
        .on(BRAND_ITEM.ID.eq(BRAND_VERSION.ITEM_ID))
        .orderBy(BRAND_VERSION.WRITTEN_ON.desc(), BRAND_VERSION.ID.desc())
        .forEach(
            row -> {
              BrandVersionRecord version = row.into(BRAND_VERSION);
              String key = row.get(BRAND_ITEM.CATALOGUE_KEY);
              ItemRef ref =
                  key == null ? new ItemRef.Own(version.getItemId()) : new ItemRef.Listed(key);
              all.computeIfAbsent(ref, any -> new ArrayList<>()).add(version(version));
            });
    return all;
  }

  /** Writes a draft; what stood there before is kept where {@link DraftKeeping} says so. */
  public void write(Transaction tx, ItemRef item, Language language, String text) {
    Draft stored = stored(tx, item, language);
    if (stored.text().equals(text)) {
      return;
    }
    if (DraftKeeping.keeps(language, stored, text, versions(tx, item), tx.today())) {
      insert(tx, item, language, stored, false);
    }
    put(tx, item, language, text);
  }

  /**
   * Keeps what stands there now as a version.
   *
   * @return whether there was something that was not kept yet
   */
  public boolean keep(Transaction tx, ItemRef item, Language language) {
    Draft stored = stored(tx, item, language);
    boolean worth =
        !stored.text().isBlank()
            && !DraftKeeping.known(language, stored.text(), versions(tx, item));
    if (worth) {
      insert(tx, item, language, stored, true);
    }
    return worth;
  }

  /** Makes a version the draft again; what stood there until now becomes a version itself. */
  public void restore(Transaction tx, ItemRef item, DraftVersion version) {
    keep(tx, item, version.language());
    put(tx, item, version.language(), version.text());
  }

  public void delete(Transaction tx, long versionId) {
    tx.delete(BRAND_VERSION, versionId);
  }

  private Draft stored(Reader reader, ItemRef item, Language language) {
    Optional<BrandItemRecord> row =
        reader.sql().selectFrom(BRAND_ITEM).where(is(item)).fetchOptional();
    return row.map(BrandStore::drafts).orElse(BrandDrafts.NONE).in(language);
  }

  private void put(Transaction tx, ItemRef item, Language language, String text) {
    LocalDate today = tx.today();
    items.update(
        tx,
        item,
        row -> {
          switch (language) {
            case EN -> {
              row.setNote(text);
              row.setNoteOn(today);
            }
            case FR -> {
              row.setNoteFr(text);
              row.setNoteFrOn(today);
            }
          }
        });
  }

  private void insert(
      Transaction tx, ItemRef item, Language language, Draft draft, boolean byHand) {
    BrandVersionRecord row = new BrandVersionRecord();
    row.setItemId(items.rowOf(tx, item).orElseThrow());
    row.setLanguage(language.name());
    row.setText(draft.text());
    row.setWrittenOn(draft.writtenOn().orElse(tx.today()));
    row.setByHand(byHand);
    tx.insert(row);
  }

  private static Condition is(ItemRef item) {
    return switch (item) {
      case ItemRef.Own(long id) -> BRAND_ITEM.ID.eq(id);
      case ItemRef.Listed(String key) -> BRAND_ITEM.CATALOGUE_KEY.eq(key);
    };
  }

  private static DraftVersion version(BrandVersionRecord row) {
    return new DraftVersion(
        row.getId(),
        Language.valueOf(row.getLanguage()),
        row.getText(),
        row.getWrittenOn(),
        row.getByHand());
  }
}
