package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the story of a person or an account: a talk, or all talks of one thread folded into
 * their newest.
 *
 * @param talk the newest talk of the entry
 * @param first the day of the oldest
 * @param talks how many talks are folded into it
 * @param gist the first words of the newest talk, one line
 */
public record StoryEntry(Conversation talk, LocalDate first, int talks, String gist) {
  /** The thread that can be unfolded with {@link ConversationStore#ofThread}. */
  public Optional<String> folded() {
    return talks > 1 ? talk.thread() : Optional.empty();
  }

  public List<Long> personIds() {
    return talk.personIds();
  }
}
