package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the seller writes down about one talk. Texts are stripped; an empty one means that there
 * is none.
 *
 * @param meetingId the planned meeting that this is, if it was planned
 * @param talk the talk itself, with the people who are known
 * @param newPeople names of people who are new; they follow the known ones
 * @param felt how each of the people was, the known ones first, then the new; may be shorter
 * @param heard their needs, objections and open questions, each with whose it is
 * @param answers a question of theirs that this talk answers
 */
public record TalkEntry(
    Optional<Long> meetingId,
    NewConversation talk,
    List<String> newPeople,
    List<Optional<Felt>> felt,
    List<Heard> heard,
    Optional<Long> answers,
    Task promise,
    Task next) {
  /** Something to do, and by when; without words there is nothing to do. */
  public record Task(String words, Optional<LocalDate> due) {
    public static final Task NONE = new Task("", Optional.empty());
  }

  public TalkEntry {
    newPeople = List.copyOf(newPeople);
    felt = List.copyOf(felt);
    heard = List.copyOf(heard);
  }

  /** A talk and nothing else. */
  public static TalkEntry of(NewConversation talk) {
    return new TalkEntry(
        Optional.empty(),
        talk,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Task.NONE,
        Task.NONE);
  }
}
