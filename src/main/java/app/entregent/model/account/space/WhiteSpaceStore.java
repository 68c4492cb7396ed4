package app.entregent.model.account.space;

import static app.entregent.workspace.schema.Tables.BUYING_CENTRE;
import static app.entregent.workspace.schema.Tables.CROSSING;
import static app.entregent.workspace.schema.Tables.OFFERING;

import app.entregent.model.account.space.WhiteSpace.Spot;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BuyingCentreRecord;
import app.entregent.workspace.schema.tables.records.CrossingRecord;
import app.entregent.workspace.schema.tables.records.OfferingRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Keeps offerings, buying centres and what is known where they cross. */
public final class WhiteSpaceStore {
  public static final Topic OFFERINGS = Topic.of(OFFERING);
  public static final Topic CENTRES = Topic.of(BUYING_CENTRE);
  public static final Topic CROSSINGS = Topic.of(CROSSING);
  public static final Set<Topic> TOPICS = Set.of(OFFERINGS, CENTRES, CROSSINGS);

  /**
   * What went with an offering or a buying centre.
   *
   * @param crossings how many of them something was said of
   * @param accounts at how many accounts those are
   */
  public record Taken(int crossings, int accounts) {}

  /** The white space of an account, with three queries. */
  public WhiteSpace find(Reader reader, long accountId) {
    List<BuyingCentre> centres = centres(reader, accountId);
    Map<Spot, Crossing> said = new HashMap<>();
    reader
        .sql()
        .selectFrom(CROSSING)
        .where(CROSSING.ACCOUNT_ID.eq(accountId))
        .forEach(
            row ->
                said.put(
                    new Spot(row.getOfferingId(), row.getCentreId()),
                    new Crossing(
                        CrossingState.valueOf(row.getState()),
                        row.getNote(),
                        Optional.of(row.getSaidOn()))));
    return new WhiteSpace(offerings(reader), centres, said);
  }

  /** The offerings, in the seller's order. */
  public List<Offering> offerings(Reader reader) {
    return reader
        .sql()
        .selectFrom(OFFERING)
        .orderBy(OFFERING.PLACE, OFFERING.ID)
        .fetch(row -> new Offering(row.getId(), row.getName()));
  }

  private static List<BuyingCentre> centres(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(BUYING_CENTRE)
        .where(BUYING_CENTRE.ACCOUNT_ID.eq(accountId))
        .orderBy(BUYING_CENTRE.PLACE, BUYING_CENTRE.ID)
        .fetch(
            row ->
                new BuyingCentre(
                    row.getId(), row.getName(), Optional.ofNullable(row.getDecisionId())));
  }

  /** Adds an offering behind the others; empty if there are as many as may be. */
  public Optional<Long> addOffering(Transaction tx, String name) {
    int there = offerings(tx).size();
    if (there >= WhiteSpace.MOST) {
      return Optional.empty();
    }
    OfferingRecord row = new OfferingRecord();
    row.setName(named(name));
    row.setPlace(last(tx, OFFERING.PLACE, DSL.noCondition()) + 1);
    return Optional.of(tx.insert(row));
  }

  public void renameOffering(Transaction tx, long id, String name) {
    OfferingRecord row = offering(id);
    row.setName(named(name));
    tx.update(row);
  }

  /** Moves an offering by so many places; it stops at either end. */
  public void moveOffering(Transaction tx, long id, int by) {
    List<Long> ids = moved(offerings(tx).stream().map(Offering::id).toList(), id, by);
    for (int place = 0; place < ids.size(); place++) {
      OfferingRecord row = offering(ids.get(place));
      row.setPlace(place);
      tx.update(row);
    }
  }

  /** Deletes an offering with its crossings, at all accounts. */
  public Taken deleteOffering(Transaction tx, long id) {
    Taken taken = forget(tx, CROSSING.OFFERING_ID.eq(id));
    tx.delete(OFFERING, id);
    return taken;
  }

  /** Adds a buying centre behind the others; empty if there are as many as may be. */
  public Optional<Long> addCentre(Transaction tx, long accountId, String name) {
    int there = centres(tx, accountId).size();
    if (there >= WhiteSpace.MOST) {
      return Optional.empty();
    }
    BuyingCentreRecord row = new BuyingCentreRecord();
    row.setAccountId(accountId);
    row.setName(named(name));
    row.setPlace(last(tx, BUYING_CENTRE.PLACE, BUYING_CENTRE.ACCOUNT_ID.eq(accountId)) + 1);
    return Optional.of(tx.insert(row));
  }

  public void renameCentre(Transaction tx, long id, String name) {
    BuyingCentreRecord row = centre(id);
    row.setName(named(name));
    tx.update(row);
  }

