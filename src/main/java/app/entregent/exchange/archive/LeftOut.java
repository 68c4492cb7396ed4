package app.entregent.exchange.archive;

/**
 * A row that was read and does not come, with the reason.
 *
 * @param file the name of the file inside what was chosen
 * @param line the line where the row begins, counted from 1
 */
public record LeftOut(String file, long line, Reason reason) {

  /** Why a row does not come. */
  public enum Reason {
    /** A connection that hides itself: the row holds a date and nothing else. */
    HIDDEN_MEMBER,
    /** A row of empty cells. */
    EMPTY_ROW,
    /** The header, repeated between the rows. */
    REPEATED_HEADER,
    /** A person without a name and without a link. */
    NO_NAME,
    /** A message that was never sent. */
    DRAFT,
    /** A message that LinkedIn filed as spam. */
    SPAM,
    /** An advertisement. */
    SPONSORED,
    /** A message without words, subject and attachment. */
    EMPTY_MESSAGE,
    /** A message or invitation that can't be placed in time. */
    BAD_DATE,
    /** A text of more than a million characters. */
    TOO_LONG,
    /** An invitation that says neither incoming nor outgoing. */
    NO_DIRECTION,
    /** The one value that the row is about is empty. */
    NO_VALUE,
    /** The row names somebody without a link, and nobody known bears this name. */
    UNKNOWN_NAME,
    /** The row names somebody without a link, and several people bear this name. */
    NAME_OF_SEVERAL,
    /** Something of the owner's own, and nobody knows who the owner is. */
    NO_OWNER,
    /** Something of the owner's own, and the workspace belongs to somebody else. */
    OTHER_OWNER,
    /** A further e-mail address of the owner: one is kept. */
    FURTHER_ADDRESS
  }
}
