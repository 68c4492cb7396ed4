package app.entregent.screen.people;

import app.entregent.model.people.PersonRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A line of the list of people.
 *
 * @param lastTouch when words were last exchanged both ways
 */
record PersonLine(PersonRow person, Optional<LocalDate> lastTouch) {
  /** The columns by which the list can be ordered. */
  enum Column {
    NAME,
    COMPANY,
    CONNECTED,
    TOUCH
  }

  /** Empty values stand last in both directions, equal ones by name. */
  static Comparator<PersonLine> order(ListOrder<Column> order) {
    Comparator<PersonLine> byName =
        Comparator.comparing((PersonLine line) -> line.person().sortKey())
            .thenComparing(line -> line.person().id());
    return switch (order.column()) {
      case NAME -> order.descending() ? byName.reversed() : byName;
      case COMPANY ->
          Lines.emptyLast(
                  (PersonLine line) ->
                      Optional.of(line.person().company()).filter(name -> !name.isEmpty()),
                  order.descending())
              .thenComparing(byName);
      case CONNECTED ->
          Lines.emptyLast((PersonLine line) -> line.person().connectedOn(), order.descending())
              .thenComparing(byName);
      case TOUCH ->
          Lines.emptyLast(PersonLine::lastTouch, order.descending()).thenComparing(byName);
    };
  }
}
