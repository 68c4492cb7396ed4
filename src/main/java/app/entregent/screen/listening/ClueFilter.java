package app.entregent.screen.listening;

import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueState;
import app.entregent.model.listening.ClueSubject;
import app.entregent.model.people.SearchWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which clues are shown; what is empty narrows nothing.
 *
 * @param words what was typed
 */
public record ClueFilter(
    Optional<ClueState> state,
    Optional<CluePlace> place,
    Optional<ClueSubject> subject,
    String words) {
  /** What stands there at first: the clues of which nothing became yet. */
  public static final ClueFilter OPEN =
      new ClueFilter(Optional.of(ClueState.OPEN), Optional.empty(), Optional.empty(), "");

  public static final ClueFilter NOTHING =
      new ClueFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

  ClueFilter withState(Optional<ClueState> wanted) {
    return new ClueFilter(wanted, place, subject, words);
  }

  ClueFilter withPlace(Optional<CluePlace> wanted) {
    return new ClueFilter(state, wanted, subject, words);
  }

  ClueFilter withSubject(Optional<ClueSubject> wanted) {
    return new ClueFilter(state, place, wanted, words);
  }

  ClueFilter withWords(String wanted) {
    return new ClueFilter(state, place, subject, wanted);
  }

  /**
   * The clues that fit, in their order.
   *
   * @param kept one that stays, whether it fits or not
   */
  List<Clue> of(List<Clue> clues, OptionalLong kept) {
    SearchWords asked = SearchWords.of(words);
    return clues.stream()
        .filter(clue -> kept.equals(OptionalLong.of(clue.id())) || fits(clue, asked))
        .toList();
  }

  private boolean fits(Clue clue, SearchWords asked) {
    return (state.isEmpty() || state.get() == clue.state())
        && (place.isEmpty() || place.get() == clue.place())
        && (subject.isEmpty() || subject.get() == clue.subject())
        && (asked.isEmpty() || asked.fit(clue.searchKey()));
  }
}
