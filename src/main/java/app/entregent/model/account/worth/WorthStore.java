package app.entregent.model.account.worth;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_AMOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_RATING;
import static app.entregent.workspace.schema.Tables.KEY_GRADE;
import static app.entregent.workspace.schema.Tables.SATISFACTION_ELEMENT;
import static app.entregent.workspace.schema.Tables.SECTOR_PROMISE;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.model.account.AccountStore;
import app.entregent.model.people.SearchWords;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.schema.tables.records.AccountRatingRecord;
import app.entregent.workspace.schema.tables.records.AccountRecord;
import app.entregent.workspace.schema.tables.records.KeyGradeRecord;
import app.entregent.workspace.schema.tables.records.SatisfactionElementRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads what accounts are to the seller: six queries, for one account or for all of them. */
public final class WorthStore {
  /** What a rank is made of, beside the criteria. */
  public static final Topic GRADES = Topic.of(KEY_GRADE);

  /** A change of any of these may change what is read here. */
  public static final Set<Topic> TOPICS =
      Set.of(
          AccountStore.ACCOUNTS,
          Topic.of(ACCOUNT_RATING),
          GRADES,
          Topic.of(ACCOUNT_AMOUNT),
          Topic.of(SATISFACTION_ELEMENT),
          Topic.of(SECTOR_PROMISE));

  /** One account; empty if it is gone. */
  public Optional<AccountWorth> find(Reader reader, long accountId) {
    return Optional.ofNullable(read(reader, Optional.of(accountId)).get(accountId));
  }

  /** All accounts by their ids. */
  public Map<Long, AccountWorth> all(Reader reader) {
    return read(reader, Optional.empty());
  }

  /**
   * The ranks of these accounts, from their grades alone; one that has no score is not there.
   *
   * @param criteria by which accounts are ranked
   */
  public Map<Long, Integer> ranks(
      Reader reader, List<KeyCriterion> criteria, Collection<Long> accounts) {
    Map<Long, Integer> ranks = new HashMap<>();
    for (List<Long> some : Ids.inParts(accounts)) {
      grades(reader, KEY_GRADE.ACCOUNT_ID.in(some))
          .forEach(
              (id, grades) ->
                  KeyRank.of(criteria, grades).score().ifPresent(score -> ranks.put(id, score)));
    }
    return ranks;
  }

  private static Map<Long, AccountWorth> read(Reader reader, Optional<Long> one) {
    Map<Long, Map<Rated, AccountRating>> ratings = ratings(reader, one);
    Map<Long, Map<KeyCriterion.Key, Grade>> grades = grades(reader, is(KEY_GRADE.ACCOUNT_ID, one));
    Map<Long, Map<Integer, Map<AmountKind, BigDecimal>>> amounts = amounts(reader, one);
    Map<Long, List<SatisfactionElement>> elements = elements(reader, one);
    Map<String, Integer> promises = promises(reader);
    Map<Long, AccountWorth> found = new HashMap<>();
    for (AccountRecord row : reader.sql().selectFrom(ACCOUNT).where(is(ACCOUNT.ID, one)).fetch()) {
      long id = row.getId();
      found.put(
          id,
          new AccountWorth(
              id,
              Segmentation.of(row.getSegments()),
              Optional.ofNullable(row.getSizeClass()).map(SizeClass::valueOf),
              row.getSector(),
              number(promises.get(SearchWords.key(row.getSector()))),
              BuyingWay.valueOf(row.getBuying()),
              row.getDistributor(),
              new Ratings(ratings.getOrDefault(id, Map.of())),
              grades.getOrDefault(id, Map.of()),
              amounts.getOrDefault(id, Map.of()),
              elements.getOrDefault(id, List.of())));
    }
    return found;
  }

  private static Map<Long, Map<Rated, AccountRating>> ratings(Reader reader, Optional<Long> one) {
    Map<Long, Map<Rated, AccountRating>> ratings = new HashMap<>();
    for (AccountRatingRecord row :
        reader.sql().selectFrom(ACCOUNT_RATING).where(is(ACCOUNT_RATING.ACCOUNT_ID, one)).fetch()) {
      ratings
          .computeIfAbsent(row.getAccountId(), id -> new EnumMap<>(Rated.class))
          .put(
              Rated.valueOf(row.getAbout()),
              new AccountRating(number(row.getLevel()), row.getNote(), row.getRatedOn()));
    }
    return ratings;
  }

  private static Map<Long, Map<KeyCriterion.Key, Grade>> grades(Reader reader, Condition whose) {
    Map<Long, Map<KeyCriterion.Key, Grade>> grades = new HashMap<>();
    for (KeyGradeRecord row : reader.sql().selectFrom(KEY_GRADE).where(whose).fetch()) {
      grades
          .computeIfAbsent(row.getAccountId(), id -> new HashMap<>())
          .put(
              new KeyCriterion.Key(
                  KeyCriterion.Kind.valueOf(row.getKind()), Optional.ofNullable(row.getOwnId())),
              Grade.valueOf(row.getGrade()));
    }
    return grades;
  }

  private static Map<Long, Map<Integer, Map<AmountKind, BigDecimal>>> amounts(
      Reader reader, Optional<Long> one) {
    Map<Long, Map<Integer, Map<AmountKind, BigDecimal>>> amounts = new HashMap<>();
    reader
        .sql()
        .selectFrom(ACCOUNT_AMOUNT)
        .where(is(ACCOUNT_AMOUNT.ACCOUNT_ID, one))
        .forEach(
            row ->
                amounts
                    .computeIfAbsent(row.getAccountId(), id -> new HashMap<>())
                    .computeIfAbsent(row.getInYear(), year -> new EnumMap<>(AmountKind.class))
                    .put(AmountKind.valueOf(row.getKind()), row.getAmount()));
    return amounts;
  }

  private static Map<Long, List<SatisfactionElement>> elements(Reader reader, Optional<Long> one) {
    return reader
        .sql()
        .selectFrom(SATISFACTION_ELEMENT)
        .where(is(SATISFACTION_ELEMENT.ACCOUNT_ID, one))
        .orderBy(SATISFACTION_ELEMENT.ID)
        .fetchGroups(SATISFACTION_ELEMENT.ACCOUNT_ID, WorthStore::element);
  }

  private static SatisfactionElement element(SatisfactionElementRecord row) {
    return new SatisfactionElement(
        row.getId(), row.getName(), number(row.getImportance()), number(row.getRating()));
  }

  private static Map<String, Integer> promises(Reader reader) {
    return reader
        .sql()
        .select(SECTOR_PROMISE.SECTOR_KEY, SECTOR_PROMISE.LEVEL)
        .from(SECTOR_PROMISE)
        .fetchMap(SECTOR_PROMISE.SECTOR_KEY, SECTOR_PROMISE.LEVEL);
  }

  private static Condition is(Field<Long> column, Optional<Long> one) {
    return one.map(column::eq).orElse(noCondition());
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
