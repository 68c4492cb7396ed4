package app.entregent.screen.people;

import app.entregent.model.account.Account;
import app.entregent.model.people.JobChange;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A line of the list of people. */
record PersonLine(PersonRow person, PersonTraits traits) {
  /** The columns of the list, by each of which it can be ordered. */
  enum Column {
    NAME,
    COMPANY,
    CONNECTED,
    TOUCH,
    BOND,
    WARMTH,
    FIT,
    TAGS,
    STEP,
    PLACE,
    JOB,
    SOURCE
  }

  /** How the list is shown as long as nobody chose. */
  static final ListLayout<Column> USUAL =
      new ListLayout<>(
          List.of(Column.NAME, Column.COMPANY, Column.CONNECTED, Column.TOUCH),
          Map.of(),
          new ListOrder<>(Column.NAME, false));

  /**
   * Empty values stand last in both directions, equal ones by name.
   *
   * @param personas the codes of those whose fit counts; none: all of them
   */
  static Comparator<PersonLine> order(ListOrder<Column> order, Set<String> personas) {
    Comparator<PersonLine> byName =
        Comparator.comparing((PersonLine line) -> line.person().sortKey())
            .thenComparing(line -> line.person().id());
    boolean down = order.descending();
    return switch (order.column()) {
      case NAME -> down ? byName.reversed() : byName;
      case COMPANY -> by(line -> text(line.person().company()), down, byName);
      case PLACE -> by(line -> text(line.person().location()), down, byName);
      case CONNECTED -> by(line -> line.person().connectedOn(), down, byName);
      case TOUCH -> by(line -> line.traits().lastTouch(), down, byName);
      case BOND -> by(line -> Optional.of(line.traits().bond().level()), down, byName);
      case WARMTH -> by(line -> Optional.of(line.traits().warmth()), down, byName);
      case STEP -> by(line -> line.traits().account().map(Account::ladder), down, byName);
      case JOB -> by(line -> line.person().jobChange().map(JobChange::on), down, byName);
      case SOURCE -> by(line -> Optional.of(line.person().origin()), down, byName);
      case TAGS ->
          by(line -> line.traits().tags().stream().findFirst().map(Tag::name), down, byName);
      case FIT ->
          by(
              line -> line.traits().fits().best(personas).map(PersonaShares.Share::percent),
              down,
              byName);
    };
  }

  private static <V extends Comparable<? super V>> Comparator<PersonLine> by(
      Function<PersonLine, Optional<V>> value, boolean down, Comparator<PersonLine> then) {
    return Lines.emptyLast(value, down).thenComparing(then);
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
