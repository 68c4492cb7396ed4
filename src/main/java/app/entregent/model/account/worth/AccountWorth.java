package app.entregent.model.account.worth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * All that the seller said of what an account is to him.
 *
 * @param sector in which the account works; may be empty
 * @param promise what its sector promises, 1 to 3
 * @param distributor through whom it buys; may be empty
 * @param grades those of the criteria that were graded
 * @param amounts what it brought and cost, by year
 * @param elements what satisfies it, in the order in which it was added
 */
public record AccountWorth(
    long accountId,
    Segmentation segments,
    Optional<SizeClass> size,
    String sector,
    OptionalInt promise,
    BuyingWay buying,
    String distributor,
    Ratings ratings,
    Map<KeyCriterion.Key, Grade> grades,
    Map<Integer, Map<AmountKind, BigDecimal>> amounts,
    List<SatisfactionElement> elements) {
  public AccountWorth {
    grades = Map.copyOf(grades);
    amounts = Map.copyOf(amounts);
    elements = List.copyOf(elements);
  }

  /** The years of which anything is known, the newest first, with what they brought. */
  public NavigableMap<Integer, EconomicValue> years() {
    NavigableMap<Integer, EconomicValue> years = new TreeMap<>();
    amounts.forEach((year, inYear) -> years.put(year, EconomicValue.of(inYear)));
    return years.descendingMap();
  }

  /** The newest year of which the ratio is known. */
  public Optional<Map.Entry<Integer, EconomicValue>> newestYear() {
    return years().entrySet().stream()
        .filter(year -> year.getValue().ratio().isPresent())
        .findFirst();
  }

  public RelationIntensity intensity() {
    return RelationIntensity.of(ratings);
  }

  public MarketForces forces() {
    return MarketForces.of(ratings);
  }

  public AccountValue value() {
    return new AccountValue(
        newestYear().flatMap(year -> year.getValue().level()),
        LoyaltyQuadrant.of(ratings),
        FutureValue.of(size, promise));
  }

  public KeyRank rank(List<KeyCriterion> criteria) {
    return KeyRank.of(criteria, grades);
  }
}
