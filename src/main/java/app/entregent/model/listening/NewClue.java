package app.entregent.model.listening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clue to be written down.
 *
 * @param source which group, event, page or paper, or a link; may be empty
 * @param person whose words they are, if that is somebody of the workspace
 * @param saidBy whose words they are, if it is nobody of the workspace yet; else empty
 * @param words the words themselves; may be empty if the need is not
 * @param need the need behind them, as the seller puts it; may be empty
 * @param about which competitor, trend or part of the own offer; may be empty
 */
public record NewClue(
    CluePlace place,
    String source,
    Optional<Long> person,
    String saidBy,
    String words,
    String need,
    ClueSubject subject,
    Optional<Long> account,
    String about,
    LocalDate heardOn) {
  /** Words of nobody in particular, about nothing in particular. */
  public static NewClue heard(CluePlace place, String words, LocalDate on) {
    return new NewClue(
        place, "", Optional.empty(), "", words, "", ClueSubject.NONE, Optional.empty(), "", on);
  }

  /** The same with the need behind the words. */
  public NewClue withNeed(String behind) {
    return new NewClue(
        place, source, person, saidBy, words, behind, subject, account, about, heardOn);
  }

  /** The same as words of this person. */
  public NewClue of(long personId) {
    return new NewClue(
        place, source, Optional.of(personId), "", words, need, subject, account, about, heardOn);
  }

  /** The same about this account. */
  public NewClue aboutAccount(long accountId) {
    return new NewClue(
        place,
        source,
        person,
        saidBy,
        words,
        need,
        ClueSubject.ACCOUNT,
        Optional.of(accountId),
        about,
        heardOn);
  }
}
