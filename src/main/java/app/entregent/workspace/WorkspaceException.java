package app.entregent.workspace;

import app.entregent.text.Message;
import java.nio.file.Path;
import java.util.Locale;
import org.jooq.exception.DataAccessException;

/** Why a workspace could not be opened, made, moved or changed. The file is as it was. */
public final class WorkspaceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The reasons, each with a sentence of its own in both languages. */
  public enum Reason {
    /** There is no file at this place. */
    MISSING,
    /** There is a file already where a new one should be made. */
    EXISTS,
    /** The file is no workspace. */
    NOT_A_WORKSPACE,
    /** The file was written by a newer version of the program. */
    NEWER,
    /** Another window or process has the file open. */
    HELD,
    /** The file holds things that this program never writes: it is not opened. */
    SUSPICIOUS,
    /** The file is a workspace, but its content cannot be read. */
    DAMAGED,
    /** The file or its folder cannot be read or written by this user. */
    NO_ACCESS,
    /** A text is longer than its column; the change was taken back whole. */
    TOO_LONG
  }

  /** What SQL calls a string that its column cannot take. */
  private static final String STRING_TOO_LONG = "22001";

  private final Reason reason;
  private final transient Path file;

  public WorkspaceException(Reason reason, Path file) {
    super(reason.name());
    this.reason = reason;
    this.file = file;
  }

  public WorkspaceException(Reason reason, Path file, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
    this.file = file;
  }

  static void throwIfTooLong(Throwable cause, Path file) {
    if (cause instanceof DataAccessException refused
        && refused.sqlState().equals(STRING_TOO_LONG)) {
      throw new WorkspaceException(Reason.TOO_LONG, file, cause);
    }
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The sentence for the user: what happened, what was kept, what to do. */
  public Message sentence() {
    return Message.of("workspace.trouble." + reason.name().toLowerCase(Locale.ROOT), file);
  }
}
