package app.entregent.exchange.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table, asked by column.
 *
 * @param line the line where the row begins, counted from 1
 * @param cells as they stand there; may be fewer or more than the header has
 * @param open whether a quotation mark in it was never closed
 */
record CsvRow(Header header, long line, List<String> cells, boolean open) {

  /** The text of a column without blanks around it; "" if the column or the cell is absent. */
  String get(Column column) {
    for (int place : header.places(column)) {
      if (place < cells.size()) {
        String text = strip(cells.get(place));
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  boolean isEmpty() {
    return cells.stream().allMatch(cell -> strip(cell).isEmpty());
  }

  /** What stands beyond the header, joined; "" if nothing does. */
  String beyond() {
    if (cells.size() <= header.size()) {
      return "";
    }
    List<String> rest = cells.subList(header.size(), cells.size());
    return rest.stream().allMatch(cell -> strip(cell).isEmpty()) ? "" : String.join(", ", rest);
  }

  /** The row with two neighbouring cells joined by the comma that should not have parted them. */
  CsvRow joined(int place) {
    List<String> whole = new ArrayList<>(cells);
    whole.set(place, whole.get(place) + "," + whole.remove(place + 1));
    return new CsvRow(header, line, List.copyOf(whole), open);
  }

  private static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
