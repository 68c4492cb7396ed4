package app.entregent.model.listening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was said or written somewhere, light enough for thirty thousand of them.
 *
 * @param source which group, event, page or paper, or a link; may be empty
 * @param person whose words they are, if that is somebody of the workspace
 * @param saidBy the name of who said it, of the workspace or not; may be empty
 * @param need the need behind the words, as the seller puts it; may be empty
 * @param account the account it is about
 * @param accountName its name; empty without one
 * @param about which competitor, trend or part of the own offer; may be empty
 * @param madeNeed the need it became, as long as that exists
 * @param madePiece the piece it became, as long as that exists
 * @param searchKey all words of it in the form that {@link
 *     app.entregent.model.people.SearchWords#fit} compares
 */
public record Clue(
    long id,
    CluePlace place,
    String source,
    Optional<Long> person,
    String saidBy,
    String words,
    String need,
    ClueSubject subject,
    Optional<Long> account,
    String accountName,
    String about,
    LocalDate heardOn,
    Optional<LocalDate> dismissedOn,
    Optional<Long> madeNeed,
    Optional<Long> madePiece,
    String searchKey) {
  /** What became of it. A dismissed one that became something stands among those that did. */
  public ClueState state() {
    if (madeNeed.isPresent() || madePiece.isPresent()) {
      return ClueState.MADE;
    }
    return dismissedOn.isPresent() ? ClueState.DISMISSED : ClueState.OPEN;
  }

  /** What stands for it in one line: the words, else the need behind them. */
  public String shortWords() {
    return words.isBlank() ? need : words;
  }

  /** Whether somebody or an account is known that may have the need. */
  public boolean hasOwner() {
    return person.isPresent() || account.isPresent() || !saidBy.isBlank();
  }
}
