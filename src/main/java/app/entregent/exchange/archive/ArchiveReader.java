package app.entregent.exchange.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads an archive from its first file to its last: recognises each by its header, hands out typed
 * rows, and accounts for every row that does not come. A file that can't be read does not stop the
 * others. At no time are there more than one row and one block of bytes in memory.
 */
public final class ArchiveReader {
  private static final int ROWS_BETWEEN_NEWS = 256;

  private final ArchiveSource source;
  private final ArchiveSink sink;
  private final ArchiveProgress progress;
  private final OwnerCounts counts;
  private final long bytes;
  private long bytesRead;

  private ArchiveReader(
      ArchiveSource source, ArchiveSink sink, ArchiveProgress progress, OwnerCounts counts) {
    this.source = source;
    this.counts = counts;
    this.progress = progress;
    this.bytes = Math.max(1, source.files().stream().mapToLong(ArchiveFile::size).sum());
    this.sink =
        new ArchiveSink() {
          @Override
          public void row(ArchiveRow row) {
            counts.count(row);
            sink.row(row);
          }

          @Override
          public void leftOut(LeftOut leftOut) {
            sink.leftOut(leftOut);
          }

          @Override
          public void problem(Problem problem) {
            sink.problem(problem);
          }
        };
  }

  /**
   * Reads everything once, in the order of {@link FileKind}. The same source can be read again.
   *
   * @return what became of each file, and whose archive it is
   */
  public static ArchiveSummary read(
      ArchiveSource source, ArchiveSink sink, ArchiveProgress progress) {
    return read(source, sink, progress, new OwnerCounts());
  }

  /**
   * Reads one of several archives of one member: the owner is looked for in all that was counted
   * before, too.
   *
   * @param counts the same for all of them
   */
  public static ArchiveSummary read(
      ArchiveSource source, ArchiveSink sink, ArchiveProgress progress, OwnerCounts counts) {
    return new ArchiveReader(source, sink, progress, counts).read();
  }

  private ArchiveSummary read() {
    source.problems().forEach(sink::problem);
    List<FileSummary> summaries = new ArrayList<>();
    boolean cancelled = false;
    for (Recognised file : recognised()) {
      if (!cancelled) {
        cancelled = progress.cancelled();
      }
      if (!cancelled) {
        try {
          summaries.add(read(file));
        } catch (CancelledException e) {
          summaries.add(e.summary);
          cancelled = true;
        }
      }
    }
    return new ArchiveSummary(List.copyOf(summaries), OwnerFinder.find(counts), cancelled);
  }

  /** A file and what it seems to hold, before it is read. */
  private record Recognised(ArchiveFile file, Optional<FileKind> kind) {}

  private List<Recognised> recognised() {
    return source.files().stream()
        .map(file -> new Recognised(file, kind(file)))
        .sorted(
            Comparator.comparing((Recognised file) -> file.kind().map(FileKind::ordinal).orElse(99))
                .thenComparing(file -> file.file().name()))
        .toList();
  }

  private static Optional<FileKind> kind(ArchiveFile file) {
    Optional<FileKind> hint = FileKind.hinted(file.name());
    if (!isTable(file.name())) {
      return hint;
    }
    try (CsvTable table = CsvTable.open(file.open(), file.name())) {
      return table.header().map(Header::kind).or(() -> hint);
    } catch (IOException | CsvParseException | UncheckedIOException e) {
      return hint;
    }
  }

  private static boolean isTable(String name) {
    String base = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return base.endsWith(".csv")
        || base.endsWith(".tsv")
        || base.endsWith(".txt")
        || base.indexOf('.') < 0
        || base.contains(".csv");
  }

  private FileSummary read(Recognised recognised) {
    ArchiveFile file = recognised.file();
    FileReading out = new FileReading(file.name(), sink);
    progress.at(file.name(), done());
    if (recognised.kind().isEmpty() || !recognised.kind().get().isRead()) {
      bytesRead += file.size();
      FileSummary.State state =
          recognised.kind().isPresent() ? FileSummary.State.NOT_USED : FileSummary.State.UNKNOWN;
      return out.summary(recognised.kind(), state, List.of());
    }
    FileKind kind = recognised.kind().get();
    try (CsvTable table = CsvTable.open(new Counted(file.open()), file.name())) {
      return readTable(table, kind, out);
    } catch (BoundedStream.RefusedException e) {
      out.problem(e.problem(file.name(), 0));
    } catch (IOException e) {
      out.problem(0, Problem.Kind.NOT_READABLE, e.toString());
    }
    return out.summary(recognised.kind(), FileSummary.State.FAILED, List.of());
  }

