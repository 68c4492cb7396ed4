package app.entregent.sample;

import app.entregent.text.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table of the sample's matter, read in one language. */
final class SampleTable {
  private SampleTable() {}

  /**
   * A line of a table. Columns that end in {@code _en} and {@code _fr} are texts, asked for without
   * the ending.
   */
  record Line(NamedCsvRecord row, Language language) {
    /** What stands in the column; may be empty. */
    String value(String column) {
      return row.getField(column);
    }

    /** The text in the language of the sample; may be empty. */
    String text(String column) {
      return row.getField(column + "_" + language.code());
    }

    boolean has(String column) {
      return !value(column).isEmpty();
    }

    boolean yes(String column) {
      return value(column).equals("yes");
    }

    int number(String column) {
      return Integer.parseInt(value(column));
    }

    Optional<Integer> ifNumber(String column) {
      return has(column) ? Optional.of(number(column)) : Optional.empty();
    }

    /** The words of the column, which blanks part. */
    List<String> words(String column) {
      return has(column) ? Arrays.asList(value(column).split(" ")) : List.of();
    }

    <E extends Enum<E>> E one(Class<E> of, String column) {
      return Enum.valueOf(of, value(column));
    }
  }

  static List<Line> lines(String table, Language language) {
    String file = "/app/entregent/sample/" + table + ".csv";
    try (InputStream in = SampleTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks a part of its sample: " + file);
      }
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return rows.stream().map(row -> new Line(row, language)).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The sample cannot be read: " + file, e);
    }
  }
}
