package app.entregent.model.account.worth;

import static app.entregent.workspace.schema.Tables.ACCOUNT_AMOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_RATING;
import static app.entregent.workspace.schema.Tables.KEY_GRADE;
import static app.entregent.workspace.schema.Tables.SATISFACTION_ELEMENT;
import static app.entregent.workspace.schema.Tables.SECTOR_PROMISE;

import app.entregent.model.people.SearchWords;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AccountAmountRecord;
import app.entregent.workspace.schema.tables.records.AccountRatingRecord;
import app.entregent.workspace.schema.tables.records.AccountRecord;
import app.entregent.workspace.schema.tables.records.KeyGradeRecord;
import app.entregent.workspace.schema.tables.records.SatisfactionElementRecord;
import app.entregent.workspace.schema.tables.records.SectorPromiseRecord;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Writes what an account is to the seller. What becomes unknown leaves no row behind. */
public final class WorthActsStore {
  public void setSegments(Transaction tx, long accountId, Segmentation segments) {
    AccountRecord row = account(accountId);
    row.setSegments(segments.text());
    tx.update(row);
  }

  public void setSize(Transaction tx, long accountId, Optional<SizeClass> size) {
    AccountRecord row = account(accountId);
    row.setSizeClass(size.map(Enum::name).orElse(null));
    tx.update(row);
  }

  public void setBuying(Transaction tx, long accountId, BuyingWay way) {
    AccountRecord row = account(accountId);
    row.setBuying(way.name());
    tx.update(row);
  }

  public void setDistributor(Transaction tx, long accountId, String name) {
    AccountRecord row = account(accountId);
    row.setDistributor(name.strip());
    tx.update(row);
  }

  /**
   * Says how something stands on its scale; empty makes it unknown again, a note stays. What is so
   * already keeps its day.
   */
  public void setLevel(Transaction tx, long accountId, Rated rated, OptionalInt level) {
    AccountRatingRecord row = rating(tx, accountId, rated);
    Optional<Integer> wanted = level.isPresent() ? Optional.of(level.getAsInt()) : Optional.empty();
    if (!wanted.equals(Optional.ofNullable(row.getLevel()))) {
      row.setLevel(wanted.orElse(null));
      row.setRatedOn(tx.today());
      put(tx, row);
    }
  }

  /** Says why, or from whom. */
  public void setNote(Transaction tx, long accountId, Rated rated, String note) {
    AccountRatingRecord row = rating(tx, accountId, rated);
    row.setNote(note.strip());
    put(tx, row);
  }

  /** The row there is, or a new one of which nothing is known. */
  private static AccountRatingRecord rating(Transaction tx, long accountId, Rated rated) {
    return tx.sql()
        .selectFrom(ACCOUNT_RATING)
        .where(ACCOUNT_RATING.ACCOUNT_ID.eq(accountId), ACCOUNT_RATING.ABOUT.eq(rated.name()))
        .fetchOptional()
        .orElseGet(
            () -> {
              AccountRatingRecord row = new AccountRatingRecord();
              row.setAccountId(accountId);
              row.setAbout(rated.name());
              row.setNote("");
              row.setRatedOn(tx.today());
              return row;
            });
  }

  private static void put(Transaction tx, AccountRatingRecord row) {
    Optional<Long> id = Optional.ofNullable(row.getId());
    boolean empty = row.getLevel() == null && row.getNote().isBlank();
    if (empty) {
      id.ifPresent(there -> tx.delete(ACCOUNT_RATING, there));
    } else if (id.isPresent()) {
      tx.update(row);
    } else {
      tx.insert(row);
    }
  }