  private FileSummary readTable(CsvTable table, FileKind kind, FileReading out) throws IOException {
    Optional<FileKind> found = Optional.of(kind);
    if (table.header().isEmpty()) {
      if (table.saysNothing()) {
        return out.summary(found, FileSummary.State.EMPTY, List.of());
      }
      out.problem(1, Problem.Kind.NO_HEADER, table.firstLine());
      return out.summary(found, FileSummary.State.FAILED, List.of());
    }
    Header header = table.header().get();
    if (saysNotWhich(kind, out.file())) {
      out.problem(header.line(), Problem.Kind.GIVEN_OR_RECEIVED, "");
      return out.summary(found, FileSummary.State.FAILED, List.of());
    }
    if (!header.unknown().isEmpty()) {
      out.problem(header.line(), Problem.Kind.UNKNOWN_COLUMNS, String.join(", ", header.unknown()));
    }
    header.twice().forEach(c -> out.problem(header.line(), Problem.Kind.COLUMN_TWICE, c));
    FileSummary.State state = readRows(table, kind, out);
    if (table.oldEncoding()) {
      out.problem(0, Problem.Kind.OLD_ENCODING, "");
    }
    return out.summary(found, state, header.missing());
  }

  private FileSummary.State readRows(CsvTable table, FileKind kind, FileReading out) {
    Line line = new Line();
    try {
      table.forEach(
          row -> {
            line.number = row.line();
            if (out.rows() % ROWS_BETWEEN_NEWS == 0) {
              news(kind, out);
            }
            readRow(kind, row, out);
          });
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      return stopped(e, line.number, out);
    }
    return out.rows() == 0 ? FileSummary.State.EMPTY : FileSummary.State.READ;
  }

  private static FileSummary.State stopped(Exception e, long line, FileReading out) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof BoundedStream.RefusedException refused) {
      out.problem(refused.problem(out.file(), line));
    } else {
      out.problem(line, Problem.Kind.STOPPED_HERE, String.valueOf(cause.getMessage()));
    }
    return FileSummary.State.READ_IN_PART;
  }

  private static void readRow(FileKind kind, CsvRow row, FileReading out) {
    out.begin();
    if (row.isEmpty()) {
      out.leaveOut(row, LeftOut.Reason.EMPTY_ROW);
      return;
    }
    if (row.header().isRepeatedBy(row.cells())) {
      out.leaveOut(row, LeftOut.Reason.REPEATED_HEADER);
      return;
    }
    if (row.open()) {
      out.problem(row.line(), Problem.Kind.OPEN_QUOTE, "");
    } else if (row.cells().size() < row.header().size()) {
      out.problem(row.line(), Problem.Kind.SHORT_ROW, Integer.toString(row.cells().size()));
    }
    if (!kind.hasLongTexts()) {
      long lines = row.cells().stream().mapToLong(cell -> cell.lines().count()).max().orElse(1);
      if (lines > 1) {
        out.problem(row.line(), Problem.Kind.LINES_IN_CELL, Long.toString(lines));
      }
    }
    RowReader.read(kind, row, out);
  }

  private void news(FileKind kind, FileReading out) {
    progress.at(out.file(), done());
    if (progress.cancelled()) {
      throw new CancelledException(
          out.summary(Optional.of(kind), FileSummary.State.READ_IN_PART, List.of()));
    }
  }

  private double done() {
    return Math.min(1.0, (double) bytesRead / bytes);
  }

  /** Two kinds of file have one header, and only the name tells which this is. */
  private static boolean saysNotWhich(FileKind kind, String name) {
    return (kind == FileKind.RECOMMENDATIONS_GIVEN || kind == FileKind.RECOMMENDATIONS_RECEIVED)
        && !FileKind.hinted(name).equals(Optional.of(kind));
  }

  private static final class Line {
    private long number;
  }

  private static final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FileSummary summary;

    CancelledException(FileSummary summary) {
      super("Cancelled", null, false, false);
      this.summary = summary;
    }
  }

  /** Counts the bytes for the progress. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      bytesRead += Math.max(0, n);
      return n;
    }
  }
}
