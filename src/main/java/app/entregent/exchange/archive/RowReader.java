package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes typed rows of the rows of each kind of file; messages have a {@link MessageReader}. */
final class RowReader {
  private static final Pattern TIME_ALONE =
      Pattern.compile("(?i)\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?");
  private static final List<Column> MOMENTS =
      List.of(Column.CONNECTED_ON, Column.DATE, Column.SENT_AT, Column.CREATION_DATE);
  private static final Pattern DATE_AND_WORD = Pattern.compile("([^,]+),\\s*(\\p{L}+)");
  private static final Pattern LABELLED = Pattern.compile(",\\s*(?=[A-Z_ ]+:)");
  private static final Pattern LABEL = Pattern.compile("^[A-Z_ ]+:");
  private static final Set<String> YES = Set.of("yes", "true", "1", "oui", "ja", "si", "sí");

  private RowReader() {}

  static void read(FileKind kind, CsvRow raw, FileReading out) {
    CsvRow row = withWholeMoments(raw);
    switch (kind) {
      case CONNECTIONS -> connection(row, out);
      case MESSAGES -> MessageReader.read(row, out);
      case INVITATIONS -> invitation(row, out);
      case PROFILE -> profile(row, out);
      case PROFILE_SUMMARY -> summary(row, out);
      case EMAIL_ADDRESSES -> email(row, out);
      case POSITIONS -> position(row, out);
      case SKILLS -> skill(row, out);
      case NOTES -> note(row, out);
      case RECOMMENDATIONS_GIVEN -> recommendation(row, out, true);
      case RECOMMENDATIONS_RECEIVED -> recommendation(row, out, false);
      case ENDORSEMENTS_RECEIVED -> endorsement(row, out);
      case OTHER -> throw new IllegalArgumentException("These files have no rows to read");
    }
    if (!row.beyond().isEmpty()) {
      out.problem(row.line(), Problem.Kind.LONG_ROW, row.beyond());
    }
  }