  /** Says how far the account meets a criterion; empty if that is not known. */
  public void setGrade(
      Transaction tx, long accountId, KeyCriterion.Key criterion, Optional<Grade> grade) {
    Condition own = criterion.ownId().map(KEY_GRADE.OWN_ID::eq).orElseGet(KEY_GRADE.OWN_ID::isNull);
    Condition which =
        KEY_GRADE.ACCOUNT_ID.eq(accountId).and(KEY_GRADE.KIND.eq(criterion.kind().name())).and(own);
    Optional<Long> before = id(tx, KEY_GRADE, KEY_GRADE.ID, which);
    if (grade.isEmpty()) {
      before.ifPresent(id -> tx.delete(KEY_GRADE, id));
      return;
    }
    if (tx.sql().fetchExists(KEY_GRADE, which.and(KEY_GRADE.GRADE.eq(grade.get().name())))) {
      return;
    }
    KeyGradeRecord row = new KeyGradeRecord();
    row.setGrade(grade.get().name());
    row.setGradedOn(tx.today());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setAccountId(accountId);
      row.setKind(criterion.kind().name());
      criterion.ownId().ifPresent(row::setOwnId);
      tx.insert(row);
    }
  }

  /** Says what came in or was spent in a year; empty if that is not known. */
  public void setAmount(
      Transaction tx, long accountId, int year, AmountKind kind, Optional<BigDecimal> amount) {
    Condition which =
        ACCOUNT_AMOUNT
            .ACCOUNT_ID
            .eq(accountId)
            .and(ACCOUNT_AMOUNT.IN_YEAR.eq(year))
            .and(ACCOUNT_AMOUNT.KIND.eq(kind.name()));
    Optional<Long> before = id(tx, ACCOUNT_AMOUNT, ACCOUNT_AMOUNT.ID, which);
    if (amount.isEmpty()) {
      before.ifPresent(id -> tx.delete(ACCOUNT_AMOUNT, id));
      return;
    }
    AccountAmountRecord row = new AccountAmountRecord();
    row.setAmount(amount.get());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setAccountId(accountId);
      row.setInYear(year);
      row.setKind(kind.name());
      tx.insert(row);
    }
  }

  public long addElement(Transaction tx, long accountId, String name) {
    SatisfactionElementRecord row = new SatisfactionElementRecord();
    row.setAccountId(accountId);
    row.setName(named(name, SatisfactionElement.NAME_LIMIT));
    return tx.insert(row);
  }

  /** Writes the name, importance and rating that this element has now. */
  public void setElement(Transaction tx, SatisfactionElement element) {
    SatisfactionElementRecord row = new SatisfactionElementRecord();
    row.setId(element.id());
    row.setName(named(element.name(), SatisfactionElement.NAME_LIMIT));
    row.setImportance(element.importance().isPresent() ? element.importance().getAsInt() : null);
    row.setRating(element.rating().isPresent() ? element.rating().getAsInt() : null);
    tx.update(row);
  }

  public void deleteElement(Transaction tx, long id) {
    tx.delete(SATISFACTION_ELEMENT, id);
  }

  /**
   * Says what a sector promises, for every account of it.
   *
   * @param promise 1 to 3; empty if that is not known
   */
  public void setPromise(Transaction tx, String sector, OptionalInt promise) {
    String key = SearchWords.key(sector);
    Optional<Long> before =
        id(tx, SECTOR_PROMISE, SECTOR_PROMISE.ID, SECTOR_PROMISE.SECTOR_KEY.eq(key));
    if (promise.isEmpty()) {
      before.ifPresent(id -> tx.delete(SECTOR_PROMISE, id));
      return;
    }
    SectorPromiseRecord row = new SectorPromiseRecord();
    row.setLevel(promise.getAsInt());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setSectorKey(key);
      tx.insert(row);
    }
  }

  private static <R extends Record> Optional<Long> id(
      Transaction tx, Table<R> table, Field<Long> id, Condition which) {
    return tx.sql().select(id).from(table).where(which).fetchOptional(id);
  }

  private static String named(String name, int limit) {
    String kept = name.strip();
    if (kept.isEmpty() || kept.length() > limit) {
      throw new IllegalArgumentException("A name has 1 to " + limit + " characters");
    }
    return kept;
  }

  private static AccountRecord account(long id) {
    AccountRecord row = new AccountRecord();
    row.setId(id);
    return row;
  }
}
