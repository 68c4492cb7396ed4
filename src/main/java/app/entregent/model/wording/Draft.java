package app.entregent.model.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text in one language as it stands now.
 *
 * @param writtenOn when it was last worked on; unknown of what was written long ago
 */
public record Draft(String text, Optional<LocalDate> writtenOn) {
  public static final Draft NONE = new Draft("", Optional.empty());

  /** Its length in characters, as the network counts them. */
  public int length() {
    return text.codePointCount(0, text.length());
  }
}
