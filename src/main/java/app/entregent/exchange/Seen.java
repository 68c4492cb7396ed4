package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveRow;
import app.entregent.exchange.archive.LeftOut;
import java.time.LocalDate;

/**
 * A row and where it was seen.
 *
 * @param file the name of its file, as the report shows it
 * @param asOf the day of the archive
 */
record Seen<R extends ArchiveRow>(String file, LocalDate asOf, R row) {

  LeftOut leftOut(LeftOut.Reason reason) {
    return new LeftOut(file, row.line(), reason);
  }
}
