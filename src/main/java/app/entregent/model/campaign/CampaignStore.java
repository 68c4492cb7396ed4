package app.entregent.model.campaign;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CAMPAIGN;
import static app.entregent.workspace.schema.Tables.CAMPAIGN_PART;
import static app.entregent.workspace.schema.Tables.CAMPAIGN_SKIP;
import static app.entregent.workspace.schema.Tables.GOAL;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSONA;
import static app.entregent.workspace.schema.Tables.PIECE;

import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CampaignPartRecord;
import app.entregent.workspace.schema.tables.records.CampaignRecord;
import app.entregent.workspace.schema.tables.records.CampaignSkipRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/** Campaigns, and what is there for them. */
public final class CampaignStore {
  /** What says where a campaign is. */
  public static final Set<Topic> TOPICS =
      Set.of(Topic.of(CAMPAIGN), Topic.of(CAMPAIGN_PART), Topic.of(CAMPAIGN_SKIP), Topic.of(GOAL));

  /** Whether no campaign was ever begun. */
  public boolean isFirst(Reader reader) {
    return !reader.sql().fetchExists(CAMPAIGN);
  }

  /** All campaigns, the newest first. */
  public List<Campaign> all(Reader reader) {
    Map<CampaignPart, Set<Long>> alive = new EnumMap<>(CampaignPart.class);
    Map<Long, Map<CampaignPart, List<Long>>> parts = new HashMap<>();
    reader
        .sql()
        .selectFrom(CAMPAIGN_PART)
        .orderBy(CAMPAIGN_PART.ID)
        .forEach(
            row -> {
              CampaignPart kind = CampaignPart.valueOf(row.getKind());
              if (alive.computeIfAbsent(kind, k -> ids(reader, k)).contains(row.getPartId())) {
                parts
                    .computeIfAbsent(row.getCampaignId(), id -> new EnumMap<>(CampaignPart.class))
                    .computeIfAbsent(kind, any -> new ArrayList<>())
                    .add(row.getPartId());
              }
            });
    Map<Long, Map<CampaignStep, String>> skips = new HashMap<>();
    reader
        .sql()
        .selectFrom(CAMPAIGN_SKIP)
        .orderBy(CAMPAIGN_SKIP.ID)
        .forEach(
            row ->
                skips
                    .computeIfAbsent(row.getCampaignId(), id -> new EnumMap<>(CampaignStep.class))
                    .put(CampaignStep.valueOf(row.getStep()), row.getReason()));
    return reader
        .sql()
        .selectFrom(CAMPAIGN)
        .orderBy(CAMPAIGN.BEGUN_ON.desc(), CAMPAIGN.ID.desc())
        .fetch(
            row ->
                campaign(
                    row,
                    parts.getOrDefault(row.getId(), Map.of()),
                    skips.getOrDefault(row.getId(), Map.of())));
  }

  /** What is there for this campaign. */
  public CampaignFacts facts(Reader reader, long campaignId, List<BrandItem> items) {
    long missing = items.stream().filter(CampaignStore::isMissing).count();
    return new CampaignFacts(
        (int) missing,
        reader.sql().fetchCount(PERSON, PERSON.SELF.isFalse()),
        reader.sql().fetchCount(ACCOUNT),
        reader.sql().fetchCount(GOAL, GOAL.CAMPAIGN_ID.eq(campaignId)));
  }

  /** Whether an item of the checklist belongs to the audit and is neither done nor set aside. */
  public static boolean isMissing(BrandItem item) {
    return item.group() == BrandGroup.PRESENCE
        && item.state() != BrandState.DONE
        && item.state() != BrandState.NOT_FOR_ME;
  }

  public long add(Transaction tx, String name) {
    CampaignRecord row = new CampaignRecord();
    row.setName(name.strip());
    row.setStep(CampaignStep.AUDIT.name());
    row.setBegunOn(tx.today());
    return tx.insert(row);
  }

  public void set(Transaction tx, long id, CampaignText text, String words) {
    CampaignRecord row = row(id);
    row.set(column(text), words.strip());
    tx.update(row);
  }

  /**
   * @param weeks 1 to 52
   */
  public void setWeeks(Transaction tx, long id, int weeks) {
    CampaignRecord row = row(id);
    row.setWeeks(weeks);
    tx.update(row);
  }

  public void go(Transaction tx, long id, CampaignStep step) {
    CampaignRecord row = row(id);
    row.setStep(step.name());
    tx.update(row);
  }

  /** Keeps why a step was left without what it needs. */
  public void skip(Transaction tx, long id, CampaignStep step, String reason) {
    CampaignSkipRecord row = new CampaignSkipRecord();
    row.setCampaignId(id);
    row.setStep(step.name());
    row.setReason(reason.strip());
    row.setSkippedOn(tx.today());
    tx.insert(row);
  }

  /** Ends a campaign, or takes it up again. */
  public void setEnded(Transaction tx, long id, boolean ended) {
    CampaignRecord row = row(id);
    row.setEndedOn(ended ? tx.today() : null);
    tx.update(row);
  }

  /** Something of another room belongs to the campaign, or does not. */
  public void setPart(Transaction tx, long id, CampaignPart kind, long partId, boolean belongs) {
    Optional<Long> known =
        tx.sql()
            .select(CAMPAIGN_PART.ID)
            .from(CAMPAIGN_PART)
            .where(
                CAMPAIGN_PART.CAMPAIGN_ID.eq(id),
                CAMPAIGN_PART.KIND.eq(kind.name()),
                CAMPAIGN_PART.PART_ID.eq(partId))
            .fetchOptional(CAMPAIGN_PART.ID);
    if (belongs && known.isEmpty()) {
      CampaignPartRecord row = new CampaignPartRecord();
      row.setCampaignId(id);
      row.setKind(kind.name());
      row.setPartId(partId);
      tx.insert(row);
    } else if (!belongs && known.isPresent()) {
      tx.delete(CAMPAIGN_PART, known.get());
    }
  }

  private static Set<Long> ids(Reader reader, CampaignPart kind) {
    return switch (kind) {
      case PERSONA -> ids(reader, PERSONA, PERSONA.ID);
      case ACCOUNT -> ids(reader, ACCOUNT, ACCOUNT.ID);
      case PIECE -> ids(reader, PIECE, PIECE.ID);
    };
  }

  private static Set<Long> ids(Reader reader, Table<?> table, Field<Long> id) {
    return new HashSet<>(reader.sql().select(id).from(table).fetch(id));
  }

  private static TableField<CampaignRecord, String> column(CampaignText text) {
    return switch (text) {
      case NAME -> CAMPAIGN.NAME;
      case OBJECTIVE -> CAMPAIGN.OBJECTIVE;
      case SECTOR -> CAMPAIGN.SECTOR;
      case ZONE -> CAMPAIGN.ZONE;
      case SEGMENT -> CAMPAIGN.SEGMENT;
    };
  }

  private static CampaignRecord row(long id) {
    CampaignRecord row = new CampaignRecord();
    row.setId(id);
    return row;
  }

  private static Campaign campaign(
      CampaignRecord row, Map<CampaignPart, List<Long>> parts, Map<CampaignStep, String> skips) {
    Map<CampaignText, String> texts = new EnumMap<>(CampaignText.class);
    for (CampaignText text : CampaignText.values()) {
      texts.put(text, row.get(column(text)));
    }
    return new Campaign(
        row.getId(),
        texts,
        row.getWeeks(),
        CampaignStep.valueOf(row.getStep()),
        row.getBegunOn(),
        Optional.ofNullable(row.getEndedOn()),
        parts,
        skips);
  }
}
