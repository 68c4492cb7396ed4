package app.entregent.model.conversation;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days of the week, months and small numbers as one types them in English or French: lower case,
 * without accents, in full or shortened.
 */
final class DayNames {
  private static final Map<String, DayOfWeek> DAYS =
      numbered(
          DayOfWeek.values(),
          "mon monday lun lundi",
          "tue tues tuesday mar mardi",
          "wed weds wednesday mer mercredi",
          "thu thur thurs thursday jeu jeudi",
          "fri friday ven vendredi",
          "sat saturday sam samedi",
          "sun sunday dim dimanche");

  private static final Map<String, Month> MONTHS =
      numbered(
          Month.values(),
          "jan january janv janvier",
          "feb february fev fevr fevrier",
          "mar march mars",
          "apr april avr avril",
          "may mai",
          "jun june juin",
          "jul july juil juillet",
          "aug august aou aout",
          "sep sept september septembre",
          "oct october octobre",
          "nov november novembre",
          "dec december decembre");

  private static final Map<String, Integer> NUMBERS =
      numbered(
          new Integer[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
          "a an one un une",
          "two deux",
          "three trois",
          "four quatre",
          "five cinq",
          "six",
          "seven sept",
          "eight huit",
          "nine neuf",
          "ten dix");

  private DayNames() {}

  static Optional<DayOfWeek> day(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /** A whole number of at most four digits, or one to ten in words. */
  static Optional<Integer> number(String word) {
    return word.matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(word))
        : Optional.ofNullable(NUMBERS.get(word));
  }

  private static <T> Map<String, T> numbered(T[] values, String... spellings) {
    Map<String, T> names = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      for (String name : List.of(spellings[i].split(" "))) {
        names.put(name, values[i]);
      }
    }
    return Map.copyOf(names);
  }
}