  static boolean isYes(String cell) {
    return YES.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Joins "1/29/26, 2:37 PM" where it was written without quotation marks and fell apart. */
  private static CsvRow withWholeMoments(CsvRow row) {
    for (Column column : MOMENTS) {
      for (int place : row.header().places(column)) {
        if (place + 1 < row.cells().size()
            && isTimeAlone(row.cells().get(place + 1))
            && ArchiveDate.of(row.cells().get(place)).isPresent()) {
          return row.joined(place);
        }
      }
    }
    return row;
  }

  private static boolean isTimeAlone(String cell) {
    return cell.indexOf(':') > 0 && TIME_ALONE.matcher(cell.strip()).matches();
  }

  private static void connection(CsvRow row, FileReading out) {
    PersonName name = PersonName.of(row.get(Column.FIRST_NAME), row.get(Column.LAST_NAME));
    String company = row.get(Column.COMPANY);
    String position = row.get(Column.POSITION);
    String url = row.get(Column.URL);
    String address = row.get(Column.EMAIL);
    if (name.isEmpty() && url.isEmpty()) {
      boolean bare = company.isEmpty() && position.isEmpty() && address.isEmpty();
      out.leaveOut(row, bare ? LeftOut.Reason.HIDDEN_MEMBER : LeftOut.Reason.NO_NAME);
      return;
    }
    boolean usable = address.isEmpty() || address.indexOf('@') > 0;
    if (!usable) {
      out.problem(row.line(), Problem.Kind.BAD_EMAIL, address);
    }
    out.row(
        new ConnectionRow(
            out.file(),
            row.line(),
            name,
            out.link(row, Column.URL),
            usable ? address : "",
            company,
            position,
            out.day(row, Column.CONNECTED_ON)));
  }

  private static void invitation(CsvRow row, FileReading out) {
    Correspondent from = new Correspondent(row.get(Column.FROM), out.link(row, Column.INVITER_URL));
    Correspondent to = new Correspondent(row.get(Column.TO), out.link(row, Column.INVITEE_URL));
    String written = row.get(Column.DIRECTION).toUpperCase(Locale.ROOT);
    var moment = ArchiveDate.of(row.get(Column.SENT_AT));
    if (!written.equals("INCOMING") && !written.equals("OUTGOING")) {
      out.leaveOut(row, LeftOut.Reason.NO_DIRECTION);
      return;
    }
    if (moment.isEmpty()) {
      out.leaveOut(row, LeftOut.Reason.BAD_DATE);
      return;
    }
    InvitationRow invitation =
        new InvitationRow(
            out.file(),
            row.line(),
            from,
            to,
            InvitationRow.Direction.valueOf(written),
            moment.get().clock(),
            PlainText.of(row.get(Column.MESSAGE)));
    if (invitation.other().name().isEmpty() && invitation.other().link().isEmpty()) {
      out.leaveOut(row, LeftOut.Reason.NO_NAME);
    } else {
      out.row(invitation);
    }
  }

  private static void profile(CsvRow row, FileReading out) {
    PersonName name = PersonName.of(row.get(Column.FIRST_NAME), row.get(Column.LAST_NAME));
    out.row(
        new ProfileRow(
            out.file(),
            row.line(),
            name,
            row.get(Column.HEADLINE),
            PlainText.of(row.get(Column.SUMMARY)),
            row.get(Column.INDUSTRY),
            row.get(Column.GEO_LOCATION),
            websites(row.get(Column.WEBSITES))));
  }

  private static List<String> websites(String cell) {
    String list =
        cell.startsWith("[") && cell.endsWith("]") ? cell.substring(1, cell.length() - 1) : cell;
    return Arrays.stream(LABELLED.split(list))
        .map(site -> LABEL.matcher(site.strip()).replaceAll("").strip())
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static void summary(CsvRow row, FileReading out) {
    valued(
        row,
        out,
        PlainText.of(row.get(Column.PROFILE_SUMMARY)),
        text -> new ProfileSummaryRow(out.file(), row.line(), text));
  }

  private static void email(CsvRow row, FileReading out) {
    valued(
        row,
        out,
        row.get(Column.EMAIL),
        address -> new EmailRow(out.file(), row.line(), address, isYes(row.get(Column.PRIMARY))));
  }

  private static void skill(CsvRow row, FileReading out) {
    valued(row, out, row.get(Column.NAME), name -> new SkillRow(out.file(), row.line(), name));
  }

  private static void position(CsvRow row, FileReading out) {
    String company = row.get(Column.COMPANY_NAME);
    String title = row.get(Column.TITLE);
    valued(
        row,
        out,
        company + title,
        any ->
            new PositionRow(
                out.file(),
                row.line(),
                company,
                title,
                PlainText.of(row.get(Column.DESCRIPTION)),
                row.get(Column.LOCATION),
                period(row, Column.STARTED_ON, out),
                period(row, Column.FINISHED_ON, out)));
  }

  private static String period(CsvRow row, Column column, FileReading out) {
    String text = row.get(column);
    var period = ArchiveDate.period(text);
    if (period.isEmpty() && !text.isEmpty()) {
      out.problem(row.line(), Problem.Kind.BAD_DATE, text);
    }
    return period.orElse("");
  }

  private static void note(CsvRow row, FileReading out) {
    PersonName name =
        PersonName.of(row.get(Column.CONNECTION_FIRST_NAME), row.get(Column.CONNECTION_LAST_NAME));
    valued(
        row,
        out,
        PlainText.of(row.get(Column.NOTE)),
        note ->
            new NoteRow(
                out.file(),
                row.line(),
                name,
                out.link(row, Column.CONNECTION_URL),
                note,
                out.day(row, Column.CREATED_ON)));
  }

  private static void recommendation(CsvRow row, FileReading out, boolean given) {
    String written = row.get(Column.CREATION_DATE);
    String status = row.get(Column.STATUS);
    var together = DATE_AND_WORD.matcher(written);
    // "06/30/25, VISIBLE" in one cell: a comma too few or too many shifted the columns.
    if (together.matches() && ArchiveDate.of(together.group(1)).isPresent()) {
      written = together.group(1);
      status = together.group(2);
    }
    var moment = ArchiveDate.of(written);
    if (moment.isEmpty() && !written.isEmpty()) {
      out.problem(row.line(), Problem.Kind.BAD_DATE, written);
    }
    out.row(
        new RecommendationRow(
            out.file(),
            row.line(),
            given,
            PersonName.of(row.get(Column.FIRST_NAME), row.get(Column.LAST_NAME)),
            row.get(Column.COMPANY),
            row.get(Column.JOB_TITLE),
            PlainText.of(row.get(Column.TEXT)),
            moment.map(ArchiveDate::day),
            status.toUpperCase(Locale.ROOT)));
  }

  private static void endorsement(CsvRow row, FileReading out) {
    PersonName name =
        PersonName.of(row.get(Column.ENDORSER_FIRST_NAME), row.get(Column.ENDORSER_LAST_NAME));
    valued(
        row,
        out,
        row.get(Column.SKILL_NAME),
        skill ->
            new EndorsementRow(
                out.file(),
                row.line(),
                skill,
                name,
                out.link(row, Column.ENDORSER_URL),
                out.day(row, Column.ENDORSEMENT_DATE),
                row.get(Column.ENDORSEMENT_STATUS).toUpperCase(Locale.ROOT)));
  }

  private static void valued(
      CsvRow row, FileReading out, String value, Function<String, ArchiveRow> maker) {
    if (value.isEmpty()) {
      out.leaveOut(row, LeftOut.Reason.NO_VALUE);
    } else {
      out.row(maker.apply(value));
    }
  }
}
