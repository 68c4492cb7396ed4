package app.entregent.exchange.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes messages of the rows of messages.csv, of every year; leaves out what nobody sent. */
final class MessageReader {
  private static final int LONGEST_TEXT = 1_000_000;
  private static final Pattern ADVERTISING =
      Pattern.compile(
          "spinmail-quill-editor|%(?:FIRSTNAME|LASTNAME|COMPANYNAME|JOBTITLE)%",
          Pattern.CASE_INSENSITIVE);

  private MessageReader() {}

  static void read(CsvRow row, FileReading out) {
    Optional<LeftOut.Reason> reason = reasonToLeaveOut(row);
    Optional<Instant> sentAt =
        ArchiveDate.of(row.get(Column.DATE))
            .map(date -> date.clock().toInstant(date.offset().orElse(ZoneOffset.UTC)));
    if (reason.isPresent()) {
      out.leaveOut(row, reason.get());
      return;
    }
    if (sentAt.isEmpty()) {
      out.problem(row.line(), Problem.Kind.BAD_DATE, row.get(Column.DATE));
      out.leaveOut(row, LeftOut.Reason.BAD_DATE);
      return;
    }
    Recipients recipients = Recipients.of(row.get(Column.TO), row.get(Column.RECIPIENT_URLS));
    if (!recipients.even()) {
      out.problem(row.line(), Problem.Kind.UNEVEN_RECIPIENTS, row.get(Column.TO));
    }
    out.row(
        new MessageRow(
            out.file(),
            row.line(),
            row.get(Column.CONVERSATION_ID),
            row.get(Column.CONVERSATION_TITLE),
            new Correspondent(row.get(Column.FROM), out.link(row, Column.SENDER_URL)),
            recipients.people(),
            sentAt.get(),
            PlainText.of(row.get(Column.SUBJECT)),
            PlainText.of(row.get(Column.CONTENT)),
            row.get(Column.FOLDER).toUpperCase(Locale.ROOT),
            !row.get(Column.ATTACHMENTS).isEmpty()));
  }

  private static Optional<LeftOut.Reason> reasonToLeaveOut(CsvRow row) {
    String content = row.get(Column.CONTENT);
    String folder = row.get(Column.FOLDER).toUpperCase(Locale.ROOT);
    if (RowReader.isYes(row.get(Column.MESSAGE_DRAFT))
        || RowReader.isYes(row.get(Column.CONVERSATION_DRAFT))
        || folder.startsWith("DRAFT")) {
      return Optional.of(LeftOut.Reason.DRAFT);
    }
    if (folder.equals("SPAM")) {
      return Optional.of(LeftOut.Reason.SPAM);
    }
    // Somebody with a profile may have pasted a template: that is still a message from a person.
    boolean impersonal =
        row.header().has(Column.SENDER_URL) && row.get(Column.SENDER_URL).isEmpty();
    if (impersonal
        && (ADVERTISING.matcher(content).find()
            || row.get(Column.CONVERSATION_TITLE)
                .toLowerCase(Locale.ROOT)
                .startsWith("sponsored"))) {
      return Optional.of(LeftOut.Reason.SPONSORED);
    }
    if (content.isEmpty()
        && row.get(Column.SUBJECT).isEmpty()
        && row.get(Column.ATTACHMENTS).isEmpty()) {
      return Optional.of(LeftOut.Reason.EMPTY_MESSAGE);
    }
    if (content.length() > LONGEST_TEXT) {
      return Optional.of(LeftOut.Reason.TOO_LONG);
    }
    boolean named =
        !(row.get(Column.FROM) + row.get(Column.SENDER_URL)).isEmpty()
            && !(row.get(Column.TO) + row.get(Column.RECIPIENT_URLS)).isEmpty();
    return named ? Optional.empty() : Optional.of(LeftOut.Reason.NO_NAME);
  }
}
