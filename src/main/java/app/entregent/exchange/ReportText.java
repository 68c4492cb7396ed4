package app.entregent.exchange;

import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report of an import as lines of plain text. */
public final class ReportText {
  private static final List<String> COLUMNS =
      List.of(
          "exchange.column.file",
          "exchange.column.read",
          "exchange.column.added",
          "exchange.column.changed",
          "exchange.column.already",
          "exchange.column.left_out");

  /** So many lines of one file and reason are named; the rest is counted. */
  private static final int NAMED = 40;

  private final Texts texts;

  public ReportText(Texts texts) {
    this.texts = texts;
  }

  public List<String> lines(ImportReport report) {
    List<String> lines = new ArrayList<>();
    ReportWords.summary(report).forEach(message -> lines.add(texts.say(message)));
    List<FileReport> used = report.files().stream().filter(FileReport::isUsed).toList();
    if (!used.isEmpty()) {
      lines.add("");
      lines.addAll(table(used));
    }
    if (!report.leftOut().isEmpty()) {
      lines.add("");
      lines.add(texts.say("exchange.left_out.heading", report.leftOut().size()));
      lines.addAll(leftOut(report));
    }
    List<Message> remarks = new ArrayList<>(ReportWords.problems(report));
    remarks.addAll(ReportWords.gaps(report));
    if (!remarks.isEmpty()) {
      lines.add("");
      lines.add(texts.say("exchange.problems.heading", remarks.size()));
      remarks.forEach(message -> lines.add("  " + texts.say(message)));
    }
    return lines;
  }

  private List<String> table(List<FileReport> files) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(key -> texts.say(key)).toList());
    for (FileReport file : files) {
      rows.add(
          List.of(
              file.state() == FileSummary.State.READ
                  ? file.name()
                  : texts.say(
                      "exchange.report.whole", file.name(), ReportWords.state(file.state())),
              number(file.read()),
              number(file.added()),
              number(file.changed()),
              number(file.alreadyThere()),
              number(file.leftOutInAll())));
    }
    return aligned(rows);
  }

  private String number(long number) {
    return texts.say("exchange.report.number", number);
  }

  /** The first column to the left, numbers to the right. */
  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream()
        .map(
            row -> {
              StringBuilder line = new StringBuilder();
              for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + gap : "  " + gap + row.get(i));
              }
              return line.toString();
            })
        .toList();
  }

  /** One line for each file and reason, with the numbers of the lines. */
  private List<String> leftOut(ImportReport report) {
    Map<String, Map<LeftOut.Reason, List<Long>>> byFile = new TreeMap<>();
    for (LeftOut row : report.leftOut()) {
      byFile
          .computeIfAbsent(row.file(), name -> new TreeMap<>())
          .computeIfAbsent(row.reason(), reason -> new ArrayList<>())
          .add(row.line());
    }
    List<String> lines = new ArrayList<>();
    byFile.forEach(
        (file, reasons) ->
            reasons.forEach((reason, where) -> lines.add("  " + leftOut(file, reason, where))));
    return lines;
  }

  private String leftOut(String file, LeftOut.Reason reason, List<Long> where) {
    List<String> named = where.stream().limit(NAMED).map(line -> Long.toString(line)).toList();
    String lines = String.join(", ", named);
    return where.size() > NAMED
        ? texts.say(
            "exchange.left_out.more",
            file,
            ReportWords.reason(reason),
            where.size(),
            lines,
            where.size() - NAMED)
        : texts.say(
            "exchange.left_out.lines", file, ReportWords.reason(reason), where.size(), lines);
  }
}
