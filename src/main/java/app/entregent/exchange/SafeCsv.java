package app.entregent.exchange;

import app.entregent.text.Language;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as a file that every spreadsheet opens: UTF-8 with its mark at the beginning, and the
 * separator that the spreadsheets of the language expect. No cell is taken for a formula, whoever
 * wrote it.
 */
public final class SafeCsv {
  /** What makes a spreadsheet compute or split a cell (OWASP, CSV injection). */
  private static final String BEGINS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final String MARK = "\ufeff";

  private SafeCsv() {}

  /** The bytes of a table of these rows, the heading first. */
  public static byte[] bytes(Language language, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    char separator =
        switch (language) {
          case EN -> ',';
          case FR -> ';';
        };
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
      for (List<String> row : rows) {
        var _ = csv.writeRecord(row.stream().map(SafeCsv::harmless).toList());
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A text that would be computed begins with an apostrophe, which spreadsheets do not show. */
  static String harmless(String cell) {
    String seen = cell.stripLeading();
    boolean formula =
        !seen.isEmpty() && BEGINS_FORMULA.indexOf(seen.charAt(0)) >= 0
            || !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