  /** Says which purchase is under way at a buying centre, or that none is named. */
  public void join(Transaction tx, long id, Optional<Long> decisionId) {
    BuyingCentreRecord row = centre(id);
    row.setDecisionId(decisionId.orElse(null));
    tx.update(row);
  }

  /** Moves a buying centre of an account by so many places; it stops at either end. */
  public void moveCentre(Transaction tx, long accountId, long id, int by) {
    List<Long> ids = moved(centres(tx, accountId).stream().map(BuyingCentre::id).toList(), id, by);
    for (int place = 0; place < ids.size(); place++) {
      BuyingCentreRecord row = centre(ids.get(place));
      row.setPlace(place);
      tx.update(row);
    }
  }

  /** Deletes a buying centre with its crossings. */
  public Taken deleteCentre(Transaction tx, long id) {
    Taken taken = forget(tx, CROSSING.CENTRE_ID.eq(id));
    tx.delete(BUYING_CENTRE, id);
    return taken;
  }

  /** Says how far an offering is at a buying centre. What is so already keeps its day. */
  public void setState(Transaction tx, Spot spot, CrossingState state) {
    CrossingRecord row = crossing(tx, spot);
    if (!state.name().equals(row.getState())) {
      row.setState(state.name());
      row.setSaidOn(tx.today());
      put(tx, row);
    }
  }

  /** Says why, or what next. */
  public void setNote(Transaction tx, Spot spot, String note) {
    CrossingRecord row = crossing(tx, spot);
    if (!note.strip().equals(row.getNote())) {
      row.setNote(note.strip());
      put(tx, row);
    }
  }

  /** The row there is, or a new one of which nothing is known. */
  private static CrossingRecord crossing(Transaction tx, Spot spot) {
    return tx.sql()
        .selectFrom(CROSSING)
        .where(CROSSING.OFFERING_ID.eq(spot.offeringId()), CROSSING.CENTRE_ID.eq(spot.centreId()))
        .fetchOptional()
        .orElseGet(
            () -> {
              CrossingRecord row = new CrossingRecord();
              row.setOfferingId(spot.offeringId());
              row.setCentreId(spot.centreId());
              row.setAccountId(account(tx, spot.centreId()));
              row.setState(CrossingState.UNKNOWN.name());
              row.setNote("");
              row.setSaidOn(tx.today());
              return row;
            });
  }

  /** What becomes unknown leaves no row behind. */
  private static void put(Transaction tx, CrossingRecord row) {
    Optional<Long> id = Optional.ofNullable(row.getId());
    boolean empty = CrossingState.UNKNOWN.name().equals(row.getState()) && row.getNote().isEmpty();
    if (empty) {
      id.ifPresent(there -> tx.delete(CROSSING, there));
    } else if (id.isPresent()) {
      tx.update(row);
    } else {
      tx.insert(row);
    }
  }

  private static Taken forget(Transaction tx, Condition which) {
    List<Long> ids = tx.sql().select(CROSSING.ID).from(CROSSING).where(which).fetch(CROSSING.ID);
    int accounts =
        tx.sql().fetchCount(DSL.selectDistinct(CROSSING.ACCOUNT_ID).from(CROSSING).where(which));
    tx.deleteAll(CROSSING, ids);
    return new Taken(ids.size(), accounts);
  }

  private static long account(Transaction tx, long centreId) {
    return tx.sql()
        .select(BUYING_CENTRE.ACCOUNT_ID)
        .from(BUYING_CENTRE)
        .where(BUYING_CENTRE.ID.eq(centreId))
        .fetchSingle()
        .value1();
  }

  private static List<Long> moved(List<Long> ids, long id, int by) {
    List<Long> all = new ArrayList<>(ids);
    int from = all.indexOf(id);
    int to = Math.clamp(from + (long) by, 0, all.size() - 1);
    if (from >= 0) {
      Collections.rotate(
          all.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }
    return all;
  }

  /** The last place that is taken; -1 if none is. */
  private static int last(Transaction tx, TableField<?, Integer> place, Condition which) {
    return tx.sql()
        .select(DSL.coalesce(DSL.max(place), -1))
        .from(place.getTable())
        .where(which)
        .fetchSingle()
        .value1();
  }

  private static OfferingRecord offering(long id) {
    OfferingRecord row = new OfferingRecord();
    row.setId(id);
    return row;
  }

  private static BuyingCentreRecord centre(long id) {
    BuyingCentreRecord row = new BuyingCentreRecord();
    row.setId(id);
    return row;
  }

  private static String named(String name) {
    String kept = name.strip();
    if (kept.isEmpty() || kept.length() > WhiteSpace.NAME_LIMIT) {
      throw new IllegalArgumentException(
          "A name has 1 to " + WhiteSpace.NAME_LIMIT + " characters");
    }
    return kept;
  }
}
