package app.entregent.ui;

import java.util.List;
import java.util.Optional;

/** Opens the sheet on which a talk is logged or a meeting planned, over whatever is in sight. */
public interface TalkSheet {
  /**
   * What is known beforehand.
   *
   * @param personIds the people on the other side
   * @param accountId the account that it counts for
   * @param decisionId the decision from whose map it is opened
   * @param meetingId the planned meeting that was held or is to be prepared
   * @param questionId the question of theirs that it answers
   * @param toCome whether a meeting is to be planned
   * @param words what was said, as far as it was written elsewhere
   */
  record Start(
      List<Long> personIds,
      Optional<Long> accountId,
      Optional<Long> decisionId,
      Optional<Long> meetingId,
      Optional<Long> questionId,
      boolean toCome,
      String words) {
    public static final Start NOTHING =
        new Start(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            "");

    public Start {
      personIds = List.copyOf(personIds);
    }

    /** What the place in sight tells. */
    public static Start at(Place place) {
      return switch (place) {
        case Place.Person(long id) -> NOTHING.withPeople(List.of(id));
        case Place.Account(long id) -> NOTHING.withAccount(id);
        case Place.Map(long id) -> NOTHING.withDecision(id);
        default -> NOTHING;
      };
    }

    public Start withPeople(List<Long> people) {
      return new Start(people, accountId, decisionId, meetingId, questionId, toCome, words);
    }

    public Start withAccount(long account) {
      return new Start(
          personIds, Optional.of(account), decisionId, meetingId, questionId, toCome, words);
    }

    public Start withDecision(long decision) {
      return new Start(
          personIds, accountId, Optional.of(decision), meetingId, questionId, toCome, words);
    }

    public Start withMeeting(long meeting) {
      return new Start(
          personIds, accountId, decisionId, Optional.of(meeting), questionId, toCome, words);
    }

    public Start withQuestion(long question) {
      return new Start(
          personIds, accountId, decisionId, meetingId, Optional.of(question), toCome, words);
    }

    /** What was written elsewhere goes with the talk. */
    public Start withWords(String written) {
      return new Start(personIds, accountId, decisionId, meetingId, questionId, toCome, written);
    }

    /** A meeting is to be planned. */
    public Start planning() {
      return new Start(personIds, accountId, decisionId, meetingId, questionId, true, words);
    }
  }

  void open(Start start);
}
