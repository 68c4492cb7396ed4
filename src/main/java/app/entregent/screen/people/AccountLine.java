package app.entregent.screen.people;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.NetworkCompany;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.people.SearchWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of the list of accounts.
 *
 * @param lastTouch when words were last exchanged both ways with somebody there
 * @param twin whether another spelling is probably the same company
 * @param traits what it is worth to the seller
 */
record AccountLine(
    NetworkCompany company, Optional<LocalDate> lastTouch, boolean twin, AccountTraits traits) {
  /** The columns by which the list can be ordered. */
  enum Column {
    NAME,
    PEOPLE,
    LADDER,
    TOUCH,
    SEGMENT,
    RANK,
    VALUE,
    QUADRANT,
    INTENSITY,
    BUYING
  }

  /** How the list is shown as long as nobody chose. */
  static final ListLayout<Column> USUAL =
      new ListLayout<>(
          List.of(Column.NAME, Column.PEOPLE, Column.LADDER, Column.TOUCH),
          Map.of(),
          new ListOrder<>(Column.PEOPLE, true));

  /** Which part of the list is shown. */
  enum Part {
    ALL,
    TARGETS,
    SET_APART;

    boolean holds(NetworkCompany company) {
      return switch (this) {
        case ALL -> company.kind() == AccountKind.ORDINARY;
        case TARGETS -> company.target();
        case SET_APART -> company.kind() != AccountKind.ORDINARY;
      };
    }
  }

  /** Equal values by name; by people first the targets. */
  static Comparator<AccountLine> order(ListOrder<Column> order) {
    Comparator<AccountLine> byName =
        Comparator.comparing((AccountLine line) -> line.company().searchKey())
            .thenComparing(line -> line.company().name());
    return switch (order.column()) {
      case NAME -> order.descending() ? byName.reversed() : byName;
      case PEOPLE -> {
        Comparator<AccountLine> byPeople = Comparator.comparingInt(line -> line.company().people());
        yield Comparator.comparing((AccountLine line) -> !line.company().target())
            .thenComparing(order.descending() ? byPeople.reversed() : byPeople)
            .thenComparing(byName);
      }
      case LADDER -> {
        Comparator<AccountLine> byStep = Comparator.comparing(line -> line.company().ladder());
        yield (order.descending() ? byStep.reversed() : byStep).thenComparing(byName);
      }
      case TOUCH ->
          Lines.emptyLast(AccountLine::lastTouch, order.descending()).thenComparing(byName);
      case SEGMENT -> known(AccountLine::segment, order, byName);
      case RANK -> known(AccountLine::rank, order, byName);
      case VALUE -> known(line -> line.traits().advice(), order, byName);
      case QUADRANT -> known(line -> line.traits().quadrant(), order, byName);
      case INTENSITY -> known(line -> line.traits().intensity(), order, byName);
      case BUYING ->
          known(
              line -> Optional.of(line.traits().buying()).filter(way -> way != BuyingWay.UNKNOWN),
              order,
              byName);
    };
  }

  private static <V extends Comparable<? super V>> Comparator<AccountLine> known(
      Function<AccountLine, Optional<V>> value,
      ListOrder<Column> order,
      Comparator<AccountLine> byName) {
    return Lines.emptyLast(value, order.descending()).thenComparing(byName);
  }

  private Optional<String> segment() {
    return Optional.of(SearchWords.key(traits.segments().text())).filter(key -> !key.isBlank());
  }

  private Optional<Integer> rank() {
    return traits.rank().stream().boxed().findFirst();
  }
}
