package app.entregent.screen.workshop;

import app.entregent.model.workshop.Answer;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestion;
import java.util.List;

/**
 * How many in the room give one answer, and why.
 *
 * @param votes 0 or more
 * @param reason why; may be empty
 */
record Share(Answer answer, int votes, String reason) {
  /** The answers to a question with their votes, those that nobody gave too. */
  static List<Share> all(RoomQuestion question) {
    return Answer.to(question.about()).stream()
        .map(
            answer ->
                question.opinions().stream()
                    .filter(opinion -> opinion.value().equals(answer.value()))
                    .findFirst()
                    .map(opinion -> new Share(answer, opinion.votes(), opinion.reason()))
                    .orElse(new Share(answer, 0, "")))
        .toList();
  }

  /** The answers that somebody gave. */
  static List<Share> given(RoomQuestion question) {
    return all(question).stream().filter(share -> share.votes() > 0).toList();
  }

  Opinion opinion() {
    return new Opinion(answer.value(), votes, reason);
  }

  Share withVotes(int other) {
    return new Share(answer, other, reason);
  }

  Share withReason(String other) {
    return new Share(answer, votes, other);
  }
}
