package app.entregent.exchange.archive;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table of the archive, read row by row: what wrote it, how its letters are stored and what parts
 * its cells is found out from its first lines. Never more than one row is in memory.
 */
final class CsvTable implements Closeable {
  private static final int SAMPLE = 1 << 16;

  private final LenientText text;
  private final BufferedReader letters;
  private final String sample;
  private final Optional<Header> header;

  private CsvTable(LenientText text, BufferedReader letters, String sample, String path) {
    this.text = text;
    this.letters = letters;
    this.sample = sample;
    this.header = Header.find(sample, path);
  }

  static CsvTable open(InputStream in, String path) throws IOException {
    LenientText text = new LenientText(in);
    BufferedReader letters = new BufferedReader(text, SAMPLE);
    letters.mark(SAMPLE);
    char[] sample = new char[SAMPLE];
    int length = 0;
    int n = letters.read(sample, 0, SAMPLE);
    while (n > 0) {
      length += n;
      n = letters.read(sample, length, SAMPLE - length);
    }
    letters.reset();
    return new CsvTable(text, letters, new String(sample, 0, length), path);
  }

  Optional<Header> header() {
    return header;
  }

  /** Whether bytes that are no UTF-8 were met so far. */
  boolean oldEncoding() {
    return text.oldEncoding();
  }

  /** The first line with letters in it; "" if there is none. */
  String firstLine() {
    return sample.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  /** Whether the file holds nothing, or says so in words. */
  boolean saysNothing() {
    String line = firstLine();
    return line.isEmpty() || line.toLowerCase(Locale.ROOT).startsWith("no conversations");
  }

  /** Gives every row below the header, in order. */
  void forEach(Consumer<CsvRow> consumer) throws IOException {
    Header found = header.orElseThrow();
    EndingReader ending = new EndingReader(letters);
    Optional<Tail> tail = read(ending, found, found.line(), 0, consumer);
    while (tail.isPresent()) {
      // A quotation mark left open took the rest of the table into one cell: give the rows back.
      EndingReader rest = new EndingReader(new StringReader(tail.get().text()));
      tail = read(rest, found, 0, tail.get().line() - 1, consumer);
    }
  }

  private static Optional<Tail> read(
      EndingReader source, Header header, int skip, long before, Consumer<CsvRow> consumer)
      throws IOException {
    try (CsvReader<Cells> reader =
        CsvReader.builder()
            .fieldSeparator(header.delimiter())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .skipEmptyLines(true)
            .build(new CellsHandler(), source)) {
      reader.skipLines(skip);
      try (CloseableIterator<Cells> rows = reader.iterator()) {
        while (rows.hasNext()) {
          Cells cells = rows.next();
          boolean open = cells.lastQuoted() && !rows.hasNext() && !source.endsInQuote();
          CsvRow row = new CsvRow(header, before + cells.line(), cells.texts(), open);
          if (!open || header.kind().hasLongTexts()) {
            consumer.accept(row);
            continue;
          }
          String last = row.cells().getLast();
          List<String> lines = last.lines().toList();
          List<String> own = new ArrayList<>(row.cells());
          own.set(own.size() - 1, lines.isEmpty() ? "" : lines.getFirst());
          consumer.accept(new CsvRow(header, row.line(), List.copyOf(own), true));
          if (lines.size() > 1) {
            String rest = String.join("\n", lines.subList(1, lines.size()));
            return Optional.of(new Tail(row.line() + 1, rest));
          }
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    letters.close();
  }

  /** What a quotation mark left open has swallowed, and the line where it begins. */
  private record Tail(long line, String text) {}

  private record Cells(long line, List<String> texts, boolean lastQuoted) {}

  /** Keeps what FastCSV's own records forget: whether the last cell was quoted. */
  private static final class CellsHandler extends AbstractBaseCsvCallbackHandler<Cells> {
    private List<String> texts = new ArrayList<>();
    private boolean lastQuoted;

    @Override
    protected void handleBegin(long startingLineNumber) {
      texts = new ArrayList<>();
      lastQuoted = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      texts.add(new String(buffer, offset, length));
      lastQuoted = quoted;
    }

    @Override
    protected void handleEmpty() {
      texts.add("");
    }

    @Override
    protected Cells buildRecord() {
      return new Cells(getStartingLineNumber(), texts, lastQuoted);
    }
  }

  /** Remembers the last letter that is no blank, by which an open quotation mark is found. */
  private static final class EndingReader extends FilterReader {
    private char last;

    EndingReader(Reader in) {
      super(in);
    }

    boolean endsInQuote() {
      return last == '"';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      for (int i = offset + n - 1; n > 0 && i >= offset; i--) {
        if (!Character.isWhitespace(target[i])) {
          last = target[i];
          break;
        }
      }
      return n;
    }
  }
}
