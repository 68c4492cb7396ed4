package app.entregent.exchange.archive;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a table: where it stands, what parts its cells, and which column is which. It is
 * looked for line by line, because the notes above it vary in length from year to year.
 */
final class Header {
  private static final int LINES_SEARCHED = 40;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final FileKind kind;
  private final char delimiter;
  private final int line;
  private final List<String> cells;
  private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
  private final List<String> unknown = new ArrayList<>();

  private Header(FileKind kind, char delimiter, int line, List<String> cells) {
    this.kind = kind;
    this.delimiter = delimiter;
    this.line = line;
    this.cells = cells;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      Optional<Column> column = Column.named(cell).filter(kind::knows);
      if (column.isPresent()) {
        places.computeIfAbsent(column.get(), c -> new ArrayList<>()).add(i);
      } else if (!cell.isEmpty()) {
        unknown.add(cell);
      }
    }
  }

  /** Looks for the row that holds the columns of a kind of file. */
  static Optional<Header> find(String sample, String path) {
    List<String> lines = sample.lines().limit(LINES_SEARCHED).toList();
    for (int i = 0; i < lines.size(); i++) {
      for (char delimiter : DELIMITERS) {
        List<String> cells = split(lines.get(i), delimiter);
        var columns = new EnumMap<Column, Boolean>(Column.class);
        cells.forEach(cell -> Column.named(cell).ifPresent(c -> columns.put(c, true)));
        Optional<FileKind> kind = FileKind.of(columns.keySet(), cells.size(), path);
        if (kind.isPresent()) {
          return Optional.of(new Header(kind.get(), delimiter, i + 1, cells));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> split(String line, char delimiter) {
    if (line.isBlank()) {
      return List.of();
    }
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .allowExtraCharsAfterClosingQuote(true)
        .ofSingleCsvRecord(line)
        .getFields();
  }

  FileKind kind() {
    return kind;
  }

  char delimiter() {
    return delimiter;
  }

  /** The line of the header, counted from 1. */
  int line() {
    return line;
  }

  int size() {
    return cells.size();
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  List<Integer> places(Column column) {
    return places.getOrDefault(column, List.of());
  }

  /** Columns that are not known for this kind of file, as written. */
  List<String> unknown() {
    return unknown;
  }

  /** Columns that stand more than once. */
  List<String> twice() {
    return places.entrySet().stream()
        .filter(place -> place.getValue().size() > 1)
        .map(place -> cells.get(place.getValue().getFirst()).strip())
        .toList();
  }

  /** Columns without which the reading is poorer. */
  List<String> missing() {
    return kind.columns().stream()
        .filter(column -> kind.misses(column) && !has(column))
        .map(Column::title)
        .toList();
  }

  /** Whether a row is this header once more. */
  boolean isRepeatedBy(List<String> row) {
    return row.size() >= cells.size() && row.subList(0, cells.size()).equals(cells);
  }
}
