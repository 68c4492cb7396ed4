package app.entregent.exchange.archive;

/**
 * Something the seller should know about what was read. A problem loses no row by itself: rows that
 * don't come are told by {@link LeftOut}.
 *
 * @param kind what it is, to be put into words in the seller's language
 * @param file the name of the file inside what was chosen, or of the chosen file itself
 * @param line the line where the row begins, counted from 1; 0 if it concerns the whole file
 * @param detail the value or name that the sentence shows; "" if it needs none
 */
public record Problem(Kind kind, String file, long line, String detail) {

  /** What can be wrong; the comment says what the detail holds. */
  public enum Kind {
    /** Nothing stands at the chosen place. */
    NOT_FOUND,
    /** The system refused to open or to read on; the system's own words. */
    NOT_READABLE,
    /** The file, zip or folder holds nothing. */
    EMPTY,
    /** A web page was saved under the name of the archive. */
    WEB_PAGE,
    /** Neither a zip nor a text table. */
    NOT_AN_ARCHIVE,
    /** The zip asks for a password. */
    ENCRYPTED,
    /** The zip is cut off or damaged; what stands before the damage was read. */
    TRUNCATED,
    /** The zip is so damaged that nothing in it could be read. */
    BROKEN,
    /** What came out of the zip does not match its checksum: some of it may be wrong. */
    DAMAGED,
    /** The parts of the zip lie over one another, as in a zip made to fill the disk. */
    OVERLAPPING,
    /** Too many files; the number allowed. */
    TOO_MANY_FILES,
    /** The file unpacks to more than is allowed; the number of bytes allowed. */
    TOO_LARGE,
    /** The file shrinks more than an honest one can. */
    SUSPICIOUS_RATIO,
    /** The name leads out of the archive ({@code ../}). */
    UNSAFE_NAME,
    /** Two files bear the same name; the first was read. */
    SAME_NAME_TWICE,
    /** A zip in a zip in a zip: not opened. */
    NESTED_TOO_DEEP,
    /** The name is known, but no row looks like a header; the first line. */
    NO_HEADER,
    /** A file of recommendations that says neither given nor received. */
    GIVEN_OR_RECEIVED,
    /** Columns that are not known and were not read; their names. */
    UNKNOWN_COLUMNS,
    /** A column that stands there twice; its name. The first value that is not empty counts. */
    COLUMN_TWICE,
    /** Bytes that are no UTF-8 were read as Windows-1252. */
    OLD_ENCODING,
    /** The row has fewer cells than the header; the number of cells. */
    SHORT_ROW,
    /** The row has more cells than the header; what stood in the cells too many. */
    LONG_ROW,
    /** A quotation mark was never closed: the row may hold more than its own. */
    OPEN_QUOTE,
    /** A cell that should be one line runs over several; their number. */
    LINES_IN_CELL,
    /** The table could not be read beyond this line; the parser's own words. */
    STOPPED_HERE,
    /** A date that can't be understood; as written. The row comes without it. */
    BAD_DATE,
    /** An address that is no profile link; as written. The row comes without it. */
    BAD_LINK,
    /** An e-mail address without @; as written. The row comes without it. */
    BAD_EMAIL,
    /** Names and links of the recipients don't pair; the names. Who is known comes by link. */
    UNEVEN_RECIPIENTS,
    /** A name without a link that nobody known bears; the name. What was said comes without it. */
    UNKNOWN_NAME,
    /** A name without a link that several people bear; the name. It is tied to none of them. */
    NAME_OF_SEVERAL,
    /** A text was longer than the workspace holds and was shortened; how it begins. */
    SHORTENED,
    /** A date from before the network opened, or far ahead; as read. It is kept. */
    UNLIKELY_DATE
  }
}
